"""What a debate still owes: proposals and objections that nobody answers, nodes without evidence."""
