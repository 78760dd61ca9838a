"""The Argument Interchange Format as JSON (AIF of AIFdb, xAIF of OVA): reading and writing."""
