"""Argdown texts, each with one part of the language; Argdown's own parser reads all of them."""

TEXTS: dict[str, str] = {
    "statements": "[Lamps]: Lamps burn all night.\n\nMoths come to them.\n\n[Lamps]\n",
    "several texts": "[Lamps]: Lamps burn.\n\n[Lamps]: Lamps burn all night.\n",
    "a canonical text": (
        "[Lamps]: Lamps burn all night. {isCanonical: true}\n  + <Moths>\n\n[Lamps]: Lamps burn.\n"
    ),
    "several lines": "[Lamps]: Lamps\n    burn\n  all night.\n  + <Moths>: Moths\n    come.\n",
    "arguments": "<Moths>: Moths come to lamps.\n  - <Screens>\n\n<Screens>: Screens keep them off.\n",
    "signs": (
        "<a>\n  + [b]\n  - [c]\n  _ <d>\n  <+ [e]\n  <- [f]\n  <_ <g>\n  +> [h]\n  -> [i]\n  _> <j>\n\n"
        "[k]\n  >< [l]\n"
    ),
    "signs without a space": "[a]: A.\n  +one\n  -two\n  +>three\n  ->four\n  <+<b>\n  <-[c]\n",
    "nesting": "[a]: A.\n  + <b>: B.\n    - <c>: C.\n      + <d>\n    _ <e>\n  - <f>\n    +> [g]\n",
    "partial dedents": (
        "[a]: A.\n    + b\n        - c\n      + d\n        - e\n      - f\n    - g\n\n"
        "x\n  + y\n      - z\n    + v\n    + w\n"
    ),
    "tabs": "[a]: A.\n\t+ b\n\t\t- c\n\t- d\n",
    "titles": "[A: b]: one\n  + [C (d)]\n  - <E [sic] f>: two\n\n[A [sic] b]: three\n  + <g>\n",
    "untitled statements": "Lamps burn.\n  + Moths come.\n    +> Bats feast.\n    - Screens help.\n",
    "escapes": "[a]: 2 \\* 3 and a\\_b, \\[x\\] \\<y\\> \\{z\\} \\#t \\:smile:\n  + \\- minus\n",
    "markup": "[a]: *one* **two** _three_ __four__ [five](http://moths.org/a) @[a] and @<b>.\n  + <b>\n",
    "tags": "[a]: A #one, (#two) and #(three four).\n  + <b> #five\n\n[a] #six\n",
    "shortcodes": "[a]: p .^. q :->: .~.r\n  + <b>: p.v.q :love:\n",
    "shortcodes of its own": (
        '===\nmodel:\n  shortcodes:\n    ":moth:": {unicode: "🦋"}\n===\n\n[a]: A :moth: comes.\n  + <b>\n'
    ),
    "data": (
        "[a]: A. {source: x, page: 3}\n  + <b>: B. {\n    list:\n      - one\n      - two\n  }\n"
        "  - <c> {{inner: x}}\n"
    ),
    "data below": "[a]: A.\n{source: x}\n  + <b>\n",
    "comments": "// one\n[a]: A. // two\n  + <b> /* three\n\nfour */\n  <!-- five -->\n  - <c>\n",
    "lists": "1. [a]: A.\n2. b\n   goes on\n3. c\n\n* [d]: D.\n  + [e]\n* f\n",
    "headings": (
        "# Lamps\n\n[a]: A.\n  + <b>\n\n## Cost\n\n<b>: B.\n"
        "\n<c>\n  +> [a]\n\n# Moths\n\n<c>: C.\n  - <d>\n"
    ),
    "three levels of headings": "# X\n\n[a]\n  + <b>\n\n## Y\n\n[c]\n  + <d>\n\n### Z\n\n[e]\n  + <f>\n",
    "flags of groups": (
        "# X {isGroup: true}\n\n[a]\n  + <b>\n\n## Y {isGroup: false}\n\n[c]\n  + <d> {isInGroup: true}\n\n"
        "### Z\n\n<d>: D.\n  + <e>\n"
    ),
    "depth of groups": (
        "===\ngroup: {groupDepth: 3}\n===\n\n# X\n\n## Y\n\n### Z\n\n[a]\n  + <b>\n\n## V\n\n[c]\n  + <a>\n"
    ),
    "listed sections": (
        '===\ngroup:\n  sections: {"X": {isGroup: false}, "Y": {isClosed: true}}\n===\n\n'
        "# X\n\n[a]\n  + <b>\n\n## Y\n\n[c]\n  + <d>\n\n## Z\n\n[e]\n  + <f>\n"
    ),
    "regroup": (
        "===\ngroup:\n  regroup:\n    - title: G\n      statements: [a]\n"
        "      children: [{title: H, arguments: [b]}]\n===\n\n# X\n\n[a]\n  + <b>\n  - <c>\n"
    ),
    "a reconstruction": (
        "[Lamps]: Lamps should go.\n\n<Moths>: Moths matter.\n\n(1) Lamps kill moths.\n"
        "(2) [Harm]: What kills should go.\n    - <Food>\n"
        "-- Modus ponens, Instantiation {uses: [1, 2]} --\n"
        "(3) [Lamps]\n    +> <Dark>\n"
    ),
    "a reconstruction in steps": (
        "<Moths>\n\n(1) Lamps kill.\n(2) Killing harms.\n----\n"
        "(3) Lamps harm.\n  + <Count>\n(4) Harm must end.\n"
        "--\nModus ponens\n{uses: [3, 4]}\n--\n  <_ <Doubt>\n(5) Lamps must go.\n  -> [Keep]: Keep lamps.\n"
    ),
    "a reconstruction without a name": "(1) One.\n  - [b]\n(2) Two.\n----\n(3) [Three]: Three.\n  + <a>\n",
    "an undercut below a conclusion": "<a>\n\n(1) One.\n----\n(2) Two.\n  <_ <b>\n  +> <c>\n",
    "an empty premise": "<A>: x\n  +> [B]\n\n(1)\n(2) // to come\n----\n(3) done\n",
    "what an argument bears on": (
        "<a>: A.\n  +> [s]\n  -> <b>\n  - <d>\n  _ <u>\n\n(1) One.\n----\n(2) Two.\n\n"
        "<b>\n\n(1) Three.\n  <- <a>\n----\n(2) [s]\n"
    ),
    "shared statements": "<a>\n\n(1) [p]: P.\n----\n(2) [q]: Q.\n\n<b>\n\n(1) [q]\n(2) [p]\n----\n(3) r\n",
    "steps as arguments": (
        "===\nmodel: {explodeArguments: true}\nselection: {statementSelectionMode: all}\n===\n\n"
        "<a>: A. #t\n  +> [s]\n\n(1) One.\n(2) Two.\n----\n"
        "(3) Three.\n(4) Four.\n----\n(5) Five. {uses: [1, 3]}\n"
    ),
    "strict mode": (
        "===\nmodel: {mode: strict}\n===\n\n[a]: A.\n  + [b]\n  - [c]\n  >< [d]\n  +> [e]\n  -> [f]\n"
        "  + <g>\n  - <h>\n\n<g>\n\n(1) [i]\n----\n(2) [a]\n"
        "  - [j]\n\n<h>\n\n(1) k\n----\n(2) l\n  >< [i]\n"
    ),
    "strict mode between untitled statements": (
        "===\nmodel: {mode: strict}\n===\n\none\n  - two\n    -> three\n  + four\n"
    ),
    "relations of arguments that stay": (
        "===\nmodel: {transformArgumentRelations: false}\n"
        "===\n\n<a>\n  +> [s]\n\n(1) One.\n----\n(2) Two.\n"
    ),
    "what is disconnected": "[a]: A.\n\n<b>: B.\n\nc\n\n[d]\n  + <e>\n",
    "what is disconnected and shown": (
        "===\nselection: {excludeDisconnected: false}\n===\n\n[a]: A.\n\n<b>: B.\n\nc\n\n[d]\n  + <e>\n"
    ),
    "flags of being on the map": (
        "[a]: A. {isInMap: false}\n  + <b>\n\n[c]: C. {isInMap: true}\n\n<d> {isInMap: false}\n  + [e]\n\n"
        "<f>\n\n(1) P. {isInMap: true}\n----\n(2) [q]: Q. {isInMap: false}\n  - <g>\n"
    ),
    "flags ignored": (
        "===\nselection: {ignoreIsInMap: true}\n===\n\n[a]: A. {isInMap: false}\n  + <b> {isInMap: false}\n"
    ),
    "chosen titles": (
        "===\nselection:\n  includeStatements: [p]\n"
        "  excludeStatements: [t]\n  excludeArguments: [c]\n===\n\n"
        "[t]\n  + <a>\n    - <b>\n    - <c>\n\n<a>\n\n(1) [p]\n(2) [q]\n----\n(3) r\n"
    ),
    "chosen tags": (
        "===\nselection: {selectedTags: [core], selectElementsWithoutTag: true}\n===\n\n"
        "[t] #core\n  + <a> #core\n    - <b> #rest\n  - <c>\n    + <d> #rest\n"
    ),
    "chosen sections": (
        "===\nselection: {selectedSections: [X, Y], selectElementsWithoutSection: true}\n===\n\n"
        "[t]\n  + <a>\n\n# X\n\n[b]\n  + <c>\n\n## Y\n\n[d]\n  + <e>\n\n# Z\n\n[f]\n  + <g>\n"
    ),
    **{
        f"statements {mode}": (
            f"===\nselection: {{statementSelectionMode: {mode}}}\n===\n\n"
            "<a>\n\n(1) [p]: P.\n  - <b>\n(2) two\n  - [u]\n"
            "----\n(3) three\n  -> four\n    + <c>\n(4) [m]\n----\n"
            "(5) [q]: Q.\n\n<d>\n\n(1) [q]\n  - <b>\n  + <c>\n----\n(2) five\n\n[p]\n\n[alone]: A.\n"
        )
        for mode in (
            "all",
            "with-title",
            "with-relations",
            "with-more-than-one-relation",
            "not-used-in-argument",
            "top-level",
        )
    },
    "front matter kept": (
        "===\ntitle: Lamps\nauthor: [A. Keeper, B. Moth]\n"
        "date: 2024-01-05\ncolor:\n  tagColors:\n    one: 2\n"
        '    two: "#ff0000"\nmap: {statementLabelMode: text}\nwebComponent: {withoutHeader: true}\n===\n\n'
        "[a]: A. #one\n  + <b> #two\n"
    ),
    "front matter indented": "\n    ===\n    title: Lamps\n    ===\n\n    [a]: A.\n      + <b>\n",
    "undercuts": (
        "[a]\n  + <b>\n    _ <c>\n      _ <d>\n\n<e>\n"
        "  _ <f>\n  _ [g]\n\n<h>\n  +> [a]\n  -> [i]\n  _ <j>\n"
    ),
    "circles": "<a>\n  - <b>\n    - <c>\n      - <a>\n\n[s]\n  + [t]\n    + [s]\n",
}
