"""How long so many characters of Argdown take to be read and to be written."""

import random
import sys
import time

from debatedesk.formats.argdown.argdown import import_argdown, write_argdown
from tests.benchmarks.formats import WORDS
from tests.benchmarks.marks import tell

ROUNDS = 3


def argued(characters: int, seed: int = 1) -> str:
    """Make up a debate of headings, claims, arguments below each other, tags, data and reconstructions."""
    dice = random.Random(seed)

    def sentence() -> str:
        return " ".join(dice.choices(WORDS, k=dice.randint(8, 22))).capitalize() + "."

    lines = ["# Debate", ""]
    number = size = 0
    while size < characters:
        number += 1
        block = [f"## Part {number}", ""] if number % 20 == 0 else []
        block.append(f"[Claim {number}]: {sentence()} #t{number % 7}")
        for reason in range(dice.randint(1, 4)):
            block.append(f"  {dice.choice('+-')} <Argument {number} {reason}>: {sentence()}")
            block += [
                f"    {dice.choice('+-_')} <Reply {number} {reason} {reply}>: {sentence()} {{source: x}}"
                for reply in range(dice.randint(0, 2))
            ]
        block.append("")
        if number % 5 == 0:
            steps = f"(1) {sentence()}\n(2) {sentence()}\n-- Modus ponens --\n(3) [Claim {number}]"
            block += [f"<Argument {number} 0>", "", steps, ""]
        size += sum(len(line) + 1 for line in block)
        lines += block
    return "\n".join(lines)


def main() -> int:
    """Measure the quickest of a few rounds, in processor time."""
    text = argued(int(sys.argv[1]))
    read_times, write_times = [], []
    for _ in range(ROUNDS):
        start = time.process_time()
        imported = import_argdown(text, "debate.argdown")
        read_at = time.process_time()
        write_argdown(imported.argument_map)
        read_times.append(read_at - start)
        write_times.append(time.process_time() - read_at)
    tell(
        read_ms=min(read_times) * 1000,
        write_ms=min(write_times) * 1000,
        nodes=len(imported.argument_map.nodes),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
