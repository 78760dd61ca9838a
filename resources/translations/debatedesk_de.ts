<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The passage was moved to another place.</source>
        <translation>Die Stelle wurde an einen anderen Ort verschoben.</translation>
    </message>
    <message>
        <source>The passage was moved, and its words have changed.</source>
        <translation>Die Stelle wurde verschoben, und ihre Wörter haben sich geändert.</translation>
    </message>
    <message>
        <source>The words stand in the text again, but not among the words that stood around them.</source>
        <translation>Die Wörter stehen wieder im Text, aber nicht zwischen den Wörtern, die sie umgaben.</translation>
    </message>
    <message>
        <source>There are no words to look for.</source>
        <translation>Es gibt keine Wörter zu suchen.</translation>
    </message>
    <message>
        <source>The same words stand several times in a row, and which of them were meant can&apos;t be told.</source>
        <translation>Dieselben Wörter stehen mehrmals hintereinander; welche gemeint waren, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The words stand here, but not among the words that stood around them.</source>
        <translation>Die Wörter stehen hier, aber nicht zwischen den Wörtern, die sie umgaben.</translation>
    </message>
    <message>
        <source>The words are set in other characters.</source>
        <translation>Die Wörter sind mit anderen Zeichen gesetzt.</translation>
    </message>
    <message>
        <source>Other words stand in their place.</source>
        <translation>An ihrer Stelle stehen andere Wörter.</translation>
    </message>
    <message>
        <source>The words were taken out of the text, and others stand there.</source>
        <translation>Die Wörter wurden aus dem Text genommen, und andere stehen dort.</translation>
    </message>
    <message>
        <source>The words were taken out of the text.</source>
        <translation>Die Wörter wurden aus dem Text genommen.</translation>
    </message>
    <message>
        <source>The words have changed.</source>
        <translation>Die Wörter haben sich geändert.</translation>
    </message>
    <message>
        <source>The words stand at another place now.</source>
        <translation>Die Wörter stehen jetzt an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Only similar words stand in the text.</source>
        <translation>Im Text stehen nur ähnliche Wörter.</translation>
    </message>
    <message>
        <source>The words are not in the text, also not in a similar form.</source>
        <translation>Die Wörter stehen nicht im Text, auch nicht in ähnlicher Form.</translation>
    </message>
    <message>
        <source>The words stand {count} times, and what is around them does not tell which is meant.</source>
        <translation>Die Wörter stehen {count}-mal da, und was sie umgibt, sagt nicht, welche gemeint sind.</translation>
    </message>
    <message>
        <source>{damage}, and {number} more is damaged: {remedy} lists and mends it.</source>
        <translation>{damage}, und {number} weitere Schäden: {remedy} listet und behebt sie.</translation>
    </message>
    <message>
        <source>{damage}; {remedy} mends it.</source>
        <translation>{damage}; {remedy} behebt es.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>„{name}“ hat {count:,} {things}; höchstens {most:,} können gelesen werden.</translation>
    </message>
    <message>
        <source>The text has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>Der Text hat {count:,} {things}; höchstens {most:,} können gelesen werden.</translation>
    </message>
    <message>
        <source>{text}: supports</source>
        <translation>{text}: stützt</translation>
    </message>
    <message>
        <source>{text}: opposes</source>
        <translation>{text}: bestreitet</translation>
    </message>
    <message>
        <source>{text}: asks</source>
        <translation>{text}: fragt</translation>
    </message>
    <message>
        <source>{text}: takes no side</source>
        <translation>{text}: ergreift keine Partei</translation>
    </message>
    <message>
        <source>{text}: the essay</source>
        <translation>{text}: der Essay</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition, {unanswered} unanswered</source>
        <translation>{title}: {supports} stützen, {attacks} bestreiten, {unanswered} unbeantwortet</translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation>Noch kein Vorschlag.</translation>
    </message>
    <message>
        <source>{speaker} answers {answered}: {supports} for, {attacks} against</source>
        <translation>{speaker} antwortet {answered}: {supports} dafür, {attacks} dagegen</translation>
    </message>
    <message>
        <source>No card names who speaks for or against whom.</source>
        <translation>Kein Kärtchen nennt, wer für oder gegen wen spricht.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Noch keine Texte.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition</source>
        <translation>{title}: {supports} stützen, {attacks} bestreiten</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>No words of a text are supported or opposed yet.</source>
        <translation>Noch werden keine Wörter eines Textes gestützt oder bestritten.</translation>
    </message>
    <message>
        <source>upper strip: supported · lower strip: opposed</source>
        <translation>oberer Streifen: gestützt · unterer Streifen: bestritten</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>essay</source>
        <comment>a kind of text</comment>
        <translation>Essay</translation>
    </message>
    <message>
        <source>reaction</source>
        <comment>a kind of text</comment>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of text</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>post</source>
        <comment>a kind of text</comment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>what a text does to another</comment>
        <translation>stützt</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>what a text does to another</comment>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>what a text does to another</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>what a text does to another</comment>
        <translation>fragt</translation>
    </message>
    <message>
        <source>proposes</source>
        <comment>what a text does to another</comment>
        <translation>schlägt vor</translation>
    </message>
    <message>
        <source>“{link}” is not a link to something in DebateDesk.</source>
        <translation>„{link}“ ist kein Link zu etwas in DebateDesk.</translation>
    </message>
    <message>
        <source>That node is no longer in the map.</source>
        <translation>Dieser Knoten ist nicht mehr in der Karte.</translation>
    </message>
    <message>
        <source>That relation is no longer in the map.</source>
        <translation>Diese Beziehung ist nicht mehr in der Karte.</translation>
    </message>
    <message>
        <source>What this should bear on is no longer in the map.</source>
        <translation>Worauf sich das beziehen soll, ist nicht mehr in der Karte.</translation>
    </message>
    <message>
        <source>That relation is already in the map.</source>
        <translation>Diese Beziehung ist schon in der Karte.</translation>
    </message>
    <message>
        <source>A relation can&apos;t bear on itself.</source>
        <translation>Eine Beziehung kann sich nicht auf sich selbst beziehen.</translation>
    </message>
    <message>
        <source>That would make an argument support or attack itself in a circle.</source>
        <translation>Dann würde ein Argument sich im Kreis selbst stützen oder angreifen.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>{colour} · {tags}</source>
        <translation>{colour} · {tags}</translation>
    </message>
    <message>
        <source>That card hangs on nothing, so it can&apos;t go further out.</source>
        <translation>Dieses Kärtchen hängt an nichts und kann nicht weiter hinaus.</translation>
    </message>
    <message>
        <source>There is no card before it among its siblings that it could hang on.</source>
        <translation>Unter seinen Geschwistern steht kein Kärtchen davor, an dem es hängen könnte.</translation>
    </message>
    <message>
        <source>That card hangs on nothing.</source>
        <translation>Dieses Kärtchen hängt an nichts.</translation>
    </message>
    <message>
        <source>Select at least two cards that bear on the same, to join them.</source>
        <translation>Wählen Sie mindestens zwei Kärtchen, die sich auf dasselbe beziehen, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>Only one node at a time {verb} another.</source>
        <translation>Nur ein Knoten auf einmal {verb} einen anderen.</translation>
    </message>
    <message>
        <source>Premises that are joined bear on the same, and all for it or all against it.</source>
        <translation>Verbundene Prämissen beziehen sich auf dasselbe, und alle dafür oder alle dagegen.</translation>
    </message>
    <message>
        <source>These premises are joined already.</source>
        <translation>Diese Prämissen sind schon verbunden.</translation>
    </message>
    <message>
        <source>There is only one premise, so nothing can be taken apart.</source>
        <translation>Es gibt nur eine Prämisse, es lässt sich also nichts trennen.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stütze</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Stütze</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützen</translation>
    </message>
    <message>
        <source>Support of {node}</source>
        <translation>Stütze für {node}</translation>
    </message>
    <message>
        <source>the support of {node}</source>
        <translation>die Stütze für {node}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Objection to {node}</source>
        <translation>Einwand gegen {node}</translation>
    </message>
    <message>
        <source>the objection to {node}</source>
        <translation>der Einwand gegen {node}</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Untergrabung</translation>
    </message>
    <message>
        <source>undercut</source>
        <translation>Untergrabung</translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation>Untergrabungen</translation>
    </message>
    <message>
        <source>Undercut of {node}</source>
        <translation>Untergrabung von {node}</translation>
    </message>
    <message>
        <source>the undercut of {node}</source>
        <translation>die Untergrabung von {node}</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Contradiction with {node}</source>
        <translation>Widerspruch zu {node}</translation>
    </message>
    <message>
        <source>the contradiction with {node}</source>
        <translation>der Widerspruch zu {node}</translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation>Umformulierung</translation>
    </message>
    <message>
        <source>rephrase</source>
        <translation>Umformulierung</translation>
    </message>
    <message>
        <source>Rephrases</source>
        <translation>Umformulierungen</translation>
    </message>
    <message>
        <source>Rephrase of {node}</source>
        <translation>Umformulierung von {node}</translation>
    </message>
    <message>
        <source>the rephrase of {node}</source>
        <translation>die Umformulierung von {node}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer to {node}</source>
        <translation>Antwort auf {node}</translation>
    </message>
    <message>
        <source>the answer to {node}</source>
        <translation>die Antwort auf {node}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Randbemerkung</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>Randbemerkung</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asides</source>
        <translation>Randbemerkungen</translation>
    </message>
    <message>
        <source>In support of this:</source>
        <translation>Dafür spricht:</translation>
    </message>
    <message>
        <source>In support of {target}:</source>
        <translation>Für {target} spricht:</translation>
    </message>
    <message>
        <source>Why that step holds:</source>
        <translation>Warum dieser Schritt gilt:</translation>
    </message>
    <message>
        <source>Why {target} holds:</source>
        <translation>Warum {target} gilt:</translation>
    </message>
    <message>
        <source>Against this:</source>
        <translation>Dagegen spricht:</translation>
    </message>
    <message>
        <source>Against {target}:</source>
        <translation>Gegen {target} spricht:</translation>
    </message>
    <message>
        <source>This undercuts it:</source>
        <translation>Das wird untergraben durch:</translation>
    </message>
    <message>
        <source>This undercuts {target}:</source>
        <translation>So wird {target} untergraben:</translation>
    </message>
    <message>
        <source>This undercuts that step:</source>
        <translation>Dieser Schritt wird untergraben durch:</translation>
    </message>
    <message>
        <source>This contradicts it:</source>
        <translation>Dem widerspricht:</translation>
    </message>
    <message>
        <source>This contradicts {target}:</source>
        <translation>Im Widerspruch zu {target}:</translation>
    </message>
    <message>
        <source>In other words:</source>
        <translation>Mit anderen Worten:</translation>
    </message>
    <message>
        <source>{target}, in other words:</source>
        <translation>{target}, mit anderen Worten:</translation>
    </message>
    <message>
        <source>In answer to this:</source>
        <translation>Als Antwort darauf:</translation>
    </message>
    <message>
        <source>In answer to {target}:</source>
        <translation>Als Antwort auf {target}:</translation>
    </message>
    <message>
        <source>It is proposed:</source>
        <translation>Vorgeschlagen wird:</translation>
    </message>
    <message>
        <source>It is claimed:</source>
        <translation>Behauptet wird:</translation>
    </message>
    <message>
        <source>It is argued:</source>
        <translation>Argumentiert wird:</translation>
    </message>
    <message>
        <source>It is asked:</source>
        <translation>Gefragt wird:</translation>
    </message>
    <message>
        <source>In passing:</source>
        <translation>Nebenbei:</translation>
    </message>
    <message>
        <source>{relation} · {kind}</source>
        <translation>{relation} · {kind}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>ein Vorschlag</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>eine Behauptung</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>ein Argument</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>an aside</source>
        <translation>eine Randbemerkung</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>untergräbt</translation>
    </message>
    <message>
        <source>undercut</source>
        <comment>a participle: what can be undercut</comment>
        <translation>untergraben</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>rephrases</source>
        <translation>formuliert um</translation>
    </message>
    <message>
        <source>rephrased</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>What {supports} something can&apos;t be {a_claim}.</source>
        <translation>Was etwas {supports}, kann nicht {a_claim} sein.</translation>
    </message>
    <message>
        <source>Only one node at a time {supports} another.</source>
        <translation>Nur ein Knoten auf einmal {supports} einen anderen.</translation>
    </message>
    <message>
        <source>A link can be {supported}, but not {opposed}.</source>
        <translation>Eine Verbindung kann {supported} werden, aber nicht {opposed}.</translation>
    </message>
    <message>
        <source>A proposal can be {supported}, but not {opposed}.</source>
        <translation>Ein Vorschlag kann {supported} werden, aber nicht {opposed}.</translation>
    </message>
    <message>
        <source>A claim can be {supported}, but not {opposed}.</source>
        <translation>Eine Behauptung kann {supported} werden, aber nicht {opposed}.</translation>
    </message>
    <message>
        <source>An argument can be {supported}, but not {opposed}.</source>
        <translation>Ein Argument kann {supported} werden, aber nicht {opposed}.</translation>
    </message>
    <message>
        <source>A question can be {supported}, but not {opposed}.</source>
        <translation>Eine Frage kann {supported} werden, aber nicht {opposed}.</translation>
    </message>
    <message>
        <source>An aside can be {supported}, but not {opposed}.</source>
        <translation>Eine Randbemerkung kann {supported} werden, aber nicht {opposed}.</translation>
    </message>
    <message>
        <source>It counts only together with {others}.</source>
        <translation>Das zählt nur zusammen mit {others}.</translation>
    </message>
    <message>
        <source>A premise of this:</source>
        <translation>Eine Prämisse davon:</translation>
    </message>
    <message>
        <source>What follows from this:</source>
        <translation>Was daraus folgt:</translation>
    </message>
    <message>
        <source>A premise of {target}:</source>
        <translation>Eine Prämisse von {target}:</translation>
    </message>
    <message>
        <source>What follows from {target}:</source>
        <translation>Was aus {target} folgt:</translation>
    </message>
    <message>
        <source>It also {supports} {target}.</source>
        <translation>Dies {supports} auch: {target}.</translation>
    </message>
    <message>
        <source>It {supports} {target}.</source>
        <translation>Dies {supports}: {target}.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>a node without words</source>
        <translation>ein Knoten ohne Wörter</translation>
    </message>
    <message>
        <source>{reaction} {supports} {proposal}</source>
        <translation>{reaction} {supports} {proposal}</translation>
    </message>
    <message>
        <source>What it bears on was left out.</source>
        <translation>Worauf es sich bezieht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Expertenmeinung</translation>
    </message>
    <message>
        <source>Someone who knows the field says so; so it is likely true.</source>
        <translation>Jemand, der sich auskennt, sagt es; also ist es wahrscheinlich wahr.</translation>
    </message>
    <message>
        <source>How much does this person really know?</source>
        <translation>Wie viel weiß diese Person wirklich?</translation>
    </message>
    <message>
        <source>The person knows little of this.</source>
        <translation>Die Person weiß wenig darüber.</translation>
    </message>
    <message>
        <source>Does the claim belong to the field that they know?</source>
        <translation>Gehört die Behauptung zu dem Gebiet, auf dem sie sich auskennt?</translation>
    </message>
    <message>
        <source>This lies outside their field.</source>
        <translation>Das liegt außerhalb ihres Gebiets.</translation>
    </message>
    <message>
        <source>Did they say this, and in this sense?</source>
        <translation>Hat sie das gesagt, und in diesem Sinn?</translation>
    </message>
    <message>
        <source>They did not say this, or not in this sense.</source>
        <translation>Sie hat das nicht gesagt, oder nicht in diesem Sinn.</translation>
    </message>
    <message>
        <source>Can they be relied on to say what they think?</source>
        <translation>Kann man sich darauf verlassen, dass sie sagt, was sie denkt?</translation>
    </message>
    <message>
        <source>They have a reason to say so anyway.</source>
        <translation>Sie hat einen Grund, es trotzdem zu sagen.</translation>
    </message>
    <message>
        <source>Do others who know the field agree?</source>
        <translation>Stimmen andere zu, die sich auskennen?</translation>
    </message>
    <message>
        <source>Others who know the field disagree.</source>
        <translation>Andere, die sich auskennen, stimmen nicht zu.</translation>
    </message>
    <message>
        <source>What do they base it on?</source>
        <translation>Worauf stützt sie sich?</translation>
    </message>
    <message>
        <source>They give no grounds for it.</source>
        <translation>Sie nennt keine Gründe dafür.</translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation>Wissen aus der Lage</translation>
    </message>
    <message>
        <source>Someone who is placed to know says so; so it is likely true.</source>
        <translation>Jemand, der es von seiner Lage her wissen kann, sagt es; also ist es wahrscheinlich wahr.</translation>
    </message>
    <message>
        <source>Were they where they could know this?</source>
        <translation>War die Person dort, wo sie es wissen konnte?</translation>
    </message>
    <message>
        <source>They were in no place to know this.</source>
        <translation>Sie war nicht in der Lage, es zu wissen.</translation>
    </message>
    <message>
        <source>Do they usually tell the truth?</source>
        <translation>Sagt sie gewöhnlich die Wahrheit?</translation>
    </message>
    <message>
        <source>They have not always told the truth.</source>
        <translation>Sie hat nicht immer die Wahrheit gesagt.</translation>
    </message>
    <message>
        <source>Is this what they said?</source>
        <translation>Hat sie das gesagt?</translation>
    </message>
    <message>
        <source>They did not say this.</source>
        <translation>Sie hat das nicht gesagt.</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>Zeugenaussage</translation>
    </message>
    <message>
        <source>Someone saw or heard it and tells of it; so it likely happened.</source>
        <translation>Jemand hat es gesehen oder gehört und berichtet davon; also ist es wahrscheinlich geschehen.</translation>
    </message>
    <message>
        <source>Does their account hold together?</source>
        <translation>Ist der Bericht in sich stimmig?</translation>
    </message>
    <message>
        <source>Their account contradicts itself.</source>
        <translation>Der Bericht widerspricht sich.</translation>
    </message>
    <message>
        <source>Does it fit what else is known?</source>
        <translation>Passt er zu dem, was sonst bekannt ist?</translation>
    </message>
    <message>
        <source>It does not fit what else is known.</source>
        <translation>Er passt nicht zu dem, was sonst bekannt ist.</translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation>Berichten andere Zeugen dasselbe?</translation>
    </message>
    <message>
        <source>Other witnesses tell it otherwise.</source>
        <translation>Andere Zeugen berichten anderes.</translation>
    </message>
    <message>
        <source>Could they see, hear and remember it well?</source>
        <translation>Konnte die Person es gut sehen, hören und behalten?</translation>
    </message>
    <message>
        <source>They could not see it well.</source>
        <translation>Sie konnte es nicht gut sehen.</translation>
    </message>
    <message>
        <source>Do they gain by telling it so?</source>
        <translation>Gewinnt sie etwas, wenn sie es so berichtet?</translation>
    </message>
    <message>
        <source>They gain by telling it so.</source>
        <translation>Sie gewinnt etwas, wenn sie es so berichtet.</translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation>Verbreitete Meinung</translation>
    </message>
    <message>
        <source>Nearly everybody takes it to be true; so it is likely true.</source>
        <translation>Fast alle halten es für wahr; also ist es wahrscheinlich wahr.</translation>
    </message>
    <message>
        <source>How is it known that so many think so?</source>
        <translation>Woher weiß man, dass so viele das denken?</translation>
    </message>
    <message>
        <source>Nobody has counted who thinks so.</source>
        <translation>Niemand hat gezählt, wer das denkt.</translation>
    </message>
    <message>
        <source>Could so many be wrong about this?</source>
        <translation>Könnten so viele sich darin irren?</translation>
    </message>
    <message>
        <source>Many have been wrong about such things.</source>
        <translation>In solchen Dingen haben sich viele geirrt.</translation>
    </message>
    <message>
        <source>Did they come to it each on their own?</source>
        <translation>Kam jeder von sich aus darauf?</translation>
    </message>
    <message>
        <source>They took it from one another.</source>
        <translation>Sie haben es voneinander übernommen.</translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation>Verbreiteter Brauch</translation>
    </message>
    <message>
        <source>Nearly everybody does it; so it is acceptable to do it.</source>
        <translation>Fast alle tun es; also darf man es tun.</translation>
    </message>
    <message>
        <source>Do so many really do it?</source>
        <translation>Tun es wirklich so viele?</translation>
    </message>
    <message>
        <source>Fewer do it than is said.</source>
        <translation>Es tun weniger, als gesagt wird.</translation>
    </message>
    <message>
        <source>Do they have good grounds to do it?</source>
        <translation>Haben sie gute Gründe dafür?</translation>
    </message>
    <message>
        <source>They do it out of habit alone.</source>
        <translation>Sie tun es nur aus Gewohnheit.</translation>
    </message>
    <message>
        <source>Is this case like those where it is done?</source>
        <translation>Gleicht dieser Fall denen, in denen man es tut?</translation>
    </message>
    <message>
        <source>This case is not like those.</source>
        <translation>Dieser Fall gleicht jenen nicht.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>It was so in this case; so it is often so.</source>
        <translation>In diesem Fall war es so; also ist es oft so.</translation>
    </message>
    <message>
        <source>Was it really so in that case?</source>
        <translation>War es in jenem Fall wirklich so?</translation>
    </message>
    <message>
        <source>It was not so in that case.</source>
        <translation>In jenem Fall war es nicht so.</translation>
    </message>
    <message>
        <source>Is the case an ordinary one of its sort?</source>
        <translation>Ist der Fall ein gewöhnlicher seiner Art?</translation>
    </message>
    <message>
        <source>The case is an odd one out.</source>
        <translation>Der Fall ist eine Ausnahme.</translation>
    </message>
    <message>
        <source>Are there enough such cases?</source>
        <translation>Gibt es genug solche Fälle?</translation>
    </message>
    <message>
        <source>One or two cases show little.</source>
        <translation>Ein oder zwei Fälle zeigen wenig.</translation>
    </message>
    <message>
        <source>Are there cases where it was otherwise?</source>
        <translation>Gibt es Fälle, in denen es anders war?</translation>
    </message>
    <message>
        <source>There are cases where it was otherwise.</source>
        <translation>Es gibt Fälle, in denen es anders war.</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogie</translation>
    </message>
    <message>
        <source>Two cases are alike, and it holds of one; so it holds of the other.</source>
        <translation>Zwei Fälle gleichen sich, und es gilt für den einen; also gilt es für den anderen.</translation>
    </message>
    <message>
        <source>Are the two alike in what matters here?</source>
        <translation>Gleichen sich die beiden in dem, worauf es hier ankommt?</translation>
    </message>
    <message>
        <source>They are not alike in what matters here.</source>
        <translation>Sie gleichen sich nicht in dem, worauf es hier ankommt.</translation>
    </message>
    <message>
        <source>Is there a difference that breaks the parallel?</source>
        <translation>Gibt es einen Unterschied, der den Vergleich zunichtemacht?</translation>
    </message>
    <message>
        <source>A difference breaks the parallel.</source>
        <translation>Ein Unterschied macht den Vergleich zunichte.</translation>
    </message>
    <message>
        <source>Does it hold of the first case at all?</source>
        <translation>Gilt es für den ersten Fall überhaupt?</translation>
    </message>
    <message>
        <source>It does not hold of the first case.</source>
        <translation>Es gilt nicht für den ersten Fall.</translation>
    </message>
    <message>
        <source>Is there another case, as close, that turned out otherwise?</source>
        <translation>Gibt es einen ebenso nahen Fall, der anders ausging?</translation>
    </message>
    <message>
        <source>A closer case went otherwise.</source>
        <translation>Ein näherer Fall ging anders aus.</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Präzedenzfall</translation>
    </message>
    <message>
        <source>A like case was decided so; so this one should be.</source>
        <translation>Ein gleicher Fall wurde so entschieden; also sollte es dieser auch werden.</translation>
    </message>
    <message>
        <source>Does the earlier case match this one?</source>
        <translation>Entspricht der frühere Fall diesem?</translation>
    </message>
    <message>
        <source>The earlier case does not match.</source>
        <translation>Der frühere Fall entspricht diesem nicht.</translation>
    </message>
    <message>
        <source>Does the earlier decision still stand?</source>
        <translation>Gilt die frühere Entscheidung noch?</translation>
    </message>
    <message>
        <source>The earlier decision no longer stands.</source>
        <translation>Die frühere Entscheidung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Was it decided rightly then?</source>
        <translation>War sie damals richtig?</translation>
    </message>
    <message>
        <source>It was wrongly decided then.</source>
        <translation>Sie war damals falsch.</translation>
    </message>
    <message>
        <source>Do other decisions point elsewhere?</source>
        <translation>Weisen andere Entscheidungen anderswohin?</translation>
    </message>
    <message>
        <source>Other decisions point elsewhere.</source>
        <translation>Andere Entscheidungen weisen anderswohin.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>There is a sign that usually goes with it; so it is likely there.</source>
        <translation>Es gibt ein Anzeichen, das gewöhnlich dazugehört; also ist es wahrscheinlich da.</translation>
    </message>
    <message>
        <source>How often does the sign go with it?</source>
        <translation>Wie oft gehört das Anzeichen dazu?</translation>
    </message>
    <message>
        <source>The sign often appears without it.</source>
        <translation>Das Anzeichen erscheint oft ohne es.</translation>
    </message>
    <message>
        <source>Could something else have left the sign?</source>
        <translation>Könnte etwas anderes das Anzeichen hinterlassen haben?</translation>
    </message>
    <message>
        <source>Something else may have left the sign.</source>
        <translation>Etwas anderes kann das Anzeichen hinterlassen haben.</translation>
    </message>
    <message>
        <source>Has the sign been seen for certain?</source>
        <translation>Wurde das Anzeichen sicher gesehen?</translation>
    </message>
    <message>
        <source>The sign has not been seen for certain.</source>
        <translation>Das Anzeichen wurde nicht sicher gesehen.</translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation>Von der Ursache zur Wirkung</translation>
    </message>
    <message>
        <source>This brings that about, and this is the case; so that will follow.</source>
        <translation>Dies bewirkt jenes, und dies ist der Fall; also wird jenes folgen.</translation>
    </message>
    <message>
        <source>How strong is the tie between cause and effect?</source>
        <translation>Wie eng hängen Ursache und Wirkung zusammen?</translation>
    </message>
    <message>
        <source>The one seldom brings the other about.</source>
        <translation>Das eine bewirkt das andere selten.</translation>
    </message>
    <message>
        <source>What shows that there is such a tie?</source>
        <translation>Was zeigt, dass sie zusammenhängen?</translation>
    </message>
    <message>
        <source>Nothing shows that there is such a tie.</source>
        <translation>Nichts zeigt, dass sie zusammenhängen.</translation>
    </message>
    <message>
        <source>Could something keep the effect from coming?</source>
        <translation>Könnte etwas die Wirkung aufhalten?</translation>
    </message>
    <message>
        <source>Something may keep it from coming.</source>
        <translation>Etwas kann sie aufhalten.</translation>
    </message>
    <message>
        <source>Is the cause there, and strong enough?</source>
        <translation>Ist die Ursache da und stark genug?</translation>
    </message>
    <message>
        <source>The cause is not there, or too weak.</source>
        <translation>Die Ursache ist nicht da oder zu schwach.</translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation>Von der Korrelation zur Ursache</translation>
    </message>
    <message>
        <source>The two go together; so the one causes the other.</source>
        <translation>Beides tritt zusammen auf; also verursacht das eine das andere.</translation>
    </message>
    <message>
        <source>Do the two really go together?</source>
        <translation>Tritt beides wirklich zusammen auf?</translation>
    </message>
    <message>
        <source>They do not go together that regularly.</source>
        <translation>So regelmäßig tritt es nicht zusammen auf.</translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation>Könnte es Zufall sein?</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>Es kann Zufall sein.</translation>
    </message>
    <message>
        <source>Could a third thing bring both about?</source>
        <translation>Könnte etwas Drittes beides bewirken?</translation>
    </message>
    <message>
        <source>A third thing may bring both about.</source>
        <translation>Etwas Drittes kann beides bewirken.</translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation>Könnte es umgekehrt sein?</translation>
    </message>
    <message>
        <source>It may be the other way round.</source>
        <translation>Es kann umgekehrt sein.</translation>
    </message>
    <message>
        <source>How far beyond these cases does it reach?</source>
        <translation>Wie weit über diese Fälle hinaus gilt es?</translation>
    </message>
    <message>
        <source>It holds of these cases alone.</source>
        <translation>Es gilt nur für diese Fälle.</translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation>Beste Erklärung</translation>
    </message>
    <message>
        <source>It would explain what was found better than anything else; so it is likely so.</source>
        <translation>Es würde den Befund besser erklären als alles andere; also ist es wahrscheinlich so.</translation>
    </message>
    <message>
        <source>Does it explain all that was found?</source>
        <translation>Erklärt es den ganzen Befund?</translation>
    </message>
    <message>
        <source>It leaves some of it unexplained.</source>
        <translation>Es lässt einiges unerklärt.</translation>
    </message>
    <message>
        <source>Is there an explanation that does as well?</source>
        <translation>Gibt es eine ebenso gute Erklärung?</translation>
    </message>
    <message>
        <source>Another explanation does as well.</source>
        <translation>Eine andere Erklärung ist ebenso gut.</translation>
    </message>
    <message>
        <source>Were the others looked for with care?</source>
        <translation>Wurde sorgfältig nach anderen gesucht?</translation>
    </message>
    <message>
        <source>Few others were looked for.</source>
        <translation>Nach anderen wurde kaum gesucht.</translation>
    </message>
    <message>
        <source>Is it believable by itself?</source>
        <translation>Ist es für sich glaubhaft?</translation>
    </message>
    <message>
        <source>It is hard to believe by itself.</source>
        <translation>Es ist für sich schwer zu glauben.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Doing it would bring about something good or bad; so it should or should not be done.</source>
        <translation>Es zu tun hätte gute oder schlechte Folgen; also sollte man es tun oder lassen.</translation>
    </message>
    <message>
        <source>How likely is it that this would follow?</source>
        <translation>Wie wahrscheinlich ist diese Folge?</translation>
    </message>
    <message>
        <source>It is unlikely that this would follow.</source>
        <translation>Diese Folge ist unwahrscheinlich.</translation>
    </message>
    <message>
        <source>What supports that it would?</source>
        <translation>Was spricht dafür, dass es folgt?</translation>
    </message>
    <message>
        <source>Nothing supports that it would.</source>
        <translation>Nichts spricht dafür, dass es folgt.</translation>
    </message>
    <message>
        <source>What else would follow, and does it weigh more?</source>
        <translation>Was folgt sonst noch, und wiegt es mehr?</translation>
    </message>
    <message>
        <source>Something else follows and weighs more.</source>
        <translation>Es folgt noch anderes, das mehr wiegt.</translation>
    </message>
    <message>
        <source>Is what would follow really good, or bad?</source>
        <translation>Ist die Folge wirklich gut oder schlecht?</translation>
    </message>
    <message>
        <source>What would follow is not that good or bad.</source>
        <translation>Die Folge ist nicht so gut oder schlecht.</translation>
    </message>
    <message>
        <source>Practical reasoning</source>
        <translation>Praktische Überlegung</translation>
    </message>
    <message>
        <source>We want this end, and this is a means to it; so we should use the means.</source>
        <translation>Wir wollen dieses Ziel, und dies ist ein Mittel dazu; also sollten wir es nutzen.</translation>
    </message>
    <message>
        <source>Would the means bring us there?</source>
        <translation>Führt das Mittel dorthin?</translation>
    </message>
    <message>
        <source>The means would not bring us there.</source>
        <translation>Das Mittel führt nicht dorthin.</translation>
    </message>
    <message>
        <source>Is there a better means?</source>
        <translation>Gibt es ein besseres Mittel?</translation>
    </message>
    <message>
        <source>There is a better means.</source>
        <translation>Es gibt ein besseres Mittel.</translation>
    </message>
    <message>
        <source>Can it be done at all?</source>
        <translation>Lässt es sich überhaupt machen?</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>Es lässt sich nicht machen.</translation>
    </message>
    <message>
        <source>What does it cost beside, and is that worth it?</source>
        <translation>Was kostet es daneben, und ist es das wert?</translation>
    </message>
    <message>
        <source>It costs more than it is worth.</source>
        <translation>Es kostet mehr, als es wert ist.</translation>
    </message>
    <message>
        <source>Does it stand in the way of other ends?</source>
        <translation>Steht es anderen Zielen im Weg?</translation>
    </message>
    <message>
        <source>It stands in the way of other ends.</source>
        <translation>Es steht anderen Zielen im Weg.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>It furthers something that we hold dear; so it speaks for doing it.</source>
        <translation>Es fördert etwas, das uns wertvoll ist; das spricht dafür, es zu tun.</translation>
    </message>
    <message>
        <source>Do those concerned hold that value?</source>
        <translation>Teilen die Betroffenen diesen Wert?</translation>
    </message>
    <message>
        <source>Those concerned do not hold that value.</source>
        <translation>Die Betroffenen teilen diesen Wert nicht.</translation>
    </message>
    <message>
        <source>Does it really further the value?</source>
        <translation>Fördert es den Wert wirklich?</translation>
    </message>
    <message>
        <source>It does not further the value.</source>
        <translation>Es fördert den Wert nicht.</translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation>Wiegt hier ein anderer Wert mehr?</translation>
    </message>
    <message>
        <source>Another value weighs more here.</source>
        <translation>Ein anderer Wert wiegt hier mehr.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>It is one of a few, and the others fall away; so it is this one.</source>
        <translation>Es ist eines von wenigen, und die anderen fallen weg; also ist es dieses.</translation>
    </message>
    <message>
        <source>Are these all that there are?</source>
        <translation>Sind das alle, die es gibt?</translation>
    </message>
    <message>
        <source>There are others that were not named.</source>
        <translation>Es gibt andere, die nicht genannt wurden.</translation>
    </message>
    <message>
        <source>Do the others really fall away?</source>
        <translation>Fallen die anderen wirklich weg?</translation>
    </message>
    <message>
        <source>One of the others does not fall away.</source>
        <translation>Eines der anderen fällt nicht weg.</translation>
    </message>
    <message>
        <source>Could more than one be so at once?</source>
        <translation>Könnte mehr als eines zugleich zutreffen?</translation>
    </message>
    <message>
        <source>More than one can be so at once.</source>
        <translation>Mehr als eines kann zugleich zutreffen.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>You have bound yourself to this, and that comes with it; so you are bound to that.</source>
        <translation>Man hat sich auf dies festgelegt, und jenes gehört dazu; also ist man auch darauf festgelegt.</translation>
    </message>
    <message>
        <source>Did they bind themselves to the first?</source>
        <translation>Hat man sich auf das Erste festgelegt?</translation>
    </message>
    <message>
        <source>They never bound themselves to the first.</source>
        <translation>Man hat sich nie auf das Erste festgelegt.</translation>
    </message>
    <message>
        <source>Does the second really come with it?</source>
        <translation>Gehört das Zweite wirklich dazu?</translation>
    </message>
    <message>
        <source>The second does not come with it.</source>
        <translation>Das Zweite gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Have they given it up since?</source>
        <translation>Hat man es seitdem aufgegeben?</translation>
    </message>
    <message>
        <source>They have given it up since.</source>
        <translation>Man hat es seitdem aufgegeben.</translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation>Einordnung unter einen Begriff</translation>
    </message>
    <message>
        <source>It is of this sort, and what is of this sort is so; so it is so.</source>
        <translation>Es ist von dieser Art, und was von dieser Art ist, ist so; also ist es so.</translation>
    </message>
    <message>
        <source>Is it really of this sort?</source>
        <translation>Ist es wirklich von dieser Art?</translation>
    </message>
    <message>
        <source>It is not of this sort.</source>
        <translation>Es ist nicht von dieser Art.</translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation>Wird das Wort beide Male im selben Sinn gebraucht?</translation>
    </message>
    <message>
        <source>The word is used in two senses.</source>
        <translation>Das Wort wird in zweierlei Sinn gebraucht.</translation>
    </message>
    <message>
        <source>Is all of this sort like that, or only most?</source>
        <translation>Ist alles von dieser Art so, oder nur das meiste?</translation>
    </message>
    <message>
        <source>Not all of this sort is like that.</source>
        <translation>Nicht alles von dieser Art ist so.</translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation>Geltende Regel</translation>
    </message>
    <message>
        <source>There is a rule for such cases; so it should be followed here.</source>
        <translation>Für solche Fälle gibt es eine Regel; also sollte sie hier befolgt werden.</translation>
    </message>
    <message>
        <source>Is there such a rule, and does it bind those concerned?</source>
        <translation>Gibt es eine solche Regel, und bindet sie die Betroffenen?</translation>
    </message>
    <message>
        <source>There is no such rule for them.</source>
        <translation>Für sie gibt es keine solche Regel.</translation>
    </message>
    <message>
        <source>Does the case fall under it?</source>
        <translation>Fällt der Fall darunter?</translation>
    </message>
    <message>
        <source>The case does not fall under it.</source>
        <translation>Der Fall fällt nicht darunter.</translation>
    </message>
    <message>
        <source>Is this a case that the rule leaves open?</source>
        <translation>Ist es ein Fall, den die Regel offenlässt?</translation>
    </message>
    <message>
        <source>This is a case for an exception.</source>
        <translation>Es ist ein Fall für eine Ausnahme.</translation>
    </message>
    <message>
        <source>Does another rule come first?</source>
        <translation>Geht eine andere Regel vor?</translation>
    </message>
    <message>
        <source>Another rule comes first.</source>
        <translation>Eine andere Regel geht vor.</translation>
    </message>
    <message>
        <source>Exceptional case</source>
        <translation>Ausnahmefall</translation>
    </message>
    <message>
        <source>The usual rule was not made for a case like this; so it need not be followed here.</source>
        <translation>Die übliche Regel ist nicht für einen solchen Fall gemacht; also muss sie hier nicht befolgt werden.</translation>
    </message>
    <message>
        <source>Is the case really out of the ordinary?</source>
        <translation>Ist der Fall wirklich ungewöhnlich?</translation>
    </message>
    <message>
        <source>The case is an ordinary one.</source>
        <translation>Der Fall ist ein gewöhnlicher.</translation>
    </message>
    <message>
        <source>Does what is special about it matter to the rule?</source>
        <translation>Ist das Besondere daran für die Regel wichtig?</translation>
    </message>
    <message>
        <source>What is special does not matter here.</source>
        <translation>Das Besondere ist hier unwichtig.</translation>
    </message>
    <message>
        <source>Would many others ask for the same?</source>
        <translation>Würden viele andere dasselbe verlangen?</translation>
    </message>
    <message>
        <source>Many others could ask for the same.</source>
        <translation>Viele andere könnten dasselbe verlangen.</translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation>Gegen die Person</translation>
    </message>
    <message>
        <source>Who says so is not to be trusted; so what they say counts for less.</source>
        <translation>Wer das sagt, verdient kein Vertrauen; also zählt das Gesagte weniger.</translation>
    </message>
    <message>
        <source>Is what is said of the person true?</source>
        <translation>Ist wahr, was über die Person gesagt wird?</translation>
    </message>
    <message>
        <source>What is said of the person is not true.</source>
        <translation>Was über die Person gesagt wird, ist nicht wahr.</translation>
    </message>
    <message>
        <source>Does it touch on whether the claim is true?</source>
        <translation>Berührt es die Frage, ob die Behauptung wahr ist?</translation>
    </message>
    <message>
        <source>It has no bearing on the claim.</source>
        <translation>Es hat mit der Behauptung nichts zu tun.</translation>
    </message>
    <message>
        <source>Does the claim stand on grounds of its own?</source>
        <translation>Steht die Behauptung auf eigenen Gründen?</translation>
    </message>
    <message>
        <source>The claim stands on its own grounds.</source>
        <translation>Die Behauptung steht auf eigenen Gründen.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Befangenheit</translation>
    </message>
    <message>
        <source>Who says so has an interest in it; so it was perhaps not weighed fairly.</source>
        <translation>Wer das sagt, hat ein Interesse daran; also wurde vielleicht nicht fair abgewogen.</translation>
    </message>
    <message>
        <source>Is there such an interest?</source>
        <translation>Gibt es ein solches Interesse?</translation>
    </message>
    <message>
        <source>There is no such interest.</source>
        <translation>Es gibt kein solches Interesse.</translation>
    </message>
    <message>
        <source>Is there a sign that it coloured what is said?</source>
        <translation>Gibt es ein Anzeichen, dass es das Gesagte gefärbt hat?</translation>
    </message>
    <message>
        <source>Nothing shows that it coloured it.</source>
        <translation>Nichts zeigt, dass es das Gesagte gefärbt hat.</translation>
    </message>
    <message>
        <source>Does the subject call for weighing both sides?</source>
        <translation>Verlangt das Thema, beide Seiten abzuwägen?</translation>
    </message>
    <message>
        <source>Taking one side is fair here.</source>
        <translation>Hier Partei zu nehmen ist fair.</translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation>Schiefe Ebene</translation>
    </message>
    <message>
        <source>The first step would lead on, step by step, to something bad; so it should not be taken.</source>
        <translation>Der erste Schritt führte Schritt für Schritt zu etwas Schlimmem; also sollte man ihn nicht tun.</translation>
    </message>
    <message>
        <source>Which steps lie between, and is each named?</source>
        <translation>Welche Schritte liegen dazwischen, und ist jeder genannt?</translation>
    </message>
    <message>
        <source>The steps between are not named.</source>
        <translation>Die Schritte dazwischen sind nicht genannt.</translation>
    </message>
    <message>
        <source>Does each step lead to the next?</source>
        <translation>Führt jeder Schritt zum nächsten?</translation>
    </message>
    <message>
        <source>One of the steps does not lead on.</source>
        <translation>Einer der Schritte führt nicht weiter.</translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation>Könnte man unterwegs anhalten?</translation>
    </message>
    <message>
        <source>One can stop on the way.</source>
        <translation>Man kann unterwegs anhalten.</translation>
    </message>
    <message>
        <source>Is the end as bad as it is said to be?</source>
        <translation>Ist das Ende so schlimm, wie gesagt wird?</translation>
    </message>
    <message>
        <source>The end is not as bad as that.</source>
        <translation>Das Ende ist nicht so schlimm.</translation>
    </message>
    <message>
        <source>Gradualism</source>
        <translation>Allmählichkeit</translation>
    </message>
    <message>
        <source>The difference of each small step is none that matters; so the last is as the first.</source>
        <translation>Der Unterschied jedes kleinen Schritts ist unerheblich; also ist der letzte wie der erste.</translation>
    </message>
    <message>
        <source>Is each step really too small to matter?</source>
        <translation>Ist jeder Schritt wirklich zu klein, um zu zählen?</translation>
    </message>
    <message>
        <source>One of the steps does matter.</source>
        <translation>Einer der Schritte zählt doch.</translation>
    </message>
    <message>
        <source>Do many small steps add up to something?</source>
        <translation>Ergeben viele kleine Schritte etwas Größeres?</translation>
    </message>
    <message>
        <source>The small steps add up.</source>
        <translation>Die kleinen Schritte summieren sich.</translation>
    </message>
    <message>
        <source>Is there a line that can be drawn?</source>
        <translation>Lässt sich eine Grenze ziehen?</translation>
    </message>
    <message>
        <source>A line can be drawn.</source>
        <translation>Eine Grenze lässt sich ziehen.</translation>
    </message>
    <message>
        <source>Sunk cost</source>
        <translation>Versunkene Kosten</translation>
    </message>
    <message>
        <source>Much has been put in that would be lost; so one should go on.</source>
        <translation>Viel wurde investiert, das verloren wäre; also sollte man weitermachen.</translation>
    </message>
    <message>
        <source>Is it lost whatever is done now?</source>
        <translation>Ist es verloren, was man jetzt auch tut?</translation>
    </message>
    <message>
        <source>It is lost whatever is done now.</source>
        <translation>Es ist verloren, was man jetzt auch tut.</translation>
    </message>
    <message>
        <source>Does going on lead to what was wanted?</source>
        <translation>Führt Weitermachen zu dem, was man wollte?</translation>
    </message>
    <message>
        <source>Going on does not lead there either.</source>
        <translation>Auch Weitermachen führt nicht dorthin.</translation>
    </message>
    <message>
        <source>How much more would it take?</source>
        <translation>Wie viel mehr würde es kosten?</translation>
    </message>
    <message>
        <source>It would take more than it brings.</source>
        <translation>Es kostet mehr, als es bringt.</translation>
    </message>
    <message>
        <source>Threat or fear</source>
        <translation>Drohung oder Furcht</translation>
    </message>
    <message>
        <source>Something bad will happen to you unless you do it; so you should do it.</source>
        <translation>Dir geschieht etwas Schlimmes, wenn du es nicht tust; also solltest du es tun.</translation>
    </message>
    <message>
        <source>Will it happen, and how likely is it?</source>
        <translation>Wird es geschehen, und wie wahrscheinlich ist es?</translation>
    </message>
    <message>
        <source>It will hardly happen.</source>
        <translation>Es wird kaum geschehen.</translation>
    </message>
    <message>
        <source>Would doing it keep it away?</source>
        <translation>Hielte es das Schlimme ab?</translation>
    </message>
    <message>
        <source>Doing it would not keep it away.</source>
        <translation>Es hielte das Schlimme nicht ab.</translation>
    </message>
    <message>
        <source>Is it a reason, or pressure only?</source>
        <translation>Ist das ein Grund oder nur Druck?</translation>
    </message>
    <message>
        <source>It is pressure and no reason.</source>
        <translation>Es ist Druck und kein Grund.</translation>
    </message>
    <message>
        <source>Is there another way to be safe?</source>
        <translation>Gibt es einen anderen Weg, sicher zu sein?</translation>
    </message>
    <message>
        <source>There is another way to be safe.</source>
        <translation>Es gibt einen anderen Weg, sicher zu sein.</translation>
    </message>
    <message>
        <source>Ignorance</source>
        <translation>Nichtwissen</translation>
    </message>
    <message>
        <source>It has not been shown to be so; so it is likely not so.</source>
        <translation>Es wurde nicht gezeigt, dass es so ist; also ist es wahrscheinlich nicht so.</translation>
    </message>
    <message>
        <source>How well was it looked for?</source>
        <translation>Wie gut wurde danach gesucht?</translation>
    </message>
    <message>
        <source>It was hardly looked for.</source>
        <translation>Es wurde kaum danach gesucht.</translation>
    </message>
    <message>
        <source>Would it have shown, if it were so?</source>
        <translation>Hätte es sich gezeigt, wenn es so wäre?</translation>
    </message>
    <message>
        <source>It would not have shown.</source>
        <translation>Es hätte sich nicht gezeigt.</translation>
    </message>
    <message>
        <source>Who has to show it?</source>
        <translation>Wer muss es zeigen?</translation>
    </message>
    <message>
        <source>It is for the other side to show it.</source>
        <translation>Die andere Seite muss es zeigen.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Vom Teil aufs Ganze</translation>
    </message>
    <message>
        <source>It holds of each of the parts; so it holds of the whole.</source>
        <translation>Es gilt für jeden Teil; also gilt es für das Ganze.</translation>
    </message>
    <message>
        <source>Does it hold of all the parts?</source>
        <translation>Gilt es für alle Teile?</translation>
    </message>
    <message>
        <source>It does not hold of all the parts.</source>
        <translation>Es gilt nicht für alle Teile.</translation>
    </message>
    <message>
        <source>Is it something that passes from parts to a whole?</source>
        <translation>Geht es von Teilen auf das Ganze über?</translation>
    </message>
    <message>
        <source>It does not pass to the whole.</source>
        <translation>Es geht nicht auf das Ganze über.</translation>
    </message>
    <message>
        <source>Does it change when the parts come together?</source>
        <translation>Ändert es sich, wenn die Teile zusammenkommen?</translation>
    </message>
    <message>
        <source>Together they behave otherwise.</source>
        <translation>Zusammen verhalten sie sich anders.</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Vom Ganzen auf den Teil</translation>
    </message>
    <message>
        <source>It holds of the whole; so it holds of each of the parts.</source>
        <translation>Es gilt für das Ganze; also gilt es für jeden Teil.</translation>
    </message>
    <message>
        <source>Does it hold of the whole?</source>
        <translation>Gilt es für das Ganze?</translation>
    </message>
    <message>
        <source>It does not hold of the whole.</source>
        <translation>Es gilt nicht für das Ganze.</translation>
    </message>
    <message>
        <source>Is it something that each part shares?</source>
        <translation>Hat jeder Teil daran teil?</translation>
    </message>
    <message>
        <source>The parts do not share it.</source>
        <translation>Die Teile haben nicht daran teil.</translation>
    </message>
    <message>
        <source>Is there something special about this part?</source>
        <translation>Ist etwas an diesem Teil besonders?</translation>
    </message>
    <message>
        <source>This part is not like the others.</source>
        <translation>Dieser Teil ist nicht wie die anderen.</translation>
    </message>
    <message>
        <source>Moral principle</source>
        <translation>Moralischer Grundsatz</translation>
    </message>
    <message>
        <source>Doing it is wrong, or owed, whatever comes of it; so it must not, or must, be done.</source>
        <translation>Es zu tun ist falsch oder geboten, was auch daraus folgt; also darf oder muss es nicht oder doch geschehen.</translation>
    </message>
    <message>
        <source>Does the principle hold?</source>
        <translation>Gilt der Grundsatz?</translation>
    </message>
    <message>
        <source>The principle does not hold.</source>
        <translation>Der Grundsatz gilt nicht.</translation>
    </message>
    <message>
        <source>Does it speak to this case?</source>
        <translation>Betrifft er diesen Fall?</translation>
    </message>
    <message>
        <source>It does not speak to this case.</source>
        <translation>Er betrifft diesen Fall nicht.</translation>
    </message>
    <message>
        <source>Does something more pressing stand against it?</source>
        <translation>Steht etwas Dringenderes dagegen?</translation>
    </message>
    <message>
        <source>Something more pressing is at stake.</source>
        <translation>Etwas Dringenderes steht auf dem Spiel.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>An empty map; the first letter typed begins the first proposal.</source>
        <translation>Eine leere Karte; der erste getippte Buchstabe beginnt den ersten Vorschlag.</translation>
    </message>
    <message>
        <source>Pro and con</source>
        <translation>Für und Wider</translation>
    </message>
    <message>
        <source>One proposal, a reason for it and a reason against it.</source>
        <translation>Ein Vorschlag, ein Grund dafür und ein Grund dagegen.</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>A reason for it</source>
        <translation>Ein Grund dafür</translation>
    </message>
    <message>
        <source>A reason against it</source>
        <translation>Ein Grund dagegen</translation>
    </message>
    <message>
        <source>Steelman</source>
        <translation>Stärkste Gegenseite</translation>
    </message>
    <message>
        <source>The other side at its strongest, in words that it would accept, before it is answered.</source>
        <translation>Die andere Seite so stark wie möglich, in Worten, die sie annähme, bevor man ihr antwortet.</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>Was ich vertrete</translation>
    </message>
    <message>
        <source>My best reason for it</source>
        <translation>Mein bester Grund dafür</translation>
    </message>
    <message>
        <source>The other side&apos;s case, as its best advocate puts it</source>
        <translation>Die Sache der Gegenseite, wie ihr bester Anwalt sie vertritt</translation>
    </message>
    <message>
        <source>The best evidence for their case</source>
        <translation>Der beste Beleg für ihre Sache</translation>
    </message>
    <message>
        <source>Where they are right</source>
        <translation>Worin sie recht haben</translation>
    </message>
    <message>
        <source>My answer to the strongest form of it</source>
        <translation>Meine Antwort auf die stärkste Fassung</translation>
    </message>
    <message>
        <source>Toulmin</source>
        <translation>Toulmin</translation>
    </message>
    <message>
        <source>A claim, its grounds, what ties them to it, and what could undo that.</source>
        <translation>Eine Behauptung, ihre Gründe, was sie verbindet, und was sie zu Fall bringen könnte.</translation>
    </message>
    <message>
        <source>Claim: what is to be shown</source>
        <translation>Behauptung: was gezeigt werden soll</translation>
    </message>
    <message>
        <source>Grounds: the facts it rests on</source>
        <translation>Grundlage: die Tatsachen, auf denen sie ruht</translation>
    </message>
    <message>
        <source>Warrant: why these facts count for it</source>
        <translation>Schlussregel: warum diese Tatsachen dafür zählen</translation>
    </message>
    <message>
        <source>Backing: what the warrant rests on</source>
        <translation>Stützung: worauf die Schlussregel ruht</translation>
    </message>
    <message>
        <source>Rebuttal: unless …</source>
        <translation>Ausnahme: es sei denn, …</translation>
    </message>
    <message>
        <source>Qualifier: how sure it is (presumably, in most cases)</source>
        <translation>Einschränkung: wie sicher es ist (vermutlich, in den meisten Fällen)</translation>
    </message>
    <message>
        <source>Rogerian</source>
        <translation>Rogers</translation>
    </message>
    <message>
        <source>Both views told fairly, where each is right, and a way that serves both.</source>
        <translation>Beide Sichtweisen fair erzählt, wo jede recht hat, und ein Weg, der beiden dient.</translation>
    </message>
    <message>
        <source>What do we need to settle?</source>
        <translation>Was müssen wir klären?</translation>
    </message>
    <message>
        <source>Their view, as they would tell it</source>
        <translation>Ihre Sicht, wie sie selbst sie schildern würden</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Ihre Sicht</translation>
    </message>
    <message>
        <source>Where their view is right</source>
        <translation>Wo ihre Sicht stimmt</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Unsere Sicht</translation>
    </message>
    <message>
        <source>Where our view is right</source>
        <translation>Wo unsere Sicht stimmt</translation>
    </message>
    <message>
        <source>A way that serves both</source>
        <translation>Ein Weg, der beiden dient</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>What they would gain by it</source>
        <translation>Was sie dadurch gewinnen würden</translation>
    </message>
    <message>
        <source>What we would gain by it</source>
        <translation>Was wir dadurch gewinnen würden</translation>
    </message>
    <message>
        <source>IBIS</source>
        <translation>IBIS</translation>
    </message>
    <message>
        <source>An issue, positions that answer it, and arguments for and against each.</source>
        <translation>Eine Streitfrage, Positionen, die sie beantworten, und Argumente für und gegen jede.</translation>
    </message>
    <message>
        <source>The issue, as a question</source>
        <translation>Die Streitfrage, als Frage gestellt</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Erster Standpunkt</translation>
    </message>
    <message>
        <source>An argument for the first position</source>
        <translation>Ein Argument für den ersten Standpunkt</translation>
    </message>
    <message>
        <source>An argument against the first position</source>
        <translation>Ein Argument gegen den ersten Standpunkt</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>Zweiter Standpunkt</translation>
    </message>
    <message>
        <source>An argument for the second position</source>
        <translation>Ein Argument für den zweiten Standpunkt</translation>
    </message>
    <message>
        <source>An argument against the second position</source>
        <translation>Ein Argument gegen den zweiten Standpunkt</translation>
    </message>
    <message>
        <source>A proposal per heading</source>
        <translation>Ein Vorschlag je Überschrift</translation>
    </message>
    <message>
        <source>A proposal for each heading, tied to the first sentence below it.</source>
        <translation>Ein Vorschlag für jede Überschrift, verknüpft mit dem ersten Satz darunter.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} oder {last}</translation>
    </message>
    <message>
        <source>{one}, {others}</source>
        <translation>{one}, {others}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>characters of markup</source>
        <translation>Zeichen Auszeichnung</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>paragraphs and items</source>
        <translation>Absätze und Listenpunkte</translation>
    </message>
    <message>
        <source>Hypothesis export</source>
        <translation>Hypothesis-Export</translation>
    </message>
    <message>
        <source>“{file}” holds no annotations of Hypothesis.</source>
        <translation>„{file}“ enthält keine Anmerkungen von Hypothesis.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most:,} annotations.</source>
        <translation>„{file}“ hat mehr als {most:,} Anmerkungen.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of annotations that DebateDesk reads.</source>
        <translation>„{file}“ ist keine Datei mit Anmerkungen, die DebateDesk liest.</translation>
    </message>
    <message>
        <source>Obsidian note</source>
        <translation>Obsidian-Notiz</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>Es gibt noch keine Anmerkungen.</translation>
    </message>
    <message>
        <source>Annotations can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Anmerkungen können nicht als „{name}“ geschrieben werden; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{file}” is no JSON that can be read.</source>
        <translation>„{file}“ ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>ein Kommentar</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {remark}</source>
        <translation>Zeile {line}, Spalte {column}: {remark}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {cause}</source>
        <translation>„{name}“, Zeile {line}: {cause}</translation>
    </message>
    <message>
        <source>the heading’s “{key}”</source>
        <translation>„{key}“ der Überschrift</translation>
    </message>
    <message>
        <source>the heading’s tag “{tag}”</source>
        <translation>das Schlagwort „{tag}“ der Überschrift</translation>
    </message>
    <message>
        <source>headings are nested more than {most} deep.</source>
        <translation>Überschriften sind mehr als {most} Ebenen tief geschachtelt.</translation>
    </message>
    <message>
        <source>after “{part}” a statement or argument is missing.</source>
        <translation>nach „{part}“ fehlt eine Aussage oder ein Argument.</translation>
    </message>
    <message>
        <source>“&lt;{title}&gt;” is reconstructed twice; an argument has one reconstruction.</source>
        <translation>„&lt;{title}&gt;“ ist zweimal rekonstruiert; ein Argument hat nur eine Rekonstruktion.</translation>
    </message>
    <message>
        <source>only an undercut (“_”) can bear on an inference.</source>
        <translation>nur eine Untergrabung („_“) kann sich auf einen Schluss beziehen.</translation>
    </message>
    <message>
        <source>an inference needs premises above and a conclusion below it.</source>
        <translation>ein Schluss braucht Prämissen darüber und eine Folgerung darunter.</translation>
    </message>
    <message>
        <source>the reconstruction has no conclusion below a line of “----”.</source>
        <translation>die Rekonstruktion hat keine Folgerung unter einer Zeile „----“.</translation>
    </message>
    <message>
        <source>a premise or conclusion is a statement, not an argument.</source>
        <translation>eine Prämisse oder Folgerung ist eine Aussage, kein Argument.</translation>
    </message>
    <message>
        <source>the inference’s “{key}”</source>
        <translation>„{key}“ des Schlusses</translation>
    </message>
    <message>
        <source>the inference uses ({list}), which is not there.</source>
        <translation>der Schluss verwendet ({list}), was es nicht gibt.</translation>
    </message>
    <message>
        <source>that an inference uses its own conclusion</source>
        <translation>dass ein Schluss seine eigene Folgerung verwendet</translation>
    </message>
    <message>
        <source>Argdown text</source>
        <translation>Argdown-Text</translation>
    </message>
    <message>
        <source>there is no node or relation “{target}”.</source>
        <translation>es gibt keinen Knoten und keine Beziehung „{target}“.</translation>
    </message>
    <message>
        <source>“relation” must be an id, or names with values.</source>
        <translation>„relation“ muss eine Kennung sein oder Namen mit Werten.</translation>
    </message>
    <message>
        <source>there is no node “{item}” in this map.</source>
        <translation>es gibt keinen Knoten „{item}“ in dieser Karte.</translation>
    </message>
    <message>
        <source>the “kind” of a relation must be one of {kinds}.</source>
        <translation>die Art („kind“) einer Beziehung muss eine von {kinds} sein.</translation>
    </message>
    <message>
        <source>a scheme</source>
        <translation>ein Schema</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>what is “answered” needs a “question” and a “node”.</source>
        <translation>„answered“ braucht eine „question“ und einen „node“.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>ein Knoten</translation>
    </message>
    <message>
        <source>there is no node “{node}” in this map.</source>
        <translation>es gibt keinen Knoten „{node}“ in dieser Karte.</translation>
    </message>
    <message>
        <source>two relations have the id “{id}”.</source>
        <translation>zwei Beziehungen haben die Kennung „{id}“.</translation>
    </message>
    <message>
        <source>each of the “relations” listed needs a “kind” out of {kinds}.</source>
        <translation>jede der aufgezählten „relations“ braucht eine „kind“ aus {kinds}.</translation>
    </message>
    <message>
        <source>the “relations” listed need ids of their own, unlike “{own}”.</source>
        <translation>die aufgezählten „relations“ brauchen eigene Kennungen, anders als „{own}“.</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>two nodes have the id “{own}”.</source>
        <translation>zwei Knoten haben die Kennung „{own}“.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of node; use one of {list}.</source>
        <translation>„{kind}“ ist keine Knotenart; möglich sind {list}.</translation>
    </message>
    <message>
        <source>“{key}” of “{title}”</source>
        <translation>„{key}“ von „{title}“</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>ein Titel</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>das Gewicht</translation>
    </message>
    <message>
        <source>a speaker</source>
        <translation>ein Sprecher</translation>
    </message>
    <message>
        <source>a “colour” must be one of {colours}.</source>
        <translation>eine „colour“ muss eine von {colours} sein.</translation>
    </message>
    <message>
        <source>a “fidelity” must be one of {list}.</source>
        <translation>eine „fidelity“ muss eine von {list} sein.</translation>
    </message>
    <message>
        <source>“refers_to” needs the name of a “map” and the id of a “node”.</source>
        <translation>„refers_to“ braucht den Namen einer „map“ und die Kennung eines „node“.</translation>
    </message>
    <message>
        <source>each piece of evidence needs the name of a “document”.</source>
        <translation>jeder Beleg braucht den Namen eines „document“.</translation>
    </message>
    <message>
        <source>the evidence ends at {end}, before its start at {start}.</source>
        <translation>der Beleg endet bei {end}, vor seinem Anfang bei {start}.</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>a step needs “premises”, “rules” and a “conclusion”.</source>
        <translation>ein Schritt braucht „premises“, „rules“ und eine „conclusion“.</translation>
    </message>
    <message>
        <source>a conclusion</source>
        <translation>eine Folgerung</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_statements:,} statements.</source>
        <translation>„{name}“ hat mehr als {most_statements:,} Aussagen.</translation>
    </message>
    <message>
        <source>the front matter is not closed by a line of “===”.</source>
        <translation>der Vorspann ist nicht durch eine Zeile „===“ geschlossen.</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>der Kommentar ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>the data is not closed by “}”.</source>
        <translation>die Daten sind nicht durch „}“ geschlossen.</translation>
    </message>
    <message>
        <source>the inference is not closed by “--”.</source>
        <translation>der Schluss ist nicht durch „--“ geschlossen.</translation>
    </message>
    <message>
        <source>“{sign}” relates to nothing; it must follow a statement or argument without an empty line.</source>
        <translation>„{sign}“ bezieht sich auf nichts; es muss ohne Leerzeile auf eine Aussage oder ein Argument folgen.</translation>
    </message>
    <message>
        <source>no empty line parts “{title}” from what is above it.</source>
        <translation>keine Leerzeile trennt „{title}“ von dem, was darüber steht.</translation>
    </message>
    <message>
        <source>“{sign}” is read as words here, not as a sign.</source>
        <translation>„{sign}“ wird hier als Text gelesen, nicht als Zeichen.</translation>
    </message>
    <message>
        <source>{what} must be words, not a list or names with values.</source>
        <translation>{what} muss aus Wörtern bestehen, nicht aus einer Liste oder Namen mit Werten.</translation>
    </message>
    <message>
        <source>{what} is “{shown}”, which is no number.</source>
        <translation>{what} ist „{shown}“, das ist keine Zahl.</translation>
    </message>
    <message>
        <source>the offset</source>
        <translation>der Abstand</translation>
    </message>
    <message>
        <source>the offset “{shortened}” is no whole number that a text has.</source>
        <translation>die Position „{shortened}“ ist keine ganze Zahl, die ein Text hat.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>„{file}“ ist leer.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB; split it into parts first.</source>
        <translation>„{file}“ ist größer als {most} MB; teilen Sie die Datei zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map</source>
        <comment>1 node that is off the map</comment>
        <translation>
            <numerusform>1 Knoten, der nicht auf der Karte ist</numerusform>
            <numerusform>{n:,} Knoten, die nicht auf der Karte sind</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} nodes, the most that a map may have.</source>
        <translation>„{name}“ hat mehr als {most:,} Knoten, so viele kann eine Karte höchstens haben.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} relations, the most that a map may have.</source>
        <translation>„{name}“ hat mehr als {most:,} Relationen, so viele kann eine Karte höchstens haben.</translation>
    </message>
    <message>
        <source>{what} has groups nested {deepest:,} deep; {most} is the most.</source>
        <translation>{what} hat {deepest:,} Ebenen tief geschachtelte Gruppen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>Of its annotations the first {most:,} were taken.</source>
        <translation>Von seinen Anmerkungen wurden die ersten {most:,} übernommen.</translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation>Das Eingefügte</translation>
    </message>
    <message>
        <source>{pasted} is no branch of a map.</source>
        <translation>{pasted} ist kein Zweig einer Karte.</translation>
    </message>
    <message>
        <source>{pasted} has no words.</source>
        <translation>{pasted} hat keine Wörter.</translation>
    </message>
    <message>
        <source>{pasted} is larger than {number} MB.</source>
        <translation>{pasted} ist größer als {number} MB.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_members:,} members; it is not read.</source>
        <translation>„{name}“ hat mehr als {most_members:,} Bestandteile; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not copied as a whole: its archive can&apos;t be opened.</source>
        <translation>„{name}“ ist beschädigt oder wurde nicht ganz kopiert: das Archiv lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is missing in it.</source>
        <translation>„{name}“ ist beschädigt: „{shown}“ fehlt darin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is in it twice.</source>
        <translation>„{name}“ ist beschädigt: „{shown}“ steht zweimal darin.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; it can&apos;t be read here.</source>
        <translation>„{name}“ ist verschlüsselt; es kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that documents are not; it is not read.</source>
        <translation>„{name}“ ist auf eine Weise gepackt, wie Dokumente es nicht sind; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” in it can&apos;t be unpacked.</source>
        <translation>„{name}“ ist beschädigt: „{shown}“ darin lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“{name}” is not read: “{shown}” in it leads out of the archive.</source>
        <translation>„{name}“ wird nicht gelesen: „{shown}“ darin führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: members of its archive lie over each other.</source>
        <translation>„{name}“ ist beschädigt: Bestandteile des Archivs liegen übereinander.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a text can be; it is not read.</source>
        <translation>„{name}“ ergibt entpackt mehr, als ein Text sein kann; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most_unpacked_ratio} times its size; it is not read.</source>
        <translation>„{name}“ wird entpackt {most_unpacked_ratio}-mal so groß; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a text.</source>
        <translation>„{name}“ ist {what}, kein Text.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} but is damaged at byte {number}.</source>
        <translation>„{name}“ nennt sich {label}, ist aber bei Byte {number} beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text has.</source>
        <translation>„{name}“ ist kein Text: es enthält Bytes, die kein Text hat.</translation>
    </message>
    <message>
        <source>Read as {name}; if letters look wrong, choose another in the text’s details.</source>
        <translation>Als {name} gelesen; wenn Buchstaben falsch aussehen, wählen Sie in den Angaben zum Text etwas anderes.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told with certainty: it is read as {name}. If letters look wrong, choose another in the text’s details.</source>
        <translation>Die Kodierung ist nicht sicher zu erkennen: der Text wird als {name} gelesen. Wenn Buchstaben falsch aussehen, wählen Sie in den Angaben zum Text eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places are damaged: bytes that are no {name} are shown as “{sign}”.</source>
        <comment>One place is damaged: bytes that are no {name} are shown as “{sign}”.</comment>
        <translation>
            <numerusform>Eine Stelle ist beschädigt: Bytes, die kein {name} sind, erscheinen als „{sign}“.</numerusform>
            <numerusform>{n:,} Stellen sind beschädigt: Bytes, die kein {name} sind, erscheinen als „{sign}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Word document before 2007</source>
        <translation>Word-Dokument vor 2007</translation>
    </message>
    <message>
        <source>“{name}” is not a text of Word, though its name says so.</source>
        <translation>„{name}“ ist kein Word-Text, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it in Word without one, and import that.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt; speichern Sie es in Word ohne und importieren Sie das.</translation>
    </message>
    <message>
        <source>“{name}” has Word&apos;s old binary form; save it as .docx in Word or LibreOffice and import that.</source>
        <translation>„{name}“ hat das alte Binärformat von Word; speichern Sie es in Word oder LibreOffice als .docx und importieren Sie das.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: there is no text in it.</source>
        <translation>„{name}“ ist kein Word-Dokument: es ist kein Text darin.</translation>
    </message>
    <message>
        <source>“{file}” is a Word document without a text.</source>
        <translation>„{file}“ ist ein Word-Dokument ohne Text.</translation>
    </message>
    <message>
        <source>The Word document has no list of “{root}” that a comment could be added to.</source>
        <translation>Das Word-Dokument hat keine Liste „{root}“, zu der ein Kommentar kommen könnte.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <translation>Westeuropäisch, Windows</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Western European, with €</source>
        <translation>Westeuropäisch, mit €</translation>
    </message>
    <message>
        <source>Western European, Mac</source>
        <translation>Westeuropäisch, Mac</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Westeuropäisch, DOS</translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <translation>Mitteleuropäisch, Windows</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Central European, Mac</source>
        <translation>Mitteleuropäisch, Mac</translation>
    </message>
    <message>
        <source>Central European, DOS</source>
        <translation>Mitteleuropäisch, DOS</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <translation>Baltisch, Windows</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Northern European</source>
        <translation>Nordeuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <translation>Kyrillisch, Windows</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Cyrillic, Mac</source>
        <translation>Kyrillisch, Mac</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>Kyrillisch, DOS</translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <translation>Griechisch, Windows</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Greek, Mac</source>
        <translation>Griechisch, Mac</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <translation>Türkisch, Windows</translation>
    </message>
    <message>
        <source>Turkish, Mac</source>
        <translation>Türkisch, Mac</translation>
    </message>
    <message>
        <source>Maltese and Esperanto</source>
        <translation>Maltesisch und Esperanto</translation>
    </message>
    <message>
        <source>Hebrew, Windows</source>
        <translation>Hebräisch, Windows</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <translation>Arabisch, Windows</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Vietnamese, Windows</source>
        <translation>Vietnamesisch, Windows</translation>
    </message>
    <message>
        <source>Thai, Windows</source>
        <translation>Thailändisch, Windows</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditionelles Chinesisch</translation>
    </message>
    <message>
        <source>Japanese, Windows</source>
        <translation>Japanisch, Windows</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japanisch, Unix</translation>
    </message>
    <message>
        <source>Japanese, mail</source>
        <translation>Japanisch, E-Mail</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>“{file}” is an e-book without a text.</source>
        <translation>„{file}“ ist ein E-Book ohne Text.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of its images are damaged or too large and left out.</source>
        <comment>One of its images is damaged or too large and left out.</comment>
        <translation>
            <numerusform>Eines der Bilder ist beschädigt oder zu groß und wurde ausgelassen.</numerusform>
            <numerusform>{n:,} der Bilder sind beschädigt oder zu groß und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most} MB of text; it can&apos;t be read.</source>
        <translation>„{name}“ hat mehr als {most} MB Text; es kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parts are missing or damaged in the file, and {count:,} were read.</source>
        <comment>One part is missing or damaged in the file, and {count:,} were read.</comment>
        <translation>
            <numerusform>Ein Teil fehlt in der Datei oder ist beschädigt; {count:,} wurden gelesen.</numerusform>
            <numerusform>{n:,} Teile fehlen in der Datei oder sind beschädigt; {count:,} wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is not a text: it is no EPUB.</source>
        <translation>„{file}“ ist kein Text: es ist kein EPUB.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted by its seller (DRM), so its words cannot be read; get it without that lock.</source>
        <translation>„{name}“ ist vom Händler verschlüsselt (DRM), die Wörter sind also nicht lesbar; besorgen Sie es ohne diese Sperre.</translation>
    </message>
    <message>
        <source>Notes of those who transcribed it are left out.</source>
        <translation>Anmerkungen derer, die es abgeschrieben haben, sind weggelassen.</translation>
    </message>
    <message>
        <source>Project Gutenberg’s header and licence are left out.</source>
        <translation>Kopf und Lizenz von Project Gutenberg sind weggelassen.</translation>
    </message>
    <message>
        <source>“{file}” is a page without a text.</source>
        <translation>„{file}“ ist eine Seite ohne Text.</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Gespeicherte Webseite</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>tags within each other</source>
        <translation>ineinander geschachtelte Tags</translation>
    </message>
    <message>
        <source>attributes in one tag</source>
        <translation>Attribute in einem Tag</translation>
    </message>
    <message>
        <source>“{name}”, line {lineno}: this is no JSON: {msg}.</source>
        <translation>„{name}“, Zeile {lineno}: das ist kein JSON: {msg}.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be an argument map.</source>
        <translation>„{name}“ ist zu tief geschachtelt für eine Argumentkarte.</translation>
    </message>
    <message>
        <source>“{name}” is no argument map: it has no list of “nodes”.</source>
        <translation>„{name}“ ist keine Argumentkarte: es hat keine Liste „nodes“.</translation>
    </message>
    <message>
        <source>a relation of the kind “{kind}”</source>
        <translation>eine Beziehung der Art „{kind}“</translation>
    </message>
    <message>
        <source>relation “{id}”</source>
        <translation>Beziehung „{id}“</translation>
    </message>
    <message>
        <source>tags, group, weight, colour, steps or references of a node</source>
        <translation>Schlagwörter, Gruppe, Gewicht, Farbe, Schritte oder Verweise eines Knotens</translation>
    </message>
    <message>
        <source>node “{id}”</source>
        <translation>Knoten „{id}“</translation>
    </message>
    <message>
        <source>“{key}” of the front matter</source>
        <translation>„{key}“ im Vorspann</translation>
    </message>
    <message>
        <source>there is no “{end}” in this map</source>
        <translation>in dieser Karte gibt es kein „{end}“</translation>
    </message>
    <message>
        <source>the id “{item}” is there twice</source>
        <translation>die Kennung „{item}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>hier muss eine Liste stehen</translation>
    </message>
    <message>
        <source>names with values are needed here</source>
        <translation>hier müssen Namen mit Werten stehen</translation>
    </message>
    <message>
        <source>words are needed here</source>
        <translation>hier müssen Wörter stehen</translation>
    </message>
    <message>
        <source>“{value}” is none of {list}</source>
        <translation>„{value}“ ist keines von {list}</translation>
    </message>
    <message>
        <source>an “id” is missing</source>
        <translation>eine „id“ fehlt</translation>
    </message>
    <message>
        <source>a number is needed here, of at most 18 digits</source>
        <translation>hier muss eine Zahl mit höchstens 18 Ziffern stehen</translation>
    </message>
    <message>
        <source>the name of a “map” and the id of a “node” are needed here</source>
        <translation>hier müssen der Name einer „map“ und die Kennung eines „node“ stehen</translation>
    </message>
    <message>
        <source>“true” or “false” is needed here</source>
        <translation>hier ist „true“ oder „false“ nötig</translation>
    </message>
    <message>
        <source>the name of a “document” is missing</source>
        <translation>der Name eines „document“ fehlt</translation>
    </message>
    <message>
        <source>it ends at {end}, before its start at {start}</source>
        <translation>es endet bei {end}, vor seinem Anfang bei {start}</translation>
    </message>
    <message>
        <source>a whole number from 0 on is needed here</source>
        <translation>hier muss eine ganze Zahl ab 0 stehen</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_json_values:,} values of JSON; it is not read.</source>
        <translation>„{name}“ hat mehr als {most_json_values:,} JSON-Werte; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Also called {called}.</source>
        <translation>Auch {called} genannt.</translation>
    </message>
    <message>
        <source>Its front matter has no closing line “---”: it is taken to end before the first other line.</source>
        <translation>Der Vorspann hat keine Schlusszeile „---“: er endet vor der ersten anderen Zeile.</translation>
    </message>
    <message>
        <source>The front matter of “{name}” is broken: a value cannot be read ({cause}).</source>
        <translation>Der Vorspann von „{name}“ ist fehlerhaft: ein Wert ist nicht lesbar ({cause}).</translation>
    </message>
    <message numerus="yes">
        <source>{problem}: what can be read was taken line by line, and {n:,} lines were left out.</source>
        <comment>{problem}: what can be read was taken line by line, and “{line}” was left out.</comment>
        <translation>
            <numerusform>{problem}: Was lesbar ist, wurde Zeile für Zeile übernommen, „{line}“ wurde ausgelassen.</numerusform>
            <numerusform>{problem}: Was lesbar ist, wurde Zeile für Zeile übernommen, {n:,} Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: what can be read was taken line by line.</source>
        <translation>{problem}: Was lesbar ist, wurde Zeile für Zeile übernommen.</translation>
    </message>
    <message>
        <source>Its front matter is broken</source>
        <translation>Der Vorspann ist fehlerhaft</translation>
    </message>
    <message>
        <source>Its front matter is broken ({cause})</source>
        <translation>Der Vorspann ist fehlerhaft ({cause})</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line}</source>
        <translation>Der Vorspann ist in Zeile {line} fehlerhaft</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line} ({cause})</source>
        <translation>Der Vorspann ist in Zeile {line} fehlerhaft ({cause})</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>“{file}” is not a text of OpenDocument, though its name says so.</source>
        <translation>„{file}“ ist kein OpenDocument-Text, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>“{file}” is a document without a text.</source>
        <translation>„{file}“ ist ein Dokument ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” is not an OpenDocument text.</source>
        <translation>„{name}“ ist kein OpenDocument-Text.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one, and import that.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt; speichern Sie es ohne und importieren Sie das.</translation>
    </message>
    <message>
        <source>The words that its comments are on were not found; they are on the whole text.</source>
        <translation>Die kommentierten Wörter wurden nicht gefunden; die Kommentare stehen beim ganzen Text.</translation>
    </message>
    <message numerus="yes">
        <source>{n} insertions are in the text</source>
        <comment>1 insertion is in the text</comment>
        <translation>
            <numerusform>1 Einfügung steht im Text</numerusform>
            <numerusform>{n} Einfügungen stehen im Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions are left out</source>
        <comment>1 deletion is left out</comment>
        <translation>
            <numerusform>1 Löschung ist ausgelassen</numerusform>
            <numerusform>{n} Löschungen sind ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes were tracked: {list}.</source>
        <translation>Änderungen wurden aufgezeichnet: {list}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>The clipboard holds more than {most} MB; import it as a file.</source>
        <translation>Die Zwischenablage enthält mehr als {most} MB; importieren Sie es als Datei.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <translation>„{name}“ hat keine Seiten.</translation>
    </message>
    <message>
        <source>“{name}” has {pages:,} pages; at most {most_pdf_pages:,} can be read. Split it into parts first.</source>
        <translation>„{name}“ hat {pages:,} Seiten; höchstens {most_pdf_pages:,} sind lesbar. Teilen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is not a text in PDF, whatever its name says.</source>
        <translation>„{name}“ ist kein PDF-Text, was der Name auch sagt.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>Das Passwort öffnet „{name}“ nicht.</translation>
    </message>
    <message>
        <source>“{name}” opens with a password only.</source>
        <translation>„{name}“ öffnet sich nur mit einem Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is protected in a way that only its maker&apos;s program opens.</source>
        <translation>„{name}“ ist so geschützt, dass nur das Programm des Herstellers es öffnet.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF that can be read; it may be damaged or cut off.</source>
        <translation>„{name}“ ist kein lesbares PDF; es ist vielleicht beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_pdf_words:,} words; split it into parts first.</source>
        <translation>„{name}“ hat mehr als {most_pdf_words:,} Wörter; teilen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is a scan without text: its pages are pictures, which can be looked at but not searched or quoted.</source>
        <translation>„{name}“ ist ein Scan ohne Text: die Seiten sind Bilder, die man ansehen, aber nicht durchsuchen oder zitieren kann.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages are pictures without text, which can be looked at but not searched or quoted.</source>
        <comment>1 page is a picture without text, which can be looked at but not searched or quoted.</comment>
        <translation>
            <numerusform>1 Seite ist ein Bild ohne Text, das man ansehen, aber nicht durchsuchen oder zitieren kann.</numerusform>
            <numerusform>{n:,} Seiten sind Bilder ohne Text, die man ansehen, aber nicht durchsuchen oder zitieren kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts on {named_pages} do not say which letters their shapes stand for: words there may be wrong, so compare them with the page.</source>
        <translation>Schriften auf {named_pages} sagen nicht, für welche Buchstaben ihre Formen stehen: Wörter dort können falsch sein, vergleichen Sie sie mit der Seite.</translation>
    </message>
    <message>
        <source>The file is damaged: {named_pages} cannot be read.</source>
        <translation>Die Datei ist beschädigt: Nicht lesbar: {named_pages}.</translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers}</source>
        <comment>page {numbers}</comment>
        <translation>
            <numerusform>Seite {numbers}</numerusform>
            <numerusform>Seiten {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers} and {n:,} others</source>
        <comment>pages {numbers} and 1 other</comment>
        <translation>
            <numerusform>Seiten {numbers} und 1 weitere</numerusform>
            <numerusform>Seiten {numbers} und {n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} is a picture without text.</source>
        <translation>Seite {number} ist ein Bild ohne Text.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is also the key of the entry in line {first}.</source>
        <translation>Zeile {line}: „{key}“ ist auch der Schlüssel des Eintrags in Zeile {first}.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” refers to “{missing}”, which is not in the file.</source>
        <translation>Zeile {line}: „{key}“ verweist auf „{missing}“, das nicht in der Datei ist.</translation>
    </message>
    <message>
        <source>an entry (@{kind})</source>
        <translation>ein Eintrag (@{kind})</translation>
    </message>
    <message>
        <source>Line {line}: {named} cannot be read: {error}.</source>
        <translation>Zeile {line}: {named} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>no comma follows its key</source>
        <translation>nach seinem Schlüssel fehlt das Komma</translation>
    </message>
    <message>
        <source>a field is expected in line {line}</source>
        <translation>in Zeile {line} wird ein Feld erwartet</translation>
    </message>
    <message>
        <source>“{name}” is not followed by a comma in line {line}</source>
        <translation>nach „{name}“ in Zeile {line} fehlt das Komma</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>„{name}“ hat keinen Wert</translation>
    </message>
    <message>
        <source>a brace or a quotation mark is not closed</source>
        <translation>eine Klammer oder ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>„{name}“ ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read: {error}.</source>
        <translation>„{name}“ ist kein lesbares JSON: {error}.</translation>
    </message>
    <message>
        <source>Item {number} is no reference.</source>
        <translation>Element {number} ist kein Literaturverweis.</translation>
    </message>
    <message>
        <source>“{file}” holds no reference that can be read.</source>
        <translation>„{file}“ enthält keine lesbare Literaturangabe.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most_entries:,} references.</source>
        <translation>„{file}“ enthält mehr als {most_entries:,} Literaturverweise.</translation>
    </message>
    <message>
        <source>“{file}” is no list of references that DebateDesk reads ({known}).</source>
        <translation>„{file}“ ist keine Literaturliste, die DebateDesk liest ({known}).</translation>
    </message>
    <message>
        <source>References can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Literaturverweise können nicht als „{name}“ geschrieben werden; möglich sind {known}.</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” belongs to no reference.</source>
        <translation>Zeile {number}: „{line}“ gehört zu keinem Literaturverweis.</translation>
    </message>
    <message>
        <source>Line {started}: {called} has no end (ER); it was read all the same.</source>
        <translation>Zeile {started}: {called} hat kein Ende (ER); gelesen wurde es trotzdem.</translation>
    </message>
    <message>
        <source>Line {number}: “{tag}” stands outside of a reference.</source>
        <translation>Zeile {number}: „{tag}“ steht außerhalb eines Literaturverweises.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Literaturangabe</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read.</source>
        <translation>„{name}“ ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>“{file}” is not a kind of text that DebateDesk reads.</source>
        <translation>„{file}“ ist keine Textart, die DebateDesk liest.</translation>
    </message>
    <message>
        <source>“{file}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>„{file}“ ist keine Argumentkarte in einem Format, das DebateDesk liest.</translation>
    </message>
    <message>
        <source>A text can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Ein Text kann nicht als „{name}“ geschrieben werden; möglich sind {known}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Eine Karte kann nicht als „{name}“ geschrieben werden; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in RTF, though its name says so.</source>
        <translation>„{file}“ ist kein RTF-Text, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>“{name}” has groups nested more than {deepest:,} deep; it is not read.</source>
        <translation>„{name}“ hat mehr als {deepest:,} Ebenen tief geschachtelte Gruppen; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{file}” is an RTF document without a text.</source>
        <translation>„{file}“ ist ein RTF-Dokument ohne Text.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF drawing</source>
        <translation>PDF-Zeichnung</translation>
    </message>
    <message>
        <source>The picture is larger than {number} MB.</source>
        <translation>Das Bild ist größer als {number} MB.</translation>
    </message>
    <message>
        <source>The picture defines entities.</source>
        <translation>Das Bild definiert Entitäten.</translation>
    </message>
    <message>
        <source>The picture has too many elements.</source>
        <translation>Das Bild hat zu viele Elemente.</translation>
    </message>
    <message>
        <source>The picture is broken.</source>
        <translation>Das Bild ist defekt.</translation>
    </message>
    <message>
        <source>The picture is nested too deep.</source>
        <translation>Das Bild ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>The picture refers to itself.</source>
        <translation>Das Bild verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>The picture draws too many shapes.</source>
        <translation>Das Bild zeichnet zu viele Formen.</translation>
    </message>
    <message>
        <source>“{name}” is no feed: no RSS and no Atom.</source>
        <translation>„{name}“ ist kein Feed: weder RSS noch Atom.</translation>
    </message>
    <message>
        <source>Thread of posts</source>
        <translation>Thread von Beiträgen</translation>
    </message>
    <message>
        <source>“{file}” is no thread of posts that DebateDesk reads.</source>
        <translation>„{file}“ ist kein Thread von Beiträgen, den DebateDesk liest.</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>Feed (RSS, Atom)</translation>
    </message>
    <message>
        <source>Copied thread</source>
        <translation>Kopierter Thread</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>„{name}“ ist zu tief geschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON.</source>
        <translation>„{name}“ ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>“{name}” holds no post that has words.</source>
        <translation>„{name}“ enthält keinen Beitrag mit Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that were deleted or have no words were left out.</source>
        <comment>One post that was deleted or has no words was left out.</comment>
        <translation>
            <numerusform>Ein Beitrag, der gelöscht wurde oder keine Wörter hat, wurde ausgelassen.</numerusform>
            <numerusform>{n:,} Beiträge, die gelöscht wurden oder keine Wörter haben, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that are there twice came in once.</source>
        <comment>One post that is there twice came in once.</comment>
        <translation>
            <numerusform>Ein Beitrag, der zweimal vorhanden ist, kam einmal herein.</numerusform>
            <numerusform>{n:,} Beiträge, die zweimal vorhanden sind, kamen einmal herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are not in the file.</source>
        <comment>One answer is not in the file.</comment>
        <translation>
            <numerusform>Eine Antwort ist nicht in der Datei.</numerusform>
            <numerusform>{n:,} Antworten sind nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not well-formed XML (line {line}, column {number}).</source>
        <translation>„{name}“ ist beschädigt: es ist kein wohlgeformtes XML (Zeile {line}, Spalte {number}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML is in no encoding that is known.</source>
        <translation>„{name}“ ist beschädigt: das XML hat keine bekannte Kodierung.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} {what} of XML, the most that is read.</source>
        <translation>„{name}“ hat mehr als {most:,} {what} XML, das Höchste, was gelesen wird.</translation>
    </message>
    <message>
        <source>“{name}” declares entities in its XML, which could unfold without end.</source>
        <translation>„{name}“ deklariert Entitäten im XML, die sich endlos entfalten könnten.</translation>
    </message>
    <message>
        <source>“{name}” has XML nested more than {deepest_xml:,} deep; it is not read.</source>
        <translation>„{name}“ hat mehr als {deepest_xml:,} Ebenen tief geschachteltes XML; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its reading could not be started: {cause}.</source>
        <translation>„{name}“ kann nicht gelesen werden: das Lesen ließ sich nicht starten: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take longer than {seconds} seconds.</source>
        <translation>„{name}“ wird nicht gelesen: das würde länger als {seconds} Sekunden dauern.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it.</source>
        <translation>„{name}“ ist nicht lesbar: Etwas darin hat das Programm angehalten, das die Datei las.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it ({signal}).</source>
        <translation>„{name}“ ist nicht lesbar: Etwas darin hat das Programm angehalten, das die Datei las ({signal}).</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take more than {most} of memory.</source>
        <translation>„{name}“ wird nicht gelesen: das würde mehr als {most} Speicher brauchen.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>reading in another encoding</source>
        <translation>Lesen in anderer Kodierung</translation>
    </message>
    <message>
        <source>change of version</source>
        <translation>Versionswechsel</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>search for passages</source>
        <translation>Suche nach Stellen</translation>
    </message>
    <message>
        <source>check of quotations</source>
        <translation>Zitatprüfung</translation>
    </message>
    <message>
        <source>report on evidence</source>
        <translation>Bericht über Belege</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>check of the backups</source>
        <translation>Prüfung der Sicherungen</translation>
    </message>
    <message>
        <source>The {noun} {reason}.</source>
        <translation>{noun}: {reason}.</translation>
    </message>
    <message>
        <source>could not be started: {cause}</source>
        <translation>konnte nicht gestartet werden: {cause}</translation>
    </message>
    <message>
        <source>stopped halfway because its background process ended; what was saved until then is safe</source>
        <translation>auf halbem Weg abgebrochen, weil der Hintergrundprozess endete; was bis dahin gespeichert wurde, ist sicher</translation>
    </message>
    <message>
        <source>The {noun} failed because of a fault in DebateDesk ({answer}).</source>
        <translation>{noun}: gescheitert an einem Fehler in DebateDesk ({answer}).</translation>
    </message>
    <message>
        <source>The library {database} was moved or deleted while it was open.</source>
        <translation>Die Bibliothek {database} wurde verschoben oder gelöscht, während sie offen war.</translation>
    </message>
    <message>
        <source>Only the punctuation differs.</source>
        <translation>Nur die Zeichensetzung weicht ab.</translation>
    </message>
    <message>
        <source>Only the number of a footnote differs.</source>
        <translation>Nur die Nummer einer Fußnote weicht ab.</translation>
    </message>
    <message>
        <source>Exact but for accents: the quotation has none.</source>
        <translation>Wörtlich bis auf Akzente: das Zitat hat keine.</translation>
    </message>
    <message>
        <source>Only accents differ: {sentence}</source>
        <translation>Nur Akzente weichen ab: {sentence}</translation>
    </message>
    <message>
        <source>Only capitals differ: {sentence}</source>
        <translation>Nur die Groß- und Kleinschreibung weicht ab: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ. {sentence}</source>
        <comment>1 place differs. {sentence}</comment>
        <translation>
            <numerusform>1 Stelle weicht ab. {sentence}</numerusform>
            <numerusform>{n} Stellen weichen ab. {sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>The number {quoted} is added.</source>
        <translation>Die Zahl {quoted} ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The number {source} is left out.</source>
        <translation>Die Zahl {source} ist ausgelassen.</translation>
    </message>
    <message>
        <source>The number {quoted} stands for {source}.</source>
        <translation>Statt {source} steht die Zahl {quoted}.</translation>
    </message>
    <message>
        <source>The sign {quoted} is added.</source>
        <translation>Das Zeichen {quoted} ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The sign {source} is left out.</source>
        <translation>Das Zeichen {source} ist ausgelassen.</translation>
    </message>
    <message>
        <source>The sign {quoted} stands for {source}.</source>
        <translation>Statt {source} steht das Zeichen {quoted}.</translation>
    </message>
    <message>
        <source>“{quoted}” is added.</source>
        <translation>„{quoted}“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>“{source}” is left out.</source>
        <translation>„{source}“ ist ausgelassen.</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”.</source>
        <translation>Statt „{source}“ steht „{quoted}“.</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; so few can’t be judged when they are altered.</source>
        <translation>So, wie sie sind, stehen die Wörter in keinem Text; bei so wenigen lässt sich nicht beurteilen, ob sie verändert sind.</translation>
    </message>
    <message>
        <source>The words stand in no text, also not in a similar form.</source>
        <translation>Die Wörter stehen in keinem Text, auch nicht in ähnlicher Form.</translation>
    </message>
    <message>
        <source>The parts stand apart from each other in the source.</source>
        <translation>Die Teile stehen in der Quelle voneinander getrennt.</translation>
    </message>
    <message>
        <source>There are no words to look for but the quoter’s own.</source>
        <translation>Außer den eigenen Wörtern des Zitierenden gibt es keine zu suchen.</translation>
    </message>
    <message>
        <source>The words are the source’s but for what is marked.</source>
        <translation>Die Wörter sind die der Quelle, bis auf das Gekennzeichnete.</translation>
    </message>
    <message>
        <source>The parts stand in no text, also not in a similar form.</source>
        <translation>Die Teile stehen in keinem Text, auch nicht in ähnlicher Form.</translation>
    </message>
    <message>
        <source>Words are left out, and nothing marks it.</source>
        <translation>Wörter sind ausgelassen, und nichts kennzeichnet es.</translation>
    </message>
    <message>
        <source>by an author or speaker</source>
        <translation>von einem Autor oder Sprecher</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>kinds of texts, nodes and stances</source>
        <translation>Arten von Texten, Knoten und Haltungen</translation>
    </message>
    <message>
        <source>texts, notes, highlights and nodes with a tag</source>
        <translation>Texte, Notizen, Markierungen und Knoten mit einem Schlagwort</translation>
    </message>
    <message>
        <source>of a year, a month or a day</source>
        <translation>eines Jahres, Monats oder Tages</translation>
    </message>
    <message>
        <source>from one to the other; each may be left out</source>
        <translation>von dem einen bis zu dem anderen; eines kann fehlen</translation>
    </message>
    <message>
        <source>debates by words of their title</source>
        <translation>Debatten nach Wörtern ihres Titels</translation>
    </message>
    <message>
        <source>texts that are not read yet; also read:begun and read:yes</source>
        <translation>Texte, die noch nicht gelesen sind; auch read:begun und read:yes</translation>
    </message>
    <message>
        <source>only in notes, highlights, maps or texts</source>
        <translation>nur in Notizen, Markierungen, Karten oder Texten</translation>
    </message>
    <message>
        <source>highlights of a colour</source>
        <translation>Markierungen einer Farbe</translation>
    </message>
    <message>
        <source>Type a word to search for.</source>
        <translation>Tippen Sie ein Wort, das gesucht werden soll.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet war.</translation>
    </message>
    <message>
        <source>Only words and phrases can stand near each other.</source>
        <translation>Nur Wörter und Wortfolgen können nahe beieinander stehen.</translation>
    </message>
    <message>
        <source>A date is written as 1787, 1787-11 or 1787-11-22, and a span as 1787-06..1788-06.</source>
        <translation>Ein Datum schreibt man als 1787, 1787-11 oder 1787-11-22, eine Spanne als 1787-06..1788-06.</translation>
    </message>
    <message>
        <source>After “in:” comes texts, notes, highlights or maps.</source>
        <translation>Nach „in:“ kommt texts, notes, highlights oder maps.</translation>
    </message>
    <message>
        <source>After “read:” comes yes, no or begun.</source>
        <translation>Nach „read:“ kommt yes, no oder begun.</translation>
    </message>
    <message>
        <source>Something must follow {operator}.</source>
        <translation>Auf {operator} muss etwas folgen.</translation>
    </message>
    <message>
        <source>Something must stand before {operator}.</source>
        <translation>Vor {operator} muss etwas stehen.</translation>
    </message>
    <message>
        <source>After “near/” comes a number from 1 to {most}.</source>
        <translation>Auf „near/“ folgt eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Type what to look for after “{field}:”.</source>
        <translation>Tippen Sie nach „{field}:“, was gesucht werden soll.</translation>
    </message>
    <message>
        <source>Type the beginning of a word before the star.</source>
        <translation>Tippen Sie vor dem Stern den Anfang eines Wortes.</translation>
    </message>
    <message>
        <source>That passage is not in the text any more.</source>
        <translation>Diese Stelle ist nicht mehr im Text.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Wählen Sie zuerst Wörter aus.</translation>
    </message>
    <message>
        <source>There are no notes or highlights yet.</source>
        <translation>Es gibt noch keine Notizen oder Markierungen.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Change highlight colour</source>
        <translation>Farbe der Markierung ändern</translation>
    </message>
    <message>
        <source>Tag highlights</source>
        <translation>Markierungen verschlagworten</translation>
    </message>
    <message>
        <source>Tag highlight</source>
        <translation>Markierung verschlagworten</translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation>Markierungen entfernen</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>“{colour}” is not one of the colours {list}.</source>
        <translation>„{colour}“ ist keine der Farben {list}.</translation>
    </message>
    <message>
        <source>Its document is no longer in the library.</source>
        <translation>Das Dokument ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New note from a link</source>
        <translation>Neue Notiz aus einem Link</translation>
    </message>
    <message>
        <source>Choose what a link leads to</source>
        <translation>Ziel eines Links wählen</translation>
    </message>
    <message>
        <source>A note can&apos;t be put on that.</source>
        <translation>Dazu kann es keine Notiz geben.</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Tag note</source>
        <translation>Notiz verschlagworten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>This is not in the map yet.</source>
        <translation>Das ist noch nicht in der Karte.</translation>
    </message>
    <message>
        <source>There is no folder “{chosen}” for the backups.</source>
        <translation>Es gibt keinen Ordner „{chosen}“ für die Sicherungen.</translation>
    </message>
    <message>
        <source>This backup is kept in {folder}.</source>
        <translation>Diese Sicherung liegt in {folder}.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: {part}.</source>
        <translation>Die Sicherung {path} kann nicht geschrieben werden: {part}.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: Is a directory.</source>
        <translation>Die Sicherung {target} kann nicht geschrieben werden: es ist ein Ordner.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: that is a device or a pipe, not a file.</source>
        <translation>Die Sicherung {target} kann nicht geschrieben werden: das ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: there are too many of its name.</source>
        <translation>Die Sicherung {path} kann nicht geschrieben werden: es gibt zu viele mit diesem Namen.</translation>
    </message>
    <message>
        <source>What is pasted holds no nodes.</source>
        <translation>Das Eingefügte enthält keine Knoten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>1 Knoten</numerusform>
            <numerusform>{n} Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <source>The style “{file}” cannot be kept: {part}.</source>
        <translation>Der Stil „{file}“ kann nicht behalten werden: {part}.</translation>
    </message>
    <message>
        <source>“{name}” is not a style that was added.</source>
        <translation>„{name}“ ist kein hinzugefügter Stil.</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be removed: {part}.</source>
        <translation>Der Stil „{name}“ kann nicht entfernt werden: {part}.</translation>
    </message>
    <message>
        <source>Citations can be written in {list}, not in “{language}”.</source>
        <translation>Zitate können in {list} geschrieben werden, nicht in „{language}“.</translation>
    </message>
    <message>
        <source>There is no citation style “{name}”; use one of {known}.</source>
        <translation>Es gibt keinen Zitierstil „{name}“; möglich sind {known}.</translation>
    </message>
    <message>
        <source>The citation style “{title}” goes round without end.</source>
        <translation>Der Zitierstil „{title}“ dreht sich endlos im Kreis.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a citation style.</source>
        <translation>„{name}“ ist zu groß für einen Zitierstil.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL).</source>
        <translation>„{name}“ ist kein Zitierstil (CSL).</translation>
    </message>
    <message>
        <source>“{name}” only refers to another style: add the file of “{wanted}” instead.</source>
        <translation>„{name}“ verweist nur auf einen anderen Stil: fügen Sie stattdessen die Datei von „{wanted}“ hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL): it does not say how to cite.</source>
        <translation>„{name}“ ist kein Zitierstil (CSL): es steht nicht darin, wie zitiert wird.</translation>
    </message>
    <message>
        <source>“{name}” has too many elements for a citation style.</source>
        <translation>„{name}“ hat zu viele Elemente für einen Zitierstil.</translation>
    </message>
    <message>
        <source>“{name}” is no whole citation style: its macro “{other}” is missing.</source>
        <translation>„{name}“ ist kein vollständiger Zitierstil: das Makro „{other}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style: its macro “{other}” calls itself.</source>
        <translation>„{name}“ ist kein Zitierstil: das Makro „{other}“ ruft sich selbst auf.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a citation style.</source>
        <translation>„{name}“ ist zu tief geschachtelt für einen Zitierstil.</translation>
    </message>
    <message>
        <source>its DOI</source>
        <translation>seiner DOI</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>seinem Schlüssel</translation>
    </message>
    <message>
        <source>its file’s name</source>
        <translation>seinem Dateinamen</translation>
    </message>
    <message>
        <source>several texts have {reason}</source>
        <translation>mehrere Texte stimmen überein in {reason}</translation>
    </message>
    <message>
        <source>its title, author and year</source>
        <translation>seinem Titel, Autor und Jahr</translation>
    </message>
    <message>
        <source>several texts have its title, author and year</source>
        <translation>mehrere Texte haben seinen Titel, Autor und sein Jahr</translation>
    </message>
    <message>
        <source>the name of its file</source>
        <translation>dem Namen seiner Datei</translation>
    </message>
    <message>
        <source>the title is the same, not author and year</source>
        <translation>der Titel ist derselbe, Autor und Jahr sind es nicht</translation>
    </message>
    <message>
        <source>only the main title is the same</source>
        <translation>nur der Haupttitel ist derselbe</translation>
    </message>
    <message>
        <source>“{output}” does not tell which format to write; give it with --to.</source>
        <translation>„{output}“ sagt nicht, welches Format geschrieben werden soll; geben Sie es mit --to an.</translation>
    </message>
    <message>
        <source>“{path}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>„{path}“ ist keine Argumentkarte in einem Format, das DebateDesk liest.</translation>
    </message>
    <message>
        <source>Edit publication</source>
        <translation>Veröffentlichung bearbeiten</translation>
    </message>
    <message>
        <source>A debate</source>
        <translation>Eine Debatte</translation>
    </message>
    <message>
        <source>New debate “{title}”</source>
        <translation>Neue Debatte „{title}“</translation>
    </message>
    <message>
        <source>Rename debate</source>
        <translation>Debatte umbenennen</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Remove tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation>Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>Move {counted}</source>
        <translation>{counted} verschieben</translation>
    </message>
    <message>
        <source>Move {counted} to a new debate</source>
        <translation>{counted} in eine neue Debatte verschieben</translation>
    </message>
    <message>
        <source>Delete {named}</source>
        <translation>{named} löschen</translation>
    </message>
    <message>
        <source>Restore {named}</source>
        <translation>{named} wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>1 Element</numerusform>
            <numerusform>{n} Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} needs a title.</source>
        <translation>{what} braucht einen Titel.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {part}.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {part}.</translation>
    </message>
    <message>
        <source>Support and opposition</source>
        <translation>Stütze und Widerstand</translation>
    </message>
    <message>
        <source>Where the text is answered</source>
        <translation>Wo der Text beantwortet wird</translation>
    </message>
    <message>
        <source>Texts by date</source>
        <translation>Texte nach Datum</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Wer wem antwortet</translation>
    </message>
    <message>
        <source>Checking “{title}”</source>
        <translation>„{title}“ wird geprüft</translation>
    </message>
    <message>
        <source>{kept} cannot be written: {strerror}; nothing was mended.</source>
        <translation>{kept} kann nicht geschrieben werden: {strerror}; nichts wurde repariert.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” is missing; its text is whole.</source>
        <translation>Das aufbewahrte Original „{name}“ von „{title}“ fehlt; der Text ist unversehrt.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” was altered; its text is whole.</source>
        <translation>Das aufbewahrte Original „{name}“ von „{title}“ wurde verändert; der Text ist unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} annotations are on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</source>
        <comment>1 annotation is on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</comment>
        <translation>
            <numerusform>1 Anmerkung gilt Wörtern, die in „{title}“ nicht so stehen; die Wörter kamen als Notiz zum ganzen Text herein.</numerusform>
            <numerusform>{n:,} Anmerkungen gelten Wörtern, die in „{title}“ nicht so stehen; die Wörter kamen als Notiz zum ganzen Text herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” has all of its annotations already.</source>
        <translation>„{title}“ hat schon alle Anmerkungen.</translation>
    </message>
    <message>
        <source>a text without a title</source>
        <translation>ein Text ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} annotations are on {title}, which is none of the texts in the library.</source>
        <comment>“{file}”: 1 annotation is on {title}, which is none of the texts in the library.</comment>
        <translation>
            <numerusform>„{file}“: 1 Anmerkung gehört zu keinem Text der Bibliothek, sondern zu {title}.</numerusform>
            <numerusform>„{file}“: {n:,} Anmerkungen gehören zu keinem Text der Bibliothek, sondern zu {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that DebateDesk reads.</source>
        <translation>„{name}“ ist keine Dateiart, die DebateDesk liest.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be read: {strerror}.</source>
        <translation>Der Ordner „{name}“ kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>Its pages could not be matched to its text.</source>
        <translation>Die Seiten ließen sich nicht dem Text zuordnen.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was looked at; import it again.</source>
        <translation>„{name}“ hat sich seit dem Ansehen geändert; importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>„{title}“ importieren</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>{what} importieren</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>1 text</comment>
        <translation>
            <numerusform>1 Text</numerusform>
            <numerusform>{n:,} Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} maps</source>
        <comment>1 map</comment>
        <translation>
            <numerusform>1 Karte</numerusform>
            <numerusform>{n:,} Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newer versions</source>
        <comment>1 newer version</comment>
        <translation>
            <numerusform>1 neuere Version</numerusform>
            <numerusform>{n:,} neuere Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newly marked texts</source>
        <comment>1 newly marked text</comment>
        <translation>
            <numerusform>1 neu markierter Text</numerusform>
            <numerusform>{n:,} neu markierte Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>1 Quelle</numerusform>
            <numerusform>{n:,} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {following}</source>
        <translation>{before}, {following}</translation>
    </message>
    <message>
        <source>Importing {name} ({parts:,} of {of:,})</source>
        <translation>{name} wird importiert ({parts:,} von {of:,})</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as the map “{title}”.</source>
        <translation>„{file}“ ist in dieser Debatte schon als Karte „{title}“ vorhanden.</translation>
    </message>
    <message>
        <source>“{file}” holds no password; write one a line.</source>
        <translation>„{file}“ enthält kein Passwort; schreiben Sie eines je Zeile.</translation>
    </message>
    <message>
        <source>“{file}” holds a map, not texts.</source>
        <translation>„{file}“ enthält eine Karte, keine Texte.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of text that DebateDesk reads.</source>
        <translation>„{name}“ ist keine Art von Text, die DebateDesk liest.</translation>
    </message>
    <message>
        <source>“{file}” is a map, not a text.</source>
        <translation>„{file}“ ist eine Karte, kein Text.</translation>
    </message>
    <message>
        <source>“{file}” holds {count:,} texts, not one.</source>
        <translation>„{file}“ enthält {count:,} Texte, nicht einen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {part}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {part}.</translation>
    </message>
    <message>
        <source>“{name}” came in; beside it {names} was left out as the same text.</source>
        <translation>„{name}“ kam herein; daneben wurde {names} als derselbe Text weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of {n:,} references did not come in: notes come with the files that a list names.</source>
        <comment>The notes of 1 reference did not come in: notes come with the files that a list names.</comment>
        <translation>
            <numerusform>Die Notizen von 1 Literaturangabe kamen nicht herein: Notizen kommen mit den Dateien, die eine Liste nennt.</numerusform>
            <numerusform>Die Notizen von {n:,} Literaturangaben kamen nicht herein: Notizen kommen mit den Dateien, die eine Liste nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>a reference without a title</source>
        <translation>eine Literaturangabe ohne Titel</translation>
    </message>
    <message>
        <source>{file} (line {line})</source>
        <translation>{file} (Zeile {line})</translation>
    </message>
    <message>
        <source>{file}: {named} is none of the texts in the library.</source>
        <translation>{file}: {named} ist keiner der Texte in der Bibliothek.</translation>
    </message>
    <message>
        <source>Its file “{file}” is not there.</source>
        <translation>Die Datei „{file}“ dazu ist nicht vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n:,} passages were found in the texts by their words.</source>
        <comment>{file}: 1 passage was found in the texts by its words.</comment>
        <translation>
            <numerusform>{file}: 1 Stelle wurde an ihren Wörtern in den Texten gefunden.</numerusform>
            <numerusform>{file}: {n:,} Stellen wurden an ihren Wörtern in den Texten gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new highlights</source>
        <comment>1 new highlight</comment>
        <translation>
            <numerusform>1 neue Markierung</numerusform>
            <numerusform>{n} neue Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes</source>
        <comment>1 new note</comment>
        <translation>
            <numerusform>1 neue Notiz</numerusform>
            <numerusform>{n} neue Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there as “{title}” and brought {notes}.</source>
        <translation>{file} ist schon als „{title}“ vorhanden und brachte {notes} mit.</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”.</source>
        <translation>{file} ist eine neuere Version von „{title}“.</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”. It brought {notes}.</source>
        <translation>{file} ist eine neuere Version von „{title}“. Sie brachte {notes} mit.</translation>
    </message>
    <message>
        <source>{file}: “{title}” was known by {reason}; nothing was missing.</source>
        <translation>{file}: „{title}“ war bekannt an {reason}; nichts fehlte.</translation>
    </message>
    <message>
        <source>{file}: the source of “{title}” was filled in, known by {reason}.</source>
        <translation>{file}: die Quelle von „{title}“ wurde ausgefüllt, erkannt an {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{title}” may be a text of the library, but {reason}.</source>
        <translation>{file}: „{title}“ ist vielleicht ein Text der Bibliothek, aber {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: there is not enough memory.</source>
        <translation>„{name}“ kann nicht gelesen werden: der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it is not as expected ({name2}).</source>
        <translation>„{name}“ kann nicht gelesen werden: etwas darin ist nicht wie erwartet ({name2}).</translation>
    </message>
    <message>
        <source>“{file}” has the same text as another file of this import.</source>
        <translation>„{file}“ hat denselben Text wie eine andere Datei dieses Imports.</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>„{file}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate, with all of its texts.</source>
        <translation>„{file}“ ist mit allen Texten schon in dieser Debatte.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} of its {count:,} texts are already in this debate.</source>
        <comment>“{file}”: 1 of its {count:,} texts is already in this debate.</comment>
        <translation>
            <numerusform>„{file}“: 1 der {count:,} Texte ist in dieser Debatte schon vorhanden.</numerusform>
            <numerusform>„{file}“: {n:,} der {count:,} Texte sind in dieser Debatte schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>„{file}“ ist in dieser Debatte schon als andere Fassung von „{title}“ vorhanden; das aufbewahrte Original war beschädigt oder fehlte und ist wieder heil.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”.</source>
        <translation>„{file}“ ist in dieser Debatte schon als andere Fassung von „{title}“ vorhanden.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>„{file}“ ist in dieser Debatte schon als „{title}“ vorhanden; das aufbewahrte Original war beschädigt oder fehlte und ist wieder heil.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”.</source>
        <translation>„{file}“ ist in dieser Debatte schon als „{title}“ vorhanden.</translation>
    </message>
    <message>
        <source>its newer version</source>
        <translation>seiner neueren Version</translation>
    </message>
    <message>
        <source>Indexing…</source>
        <translation>Wird indiziert …</translation>
    </message>
    <message>
        <source>The link leads to a text that is not in this library.</source>
        <translation>Der Link führt zu einem Text, der nicht in dieser Bibliothek ist.</translation>
    </message>
    <message>
        <source>The link leads to a map that is not in this library.</source>
        <translation>Der Link führt zu einer Karte, die nicht in dieser Bibliothek ist.</translation>
    </message>
    <message>
        <source>The link leads to a node that is not in this library.</source>
        <translation>Der Link führt zu einem Knoten, der nicht in dieser Bibliothek ist.</translation>
    </message>
    <message>
        <source>The link leads to a link of a map that is not in this library.</source>
        <translation>Der Link führt zur Verbindung einer Karte, die nicht in dieser Bibliothek ist.</translation>
    </message>
    <message>
        <source>The link leads to a note that is not in this library.</source>
        <translation>Der Link führt zu einer Notiz, die nicht in dieser Bibliothek ist.</translation>
    </message>
    <message>
        <source>The link leads to a highlight that is not in this library.</source>
        <translation>Der Link führt zu einer Markierung, die nicht in dieser Bibliothek ist.</translation>
    </message>
    <message>
        <source>The link leads to a debate that is not in this library.</source>
        <translation>Der Link führt zu einer Debatte, die nicht in dieser Bibliothek ist.</translation>
    </message>
    <message>
        <source>The words that the link leads to are not in “{title}” any more.</source>
        <translation>Die Wörter, zu denen der Link führt, stehen nicht mehr in „{title}“.</translation>
    </message>
    <message>
        <source>That node is no longer on its map.</source>
        <translation>Dieser Knoten ist nicht mehr auf seiner Karte.</translation>
    </message>
    <message>
        <source>That link is no longer on its map.</source>
        <translation>Diese Verbindung ist nicht mehr auf ihrer Karte.</translation>
    </message>
    <message>
        <source>That map is not in the library.</source>
        <translation>Diese Karte ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>That node is no longer in its map.</source>
        <translation>Dieser Knoten ist nicht mehr in seiner Karte.</translation>
    </message>
    <message>
        <source>Its map is in the trash.</source>
        <translation>Die Karte ist im Papierkorb.</translation>
    </message>
    <message>
        <source>New map “{title}”</source>
        <translation>Neue Karte „{title}“</translation>
    </message>
    <message>
        <source>A map needs a title.</source>
        <translation>Eine Karte braucht einen Titel.</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Karte umbenennen</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>{kind} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} nodes</source>
        <comment>Add {kind}</comment>
        <translation>
            <numerusform>{kind} hinzufügen</numerusform>
            <numerusform>{n} Knoten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation>Knoten bearbeiten</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>In Beziehung setzen</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Umhängen</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Beziehung ändern</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Beziehung entfernen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Its document is not in the library.</source>
        <translation>Das Dokument ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{fidelity}” is not one of {list}.</source>
        <translation>„{fidelity}“ ist keine von {list}.</translation>
    </message>
    <message>
        <source>A node refers to a node of another map; within a map, link the two.</source>
        <translation>Ein Knoten verweist auf einen Knoten einer anderen Karte; innerhalb einer Karte verbinden Sie die beiden.</translation>
    </message>
    <message>
        <source>The words of “{title}” are not those that came: their check sum differs.</source>
        <translation>Die Wörter von „{title}“ sind nicht die, die hereinkamen: die Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <source>The reading text of “{title}” was not that of its source.</source>
        <translation>Der Lesetext von „{title}“ war nicht der seiner Quelle.</translation>
    </message>
    <message>
        <source>This copy of DebateDesk is incomplete: {name} is missing; install it again.</source>
        <translation>Diese Kopie von DebateDesk ist unvollständig: {name} fehlt; installieren Sie neu.</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; among so many quotations there was no time to look whether they are altered.</source>
        <translation>So, wie sie sind, stehen die Wörter in keinem Text; bei so vielen Zitaten war keine Zeit zu prüfen, ob sie verändert sind.</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>Die Texte werden durchgesehen …</translation>
    </message>
    <message>
        <source>Checking evidence…</source>
        <translation>Belege werden geprüft …</translation>
    </message>
    <message>
        <source>The text that “{words}” is from is not in the library.</source>
        <translation>Der Text, aus dem „{words}“ stammt, ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The words “{words}” are no longer in the text.</source>
        <translation>Die Wörter „{words}“ sind nicht mehr im Text.</translation>
    </message>
    <message>
        <source>The words “{words}” may be others in the text by now.</source>
        <translation>Die Wörter „{words}“ lauten im Text inzwischen vielleicht anders.</translation>
    </message>
    <message numerus="yes">
        <source>It puts together words of {n} places.</source>
        <comment>It puts together words of one place.</comment>
        <translation>
            <numerusform>Fügt Wörter einer Stelle zusammen.</numerusform>
            <numerusform>Fügt Wörter von {n} Stellen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words left out say “{negation}”.</source>
        <translation>Die ausgelassenen Wörter enthalten „{negation}“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are left out between its words.</source>
        <comment>A paragraph is left out between its words.</comment>
        <translation>
            <numerusform>Zwischen den Wörtern ist ein Absatz ausgelassen.</numerusform>
            <numerusform>Zwischen den Wörtern sind {n} Absätze ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” stands just before the words: “{excerpt}”</source>
        <translation>„{word}“ steht unmittelbar vor den Wörtern: „{excerpt}“</translation>
    </message>
    <message>
        <source>“{word}” stands just after the words: “{excerpt}”</source>
        <translation>„{word}“ steht unmittelbar nach den Wörtern: „{excerpt}“</translation>
    </message>
    <message>
        <source>A quotation of more than {longest:,} characters is not checked.</source>
        <translation>Ein Zitat mit mehr als {longest:,} Zeichen wird nicht geprüft.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>shortened as marked</source>
        <translation>gekürzt wie gekennzeichnet</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>stitched</source>
        <translation>zusammengesetzt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not judged in time</source>
        <translation>nicht rechtzeitig beurteilt</translation>
    </message>
    <message>
        <source>{verdict}, in another’s text</source>
        <translation>{verdict}, im Text eines anderen</translation>
    </message>
    <message>
        <source>{verdict}, source unclear</source>
        <translation>{verdict}, Quelle unklar</translation>
    </message>
    <message>
        <source>{verdict}, source not judged</source>
        <translation>{verdict}, Quelle nicht beurteilt</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand there.</source>
        <translation>Als Quelle genannt: {name}. Die Wörter stehen dort.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand in another’s text.</source>
        <translation>Als Quelle genannt: {name}. Die Wörter stehen im Text eines anderen.</translation>
    </message>
    <message>
        <source>Unclear whom the sentence names as the source: {name}.</source>
        <translation>Unklar, wen der Satz als Quelle nennt: {name}.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. Whether the words are from there is not judged.</source>
        <translation>Als Quelle genannt: {name}. Ob die Wörter von dort sind, ist nicht beurteilt.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. There is no text of that name here.</source>
        <translation>Als Quelle genannt: {name}. Hier gibt es keinen Text dieses Namens.</translation>
    </message>
    <message>
        <source>exact but for accents</source>
        <translation>wörtlich bis auf Akzente</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{sources} and {number} more</source>
        <translation>{sources} und {number} weitere</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”</source>
        <translation>„{quoted}“ steht für „{source}“</translation>
    </message>
    <message>
        <source>“{quoted}” (marked)</source>
        <translation>„{quoted}“ (gekennzeichnet)</translation>
    </message>
    <message>
        <source>added: “{quoted}”</source>
        <translation>hinzugefügt: „{quoted}“</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>ausgelassen: „{source}“</translation>
    </message>
    <message>
        <source>“{quoted}” in place of “{source}”</source>
        <translation>„{quoted}“ anstelle von „{source}“</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Es wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>Evidence of “{plain}”.</source>
        <translation>Beleg für „{plain}“.</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>Die Texte werden gelesen …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as not read</source>
        <translation>Als nicht gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Move {named}</source>
        <translation>{named} verschieben</translation>
    </message>
    <message>
        <source>Link as {reaction}</source>
        <translation>Als {reaction} verbinden</translation>
    </message>
    <message>
        <source>Move {named} out</source>
        <translation>{named} nach außen verschieben</translation>
    </message>
    <message>
        <source>Move {named} in</source>
        <translation>{named} nach innen verschieben</translation>
    </message>
    <message>
        <source>Detach {named}</source>
        <translation>{named} ablösen</translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation>Prämissen verbinden</translation>
    </message>
    <message>
        <source>Take premises apart</source>
        <translation>Prämissen trennen</translation>
    </message>
    <message>
        <source>“{title}”: {words}</source>
        <translation>„{title}“: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} nodes</source>
        <comment>Edit node</comment>
        <translation>
            <numerusform>Knoten bearbeiten</numerusform>
            <numerusform>{n} Knoten bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>Auf die Karte setzen</translation>
    </message>
    <message>
        <source>Leave off the map</source>
        <translation>Von der Karte weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} nodes</source>
        <comment>Tag node</comment>
        <translation>
            <numerusform>Knoten verschlagworten</numerusform>
            <numerusform>{n} Knoten verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut {named}</source>
        <translation>{named} ausschneiden</translation>
    </message>
    <message>
        <source>“{backup}” cannot be given back: {part}.</source>
        <translation>„{backup}“ kann nicht zurückgegeben werden: {part}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals in it are damaged and were left out; the texts are whole.</source>
        <comment>1 original in it is damaged and was left out; the texts are whole.</comment>
        <translation>
            <numerusform>1 Original darin ist beschädigt und wurde ausgelassen; die Texte sind heil.</numerusform>
            <numerusform>{n} Originale darin sind beschädigt und wurden ausgelassen; die Texte sind heil.</numerusform>
        </translation>
    </message>
    <message>
        <source>No library can be begun in {data}: {part}.</source>
        <translation>In {data} kann keine Bibliothek begonnen werden: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({problems}); nothing was changed.</source>
        <translation>Die Bibliothek in „{backup}“ ist beschädigt ({problems}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The newest whole one beside it is {path}.</source>
        <translation>Die neueste heile daneben ist {path}.</translation>
    </message>
    <message>
        <source>Its words are gone from the text.</source>
        <translation>Die Wörter sind aus dem Text verschwunden.</translation>
    </message>
    <message>
        <source>Those words are gone: pick another passage, or keep it as an orphan.</source>
        <translation>Diese Wörter sind verschwunden: wählen Sie eine andere Stelle, oder behalten Sie sie verwaist.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} changed passages</source>
        <comment>Accept changed passage</comment>
        <translation>
            <numerusform>Geänderte Stelle annehmen</numerusform>
            <numerusform>{n} geänderte Stellen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick another passage</source>
        <translation>Andere Stelle wählen</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} orphans</source>
        <comment>Keep as orphan</comment>
        <translation>
            <numerusform>Verwaist behalten</numerusform>
            <numerusform>{n} Verwaiste behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>That passage was decided on already.</source>
        <translation>Über diese Stelle wurde schon entschieden.</translation>
    </message>
    <message>
        <source>Choose scheme</source>
        <translation>Schema wählen</translation>
    </message>
    <message>
        <source>Answer critical question</source>
        <translation>Kritische Frage beantworten</translation>
    </message>
    <message>
        <source>Reopen critical question</source>
        <translation>Kritische Frage wieder öffnen</translation>
    </message>
    <message>
        <source>That question does not belong to the scheme of the relation.</source>
        <translation>Diese Frage gehört nicht zum Schema der Beziehung.</translation>
    </message>
    <message>
        <source>Another DebateDesk is indexing this library; try again in a moment.</source>
        <translation>Ein anderes DebateDesk indiziert diese Bibliothek; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The search index {directory} cannot be written: {reason}.</source>
        <translation>Der Suchindex {directory} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indiziert</translation>
    </message>
    <message>
        <source>it holds no settings</source>
        <translation>sie enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read ({reason}); the usual ones are used.</source>
        <translation>Die Einstellungen {path} können nicht gelesen werden ({reason}); die üblichen gelten.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written: {strerror}.</source>
        <translation>Die Einstellungen {path} können nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>How the view “{key}” was left cannot be read; it begins anew.</source>
        <translation>Wie die Ansicht „{key}“ verlassen wurde, ist nicht lesbar; sie beginnt von vorn.</translation>
    </message>
    <message>
        <source>Reading the reactions</source>
        <translation>Die Reaktionen werden gelesen</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <source>Skip passage</source>
        <translation>Stelle übergehen</translation>
    </message>
    <message>
        <source>There is no template “{template}” for a map.</source>
        <translation>Es gibt keine Vorlage „{template}“ für eine Karte.</translation>
    </message>
    <message>
        <source>The debate holds no text whose headings could become proposals.</source>
        <translation>Die Debatte enthält keinen Text, dessen Überschriften Vorschläge werden könnten.</translation>
    </message>
    <message>
        <source>“{title}” has no headings that could become proposals.</source>
        <translation>„{title}“ hat keine Überschriften, die Vorschläge werden könnten.</translation>
    </message>
    <message>
        <source>“{original_name}” has the same text as “{title}” now.</source>
        <translation>„{original_name}“ hat denselben Text wie jetzt „{title}“.</translation>
    </message>
    <message>
        <source>“{title}” reads the same in the encoding {encoding}.</source>
        <translation>„{title}“ liest sich in der Kodierung {encoding} genauso.</translation>
    </message>
    <message>
        <source>Show version {number} of “{title}”</source>
        <translation>Fassung {number} von „{title}“ zeigen</translation>
    </message>
    <message>
        <source>Replace “{title}”</source>
        <translation>„{title}“ ersetzen</translation>
    </message>
    <message>
        <source>The library in {data} cannot be written: {part}.</source>
        <translation>Die Bibliothek in {data} kann nicht geschrieben werden: {part}.</translation>
    </message>
    <message>
        <source>The library in {data} is already open in another DebateDesk window.</source>
        <translation>Die Bibliothek in {data} ist schon in einem anderen DebateDesk-Fenster offen.</translation>
    </message>
    <message>
        <source>That highlight is no longer there.</source>
        <translation>Diese Markierung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That note is no longer there.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The library is damaged ({error}), so no backup of it was made.</source>
        <translation>Die Bibliothek ist beschädigt ({error}), deshalb wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Packing the originals</source>
        <translation>Die Originale werden gepackt</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>Die Sicherung wird zurückgelesen</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written; look to the disk that it is on.</source>
        <translation>Die Sicherung ließ sich nicht so zurücklesen, wie sie geschrieben wurde; prüfen Sie den Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of its originals are damaged</source>
        <comment>1 of its originals is damaged</comment>
        <translation>
            <numerusform>1 der Originale ist beschädigt</numerusform>
            <numerusform>{n} der Originale sind beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {part}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({error}); nothing was changed.</source>
        <translation>Die Bibliothek in „{backup}“ ist beschädigt ({error}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{folder}” holds no library; nothing was changed.</source>
        <translation>„{folder}“ enthält keine Bibliothek; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{backup}” is not a whole backup of DebateDesk ({why}); nothing was changed.</source>
        <translation>„{backup}“ ist keine vollständige Sicherung von DebateDesk ({why}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>sie ist auf eine Weise gepackt, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>der Speicher reicht nicht, um sie zu lesen</translation>
    </message>
    <message>
        <source>it is no zip file, or its end is missing</source>
        <translation>sie ist keine Zip-Datei, oder ihr Ende fehlt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>“{backup}” holds no library; nothing was changed.</source>
        <translation>„{backup}“ enthält keine Bibliothek; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>what is left of it</source>
        <translation>was davon übrig ist</translation>
    </message>
    <message>
        <source>The {words} of {thing} {called} is damaged; {shown}.</source>
        <translation>Beschädigt: {words} ({thing} {called}); {shown}.</translation>
    </message>
    <message>
        <source>it is read as empty</source>
        <translation>wird als leer gelesen</translation>
    </message>
    <message>
        <source>it is read as {words}</source>
        <translation>gelesen wird, {words}</translation>
    </message>
    <message>
        <source>it is read as “{words}”</source>
        <translation>wird als „{words}“ gelesen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Altered words</source>
        <translation>Geänderter Wortlaut</translation>
    </message>
    <message>
        <source>A “not” or “if” beside the words</source>
        <translation>Ein „nicht“ oder „wenn“ neben den Wörtern</translation>
    </message>
    <message>
        <source>Left out between the words</source>
        <translation>Zwischen den Wörtern ausgelassen</translation>
    </message>
    <message>
        <source>Passages moved or gone</source>
        <translation>Stellen verschoben oder verschwunden</translation>
    </message>
    <message>
        <source>Fidelity not said yet</source>
        <translation>Quellentreue noch nicht angegeben</translation>
    </message>
    <message>
        <source>Nodes without evidence</source>
        <translation>Knoten ohne Beleg</translation>
    </message>
    <message>
        <source>What citations lack</source>
        <translation>Was den Quellenangaben fehlt</translation>
    </message>
    <message>
        <source>Evidence of “{title}”</source>
        <translation>Belege von „{title}“</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations</source>
        <comment>1 quotation</comment>
        <translation>
            <numerusform>1 Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations with changes</source>
        <comment>1 quotation with changes</comment>
        <translation>
            <numerusform>1 Zitat mit Änderungen</numerusform>
            <numerusform>{n} Zitate mit Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paraphrases</source>
        <comment>1 paraphrase</comment>
        <translation>
            <numerusform>1 Paraphrase</numerusform>
            <numerusform>{n} Paraphrasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries of several</source>
        <comment>1 summary of several</comment>
        <translation>
            <numerusform>1 Zusammenfassung mehrerer</numerusform>
            <numerusform>{n} Zusammenfassungen mehrerer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a source</source>
        <comment>1 without a source</comment>
        <translation>
            <numerusform>1 ohne Quelle</numerusform>
            <numerusform>{n} ohne Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said</source>
        <comment>1 not said</comment>
        <translation>
            <numerusform>1 nicht angegeben</numerusform>
            <numerusform>{n} nicht angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>The map has no nodes.</source>
        <translation>Die Karte hat keine Knoten.</translation>
    </message>
    <message>
        <source>{nodes}: {counts}; {findings}.</source>
        <translation>{nodes}: {counts}; {findings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>One node</comment>
        <translation>
            <numerusform>Ein Knoten</numerusform>
            <numerusform>{n} Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at</source>
        <comment>one thing to look at</comment>
        <translation>
            <numerusform>eine Stelle zu prüfen</numerusform>
            <numerusform>{n} Stellen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that is not in the library is cited: {id}</source>
        <translation>Ein Text, der nicht in der Bibliothek ist, wird zitiert: {id}</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash</source>
        <translation>{source}: der Text ist im Papierkorb</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash; not known are {missing}</source>
        <translation>{source}: der Text ist im Papierkorb; nicht bekannt sind {missing}</translation>
    </message>
    <message>
        <source>{source}: not known are {missing}</source>
        <translation>{source}: nicht bekannt sind {missing}</translation>
    </message>
    <message>
        <source>{source}, p. {page}</source>
        <translation>{source}, S. {page}</translation>
    </message>
    <message>
        <source>name of who changed it</source>
        <translation>Name der Person, die änderte</translation>
    </message>
    <message>
        <source>list of revisions</source>
        <translation>Liste der Überarbeitungen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>Lesetext</translation>
    </message>
    <message>
        <source>division into paragraphs</source>
        <translation>Einteilung in Absätze</translation>
    </message>
    <message>
        <source>version of the reading text</source>
        <translation>Fassung des Lesetexts</translation>
    </message>
    <message>
        <source>list of printed pages</source>
        <translation>Liste der Druckseiten</translation>
    </message>
    <message>
        <source>list of remarks</source>
        <translation>Liste der Hinweise</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>the debate</source>
        <translation>die Debatte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date of trashing</source>
        <translation>Datum des Wegwerfens</translation>
    </message>
    <message>
        <source>switch of computed standing</source>
        <translation>Schalter des berechneten Stands</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>check sum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>original&apos;s name</source>
        <translation>Name des Originals</translation>
    </message>
    <message>
        <source>date of coming</source>
        <translation>Datum des Hereinkommens</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>identifier of the text that is answered</source>
        <translation>Kennung des beantworteten Texts</translation>
    </message>
    <message>
        <source>list of annotations that came with it</source>
        <translation>Liste der mitgebrachten Anmerkungen</translation>
    </message>
    <message>
        <source>list of tags</source>
        <translation>Liste der Schlagwörter</translation>
    </message>
    <message>
        <source>mark of being read</source>
        <translation>Vermerk, ob gelesen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>a picture of the text</source>
        <translation>ein Bild des Texts</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <source>settings of its file</source>
        <translation>Einstellungen der Datei</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>der Knoten</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>list of headings</source>
        <translation>Liste der Überschriften</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>list of steps</source>
        <translation>Liste der Schritte</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>flag of being on the map</source>
        <translation>Angabe, ob er auf der Karte ist</translation>
    </message>
    <message>
        <source>fidelity</source>
        <translation>Quellentreue</translation>
    </message>
    <message>
        <source>map that it refers to</source>
        <translation>Karte, auf die er verweist</translation>
    </message>
    <message>
        <source>node that it refers to</source>
        <translation>Knoten, auf den er verweist</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>Datum der letzten Änderung</translation>
    </message>
    <message>
        <source>the evidence of the node</source>
        <translation>der Beleg des Knotens</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>the relation</source>
        <translation>die Relation</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>Liste der Ausgangsknoten</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>list of answered questions</source>
        <translation>Liste der beantworteten Fragen</translation>
    </message>
    <message>
        <source>the highlight</source>
        <translation>die Markierung</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>Liste der Links</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>die Ansicht</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>a version of the text</source>
        <translation>eine Fassung des Texts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>list of pictures</source>
        <translation>Liste der Bilder</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>an anchor in a version of the text</source>
        <translation>ein Anker in einer Fassung des Texts</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>the passage to review</source>
        <translation>die zu prüfende Stelle</translation>
    </message>
    <message>
        <source>the passage passed over</source>
        <translation>die übergangene Stelle</translation>
    </message>
    <message>
        <source>list of stretches</source>
        <translation>Liste der Abschnitte</translation>
    </message>
    <message>
        <source>the list for search</source>
        <translation>die Liste für die Suche</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer DebateDesk (format {found}, this one knows {format}); nothing was changed, please update DebateDesk.</source>
        <translation>Die Bibliothek {path} stammt von einem neueren DebateDesk (Format {found}, dieses kennt {format}); nichts wurde geändert, bitte aktualisieren Sie DebateDesk.</translation>
    </message>
    <message>
        <source>The library {path} is a database, but not one of DebateDesk&apos;s</source>
        <translation>Die Bibliothek {path} ist eine Datenbank, aber keine von DebateDesk</translation>
    </message>
    <message>
        <source>{sentence}, {reason}</source>
        <translation>{sentence}, {reason}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”, or begin anew with {begin_anew}</source>
        <translation>geben Sie mit „debatedesk restore“ eine Sicherung zurück, oder beginnen Sie neu mit {begin_anew}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: of its tables {listed} is missing with all it held; give a backup back with “debatedesk restore”, or go on without it with “debatedesk check --repair”</source>
        <translation>Die Bibliothek {path} ist beschädigt: von ihren Tabellen fehlt {listed} mit allem darin; geben Sie mit „debatedesk restore“ eine Sicherung zurück, oder machen Sie mit „debatedesk check --repair“ ohne sie weiter</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open, so the change was not saved: put it back in its place, or copy your words.</source>
        <translation>Die Bibliothek {path} wurde verschoben oder gelöscht, während sie offen war; die Änderung wurde nicht gespeichert: legen Sie sie zurück, oder kopieren Sie Ihre Wörter.</translation>
    </message>
    <message>
        <source>The library file is damaged: {line}.</source>
        <translation>Die Bibliotheksdatei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {parent}.</source>
        <translation>Eine Zeile von {table} verweist auf eine fehlende Zeile von {parent}.</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}); “debatedesk restore” gives a backup back.</source>
        <translation>Die Bibliotheksdatei ist beschädigt ({problems}); „debatedesk restore“ gibt eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The copy {target} could not be written: {error}.</source>
        <translation>Die Kopie {target} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>The backup {part} could not be written: {error}.</source>
        <translation>Die Sicherung {part} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>There is no debate with the id “{debate_id}” in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Debatte mit der Kennung „{debate_id}“.</translation>
    </message>
    <message>
        <source>There is no document with the id “{document_id}” in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Dokument mit der Kennung „{document_id}“.</translation>
    </message>
    <message>
        <source>The words of “{title}” are missing from the library; “debatedesk check --repair” brings them back from the file that they came from.</source>
        <translation>Die Wörter von „{title}“ fehlen in der Bibliothek; „debatedesk check --repair“ holt sie aus der Datei zurück, aus der sie kamen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so the change was not saved.</source>
        <translation>Der Datenträger mit {path} ist voll; die Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation>Die Bibliothek {path} wird von einem anderen Programm benutzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: check that its folder is yours and not read-only.</source>
        <translation>Die Bibliothek {path} kann nicht geschrieben werden: prüfen Sie, ob der Ordner Ihnen gehört und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({text})</source>
        <translation>Die Bibliothek {path} ist beschädigt ({text})</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”</source>
        <translation>geben Sie mit „debatedesk restore“ eine Sicherung zurück</translation>
    </message>
    <message>
        <source>The library {path} could not be used: {text}.</source>
        <translation>Die Bibliothek {path} konnte nicht benutzt werden: {text}.</translation>
    </message>
    <message>
        <source>There is no map with the id “{map_id}” in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Karte mit der Kennung „{map_id}“.</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” leads to a node that is missing; it is left out.</source>
        <translation>Eine Relation ({kind}) der Karte „{title}“ führt zu einem Knoten, der fehlt; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>{what} while it is open elsewhere</source>
        <translation>{what}, während sie anderswo geöffnet ist</translation>
    </message>
    <message>
        <source>The folder “{shown}” has a name that is not UTF-8; choose another.</source>
        <translation>Der Ordner „{shown}“ hat einen Namen, der kein UTF-8 ist; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The library {database} is empty</source>
        <translation>Die Bibliothek {database} ist leer</translation>
    </message>
    <message>
        <source>The library {database} is gone</source>
        <translation>Die Bibliothek {database} ist verschwunden</translation>
    </message>
    <message>
        <source>The library {database} cannot be reached ({cause})</source>
        <translation>Die Bibliothek {database} ist nicht erreichbar ({cause})</translation>
    </message>
    <message>
        <source>The library {database} is a folder</source>
        <translation>Die Bibliothek {database} ist ein Ordner</translation>
    </message>
    <message>
        <source>The library {database} is no regular file</source>
        <translation>Die Bibliothek {database} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>ihr Protokoll</translation>
    </message>
    <message>
        <source>its originals</source>
        <translation>ihre Originale</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <comment>1 backup</comment>
        <translation>
            <numerusform>1 Sicherung</numerusform>
            <numerusform>{n} Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, but {traces} are there</source>
        <comment>{what}, but {traces} is there</comment>
        <translation>
            <numerusform>{what}, aber {traces} ist da</numerusform>
            <numerusform>{what}, aber {traces} sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew with {begin_anew}</source>
        <translation>beginnen Sie neu mit {begin_anew}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore {backup}”, or begin anew with {begin_anew}</source>
        <translation>geben Sie mit „debatedesk restore {backup}“ eine Sicherung zurück, oder beginnen Sie neu mit {begin_anew}</translation>
    </message>
    <message>
        <source>move that away</source>
        <translation>räumen Sie das beiseite</translation>
    </message>
    <message>
        <source>move that away, or give a backup back with “debatedesk restore {backup}”</source>
        <translation>räumen Sie das beiseite, oder geben Sie mit „debatedesk restore {backup}“ eine Sicherung zurück</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}.</source>
        <translation>{damage}; was davon übrig ist, liegt in {kept}.</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}; “debatedesk restore {backup}” gives the newest backup back.</source>
        <translation>{damage}; was davon übrig ist, liegt in {kept}; „debatedesk restore {backup}“ gibt die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>The library cannot be opened, as {path}, which belongs to it, is a folder or no regular file</source>
        <translation>Die Bibliothek kann nicht geöffnet werden, weil {path}, das dazugehört, ein Ordner oder keine gewöhnliche Datei ist</translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept in {folder}: {strerror}.</source>
        <translation>Eine Kopie von „{name}“ konnte in {folder} nicht aufbewahrt werden: {strerror}.</translation>
    </message>
    <message>
        <source>Files could not be kept in {folder}: {strerror}.</source>
        <translation>In {folder} konnten keine Dateien aufbewahrt werden: {strerror}.</translation>
    </message>
    <message>
        <source>The kept original {content_hash} cannot be read: {strerror}.</source>
        <translation>Das aufbewahrte Original {content_hash} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>There is no file “{shown}”.</source>
        <translation>Es gibt keine Datei „{shown}“.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB; split it into parts first.</source>
        <translation>„{name}“ ist größer als {number} MB; teilen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>„{name}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file but a pipe or a device; it is not read.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>its rows are out of order.</source>
        <translation>die Zeilen sind in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be read to its end: {error}</source>
        <translation>Die Tabelle „{table}“ ist nicht bis zum Ende lesbar: {error}</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” starts from nothing or bears on nothing.</source>
        <translation>Eine Relation ({kind}) der Karte „{title}“ geht von nichts aus oder bezieht sich auf nichts.</translation>
    </message>
    <message>
        <source>A node ({node_id}) is missing that relations or evidence lead to.</source>
        <translation>Ein Knoten ({node_id}) fehlt, zu dem Beziehungen oder Belege führen.</translation>
    </message>
    <message>
        <source>The counter of what search has yet to see is damaged.</source>
        <translation>Der Zähler dessen, was die Suche noch sehen muss, ist beschädigt.</translation>
    </message>
    <message>
        <source>How views were left is lost; they begin anew.</source>
        <translation>Wie Ansichten verlassen wurden, ist verloren; sie beginnen von vorn.</translation>
    </message>
    <message>
        <source>The list of what search has yet to see is lost; search begins anew.</source>
        <translation>Die Liste dessen, was die Suche noch sehen muss, ist verloren; die Suche beginnt von vorn.</translation>
    </message>
    <message>
        <source>The list of passages to review is lost.</source>
        <translation>Die Liste der zu prüfenden Stellen ist verloren.</translation>
    </message>
    <message>
        <source>Which passages were passed over when sorting reactions is lost; they wait again.</source>
        <translation>Welche Stellen beim Sortieren übergangen wurden, ist verloren; sie warten wieder.</translation>
    </message>
    <message>
        <source>How far texts were read is lost; what readers marked as read still is.</source>
        <translation>Wie weit Texte gelesen wurden, ist verloren; was als gelesen gekennzeichnet wurde, bleibt es.</translation>
    </message>
    <message>
        <source>Where anchors stood in earlier versions of texts is lost.</source>
        <translation>Wo Anker in früheren Versionen von Texten standen, ist verloren.</translation>
    </message>
    <message>
        <source>The text “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>Der Text „{key}“ ging verloren; was zu ihm gehört, steht jetzt unter „{title}“.</translation>
    </message>
    <message>
        <source>The map “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>Die Karte „{key}“ ging verloren; was zu ihr gehört, steht jetzt unter „{title}“.</translation>
    </message>
    <message>
        <source>The debate “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>Die Debatte „{key}“ ging verloren; was zu ihr gehört, steht jetzt unter „{title}“.</translation>
    </message>
    <message>
        <source>as its table “{table}” has no column “{column}”</source>
        <translation>denn ihre Tabelle „{table}“ hat keine Spalte „{column}“</translation>
    </message>
    <message>
        <source>as its table “{table}” is another program&apos;s and most of DebateDesk&apos;s are missing</source>
        <translation>denn ihre Tabelle „{table}“ gehört einem anderen Programm und die meisten von DebateDesk fehlen</translation>
    </message>
    <message>
        <source>The library held a trigger “{name}” that DebateDesk did not make and that could alter what you write; it was taken out.</source>
        <translation>Die Bibliothek enthielt einen Trigger „{name}“, den DebateDesk nicht gemacht hat und der ändern könnte, was Sie schreiben; er wurde entfernt.</translation>
    </message>
    <message>
        <source>trigger {name}</source>
        <translation>Trigger {name}</translation>
    </message>
    <message>
        <source>The index “{name}” of the library was missing and was made anew.</source>
        <translation>Der Index „{name}“ der Bibliothek fehlte und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>The trigger “{name}” of the library was missing and was made anew.</source>
        <translation>Der Trigger „{name}“ der Bibliothek fehlte und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>The table “{name}” of the library is lost with all it held.</source>
        <translation>Die Tabelle „{name}“ der Bibliothek ist mit allem darin verloren.</translation>
    </message>
    <message>
        <source>That text is no longer in the library.</source>
        <translation>Dieser Text ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>That text has no version {number}.</source>
        <translation>Dieser Text hat keine Version {number}.</translation>
    </message>
    <message>
        <source>DebateDesk cannot open.</source>
        <translation>DebateDesk kann nicht öffnen.</translation>
    </message>
    <message>
        <source>The map as Argdown text</source>
        <translation>Die Karte als Argdown-Text</translation>
    </message>
    <message>
        <source>The map has changed. Its text is long, and follows when you go into it.</source>
        <translation>Die Karte hat sich geändert. Ihr Text ist lang und folgt, sobald Sie hineingehen.</translation>
    </message>
    <message>
        <source>[claim]: text · &lt;argument&gt;: text · + supports, - opposes, _ undercuts what it is indented below</source>
        <translation>[Behauptung]: Text · &lt;Argument&gt;: Text · + stützt, - bestreitet, _ untergräbt das, worunter es eingerückt ist</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Discard the draft of the Argdown text</source>
        <translation>Entwurf des Argdown-Textes verwerfen</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Open a map to read and edit it as a text.</source>
        <translation>Öffnen Sie eine Karte, um sie als Text zu lesen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Zur Zeile gehen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Show the text of the map as it is</source>
        <translation>Den Text der Karte zeigen, wie sie ist</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>Zu Zeile {line} gehen</translation>
    </message>
    <message>
        <source>{place}: {cause} The map is as it was; the text is kept as a draft.</source>
        <translation>{place}: {cause} Die Karte ist wie zuvor; der Text bleibt als Entwurf.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} debates</source>
        <comment>1 debate</comment>
        <translation>
            <numerusform>1 Debatte</numerusform>
            <numerusform>{n:,} Debatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <comment>1 note</comment>
        <translation>
            <numerusform>1 Notiz</numerusform>
            <numerusform>{n:,} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} highlights</source>
        <comment>1 highlight</comment>
        <translation>
            <numerusform>1 Markierung</numerusform>
            <numerusform>{n:,} Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>The selected backup</source>
        <translation>Die gewählte Sicherung</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>Von einer Wiederherstellung beiseitegelegt</translation>
    </message>
    <message>
        <source>With a broken log</source>
        <translation>Mit defektem Protokoll</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>A backup is made by itself on each day on which something has changed, and read back when it is written. The older they are, the fewer are kept.</source>
        <translation>An jedem Tag mit Änderungen wird von selbst eine Sicherung gemacht und nach dem Schreiben zurückgelesen. Je älter sie sind, desto weniger werden behalten.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Keep with the library</source>
        <translation>Bei der Bibliothek aufbewahren</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Andere Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>Die Sicherungen werden angesehen …</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation>Sicherungen aufbewahren in</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.zip *.db)</source>
        <translation>Sicherungen (*.zip *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What it holds is looked into first.</source>
        <translation>Zuerst wird angesehen, was sie enthält.</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <translation>Sie enthält {held}.</translation>
    </message>
    <message>
        <source>The present library is set aside among the backups and can be given back as well.</source>
        <translation>Die jetzige Bibliothek wird zu den Sicherungen gelegt und kann ebenso zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Put “{file}” in the place of the library?</source>
        <translation>„{file}“ an die Stelle der Bibliothek setzen?</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Aufbewahrt in {folder}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a backup to go on with, or begin an empty library; what is in its place now is set aside among the backups either way.</source>
        <translation>Nichts wurde geändert. Wählen Sie eine Sicherung zum Weiterarbeiten, oder beginnen Sie eine leere Bibliothek; was jetzt an ihrer Stelle liegt, kommt in jedem Fall zu den Sicherungen.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Die Bibliothek kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Begin an empty library…</source>
        <translation>Leere Bibliothek beginnen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Begin an empty library?</source>
        <translation>Leere Bibliothek beginnen?</translation>
    </message>
    <message>
        <source>What is in its place now is set aside, and the backups stay: they can be given back later.</source>
        <translation>Was jetzt an ihrer Stelle liegt, wird beiseitegelegt, und die Sicherungen bleiben: sie können später zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Giving the backup back…</source>
        <translation>Die Sicherung wird zurückgegeben …</translation>
    </message>
    <message>
        <source>No backup was given back.</source>
        <translation>Es wurde keine Sicherung zurückgegeben.</translation>
    </message>
    <message>
        <source>“{name}” is the library now.</source>
        <translation>„{name}“ ist jetzt die Bibliothek.</translation>
    </message>
    <message>
        <source>This is an empty library.</source>
        <translation>Dies ist eine leere Bibliothek.</translation>
    </message>
    <message>
        <source>The one before is kept in {kept}.</source>
        <translation>Die vorige liegt in {kept}.</translation>
    </message>
    <message>
        <source>Beginning an empty library…</source>
        <translation>Eine leere Bibliothek wird begonnen …</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>Die Bibliothek wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n:,} texts</source>
        <comment>{title}: 1 text</comment>
        <translation>
            <numerusform>{title}: 1 Text</numerusform>
            <numerusform>{title}: {n:,} Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation>Stil oder Format</translation>
    </message>
    <message>
        <source>Add a citation style…</source>
        <translation>Zitierstil hinzufügen …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied the bibliography.</source>
        <translation>Literaturverzeichnis kopiert.</translation>
    </message>
    <message>
        <source>Save the bibliography</source>
        <translation>Literaturverzeichnis speichern</translation>
    </message>
    <message>
        <source>Wrote “{file}”.</source>
        <translation>„{file}“ geschrieben.</translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation>Es gibt noch keine Texte.</translation>
    </message>
    <message>
        <source>References in doubt</source>
        <translation>Zweifelhafte Literaturverweise</translation>
    </message>
    <message>
        <source>Which texts are these {many} references?</source>
        <translation>Welche Texte sind diese {many} Literaturverweise?</translation>
    </message>
    <message>
        <source>Which text is this reference?</source>
        <translation>Welcher Text ist dieser Literaturverweis?</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>Text von „{title}“</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>Fill in the chosen</source>
        <translation>Gewählte ausfüllen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Family name of the author</source>
        <translation>Familienname des Autors</translation>
    </message>
    <message>
        <source>Given names of the author</source>
        <translation>Vornamen des Autors</translation>
    </message>
    <message>
        <source>Do with this author</source>
        <translation>Aktionen zu diesem Autor</translation>
    </message>
    <message>
        <source>Move or remove this author (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Diesen Autor verschieben oder entfernen (Alt+Auf, Alt+Ab, Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Remove this author</source>
        <translation>Diesen Autor entfernen</translation>
    </message>
    <message>
        <source>Add author</source>
        <translation>Autor hinzufügen</translation>
    </message>
    <message>
        <source>Family name of the editor</source>
        <translation>Familienname des Herausgebers</translation>
    </message>
    <message>
        <source>Given names of the editor</source>
        <translation>Vornamen des Herausgebers</translation>
    </message>
    <message>
        <source>Do with this editor</source>
        <translation>Aktionen zu diesem Herausgeber</translation>
    </message>
    <message>
        <source>Move or remove this editor (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Diesen Herausgeber verschieben oder entfernen (Alt+Auf, Alt+Ab, Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Remove this editor</source>
        <translation>Diesen Herausgeber entfernen</translation>
    </message>
    <message>
        <source>Add editor</source>
        <translation>Herausgeber hinzufügen</translation>
    </message>
    <message>
        <source>Family name of the translator</source>
        <translation>Familienname des Übersetzers</translation>
    </message>
    <message>
        <source>Given names of the translator</source>
        <translation>Vornamen des Übersetzers</translation>
    </message>
    <message>
        <source>Do with this translator</source>
        <translation>Aktionen zu diesem Übersetzer</translation>
    </message>
    <message>
        <source>Move or remove this translator (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Diesen Übersetzer verschieben oder entfernen (Alt+Auf, Alt+Ab, Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Remove this translator</source>
        <translation>Diesen Übersetzer entfernen</translation>
    </message>
    <message>
        <source>Add translator</source>
        <translation>Übersetzer hinzufügen</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Name der Körperschaft</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>A body, not a person</source>
        <translation>Eine Körperschaft, keine Person</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Fill in from a reference file</source>
        <translation>Aus einer Literaturdatei ausfüllen</translation>
    </message>
    <message>
        <source>Which of its {count:,} references is “{title}”?</source>
        <translation>Welcher der {count:,} Literaturverweise ist „{title}“?</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Note on a passage of “{title}”</source>
        <translation>Notiz zu einer Stelle von „{title}“</translation>
    </message>
    <message>
        <source>Note on a relation of “{title}”</source>
        <translation>Notiz zu einer Relation von „{title}“</translation>
    </message>
    <message>
        <source>Note on a node of “{title}”</source>
        <translation>Notiz zu einem Knoten von „{title}“</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{colour} highlight in “{title}”</source>
        <translation>Markierung ({colour}) in „{title}“</translation>
    </message>
    <message>
        <source>Note on “{title}”</source>
        <translation>Notiz zu „{title}“</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>Artikel in einer Fachzeitschrift</translation>
    </message>
    <message>
        <source>Article in a magazine</source>
        <translation>Artikel in einer Zeitschrift</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>Artikel in einer Zeitung</translation>
    </message>
    <message>
        <source>Chapter in a book</source>
        <translation>Kapitel in einem Buch</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Post in a blog</source>
        <translation>Beitrag in einem Blog</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Konferenzbeitrag</translation>
    </message>
    <message>
        <source>Entry in an encyclopedia</source>
        <translation>Eintrag in einer Enzyklopädie</translation>
    </message>
    <message>
        <source>Entry in a dictionary</source>
        <translation>Eintrag in einem Wörterbuch</translation>
    </message>
    <message>
        <source>Legal case</source>
        <translation>Rechtsfall</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brief oder E-Mail</translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation>Partitur</translation>
    </message>
    <message>
        <source>Review of a book</source>
        <translation>Buchbesprechung</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>Preprint</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>as published, where it is another</source>
        <translation>wie veröffentlicht, wenn er anders lautet</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Veröffentlicht in</translation>
    </message>
    <message>
        <source>journal, book, site</source>
        <translation>Zeitschrift, Buch, Website</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024, 2024-05 oder 2024-05-31</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>as in a list of references</source>
        <translation>wie in einer Literaturliste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Choose the citation style</source>
        <translation>Zitierstil wählen</translation>
    </message>
    <message>
        <source>As it is cited</source>
        <translation>Wie es zitiert wird</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Copy the entry of this text in a bibliography</source>
        <translation>Den Eintrag dieses Textes in einem Literaturverzeichnis kopieren</translation>
    </message>
    <message>
        <source>Fill in from a reference file…</source>
        <translation>Aus einer Literaturdatei ausfüllen …</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Copied the reference.</source>
        <translation>Literaturangabe kopiert.</translation>
    </message>
    <message>
        <source>Lists of references ({patterns})</source>
        <translation>Literaturlisten ({patterns})</translation>
    </message>
    <message>
        <source>{title}: choose another citation style</source>
        <translation>{title}: anderen Zitierstil wählen</translation>
    </message>
    <message>
        <source>Type of publication</source>
        <translation>Art der Veröffentlichung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>From a file of the Citation Style Language (.csl)</source>
        <translation>Aus einer Datei der Citation Style Language (.csl)</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>How shall texts be cited?</source>
        <translation>Wie sollen Texte zitiert werden?</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Sprache der Zitate</translation>
    </message>
    <message>
        <source>In which language shall citations have their words?</source>
        <translation>In welcher Sprache sollen Zitate ihre Wörter haben?</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>Wie der Stil es vorsieht</translation>
    </message>
    <message>
        <source>English in those that are shipped</source>
        <translation>Englisch bei den mitgelieferten</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Zitierstil hinzufügen</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Zitierstile (*.csl)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Pages in a dark window</source>
        <translation>Seiten im dunklen Fenster</translation>
    </message>
    <message>
        <source>DebateDesk made a mistake, and what you did last may not have happened. What was saved is safe, and you can go on working. To help mend it, copy this report and send it with a word on what you did. It holds nothing from your texts and notes.</source>
        <translation>DebateDesk hat einen Fehler gemacht, und was Sie zuletzt getan haben, ist vielleicht nicht geschehen. Was gespeichert war, ist sicher, und Sie können weiterarbeiten. Damit der Fehler behoben wird, kopieren Sie diesen Bericht und senden Sie ihn mit einem Wort dazu, was Sie getan haben. Er enthält nichts aus Ihren Texten und Notizen.</translation>
    </message>
    <message>
        <source>DebateDesk: something went wrong</source>
        <translation>DebateDesk: etwas ging schief</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the figures as SVG or PNG</source>
        <translation>Die Schaubilder als SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>Figures of the debate</source>
        <translation>Schaubilder der Debatte</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>Schaubilder exportieren …</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Schaubilder</translation>
    </message>
    <message>
        <source>Open a map to see its debate in pictures.</source>
        <translation>Öffnen Sie eine Karte, um ihre Debatte in Bildern zu sehen.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Schaubilder exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>{spoken}. Figures of the debate</source>
        <translation>{spoken}. Schaubilder der Debatte</translation>
    </message>
    <message>
        <source>The highlighted words are no longer in this text.</source>
        <translation>Die markierten Wörter sind nicht mehr in diesem Text.</translation>
    </message>
    <message>
        <source>The text says this otherwise now; Review lists what has changed.</source>
        <translation>Der Text sagt das jetzt anders; unter Prüfen steht, was sich geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n:,} highlights; Undo brings them back.</source>
        <comment>Removed the highlight; Undo brings it back.</comment>
        <translation>
            <numerusform>Markierung entfernt; Rückgängig bringt sie zurück.</numerusform>
            <numerusform>{n:,} Markierungen entfernt; Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} quotations, each with its source.</source>
        <comment>Copied the quotation with its source.</comment>
        <translation>
            <numerusform>Zitat mit Quelle kopiert.</numerusform>
            <numerusform>{n:,} Zitate kopiert, jedes mit Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {n:,} nodes to the map.</source>
        <comment>Added a node to the map.</comment>
        <translation>
            <numerusform>Einen Knoten zur Karte hinzugefügt.</numerusform>
            <numerusform>{n:,} Knoten zur Karte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlights: {count:,}</source>
        <translation>Markierungen, {colour}: {count:,}</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Farben der Markierungen</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
    <message>
        <source>Tags of the highlights</source>
        <translation>Schlagwörter der Markierungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the highlights</source>
        <translation>Notiz zu den Markierungen</translation>
    </message>
    <message>
        <source>Add the highlights to the map</source>
        <translation>Markierungen zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with highlights</source>
        <translation>Mehr mit Markierungen tun</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wörter geändert</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>Wörter verschwunden</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>Ohne Textstelle</translation>
    </message>
    <message>
        <source>a text that is not in the library</source>
        <translation>ein Text, der nicht in der Bibliothek ist</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>An exposition can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Eine Darlegung kann nicht als „{name}“ geschrieben werden; möglich sind {known}.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message numerus="yes">
        <source>{line} ({n:,} notes)</source>
        <comment>{line} (1 note)</comment>
        <translation>
            <numerusform>{line} (1 Notiz)</numerusform>
            <numerusform>{line} ({n:,} Notizen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Markierung in {colour}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>note: {line}</source>
        <translation>Notiz: {line}</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>Schlagwörter {tags}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>By text and place</source>
        <translation>Nach Text und Stelle</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>All highlights of the debate</source>
        <translation>Alle Markierungen der Debatte</translation>
    </message>
    <message>
        <source>Highlights of the open text</source>
        <translation>Markierungen des offenen Textes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the Map menu count while the map has the focus, so they never get in the way of typing.</source>
        <translation>Die Tasten des Menüs Karte gelten, solange die Karte den Fokus hat; so stören sie nie beim Schreiben.</translation>
    </message>
    <message>
        <source>An essay beside the map of its debate, searched, annotated and kept. It works without a network and sends nothing anywhere.</source>
        <translation>Ein Essay neben der Karte seiner Debatte, durchsucht, mit Notizen versehen und aufbewahrt. Das Programm arbeitet ohne Netz und sendet nirgendwohin etwas.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Version {version}. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Software of others</source>
        <translation>Software anderer</translation>
    </message>
    <message>
        <source>It runs with these packages. A licence leads to its text, where the package brings one.</source>
        <translation>Das Programm läuft mit diesen Paketen. Eine Lizenz führt zu ihrem Text, wo das Paket einen mitbringt.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>its licence</source>
        <translation>seine Lizenz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Highlights of all debates</source>
        <translation>Markierungen aller Debatten</translation>
    </message>
    <message>
        <source>Whose highlights</source>
        <translation>Wessen Markierungen</translation>
    </message>
    <message>
        <source>Filter highlights, #tag</source>
        <translation>Markierungen filtern, #Schlagwort</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the listed highlights</source>
        <translation>Die gelisteten Markierungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {n:,} highlights</source>
        <comment>Export a highlight</comment>
        <translation>
            <numerusform>Eine Markierung exportieren</numerusform>
            <numerusform>{n:,} Markierungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Highlights in {title}</source>
        <translation>Markierungen in {title}</translation>
    </message>
    <message>
        <source>Colour of the highlights: {colour}</source>
        <translation>Farbe der Markierungen: {colour}</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>Liste der Markierungen</translation>
    </message>
    <message>
        <source>Go to the highlighted words</source>
        <translation>Zu den markierten Wörtern gehen</translation>
    </message>
    <message>
        <source>Tag the highlights</source>
        <translation>Markierungen verschlagworten</translation>
    </message>
    <message>
        <source>Copy highlights as quotations</source>
        <translation>Markierungen als Zitate kopieren</translation>
    </message>
    <message>
        <source>Add highlights to the map as proposals</source>
        <translation>Markierungen als Vorschläge zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add highlights to the map as claims</source>
        <translation>Markierungen als Behauptungen zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Let highlights support the selected node</source>
        <translation>Markierungen den gewählten Knoten stützen lassen</translation>
    </message>
    <message>
        <source>Let highlights object to the selected node</source>
        <translation>Markierungen gegen den gewählten Knoten einwenden lassen</translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation>Markierungen exportieren …</translation>
    </message>
    <message>
        <source>List of highlights: {which}</source>
        <translation>Liste der Markierungen: {which}</translation>
    </message>
    <message>
        <source>Sort highlights: {order}</source>
        <translation>Markierungen ordnen: {order}</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Zu den Wörtern gehen</translation>
    </message>
    <message>
        <source>Note that quotes them</source>
        <translation>Notiz, die sie zitiert</translation>
    </message>
    <message>
        <source>Note on the words</source>
        <translation>Notiz zu den Wörtern</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Copy as quotations</source>
        <translation>Als Zitate kopieren</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sort highlights</source>
        <translation>Markierungen ordnen</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>Als Vorschläge hinzufügen</translation>
    </message>
    <message>
        <source>Add as claims</source>
        <translation>Als Behauptungen hinzufügen</translation>
    </message>
    <message>
        <source>Support the selected node</source>
        <translation>Den gewählten Knoten stützen</translation>
    </message>
    <message>
        <source>Object to the selected node</source>
        <translation>Gegen den gewählten Knoten einwenden</translation>
    </message>
    <message>
        <source>No highlight passes the filter</source>
        <translation>Keine Markierung passt zum Filter</translation>
    </message>
    <message>
        <source>It looks at the words, at their text and its author, at notes on them and at #tags.</source>
        <translation>Er sieht auf die Wörter, ihren Text und dessen Autor, auf Notizen dazu und auf #Schlagwörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation>Keine Markierungen</translation>
    </message>
    <message>
        <source>Open a debate to see its highlights.</source>
        <translation>Öffnen Sie eine Debatte, um ihre Markierungen zu sehen.</translation>
    </message>
    <message>
        <source>No text is open</source>
        <translation>Kein Text ist offen</translation>
    </message>
    <message>
        <source>Open a text to see its highlights.</source>
        <translation>Öffnen Sie einen Text, um seine Markierungen zu sehen.</translation>
    </message>
    <message>
        <source>Select words in a text and choose a colour, or press Ctrl+1 to Ctrl+5.</source>
        <translation>Wählen Sie Wörter in einem Text und eine Farbe, oder drücken Sie Ctrl+1 bis Ctrl+5.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Noch keine Markierungen</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Colour: {word}</source>
        <translation>Farbe: {word}</translation>
    </message>
    <message>
        <source>is answered here</source>
        <translation>wird hier beantwortet</translation>
    </message>
    <message>
        <source>answers this text</source>
        <translation>beantwortet diesen Text</translation>
    </message>
    <message>
        <source>Orphaned: {reason}</source>
        <translation>Verwaist: {reason}</translation>
    </message>
    <message>
        <source>Needs review: {reason}</source>
        <translation>Zu prüfen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{scheme} ({n} open questions)</source>
        <comment>{scheme} ({n} open question)</comment>
        <translation>
            <numerusform>{scheme} ({n} offene Frage)</numerusform>
            <numerusform>{scheme} ({n} offene Fragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{supports} the link of {ends}</source>
        <translation>{supports} die Verbindung von {ends}</translation>
    </message>
    <message>
        <source>{supports} together with {others}</source>
        <translation>{supports} zusammen mit {others}</translation>
    </message>
    <message>
        <source>The link of {ends}</source>
        <translation>Die Verbindung von {ends}</translation>
    </message>
    <message>
        <source>Something that is no longer in the map</source>
        <translation>Etwas, das nicht mehr in der Karte ist</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} zu {target}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>✗ not in source</source>
        <translation>✗ nicht in der Quelle</translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation>✓ wörtlich</translation>
    </message>
    <message>
        <source>≠ altered</source>
        <translation>≠ verändert</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Verlinkt von</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <comment>1 character</comment>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>{n:,} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages on maps</source>
        <comment>1 passage on maps</comment>
        <translation>
            <numerusform>1 Stelle auf Karten</numerusform>
            <numerusform>{n:,} Stellen auf Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of them to review</source>
        <translation>davon {number} zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Show {n:,} highlights</source>
        <comment>Show the highlight</comment>
        <translation>
            <numerusform>Die Markierung zeigen</numerusform>
            <numerusform>{n:,} Markierungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Group, as Law › City</source>
        <translation>Gruppe, etwa Recht › Stadt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The group that this is in; “&gt;” begins a group within it</source>
        <translation>Die Gruppe, in der das steht; „&gt;“ beginnt eine Gruppe darin</translation>
    </message>
    <message>
        <source>now “{now}”</source>
        <translation>jetzt „{now}“</translation>
    </message>
    <message>
        <source>More (menu key)</source>
        <translation>Mehr (Menütaste)</translation>
    </message>
    <message>
        <source>Now: “{now}”</source>
        <translation>Jetzt: „{now}“</translation>
    </message>
    <message>
        <source>Say it in full</source>
        <translation>Sagen Sie es ausführlich</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Off the map · Put it on the map</source>
        <translation>Nicht auf der Karte · Auf die Karte setzen</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>Bearing on it</source>
        <translation>Bezieht sich darauf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Add the words that are selected in the text as evidence</source>
        <translation>Die im Text gewählten Wörter als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Art: {kind}</translation>
    </message>
    <message>
        <source>A node needs some words.</source>
        <translation>Ein Knoten braucht Wörter.</translation>
    </message>
    <message>
        <source>Refer to a node of another map…</source>
        <translation>Auf einen Knoten einer anderen Karte verweisen …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Refer to another…</source>
        <translation>Auf einen anderen verweisen …</translation>
    </message>
    <message>
        <source>Take the reference off</source>
        <translation>Verweis entfernen</translation>
    </message>
    <message>
        <source>A node of another map</source>
        <translation>Ein Knoten einer anderen Karte</translation>
    </message>
    <message>
        <source>There is no other map with nodes to refer to.</source>
        <translation>Es gibt keine andere Karte mit Knoten, auf die verwiesen werden kann.</translation>
    </message>
    <message>
        <source>Refer to another map</source>
        <translation>Auf eine andere Karte verweisen</translation>
    </message>
    <message>
        <source>To which node does “{label}” refer?</source>
        <translation>Auf welchen Knoten verweist „{label}“?</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Verweisen</translation>
    </message>
    <message>
        <source>Select a node or a link of the map, or open a text, to see all about it here.</source>
        <translation>Wählen Sie einen Knoten oder eine Verbindung der Karte, oder öffnen Sie einen Text, um hier alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Select a node of the map first.</source>
        <translation>Wählen Sie zuerst einen Knoten der Karte.</translation>
    </message>
    <message>
        <source>Select some words in a text first; they become the evidence.</source>
        <translation>Wählen Sie zuerst Wörter in einem Text; sie werden der Beleg.</translation>
    </message>
    <message>
        <source>Added the selected words as evidence.</source>
        <translation>Die gewählten Wörter wurden als Beleg hinzugefügt.</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Zum Inspektor gehen</translation>
    </message>
    <message>
        <source>Add note to what is selected</source>
        <translation>Notiz zum Gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Edit details of the text…</source>
        <translation>Angaben zum Text bearbeiten …</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name …</translation>
    </message>
    <message>
        <source>Argument scheme of the link…</source>
        <translation>Argumentationsschema der Verbindung …</translation>
    </message>
    <message>
        <source>Put your name on what you add…</source>
        <translation>Versehen Sie Ihre Beiträge mit Ihrem Namen …</translation>
    </message>
    <message>
        <source>Changed from revision {parents}</source>
        <translation>Geändert gegenüber Fassung {parents}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Put on what you add and change from now on, and carried along where you export it. It may stay empty.</source>
        <translation>Steht ab jetzt bei allem, was Sie hinzufügen und ändern, und geht beim Exportieren mit. Er kann leer bleiben.</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Kind: {word}</source>
        <translation>Art: {word}</translation>
    </message>
    <message>
        <source>Go to the link</source>
        <translation>Zur Verbindung gehen</translation>
    </message>
    <message>
        <source>Argument scheme…</source>
        <translation>Argumentationsschema …</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Die Stelle öffnen</translation>
    </message>
    <message>
        <source>{supports} for</source>
        <translation>{supports} dafür</translation>
    </message>
    <message>
        <source>{attacks} against</source>
        <translation>{attacks} dagegen</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>Kritische Fragen</translation>
    </message>
    <message>
        <source>Scheme: {scheme} ▾</source>
        <translation>Schema: {scheme} ▾</translation>
    </message>
    <message>
        <source>Choose an argument scheme…</source>
        <translation>Argumentationsschema wählen …</translation>
    </message>
    <message>
        <source>By which common way of arguing this counts</source>
        <translation>Auf welche verbreitete Argumentationsweise das zählt</translation>
    </message>
    <message>
        <source>{unanswered} of {count} open</source>
        <translation>{unanswered} von {count} offen</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>alle beantwortet</translation>
    </message>
    <message>
        <source>○ open · press to answer it</source>
        <translation>○ offen · drücken zum Beantworten</translation>
    </message>
    <message>
        <source>✓ answered by {nodes}</source>
        <translation>✓ beantwortet von {nodes}</translation>
    </message>
    <message>
        <source>Go to “{label}”</source>
        <translation>Zu „{label}“ gehen</translation>
    </message>
    <message>
        <source>Answer it against the link</source>
        <translation>Gegen die Verbindung beantworten</translation>
    </message>
    <message>
        <source>Answer it for the link</source>
        <translation>Für die Verbindung beantworten</translation>
    </message>
    <message>
        <source>Answered by a node of the map…</source>
        <translation>Beantwortet von einem Knoten der Karte …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Argument scheme</source>
        <translation>Argumentationsschema</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Der Name:</translation>
    </message>
    <message>
        <source>No scheme</source>
        <translation>Kein Schema</translation>
    </message>
    <message>
        <source>It is not said how this counts.</source>
        <translation>Es ist nicht gesagt, wie das zählt.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>A scheme of your own, without questions.</source>
        <translation>Ein eigenes Schema, ohne Fragen.</translation>
    </message>
    <message>
        <source>By which way of arguing does this count?</source>
        <translation>Auf welche Argumentationsweise zählt das?</translation>
    </message>
    <message>
        <source>Show {min} more of {count:,}</source>
        <translation>{min} weitere von {count:,} zeigen</translation>
    </message>
    <message>
        <source>New debate</source>
        <translation>Neue Debatte</translation>
    </message>
    <message>
        <source>Switch debate</source>
        <translation>Debatte wechseln</translation>
    </message>
    <message>
        <source>Which debate?</source>
        <translation>Welche Debatte?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export text with notes</source>
        <translation>Text mit Notizen exportieren</translation>
    </message>
    <message>
        <source>Word document with notes as comments (*.docx)</source>
        <translation>Word-Dokument mit Notizen als Kommentaren (*.docx)</translation>
    </message>
    <message>
        <source>Web page with highlights and notes (*.html)</source>
        <translation>Webseite mit Markierungen und Notizen (*.html)</translation>
    </message>
    <message>
        <source>New debate…</source>
        <translation>Neue Debatte …</translation>
    </message>
    <message>
        <source>Move to a new debate</source>
        <translation>In eine neue Debatte verschieben</translation>
    </message>
    <message>
        <source>Marked {what} as read.</source>
        <translation>{what} als gelesen gekennzeichnet.</translation>
    </message>
    <message>
        <source>Marked {what} as not read.</source>
        <translation>{what} als nicht gelesen gekennzeichnet.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort …</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Moved {name} to “{title}”.</source>
        <translation>{name} nach „{title}“ verschoben.</translation>
    </message>
    <message>
        <source>Deleted {name}; Undo or the trash brings it back.</source>
        <translation>{name} gelöscht; Rückgängig oder der Papierkorb bringt es zurück.</translation>
    </message>
    <message>
        <source>Restored {name} with its debate.</source>
        <translation>{name} mit der Debatte wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>{name} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Moved {name} to the new debate “{title}”.</source>
        <translation>{name} in die neue Debatte „{title}“ verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>1 Element</numerusform>
            <numerusform>{n:,} Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>A debate goes with all its texts, maps, highlights and notes.</source>
        <translation>Eine Debatte geht mit allen ihren Texten, Karten, Markierungen und Notizen.</translation>
    </message>
    <message>
        <source>A text goes with its highlights; notes on it stay and keep the words they quote.</source>
        <translation>Ein Text geht mit seinen Markierungen; Notizen dazu bleiben und behalten die zitierten Wörter.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Debate: {title}</source>
        <translation>Debatte: {title}</translation>
    </message>
    <message>
        <source>Choose a debate</source>
        <translation>Debatte wählen</translation>
    </message>
    <message>
        <source>No debates yet</source>
        <translation>Noch keine Debatten</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts without a node</source>
        <comment>1 text without a node</comment>
        <translation>
            <numerusform>1 Text ohne Knoten</numerusform>
            <numerusform>{n:,} Texte ohne Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Argument maps, mind maps and outlines ({patterns})</source>
        <translation>Argumentkarten, Mindmaps und Gliederungen ({patterns})</translation>
    </message>
    <message>
        <source>Texts, maps and references ({patterns})</source>
        <translation>Texte, Karten und Literatur ({patterns})</translation>
    </message>
    <message>
        <source>References, annotations and threads ({patterns})</source>
        <translation>Literaturangaben, Anmerkungen und Diskussionen ({patterns})</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Paste as text…</source>
        <translation>Als Text einfügen …</translation>
    </message>
    <message>
        <source>Open the sample debate</source>
        <translation>Beispieldebatte öffnen</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Outcome of the last import…</source>
        <translation>Ergebnis des letzten Imports …</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>References in doubt…</source>
        <translation>Zweifelhafte Literaturverweise …</translation>
    </message>
    <message>
        <source>Policy on the AI Exponential</source>
        <translation>Policy on the AI Exponential</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} texts…</source>
        <comment>Importing 1 text…</comment>
        <translation>
            <numerusform>Ein Text wird importiert …</numerusform>
            <numerusform>{n:,} Texte werden importiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”…</source>
        <translation>„{name}“ wird importiert …</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} files and folders…</source>
        <comment>Importing 1 file or folder…</comment>
        <translation>
            <numerusform>Eine Datei oder ein Ordner wird importiert …</numerusform>
            <numerusform>{n:,} Dateien und Ordner werden importiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>A new debate</source>
        <translation>Eine neue Debatte</translation>
    </message>
    <message>
        <source>Debate to import into</source>
        <translation>Debatte, in die importiert wird</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Titel der neuen Debatte</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A debate in the library</source>
        <translation>Eine Debatte der Bibliothek</translation>
    </message>
    <message>
        <source>Texts that are outlines come in as argument maps</source>
        <translation>Texte, die Gliederungen sind, als Argumentkarten einlesen</translation>
    </message>
    <message>
        <source>Import {what} into</source>
        <translation>{what} importieren in</translation>
    </message>
    <message>
        <source>What came in anew or was left out, and what reading it has guessed</source>
        <translation>Was neu hereinkam oder wegblieb, und was beim Lesen vermutet wurde</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste: copy some words first.</source>
        <translation>Die Zwischenablage enthält keinen Text zum Einfügen: kopieren Sie zuerst Wörter.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The text as it will be read</source>
        <translation>Der Text, wie er gelesen werden wird</translation>
    </message>
    <message>
        <source>

*… and so on: all of it comes in.*
</source>
        <translation>

*… und so weiter: alles davon kommt herein.*
</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>https://… or where it was printed</source>
        <translation>https://… oder wo es gedruckt wurde</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Addre&amp;sse</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Eingefügte Texte</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Als Text einfügen</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a thread of {n:,} posts.</source>
        <comment>This looks like a thread of 1 post.</comment>
        <translation>
            <numerusform>Das sieht nach einem Thread mit 1 Beitrag aus.</numerusform>
            <numerusform>Das sieht nach einem Thread mit {n:,} Beiträgen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it &amp;post by post…</source>
        <translation>&amp;Beitrag für Beitrag hinzufügen …</translation>
    </message>
    <message>
        <source>A text needs a title.</source>
        <translation>Ein Text braucht einen Titel.</translation>
    </message>
    <message>
        <source>Write the date as {formats}.</source>
        <translation>Schreiben Sie das Datum als {formats}.</translation>
    </message>
    <message>
        <source>Import a thread</source>
        <translation>Thread importieren</translation>
    </message>
    <message>
        <source>First words of the post</source>
        <translation>Erste Wörter des Beitrags</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts</source>
        <comment>1 post</comment>
        <translation>
            <numerusform>1 Beitrag</numerusform>
            <numerusform>{n:,} Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} posts</source>
        <comment>Import 1 post</comment>
        <translation>
            <numerusform>1 Beitrag importieren</numerusform>
            <numerusform>{n:,} Beiträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>a column: which post is answered</comment>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Imported {things}</source>
        <translation>{things} importiert</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Nichts Neues importiert</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages anchored</source>
        <comment>1 passage anchored</comment>
        <translation>
            <numerusform>1 Stelle verankert</numerusform>
            <numerusform>{n:,} Stellen verankert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} references in doubt</source>
        <comment>1 reference in doubt</comment>
        <translation>
            <numerusform>1 zweifelhafter Literaturverweis</numerusform>
            <numerusform>{n:,} zweifelhafte Literaturverweise</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation>{known} schon vorhanden</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>{skipped} übergangen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <comment>1 remark</comment>
        <translation>
            <numerusform>1 Hinweis</numerusform>
            <numerusform>{n:,} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled before the end</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>New highlights and notes</source>
        <translation>Neue Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Sources filled in</source>
        <translation>Ausgefüllte Quellen</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Node or text</source>
        <translation>Knoten oder Text</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Beleg</translation>
    </message>
    <message numerus="yes">
        <source>{first} (and {n} more)</source>
        <comment>{first} (and 1 more)</comment>
        <translation>
            <numerusform>{first} (und 1 weiteres)</numerusform>
            <numerusform>{first} (und {n} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} {n:,} passages to look at.</source>
        <comment>{sentence} 1 passage to look at.</comment>
        <translation>
            <numerusform>{sentence} 1 Stelle ist anzusehen.</numerusform>
            <numerusform>{sentence} {n:,} Stellen sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and maps of the debate</source>
        <translation>Texte und Karten der Debatte</translation>
    </message>
    <message>
        <source>Filter texts</source>
        <translation>Texte filtern</translation>
    </message>
    <message>
        <source>Words, dates, author:name, tag:word, read:no</source>
        <translation>Wörter, Daten, author:Name, tag:Wort, read:no</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Sort texts as added</source>
        <translation>Texte ordnen wie hinzugefügt</translation>
    </message>
    <message>
        <source>Sort texts by title</source>
        <translation>Texte nach Titel ordnen</translation>
    </message>
    <message>
        <source>Sort texts by author</source>
        <translation>Texte nach Autor ordnen</translation>
    </message>
    <message>
        <source>Sort texts by date</source>
        <translation>Texte nach Datum ordnen</translation>
    </message>
    <message>
        <source>Only texts without a node</source>
        <translation>Nur Texte ohne Knoten</translation>
    </message>
    <message>
        <source>Only texts not read yet</source>
        <translation>Nur noch nicht gelesene Texte</translation>
    </message>
    <message>
        <source>Move to debate</source>
        <translation>In Debatte verschieben</translation>
    </message>
    <message>
        <source>Only texts with the tag</source>
        <translation>Nur Texte mit dem Schlagwort</translation>
    </message>
    <message>
        <source>Chosen texts</source>
        <translation>Gewählte Texte</translation>
    </message>
    <message>
        <source>Switch debate…</source>
        <translation>Debatte wechseln …</translation>
    </message>
    <message>
        <source>Rename debate…</source>
        <translation>Debatte umbenennen …</translation>
    </message>
    <message>
        <source>Delete debate</source>
        <translation>Debatte löschen</translation>
    </message>
    <message>
        <source>New map…</source>
        <translation>Neue Karte …</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export text with notes…</source>
        <translation>Text mit Notizen exportieren …</translation>
    </message>
    <message>
        <source>Bibliography of the chosen texts…</source>
        <translation>Literaturverzeichnis der gewählten Texte …</translation>
    </message>
    <message>
        <source>Bibliography of the debate…</source>
        <translation>Literaturverzeichnis der Debatte …</translation>
    </message>
    <message>
        <source>Tags of the text…</source>
        <translation>Schlagwörter des Textes …</translation>
    </message>
    <message>
        <source>Move to debate…</source>
        <translation>In Debatte verschieben …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Nichts passt zu „{words}“</translation>
    </message>
    <message>
        <source>The filter looks at title, author, date, kind, stance and tags; “tag:word” and “read:no” narrow it further. Ctrl+K searches the texts.</source>
        <translation>Der Filter sieht auf Titel, Autor, Datum, Art, Haltung und Schlagwörter; „tag:Wort“ und „read:no“ engen ihn weiter ein. Ctrl+K durchsucht die Texte.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete waits here until you erase it.</source>
        <translation>Was Sie löschen, wartet hier, bis Sie es endgültig löschen.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Alle Texte zeigen</translation>
    </message>
    <message>
        <source>Every text has a node</source>
        <translation>Jeder Text hat einen Knoten</translation>
    </message>
    <message>
        <source>Nodes of this debate’s maps come from each of them.</source>
        <translation>Aus jedem kommen Knoten der Karten dieser Debatte.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Noch keine Texte</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or choose them.</source>
        <translation>Legen Sie Dateien oder einen Ordner hier ab, oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Drop an essay and the reactions to it here, or begin with the sample.</source>
        <translation>Legen Sie einen Essay und die Reaktionen darauf hier ab, oder beginnen Sie mit dem Beispiel.</translation>
    </message>
    <message>
        <source>Start with a debate</source>
        <translation>Beginnen Sie mit einer Debatte</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Bibliography…</source>
        <translation>Literaturverzeichnis …</translation>
    </message>
    <message>
        <source>Export with notes…</source>
        <translation>Mit Notizen exportieren …</translation>
    </message>
    <message>
        <source>Replace with new version…</source>
        <translation>Durch neue Version ersetzen …</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Sort texts</source>
        <translation>Texte ordnen</translation>
    </message>
    <message>
        <source>Import into “{title}”</source>
        <translation>In „{title}“ importieren</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>Essays</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>Debatten</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent} % gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a text that was read</comment>
        <translation>gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>1 Knoten</numerusform>
            <numerusform>{n:,} Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} links</source>
        <comment>1 link</comment>
        <translation>
            <numerusform>1 Verbindung</numerusform>
            <numerusform>{n:,} Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leeren …</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Back to the debate</source>
        <translation>Zurück zur Debatte</translation>
    </message>
    <message>
        <source>Trash · {count}</source>
        <translation>Papierkorb · {count}</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Gesichert in {path}</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Die Bibliothek wird geprüft …</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>
… and {number} more</source>
        <translation>
… und {number} weitere</translation>
    </message>
    <message>
        <source>The check found something to mend.</source>
        <translation>Die Prüfung fand etwas zu reparieren.</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Reparieren, was sich reparieren lässt</translation>
    </message>
    <message>
        <source>This could not be mended: {left}</source>
        <translation>Das ließ sich nicht reparieren: {left}</translation>
    </message>
    <message>
        <source>The library is mended.</source>
        <translation>Die Bibliothek ist repariert.</translation>
    </message>
    <message>
        <source>Mending the library…</source>
        <translation>Die Bibliothek wird repariert …</translation>
    </message>
    <message>
        <source>The library is being looked after already.</source>
        <translation>Um die Bibliothek kümmert sich schon etwas.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About DebateDesk</source>
        <translation>Über DebateDesk</translation>
    </message>
    <message>
        <source>The guide cannot be opened: {error}</source>
        <translation>Die Anleitung kann nicht geöffnet werden: {error}</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <translation>Lizenz von {package}</translation>
    </message>
    <message>
        <source>Indexing for search…</source>
        <translation>Wird für die Suche indiziert …</translation>
    </message>
    <message>
        <source>“Check the library”</source>
        <translation>„Bibliothek prüfen“</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}): give a backup back with “Backups…”.</source>
        <translation>Die Bibliotheksdatei ist beschädigt ({problems}): geben Sie unter „Sicherungen …“ eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Copy link to the selected words</source>
        <translation>Link zu den gewählten Wörtern kopieren</translation>
    </message>
    <message>
        <source>Copy link to the link</source>
        <translation>Link zur Verbindung kopieren</translation>
    </message>
    <message>
        <source>Copy link to the text</source>
        <translation>Link zum Text kopieren</translation>
    </message>
    <message>
        <source>Copy link to the node</source>
        <translation>Link zum Knoten kopieren</translation>
    </message>
    <message>
        <source>Copy link to the note</source>
        <translation>Link zur Notiz kopieren</translation>
    </message>
    <message>
        <source>Copy link to the map</source>
        <translation>Link zur Karte kopieren</translation>
    </message>
    <message>
        <source>Copy link to the debate</source>
        <translation>Link zur Debatte kopieren</translation>
    </message>
    <message>
        <source>Copy link to the highlight</source>
        <translation>Link zur Markierung kopieren</translation>
    </message>
    <message>
        <source>Copied a link to the selected words: {title}</source>
        <translation>Link zu den gewählten Wörtern kopiert: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the link: {title}</source>
        <translation>Link zur Verbindung kopiert: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the text: {title}</source>
        <translation>Link zum Text kopiert: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the node: {title}</source>
        <translation>Link zum Knoten kopiert: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the note: {title}</source>
        <translation>Link zur Notiz kopiert: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the map: {title}</source>
        <translation>Link zur Karte kopiert: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the debate: {title}</source>
        <translation>Link zur Debatte kopiert: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the highlight: {title}</source>
        <translation>Link zur Markierung kopiert: {title}</translation>
    </message>
    <message>
        <source>Copy link to it</source>
        <translation>Link darauf kopieren</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Schaubilder</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wieder getan: {label}</translation>
    </message>
    <message>
        <source>Some of what you wrote is not saved.</source>
        <translation>Einiges von dem, was Sie geschrieben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{saved} You can go on and copy your words, or close without them.</source>
        <translation>{saved} Sie können weitermachen und Ihre Wörter kopieren, oder ohne sie schließen.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle …</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Tippen rückgängig</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Tippen wiederholen</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Menüs öffnen</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek gehen</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Zu den Notizen gehen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Show inspector and notes</source>
        <translation>Inspektor und Notizen zeigen</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Text and map side by side</source>
        <translation>Text und Karte nebeneinander</translation>
    </message>
    <message>
        <source>Only the map</source>
        <translation>Nur die Karte</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved: {failed}</source>
        <translation>Nicht gespeichert: {failed}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>Sepia-Farbschema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Show only the text (Alt+1)</source>
        <translation>Nur den Text zeigen (Alt+1)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Show text and map side by side (Alt+2)</source>
        <translation>Text und Karte nebeneinander zeigen (Alt+2)</translation>
    </message>
    <message>
        <source>Show only the map (Alt+3)</source>
        <translation>Nur die Karte zeigen (Alt+3)</translation>
    </message>
    <message>
        <source>Library (Ctrl+B)</source>
        <translation>Bibliothek (Ctrl+B)</translation>
    </message>
    <message>
        <source>Inspector and notes (Ctrl+Shift+B)</source>
        <translation>Inspektor und Notizen (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the map (Insert)</source>
        <translation>Zur Karte hinzufügen (Insert)</translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation>Suchen und filtern (Ctrl+F)</translation>
    </message>
    <message>
        <source>How the map is shown</source>
        <translation>Wie die Karte gezeigt wird</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{heading}, {n:,} cards</source>
        <comment>{heading}, 1 card</comment>
        <translation>
            <numerusform>{heading}, 1 Kärtchen</numerusform>
            <numerusform>{heading}, {n:,} Kärtchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Hinzufügen: {kind}</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Kärtchen hinzufügen</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>beantwortet von {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Ebene {number}</translation>
    </message>
    <message>
        <source>Linked with other premises</source>
        <translation>Mit anderen Prämissen verbunden</translation>
    </message>
    <message>
        <source>Stands above as well</source>
        <translation>Steht auch weiter oben</translation>
    </message>
    <message>
        <source>Edited last on {page}</source>
        <translation>Zuletzt bearbeitet auf {page}</translation>
    </message>
    <message>
        <source>{kind} on its link: {title}</source>
        <translation>{kind} an seiner Verbindung: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <comment>1 answer</comment>
        <translation>
            <numerusform>1 Antwort</numerusform>
            <numerusform>{n:,} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{objections} against</source>
        <translation>{objections} dagegen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} undercuts</source>
        <comment>1 undercut</comment>
        <translation>
            <numerusform>1 Untergrabung</numerusform>
            <numerusform>{n:,} Untergrabungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no reactions yet</source>
        <translation>noch keine Reaktionen</translation>
    </message>
    <message>
        <source>{unanswered} unanswered</source>
        <translation>{unanswered} unbeantwortet</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Alle Vorschläge</translation>
    </message>
    <message>
        <source>All proposals in a list (Esc)</source>
        <translation>Alle Vorschläge in einer Liste (Esc)</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>Vorschlag wählen</translation>
    </message>
    <message>
        <source>The proposal before (Page Up)</source>
        <translation>Der vorige Vorschlag (Page Up)</translation>
    </message>
    <message>
        <source>The next proposal (Page Down)</source>
        <translation>Der nächste Vorschlag (Page Down)</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Reihenfolge der Kärtchen</translation>
    </message>
    <message>
        <source>Follow what is read in the text</source>
        <translation>Folgen, was im Text gelesen wird</translation>
    </message>
    <message>
        <source>{pages} of {count}</source>
        <translation>{pages} von {count}</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation>Reihenfolge der Kärtchen: {order}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Let the board follow the text</source>
        <translation>Die Tafel dem Text folgen lassen</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>in {group}</translation>
    </message>
    <message>
        <source>“{title}” has no map to make a hand-out of.</source>
        <translation>„{title}“ hat keine Karte, aus der ein Handout werden könnte.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Proposals that nothing is said about</source>
        <translation>Vorschläge, zu denen nichts gesagt ist</translation>
    </message>
    <message>
        <source>Objections without a reply</source>
        <translation>Einwände ohne Erwiderung</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Prämisse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Prämissen</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Beantwortet die Frage</translation>
    </message>
    <message>
        <source>Open its words in the text (Enter)</source>
        <translation>Die Wörter im Text öffnen (Enter)</translation>
    </message>
    <message>
        <source>Open its words in the texts (Enter)</source>
        <translation>Die Wörter in den Texten öffnen (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Open its {n:,} notes</source>
        <comment>Open its 1 note</comment>
        <translation>
            <numerusform>1 Notiz öffnen</numerusform>
            <numerusform>{n:,} Notizen öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {page}, {node}, where it was edited last</source>
        <translation>Zu {page}, {node} gehen, wo es zuletzt bearbeitet wurde</translation>
    </message>
    <message>
        <source>Go to {page}, {node}</source>
        <translation>Zu {page}, {node} gehen</translation>
    </message>
    <message>
        <source>It was edited last on this page</source>
        <translation>Es wurde zuletzt auf dieser Seite bearbeitet</translation>
    </message>
    <message>
        <source>Unfold what answers it (Space)</source>
        <translation>Ausklappen, was darauf antwortet (Space)</translation>
    </message>
    <message>
        <source>Fold what answers it (Space)</source>
        <translation>Einklappen, was darauf antwortet (Space)</translation>
    </message>
    <message>
        <source>Add support (+)</source>
        <translation>Stütze hinzufügen (+)</translation>
    </message>
    <message>
        <source>Add objection (-)</source>
        <translation>Einwand hinzufügen (-)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Pull it onto a card to reply to that, to the other column to change its side</source>
        <translation>Auf ein Kärtchen ziehen, um darauf zu antworten, in die andere Spalte, um die Seite zu wechseln</translation>
    </message>
    <message>
        <source>As in the debate</source>
        <translation>Wie in der Debatte</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkste zuerst</translation>
    </message>
    <message>
        <source>Cards as in the debate</source>
        <translation>Kärtchen wie in der Debatte</translation>
    </message>
    <message>
        <source>Cards strongest first</source>
        <translation>Stärkste Kärtchen zuerst</translation>
    </message>
    <message>
        <source>Cards by date</source>
        <translation>Kärtchen nach Datum</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>see “{title}”</source>
        <translation>siehe „{title}“</translation>
    </message>
    <message>
        <source>{relation}, of the link above</source>
        <translation>{relation}, auf die Verbindung darüber bezogen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>Add {heading}</source>
        <translation>{heading} hinzufügen</translation>
    </message>
    <message>
        <source>{node} shall speak for it</source>
        <translation>{node} soll dafür sprechen</translation>
    </message>
    <message>
        <source>{node} shall speak against it</source>
        <translation>{node} soll dagegen sprechen</translation>
    </message>
    <message>
        <source>As {word}</source>
        <translation>Als {word}</translation>
    </message>
    <message>
        <source>cut by: {words}</source>
        <translation>untergraben von: {words}</translation>
    </message>
    <message>
        <source>backed by: {words}</source>
        <translation>gedeckt von: {words}</translation>
    </message>
    <message>
        <source>and by {number} more</source>
        <translation>und von {number} weiteren</translation>
    </message>
    <message>
        <source>its page ›</source>
        <translation>seine Seite ›</translation>
    </message>
    <message>
        <source>stands above</source>
        <translation>steht weiter oben</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>also P2</source>
        <translation>auch P2</translation>
    </message>
    <message>
        <source>also P2  +9</source>
        <translation>auch P2  +9</translation>
    </message>
    <message>
        <source>also</source>
        <translation>auch</translation>
    </message>
    <message>
        <source>bears on</source>
        <translation>bezieht sich auf</translation>
    </message>
    <message numerus="yes">
        <source>{page} of {n:,} pages</source>
        <comment>{page} of 1 page</comment>
        <translation>
            <numerusform>{page} von 1 Seite</numerusform>
            <numerusform>{page} von {n:,} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>Ebene {number}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>also on {also}</source>
        <translation>auch auf {also}</translation>
    </message>
    <message>
        <source>edited last on {edited_on}</source>
        <translation>zuletzt bearbeitet auf {edited_on}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>1 Kärtchen</numerusform>
            <numerusform>{n:,} Kärtchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are folded away</source>
        <comment>1 node is folded away</comment>
        <translation>
            <numerusform>1 Knoten ist eingeklappt</numerusform>
            <numerusform>{n:,} Knoten sind eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open its words in the texts</source>
        <comment>Open its words in the text</comment>
        <translation>
            <numerusform>Die Wörter im Text öffnen</numerusform>
            <numerusform>Die Wörter in den Texten öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold what answers it</source>
        <translation>Ausklappen, was darauf antwortet</translation>
    </message>
    <message>
        <source>Fold what answers it</source>
        <translation>Einklappen, was darauf antwortet</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Where the map is shown</source>
        <translation>Wo die Karte gezeigt wird</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Put before {node}</source>
        <translation>Vor {node} setzen</translation>
    </message>
    <message>
        <source>Put after {node}</source>
        <translation>Nach {node} setzen</translation>
    </message>
    <message>
        <source>Bear on {node}…</source>
        <translation>Auf {node} beziehen …</translation>
    </message>
    <message>
        <source>Move to or link also to {name}…</source>
        <translation>Zu {name} verschieben oder auch damit verbinden …</translation>
    </message>
    <message>
        <source>Link to {name}…</source>
        <translation>Mit {name} verbinden …</translation>
    </message>
    <message>
        <source>{kind} {name}
Its card is elsewhere: click to go there</source>
        <translation>{kind} {name}
Das Kärtchen ist anderswo: Klick führt hin</translation>
    </message>
    <message>
        <source>Drag onto a card to move or link it there, between cards, or away to detach it</source>
        <translation>Auf ein Kärtchen ziehen, um es dorthin zu verschieben oder zu verbinden, zwischen Kärtchen, oder weg, um es abzulösen</translation>
    </message>
    <message>
        <source>Add support (Tab)</source>
        <translation>Stütze hinzufügen (Tab)</translation>
    </message>
    <message>
        <source>Add objection (Shift+Tab)</source>
        <translation>Einwand hinzufügen (Shift+Tab)</translation>
    </message>
    <message>
        <source>Ask a question about it</source>
        <translation>Eine Frage dazu stellen</translation>
    </message>
    <message numerus="yes">
        <source>Unfold {n:,} hidden nodes</source>
        <comment>Unfold 1 hidden node</comment>
        <translation>
            <numerusform>1 verborgenen Knoten ausklappen</numerusform>
            <numerusform>{n:,} verborgene Knoten ausklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its words in the text</source>
        <translation>Die Wörter im Text öffnen</translation>
    </message>
    <message>
        <source>Open its words in the texts</source>
        <translation>Die Wörter in den Texten öffnen</translation>
    </message>
    <message>
        <source>Open its notes</source>
        <translation>Die Notizen öffnen</translation>
    </message>
    <message>
        <source>{supports} in support</source>
        <translation>{supports} stützen</translation>
    </message>
    <message>
        <source>{attacks} in opposition</source>
        <translation>{attacks} bestreiten</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Auf 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 %</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the whole map (Ctrl+9)</source>
        <translation>Ganze Karte einpassen (Ctrl+9)</translation>
    </message>
    <message>
        <source>Overview (F9)</source>
        <translation>Übersicht (F9)</translation>
    </message>
    <message>
        <source>Tab: support · Shift+Tab: objection</source>
        <translation>Tab: Stütze · Shift+Tab: Einwand</translation>
    </message>
    <message>
        <source>Enter: done
Tab: done, and a support of it
Shift+Tab: done, and an objection to it
Shift+Enter: done, and another beside it
Ctrl+Shift+Enter: done, and another beside what it answers
Ctrl+P: done, and a proposal
+ or −, before anything is typed: for or against
↓: from the title to the text
Esc: as it was before</source>
        <translation>Enter: fertig
Tab: fertig, und eine Stütze dazu
Shift+Tab: fertig, und ein Einwand dazu
Shift+Enter: fertig, und noch eines daneben
Ctrl+Shift+Enter: fertig, und noch eines neben dem, worauf es antwortet
Ctrl+P: fertig, und ein Vorschlag
+ oder −, bevor etwas getippt ist: dafür oder dagegen
↓: vom Titel zum Text
Esc: wie es vorher war</translation>
    </message>
    <message>
        <source>Text, if the title does not say it all</source>
        <translation>Text, wenn der Titel nicht alles sagt</translation>
    </message>
    <message>
        <source>Esc gives back “{title}”</source>
        <translation>Esc gibt „{title}“ zurück</translation>
    </message>
    <message>
        <source>Rename map…</source>
        <translation>Karte umbenennen …</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} nodes.</source>
        <comment>Copied 1 node.</comment>
        <translation>
            <numerusform>1 Knoten kopiert.</numerusform>
            <numerusform>{n:,} Knoten kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut; Undo brings it back.</source>
        <translation>Ausgeschnitten; Rückgängig bringt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted {n:,} nodes; Undo takes them back.</source>
        <comment>Pasted 1 node; Undo takes them back.</comment>
        <translation>
            <numerusform>1 Knoten eingefügt; Rückgängig nimmt ihn zurück.</numerusform>
            <numerusform>{n:,} Knoten eingefügt; Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>↗ another map</source>
        <translation>↗ andere Karte</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message numerus="yes">
        <source>Put {n:,} nodes on the map.</source>
        <comment>Put 1 node on the map.</comment>
        <translation>
            <numerusform>1 Knoten auf die Karte gesetzt.</numerusform>
            <numerusform>{n:,} Knoten auf die Karte gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left {n:,} nodes off the map.</source>
        <comment>Left 1 node off the map.</comment>
        <translation>
            <numerusform>1 Knoten von der Karte weggelassen.</numerusform>
            <numerusform>{n:,} Knoten von der Karte weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detached {detached}; Undo hangs it back.</source>
        <translation>{detached} abgelöst; Rückgängig hängt es wieder an.</translation>
    </message>
    <message>
        <source>Select one card to move it up or down.</source>
        <translation>Wählen Sie ein Kärtchen, um es nach oben oder unten zu schieben.</translation>
    </message>
    <message>
        <source>It is the first of its siblings already.</source>
        <translation>Es ist schon das erste unter seinen Geschwistern.</translation>
    </message>
    <message>
        <source>It is the last of its siblings already.</source>
        <translation>Es ist schon das letzte unter seinen Geschwistern.</translation>
    </message>
    <message>
        <source>Removed {name}; Undo brings it back.</source>
        <translation>{name} entfernt; Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>{nodes} and {number} more</source>
        <translation>{nodes} und {number} weitere</translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on it?</source>
        <comment>Delete {what} with 1 node that hangs on it?</comment>
        <translation>
            <numerusform>{what} mit 1 Knoten löschen, der daran hängt?</numerusform>
            <numerusform>{what} mit {n:,} Knoten löschen, die daran hängen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on them?</source>
        <comment>Delete {what} with 1 node that hangs on them?</comment>
        <translation>
            <numerusform>{what} mit 1 Knoten löschen, der daran hängt?</numerusform>
            <numerusform>{what} mit {n:,} Knoten löschen, die daran hängen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {number} nodes</source>
        <translation>{number} Knoten löschen</translation>
    </message>
    <message>
        <source>Deleted {what}; Undo brings it back.</source>
        <translation>{what} gelöscht; Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Empty argument map: type the first proposal</source>
        <translation>Leere Argumentkarte: tippen Sie den ersten Vorschlag</translation>
    </message>
    <message>
        <source>a text not in the library</source>
        <translation>ein Text, der nicht in der Bibliothek ist</translation>
    </message>
    <message>
        <source>“{short}” can&apos;t be shown: {reason}</source>
        <translation>„{short}“ kann nicht gezeigt werden: {reason}</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>OPML outline (*.opml)</source>
        <translation>OPML-Gliederung (*.opml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Exposition</source>
        <translation>Darlegung</translation>
    </message>
    <message>
        <source>Export exposition</source>
        <translation>Darlegung exportieren</translation>
    </message>
    <message>
        <source>Wrote the map to “{file}”.</source>
        <translation>Karte in „{file}“ geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things</source>
        <comment>1 more thing</comment>
        <translation>
            <numerusform>ein weiteres</numerusform>
            <numerusform>{n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no room for all of the map. Not written: {things}.</source>
        <translation>„{file}“ hat nicht für alles auf der Karte Platz. Nicht geschrieben: {things}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{suffix}”; end the file&apos;s name in {known}.</source>
        <translation>Eine Karte kann nicht als „{suffix}“ geschrieben werden; der Dateiname muss auf {known} enden.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tags are words with commas between them.</source>
        <translation>Schlagwörter sind Wörter mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>{hint} Only some of the nodes have {tags}; that stays so.</source>
        <translation>{hint} Nur einige der Knoten haben {tags}; das bleibt so.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n:,} nodes</source>
        <comment>Tags of 1 node</comment>
        <translation>
            <numerusform>Schlagwörter von 1 Knoten</numerusform>
            <numerusform>Schlagwörter von {n:,} Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message numerus="yes">
        <source>Group of {n:,} nodes</source>
        <comment>Group of 1 node</comment>
        <translation>
            <numerusform>Gruppe von 1 Knoten</numerusform>
            <numerusform>Gruppe von {n:,} Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty name takes them out of their group. “Economy &gt; Jobs” is a group inside of a group.</source>
        <translation>Ein leerer Name nimmt sie aus ihrer Gruppe. „Wirtschaft &gt; Arbeit“ ist eine Gruppe in einer Gruppe.</translation>
    </message>
    <message>
        <source>Find in map</source>
        <translation>In der Karte suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by stance, tag, author, group, and what is missing</source>
        <translation>Nach Haltung, Schlagwort, Autor, Gruppe und Fehlendem filtern</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Andere ausblenden</translation>
    </message>
    <message>
        <source>Hide what does not match, except what matches bear on</source>
        <translation>Ausblenden, was nicht passt, außer dem, worauf sich Treffer beziehen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close and show all (Esc)</source>
        <translation>Schließen und alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>Filter ●</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} von {count:,}</translation>
    </message>
    <message>
        <source>{count:,} of {count2:,} nodes</source>
        <translation>{count:,} von {count2:,} Knoten</translation>
    </message>
    <message>
        <source>For something</source>
        <translation>Für etwas</translation>
    </message>
    <message>
        <source>Against something</source>
        <translation>Gegen etwas</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>tag: {tags}</source>
        <translation>Schlagwort: {tags}</translation>
    </message>
    <message>
        <source>author: {authors}</source>
        <translation>Autor: {authors}</translation>
    </message>
    <message>
        <source>group: {groups}</source>
        <translation>Gruppe: {groups}</translation>
    </message>
    <message>
        <source>Show all cards (Esc)</source>
        <translation>Alle Kärtchen zeigen (Esc)</translation>
    </message>
    <message>
        <source>Only what stands next to {name}</source>
        <translation>Nur was neben {name} steht</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map are shown</source>
        <comment>1 node that is off the map is shown</comment>
        <translation>
            <numerusform>1 Knoten, der nicht auf der Karte ist, wird gezeigt</numerusform>
            <numerusform>{n:,} Knoten, die nicht auf der Karte sind, werden gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are off the map</source>
        <comment>1 node is off the map</comment>
        <translation>
            <numerusform>1 Knoten ist nicht auf der Karte</numerusform>
            <numerusform>{n:,} Knoten sind nicht auf der Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide what is off the map</source>
        <translation>Ausblenden, was nicht auf der Karte ist</translation>
    </message>
    <message>
        <source>Show what is off the map</source>
        <translation>Zeigen, was nicht auf der Karte ist</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>Karte exportieren …</translation>
    </message>
    <message>
        <source>Export exposition…</source>
        <translation>Darlegung exportieren …</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>Stütze hinzufügen</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Einwand hinzufügen</translation>
    </message>
    <message>
        <source>Add sibling</source>
        <translation>Geschwister hinzufügen</translation>
    </message>
    <message>
        <source>Add beside what the card answers</source>
        <translation>Neben dem hinzufügen, worauf das Kärtchen antwortet</translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation>Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Ask about the card</source>
        <translation>Nach dem Kärtchen fragen</translation>
    </message>
    <message>
        <source>Add undercut of the link</source>
        <translation>Untergrabung der Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Add warrant of the link</source>
        <translation>Rechtfertigung der Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Add {word}</source>
        <translation>{word} hinzufügen</translation>
    </message>
    <message>
        <source>Open the words of the card</source>
        <translation>Die Wörter des Kärtchens öffnen</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Kärtchen bearbeiten</translation>
    </message>
    <message>
        <source>Change kind…</source>
        <translation>Art ändern …</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppe …</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Fidelity…</source>
        <translation>Quellentreue …</translation>
    </message>
    <message>
        <source>Add note on the card</source>
        <translation>Notiz zum Kärtchen hinzufügen</translation>
    </message>
    <message>
        <source>Move card up</source>
        <translation>Kärtchen nach oben</translation>
    </message>
    <message>
        <source>Move card down</source>
        <translation>Kärtchen nach unten</translation>
    </message>
    <message>
        <source>Move card out</source>
        <translation>Kärtchen nach außen</translation>
    </message>
    <message>
        <source>Move card in</source>
        <translation>Kärtchen nach innen</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Umhängen …</translation>
    </message>
    <message>
        <source>Link also…</source>
        <translation>Auch verbinden …</translation>
    </message>
    <message>
        <source>Detach card</source>
        <translation>Kärtchen ablösen</translation>
    </message>
    <message>
        <source>Join as linked premises</source>
        <translation>Als gemeinsame Prämissen verbinden</translation>
    </message>
    <message>
        <source>Select the card&apos;s link</source>
        <translation>Die Verbindung des Kärtchens wählen</translation>
    </message>
    <message>
        <source>Cut branch</source>
        <translation>Zweig ausschneiden</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>Zweig kopieren</translation>
    </message>
    <message>
        <source>Copy card as text</source>
        <translation>Kärtchen als Text kopieren</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Alle Kärtchen wählen</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Focus on the card</source>
        <translation>Auf das Kärtchen konzentrieren</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Alle Kärtchen zeigen</translation>
    </message>
    <message>
        <source>Leave out the card (what if)</source>
        <translation>Kärtchen weglassen (was wäre, wenn)</translation>
    </message>
    <message>
        <source>Put back all that is left out</source>
        <translation>Alles Weggelassene zurückholen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Ganze Karte einpassen</translation>
    </message>
    <message>
        <source>Fidelity on the cards</source>
        <translation>Quellentreue auf den Kärtchen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Quellentreue</translation>
    </message>
    <message>
        <source>{reply} of the link</source>
        <translation>{reply} zur Verbindung</translation>
    </message>
    <message>
        <source>Undercut of its link</source>
        <translation>Untergrabung seiner Verbindung</translation>
    </message>
    <message>
        <source>Warrant of its link</source>
        <translation>Rechtfertigung seiner Verbindung</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>Frage dazu</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Open its words</source>
        <translation>Die Wörter öffnen</translation>
    </message>
    <message>
        <source>Open its words…</source>
        <translation>Die Wörter öffnen …</translation>
    </message>
    <message>
        <source>Open what it refers to</source>
        <translation>Öffnen, worauf es verweist</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Focus on it</source>
        <translation>Darauf konzentrieren</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a node without a colour</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Leave out (what if)</source>
        <translation>Weglassen (was wäre, wenn)</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a node up</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a node down</comment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>move a node out</comment>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>In</source>
        <comment>move a node in</comment>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Add undercut</source>
        <translation>Untergrabung hinzufügen</translation>
    </message>
    <message>
        <source>Add warrant</source>
        <translation>Rechtfertigung hinzufügen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Add “{short}”</source>
        <translation>„{short}“ hinzufügen</translation>
    </message>
    <message>
        <source>As {kind}</source>
        <translation>Als {kind}</translation>
    </message>
    <message>
        <source>Add to {node}</source>
        <translation>Zu {node} hinzufügen</translation>
    </message>
    <message>
        <source>As its evidence</source>
        <translation>Als Beleg dafür</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} nodes to {target}</source>
        <comment>Move to {target}</comment>
        <translation>
            <numerusform>Zu {target} verschieben</numerusform>
            <numerusform>{n} Knoten zu {target} verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes also to {target}</source>
        <comment>Link also to {target}</comment>
        <translation>
            <numerusform>Auch mit {target} verbinden</numerusform>
            <numerusform>{n} Knoten auch mit {target} verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes to {target}</source>
        <comment>Link to {target}</comment>
        <translation>
            <numerusform>Mit {target} verbinden</numerusform>
            <numerusform>{n} Knoten mit {target} verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>something no longer in the map</source>
        <translation>etwas, das nicht mehr in der Karte ist</translation>
    </message>
    <message>
        <source>By {speaker}</source>
        <translation>Von {speaker}</translation>
    </message>
    <message>
        <source>In {group}</source>
        <translation>In {group}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pieces of evidence</source>
        <comment>1 piece of evidence</comment>
        <translation>
            <numerusform>1 Beleg</numerusform>
            <numerusform>{n:,} Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>with {linked}</source>
        <translation>mit {linked}</translation>
    </message>
    <message>
        <source>on the link</source>
        <translation>an der Verbindung</translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation>auch anderswo</translation>
    </message>
    <message>
        <source>together with {linked}</source>
        <translation>zusammen mit {linked}</translation>
    </message>
    <message>
        <source>named again here</source>
        <translation>hier noch einmal genannt</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>Gliederung der Karte</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Board: for and against, proposal by proposal</source>
        <translation>Tafel: dafür und dagegen, Vorschlag für Vorschlag</translation>
    </message>
    <message>
        <source>Map: cards joined by lines</source>
        <translation>Karte: Kärtchen, durch Linien verbunden</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline: a tree of rows</source>
        <translation>Gliederung: ein Baum von Zeilen</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Exposition: the map read as a text</source>
        <translation>Darlegung: die Karte als Text gelesen</translation>
    </message>
    <message>
        <source>A map begins with what is proposed: type it. Or select words in the text and add them to the map.</source>
        <translation>Eine Karte beginnt mit dem, was vorgeschlagen wird: tippen Sie es. Oder wählen Sie Wörter im Text und fügen Sie sie zur Karte hinzu.</translation>
    </message>
    <message>
        <source>Add the first proposal</source>
        <translation>Den ersten Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Eine Frage hinzufügen</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>Eine leere Karte</translation>
    </message>
    <message>
        <source>A map shows proposals with the arguments for and against them.</source>
        <translation>Eine Karte zeigt Vorschläge mit den Argumenten dafür und dagegen.</translation>
    </message>
    <message>
        <source>This debate has no map yet</source>
        <translation>Diese Debatte hat noch keine Karte</translation>
    </message>
    <message>
        <source>Open a debate to see its argument map.</source>
        <translation>Öffnen Sie eine Debatte, um ihre Argumentkarte zu sehen.</translation>
    </message>
    <message>
        <source>{count} nodes are selected. {words}</source>
        <translation>{count} Knoten sind gewählt. {words}</translation>
    </message>
    <message>
        <source>{words} Argument map “{title}”.</source>
        <translation>{words} Argumentkarte „{title}“.</translation>
    </message>
    <message>
        <source>Argument map “{title}”</source>
        <translation>Argumentkarte „{title}“</translation>
    </message>
    <message>
        <source>Link also</source>
        <translation>Auch verbinden</translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes also bear on?</source>
        <comment>What does {node} also bear on?</comment>
        <translation>
            <numerusform>Worauf bezieht sich {node} noch?</numerusform>
            <numerusform>Worauf beziehen sich {n} Knoten noch?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes bear on?</source>
        <comment>What does {node} bear on?</comment>
        <translation>
            <numerusform>Worauf bezieht sich {node}?</numerusform>
            <numerusform>Worauf beziehen sich {n} Knoten?</numerusform>
        </translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Filter nodes and links</source>
        <translation>Knoten und Verbindungen filtern</translation>
    </message>
    <message>
        <source>Nodes and links</source>
        <translation>Knoten und Verbindungen</translation>
    </message>
    <message>
        <source>Link · by {node}</source>
        <translation>Verbindung · von {node}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replies</source>
        <comment>1 reply</comment>
        <translation>
            <numerusform>1 Antwort</numerusform>
            <numerusform>{n:,} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>In {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in support</source>
        <comment>1 in support</comment>
        <translation>
            <numerusform>1 stützt</numerusform>
            <numerusform>{n:,} stützen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in opposition</source>
        <comment>1 in opposition</comment>
        <translation>
            <numerusform>1 bestreitet</numerusform>
            <numerusform>{n:,} bestreiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write on the card. Enter adds beside it, Tab a support, Shift+Tab an objection; F6 goes on.</source>
        <translation>Tippen Sie, um auf das Kärtchen zu schreiben. Enter fügt daneben hinzu, Tab eine Stütze, Shift+Tab einen Einwand; F6 geht weiter.</translation>
    </message>
    <message>
        <source>Select a card to write on it.</source>
        <translation>Wählen Sie ein Kärtchen, um darauf zu schreiben.</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>{kind} · on {node}</source>
        <translation>{kind} · zu {node}</translation>
    </message>
    <message>
        <source>What you typed is on the clipboard, as its card is gone.</source>
        <translation>Was Sie getippt haben, ist in der Zwischenablage, weil das Kärtchen weg ist.</translation>
    </message>
    <message>
        <source>Left as it was; Redo brings back what you typed.</source>
        <translation>Es bleibt, wie es war; Wiederholen bringt Ihr Getipptes zurück.</translation>
    </message>
    <message>
        <source>More than {count:,} notes link here; these were changed last</source>
        <translation>Mehr als {count:,} Notizen verlinken hierher; diese wurden zuletzt geändert</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes link here</source>
        <comment>1 note links here</comment>
        <translation>
            <numerusform>1 Notiz verlinkt hierher</numerusform>
            <numerusform>{n:,} Notizen verlinken hierher</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notizen, die hierher verlinken</translation>
    </message>
    <message>
        <source>{problem} from {source}</source>
        <translation>{problem}, aus {source}</translation>
    </message>
    <message>
        <source>Its words have changed · {source}</source>
        <translation>Die Wörter haben sich geändert · {source}</translation>
    </message>
    <message>
        <source>On something that is no longer there</source>
        <translation>Zu etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>On the debate</source>
        <translation>Zur Debatte</translation>
    </message>
    <message>
        <source>a text that is no longer there</source>
        <translation>ein Text, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>What the link “{words}” led to is no longer there.</source>
        <translation>Wozu der Link „{words}“ führte, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Started the note “{title}”; Undo takes it back.</source>
        <translation>Notiz „{title}“ begonnen; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>{title}
{detail}
Ctrl+click goes there</source>
        <translation>{title}
{detail}
Strg+Klick führt hin</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things are called so; Ctrl+click lets you choose</source>
        <comment>1 thing is called so</comment>
        <translation>
            <numerusform>1 Ding heißt so</numerusform>
            <numerusform>{n:,} Dinge heißen so; mit Strg+Klick wählen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>What this led to is no longer there</source>
        <translation>Wozu das führte, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Nothing is called so yet; Ctrl+click starts a note</source>
        <translation>Noch heißt nichts so; Strg+Klick beginnt eine Notiz</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Write here, in Markdown if you like</source>
        <translation>Schreiben Sie hier, auch in Markdown</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>Write in a window of its own (Ctrl+Alt+W)</source>
        <translation>In einem eigenen Fenster schreiben (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>Wohin der Link führt</translation>
    </message>
    <message>
        <source>{detail} · in “{debate}”</source>
        <translation>{detail} · in „{debate}“</translation>
    </message>
    <message>
        <source>Text · {details}</source>
        <translation>Text · {details}</translation>
    </message>
    <message>
        <source>{kind} on “{map}”</source>
        <translation>{kind} auf „{map}“</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>Notiz vom {date}</translation>
    </message>
    <message>
        <source>Link of a map</source>
        <translation>Verbindung einer Karte</translation>
    </message>
    <message>
        <source>Sort notes by place in the text</source>
        <translation>Notizen nach der Stelle im Text ordnen</translation>
    </message>
    <message>
        <source>Sort notes newest first</source>
        <translation>Neueste Notizen zuerst</translation>
    </message>
    <message>
        <source>Sort notes by first line</source>
        <translation>Notizen nach der ersten Zeile ordnen</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>Nach der Stelle im Text</translation>
    </message>
    <message>
        <source>By first line</source>
        <translation>Nach der ersten Zeile</translation>
    </message>
    <message>
        <source>All notes of the debate</source>
        <translation>Alle Notizen der Debatte</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all notes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Notes on the open text</source>
        <translation>Notizen zum offenen Text</translation>
    </message>
    <message>
        <source>Notes on the selected node</source>
        <translation>Notizen zum gewählten Knoten</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <translation>Notizen ordnen</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>Filter notes, #tag</source>
        <translation>Notizen filtern, #Schlagwort</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a new note</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New note on the debate, the text or the node</source>
        <translation>Neue Notiz zur Debatte, zum Text oder zum Knoten</translation>
    </message>
    <message>
        <source>The note has a window of its own</source>
        <translation>Die Notiz hat ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Choose another note here to write it there.</source>
        <translation>Wählen Sie hier eine andere Notiz, um sie dort zu schreiben.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Deleted the note; Undo brings it back.</source>
        <translation>Notiz gelöscht; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Notes on {title}</source>
        <translation>Notizen zu {title}</translation>
    </message>
    <message>
        <source>Export notes with citations</source>
        <translation>Notizen mit Zitaten exportieren</translation>
    </message>
    <message>
        <source>Notes on {title}, cited</source>
        <translation>Notizen zu {title}, zitiert</translation>
    </message>
    <message>
        <source>New note on the debate</source>
        <translation>Neue Notiz zur Debatte</translation>
    </message>
    <message>
        <source>New note on the text</source>
        <translation>Neue Notiz zum Text</translation>
    </message>
    <message>
        <source>New note on the node</source>
        <translation>Neue Notiz zum Knoten</translation>
    </message>
    <message>
        <source>Open the note&apos;s place</source>
        <translation>Die Stelle der Notiz öffnen</translation>
    </message>
    <message>
        <source>Write the note in a window of its own</source>
        <translation>Die Notiz in einem eigenen Fenster schreiben</translation>
    </message>
    <message>
        <source>Link to a note, text, map or node</source>
        <translation>Auf eine Notiz, einen Text, eine Karte oder einen Knoten verlinken</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Notizen exportieren …</translation>
    </message>
    <message>
        <source>Export notes with citations…</source>
        <translation>Notizen mit Zitaten exportieren …</translation>
    </message>
    <message>
        <source>Show all notes of the debate</source>
        <translation>Alle Notizen der Debatte zeigen</translation>
    </message>
    <message>
        <source>Show notes on the open text</source>
        <translation>Notizen zum offenen Text zeigen</translation>
    </message>
    <message>
        <source>Show notes on the selected node</source>
        <translation>Notizen zum gewählten Knoten zeigen</translation>
    </message>
    <message>
        <source>No note matches “{filter}”</source>
        <translation>Keine Notiz passt zu „{filter}“</translation>
    </message>
    <message>
        <source>The filter looks at the words of notes, at what they quote and at #tags.</source>
        <translation>Der Filter sieht auf die Wörter der Notizen, auf das, was sie zitieren, und auf #Schlagwörter.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message>
        <source>Open a debate to see its notes and write some.</source>
        <translation>Öffnen Sie eine Debatte, um ihre Notizen zu sehen und welche zu schreiben.</translation>
    </message>
    <message>
        <source>Open a text to see the notes on it.</source>
        <translation>Öffnen Sie einen Text, um die Notizen dazu zu sehen.</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>Kein Knoten ist gewählt</translation>
    </message>
    <message>
        <source>Select a node of the map to see the notes on it.</source>
        <translation>Wählen Sie einen Knoten der Karte, um die Notizen dazu zu sehen.</translation>
    </message>
    <message>
        <source>Select words in a text and add a note to them, or start one here.</source>
        <translation>Wählen Sie Wörter in einem Text und fügen Sie eine Notiz dazu hinzu, oder beginnen Sie hier eine.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation>Die Stelle öffnen</translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation>In einem eigenen Fenster schreiben</translation>
    </message>
    <message>
        <source>On the selected node</source>
        <translation>Zum gewählten Knoten</translation>
    </message>
    <message>
        <source>On the open text</source>
        <translation>Zum offenen Text</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>die Wörter sind verschwunden</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>der Text ist verschwunden</translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>der Knoten ist verschwunden</translation>
    </message>
    <message>
        <source>its link is gone</source>
        <translation>die Verbindung ist verschwunden</translation>
    </message>
    <message>
        <source>its debate is gone</source>
        <translation>die Debatte ist verschwunden</translation>
    </message>
    <message>
        <source>tags {list}</source>
        <translation>Schlagwörter {list}</translation>
    </message>
    <message>
        <source>{title} – Note</source>
        <translation>{title} – Notiz</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl tippen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>DebateDesk speaks another language from its next start.</source>
        <translation>Ab dem nächsten Start spricht DebateDesk eine andere Sprache.</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>Font of the window</source>
        <translation>Schrift des Fensters</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation>Größe der Wörter im Fenster</translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation>Größe des Systems</translation>
    </message>
    <message>
        <source>Open evidence beside the text</source>
        <translation>Belege neben dem Text öffnen</translation>
    </message>
    <message>
        <source>Let the map follow the text</source>
        <translation>Die Karte dem Text folgen lassen</translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation>Sicherungen liegen in</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Sicherungen zeigen …</translation>
    </message>
    <message>
        <source>On each day with changes a backup is made by itself. Of older ones fewer are kept: one a day, a week, a month, a year.</source>
        <translation>An jedem Tag mit Änderungen wird von selbst eine Sicherung gemacht. Von älteren bleiben weniger: eine je Tag, Woche, Monat, Jahr.</translation>
    </message>
    <message>
        <source>Check quotations…</source>
        <translation>Zitate prüfen …</translation>
    </message>
    <message>
        <source>Check the quotations of the open text</source>
        <translation>Die Zitate des offenen Textes prüfen</translation>
    </message>
    <message>
        <source>Check the map’s evidence</source>
        <translation>Die Belege der Karte prüfen</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+K shows it again.</source>
        <translation>Der Bericht ist so lange verborgen; Ctrl+Shift+K zeigt ihn wieder.</translation>
    </message>
    <message>
        <source>Evidence of “{where}”</source>
        <translation>Beleg für „{where}“</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Wie zitiert</translation>
    </message>
    <message>
        <source>In the source: {name}</source>
        <translation>In der Quelle: {name}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>the words stand in a text to the letter, typography apart; missing accents are told</source>
        <translation>die Wörter stehen buchstäblich in einem Text, abgesehen von der Typografie; fehlende Akzente werden genannt</translation>
    </message>
    <message>
        <source>only what is marked, by … or [brackets], differs from the source</source>
        <translation>nur was durch … oder [Klammern] gekennzeichnet ist, weicht von der Quelle ab</translation>
    </message>
    <message>
        <source>words were changed, added or left out; each is shown</source>
        <translation>Wörter wurden geändert, hinzugefügt oder ausgelassen; jedes wird gezeigt</translation>
    </message>
    <message>
        <source>the parts stand apart from each other in the source</source>
        <translation>die Teile stehen in der Quelle voneinander getrennt</translation>
    </message>
    <message>
        <source>the words stand in no text, also not in a similar form</source>
        <translation>die Wörter stehen in keinem Text, auch nicht in ähnlicher Form</translation>
    </message>
    <message>
        <source>there was no time to look whether the words are altered; check them by themselves</source>
        <translation>es war keine Zeit zu sehen, ob die Wörter verändert sind; prüfen Sie sie einzeln</translation>
    </message>
    <message>
        <source>Where a sentence names a source: “in another’s text” says that the words stand with somebody else, “source unclear” that it may name one or the other, “source not judged” that nothing here tells.</source>
        <translation>Wo ein Satz eine Quelle nennt: „im Text eines anderen“ sagt, dass die Wörter bei jemand anderem stehen, „Quelle unklar“, dass er den einen oder den anderen nennen kann, „Quelle nicht beurteilt“, dass hier nichts darüber Auskunft gibt.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Paste a quotation, or a whole text with quotations in it; each is looked for in all texts.</source>
        <translation>Fügen Sie ein Zitat ein oder einen ganzen Text mit Zitaten; jedes wird in allen Texten gesucht.</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Zitate prüfen</translation>
    </message>
    <message>
        <source>Quotation or text to check</source>
        <translation>Zitat oder Text zum Prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the open text</source>
        <translation>Den offenen Text prüfen</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Den Rest prüfen</translation>
    </message>
    <message>
        <source>Look for altered words in what was not judged in time; it may take long</source>
        <translation>In dem, was nicht rechtzeitig beurteilt wurde, nach veränderten Wörtern suchen; das kann lange dauern</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>Nebeneinander öffnen</translation>
    </message>
    <message>
        <source>With citations</source>
        <translation>Mit Quellenangaben</translation>
    </message>
    <message>
        <source>Cite the sources in the report, and list the references below it</source>
        <translation>Die Quellen im Bericht zitieren und darunter auflisten</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Paste a quotation or a text first.</source>
        <translation>Fügen Sie zuerst ein Zitat oder einen Text ein.</translation>
    </message>
    <message>
        <source>There is no source to open: the words were not found.</source>
        <translation>Es gibt keine Quelle zu öffnen: die Wörter wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Evidence report</source>
        <translation>Bericht über Belege</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Art der Anmerkung</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Show node and passage</source>
        <translation>Knoten und Stelle zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>The text is not in its debate; there is nothing to show.</source>
        <translation>Der Text ist nicht in seiner Debatte; es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Copied the report as Markdown.</source>
        <translation>Bericht als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Evidence of {title}</source>
        <translation>Belege von {title}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled; what is shown may be of before.</source>
        <translation>Abgebrochen; was gezeigt wird, kann veraltet sein.</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>{words} ({count:,})</source>
        <translation>{words} ({count:,})</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>A report tells of each node how near it is to the passages that it comes from.</source>
        <translation>Ein Bericht sagt zu jedem Knoten, wie nah er an den Stellen ist, aus denen er stammt.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>No node has a remark of this kind.</source>
        <translation>Kein Knoten hat eine Anmerkung dieser Art.</translation>
    </message>
    <message>
        <source>Nodes and what to look at</source>
        <translation>Knoten und was zu prüfen ist</translation>
    </message>
    <message>
        <source>All about the chosen node</source>
        <translation>Alles zum gewählten Knoten</translation>
    </message>
    <message>
        <source>Quotations in {title}</source>
        <translation>Zitate in {title}</translation>
    </message>
    <message>
        <source>Going on with the rest…</source>
        <translation>Weiter mit dem Rest …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>{message} {done:,} of {total:,}</source>
        <translation>{message} {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>Cancelled; the verdicts so far stay.</source>
        <translation>Abgebrochen; die bisherigen Befunde bleiben.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>The chosen quotation and its source</source>
        <translation>Das gewählte Zitat und seine Quelle</translation>
    </message>
    <message>
        <source>{supports} in support, {attacks} in opposition</source>
        <translation>{supports} stützen, {attacks} bestreiten</translation>
    </message>
    <message numerus="yes">
        <source>{n} support it</source>
        <comment>{n} supports it</comment>
        <translation>
            <numerusform>{n} stützt es</numerusform>
            <numerusform>{n} stützen es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} oppose it</source>
        <comment>{n} opposes it</comment>
        <translation>
            <numerusform>{n} bestreitet es</numerusform>
            <numerusform>{n} bestreiten es</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Nothing answers it yet.</source>
        <translation>Noch antwortet nichts darauf.</translation>
    </message>
    <message>
        <source>{supports} an argument on “{title}”</source>
        <translation>{supports} ein Argument zu „{title}“</translation>
    </message>
    <message>
        <source>{supports} “{title}”</source>
        <translation>{supports} „{title}“</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>{family} (usual)</source>
        <translation>{family} (üblich)</translation>
    </message>
    <message>
        <source>Appearance of texts</source>
        <translation>Aussehen der Texte</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source> &lt;a href=&quot;{address}&quot;&gt;{address}&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;{address}&quot;&gt;{address}&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;blockquote&gt;{html_of}&lt;/blockquote&gt;&lt;p&gt;— {credit}{link}&lt;/p&gt;</source>
        <translation>&lt;blockquote&gt;{html_of}&lt;/blockquote&gt;&lt;p&gt;— {credit}{link}&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Text, set for reading (F12)</source>
        <translation>Text, zum Lesen gesetzt (F12)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page, as it was printed (F12)</source>
        <translation>Seite, wie sie gedruckt wurde (F12)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Right)</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>Gesicht des Textes</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+Shift+G)</source>
        <translation>Zur Seite gehen (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F)</source>
        <translation>Im Text suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation>Den Text daneben schließen</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} percent</source>
        <translation>Größe der Seiten: {percent} Prozent</translation>
    </message>
    <message>
        <source>Page {label}, {number} of {count}: go to page</source>
        <translation>Seite {label}, {number} von {count}: zur Seite gehen</translation>
    </message>
    <message>
        <source>{label} ({number} of {count})</source>
        <translation>{label} ({number} von {count})</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · noch {minutes} min</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Groß- und Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Enter drücken</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Hit {number:,} of {count:,}</source>
        <translation>Treffer {number:,} von {count:,}</translation>
    </message>
    <message>
        <source>Add as proposal</source>
        <translation>Als Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>Add as claim</source>
        <translation>Als Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Evidence of the selected node</source>
        <translation>Beleg für den gewählten Knoten</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy link to the words</source>
        <translation>Link zu den Wörtern kopieren</translation>
    </message>
    <message>
        <source>Back to where the note belongs</source>
        <translation>Zurück dorthin, wo die Fußnote hingehört</translation>
    </message>
    <message>
        <source>Show “{title}” in the map</source>
        <translation>„{title}“ auf der Karte zeigen</translation>
    </message>
    <message>
        <source>The text has no place named “{address}”.</source>
        <translation>Der Text hat keine Stelle namens „{address}“.</translation>
    </message>
    <message>
        <source>The link leads to “{address}”, which is not in the library.</source>
        <translation>Der Link führt zu „{address}“, das nicht in der Bibliothek ist.</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>What answers the passages that are seen</source>
        <translation>Was auf die sichtbaren Stellen antwortet</translation>
    </message>
    <message>
        <source>Notes on what is seen</source>
        <translation>Notizen zum Sichtbaren</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Eine leere Notiz</translation>
    </message>
    <message>
        <source>This debate has no texts yet</source>
        <translation>Diese Debatte hat noch keine Texte</translation>
    </message>
    <message>
        <source>Import an essay and what others wrote about it: Markdown, plain text or saved web pages.</source>
        <translation>Importieren Sie einen Essay und was andere dazu schrieben: Markdown, reinen Text oder gespeicherte Webseiten.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Open a debate from the library, or import the texts that you want to read.</source>
        <translation>Öffnen Sie eine Debatte aus der Bibliothek, oder importieren Sie die Texte, die Sie lesen wollen.</translation>
    </message>
    <message>
        <source>It keeps its notes and highlights there until the trash is emptied.</source>
        <translation>Er behält dort seine Notizen und Markierungen, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
        <source>It was deleted for good, or its debate was.</source>
        <translation>Er wurde endgültig gelöscht, oder seine Debatte wurde es.</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>„{title}“ lesen</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation>„{title}“ ist im Papierkorb</translation>
    </message>
    <message>
        <source>“{title}” is gone</source>
        <translation>„{title}“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Outline of the text</source>
        <translation>Gliederung des Textes</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Zu einer Überschrift gehen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Dieser Text hat keine Überschriften.</translation>
    </message>
    <message>
        <source>image being drawn</source>
        <translation>Bild wird gezeichnet</translation>
    </message>
    <message>
        <source>image that cannot be shown</source>
        <translation>Bild, das nicht gezeigt werden kann</translation>
    </message>
    <message>
        <source>image on the web, not fetched</source>
        <translation>Bild im Web, nicht geholt</translation>
    </message>
    <message>
        <source>image not in the library</source>
        <translation>Bild nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Close the pasted text</source>
        <translation>Den eingefügten Text schließen</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Zur Seite gehen</translation>
    </message>
    <message>
        <source>There are {count:,} pages, from {first} to {last}.</source>
        <translation>Es gibt {count:,} Seiten, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>It has one page.</source>
        <translation>Es gibt eine Seite.</translation>
    </message>
    <message>
        <source>There is no page “{shortened}”. {words}</source>
        <translation>Es gibt keine Seite „{shortened}“. {words}</translation>
    </message>
    <message>
        <source>This page can’t be drawn.</source>
        <translation>Diese Seite lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Die Seiten zeigen</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Den Text lesen</translation>
    </message>
    <message>
        <source>That is not its password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>The pages can’t be shown</source>
        <translation>Die Seiten können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The file that this text came from is missing or damaged. Its text and what is marked in it are kept.</source>
        <translation>Die Datei, aus der dieser Text kam, fehlt oder ist beschädigt. Sein Text und was darin markiert ist, bleiben erhalten.</translation>
    </message>
    <message>
        <source>The pages are protected</source>
        <translation>Die Seiten sind geschützt</translation>
    </message>
    <message>
        <source>This PDF opens with a password. It is asked for whenever the program has been started, and kept nowhere.</source>
        <translation>Dieses PDF öffnet sich mit einem Passwort. Es wird nach jedem Programmstart danach gefragt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Sie hat keinen Text.</translation>
    </message>
    <message>
        <source>Page {label}. {words}</source>
        <translation>Seite {label}. {words}</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>So breit wie die Ansicht</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf dunkel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next step, answers left hidden</source>
        <translation>Nächster Schritt, Antworten bleiben verdeckt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Alle Antworten zeigen</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Antworten verdecken</translation>
    </message>
    <message>
        <source>Go to a step…</source>
        <translation>Zu einem Schritt gehen …</translation>
    </message>
    <message>
        <source>Scroll down, then next</source>
        <translation>Nach unten rollen, dann weiter</translation>
    </message>
    <message>
        <source>Scroll up, then back</source>
        <translation>Nach oben rollen, dann zurück</translation>
    </message>
    <message>
        <source>Scroll the passage down</source>
        <translation>Textstelle nach unten rollen</translation>
    </message>
    <message>
        <source>Scroll the passage up</source>
        <translation>Textstelle nach oben rollen</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>Set the timer back</source>
        <translation>Uhr zurücksetzen</translation>
    </message>
    <message>
        <source>A minute more to count down</source>
        <translation>Eine Minute mehr herunterzählen</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to the step of that number</source>
        <translation>Zum Schritt dieser Nummer gehen</translation>
    </message>
    <message>
        <source>1 2 3, then {enter}</source>
        <translation>1 2 3, dann {enter}</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Match case when finding</source>
        <translation>Beim Suchen Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter suchen</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Zur Seite gehen …</translation>
    </message>
    <message>
        <source>Next passage of the map</source>
        <translation>Nächste Stelle der Karte</translation>
    </message>
    <message>
        <source>Previous passage of the map</source>
        <translation>Vorige Stelle der Karte</translation>
    </message>
    <message>
        <source>Words of the selected node, beside the text</source>
        <translation>Wörter des gewählten Knotens, neben dem Text</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text gehen</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Längere Zeilen</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Kürzere Zeilen</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Mehr Abstand zwischen den Zeilen</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Weniger Abstand zwischen den Zeilen</translation>
    </message>
    <message>
        <source>Two texts beside each other</source>
        <translation>Zwei Texte nebeneinander</translation>
    </message>
    <message>
        <source>Select with the keyboard</source>
        <translation>Mit der Tastatur auswählen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Größere Seiten</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Seiten so breit wie die Ansicht</translation>
    </message>
    <message>
        <source>Pages in a dark window: {look}</source>
        <translation>Seiten im dunklen Fenster: {look}</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Seiten wie gedruckt</translation>
    </message>
    <message>
        <source>Whole page in view</source>
        <translation>Ganze Seite in der Ansicht</translation>
    </message>
    <message>
        <source>Pages in their printed size</source>
        <translation>Seiten in Druckgröße</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>In {colour} markieren</translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation>Zitierstil …</translation>
    </message>
    <message>
        <source>Language of citations…</source>
        <translation>Sprache der Zitate …</translation>
    </message>
    <message>
        <source>Add to map as {kind}</source>
        <translation>Zur Karte hinzufügen als {kind}</translation>
    </message>
    <message>
        <source>Add to map in support of the selected node</source>
        <translation>Zur Karte hinzufügen als Stütze des gewählten Knotens</translation>
    </message>
    <message>
        <source>Add to map as objection to the selected node</source>
        <translation>Zur Karte hinzufügen als Einwand gegen den gewählten Knoten</translation>
    </message>
    <message>
        <source>Add as evidence to the selected node</source>
        <translation>Zum gewählten Knoten als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>The selected node has no words in the library.</source>
        <translation>Der gewählte Knoten hat keine Wörter in der Bibliothek.</translation>
    </message>
    <message>
        <source>No more passages of the map that way.</source>
        <translation>In dieser Richtung keine weiteren Stellen der Karte.</translation>
    </message>
    <message>
        <source>Added to the map in support.</source>
        <translation>Als Stütze zur Karte hinzugefügt.</translation>
    </message>
    <message>
        <source>Added to the map as an objection.</source>
        <translation>Als Einwand zur Karte hinzugefügt.</translation>
    </message>
    <message>
        <source>Copied as a quotation with its source.</source>
        <translation>Als Zitat mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>Copied with a citation in {style}.</source>
        <translation>Mit Quellenangabe kopiert, Stil {style}.</translation>
    </message>
    <message>
        <source>Copied the reference of the text in {style}.</source>
        <translation>Literaturangabe des Textes kopiert, Stil {style}.</translation>
    </message>
    <message>
        <source>Added to the map as {kind}.</source>
        <translation>Zur Karte hinzugefügt als {kind}.</translation>
    </message>
    <message>
        <source>Added as evidence to the selected node.</source>
        <translation>Dem gewählten Knoten als Beleg hinzugefügt.</translation>
    </message>
    <message>
        <source>Do with the words</source>
        <translation>Mit den Wörtern tun</translation>
    </message>
    <message>
        <source>Add a note on these words</source>
        <translation>Notiz zu diesen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Als Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>“{went}” became “{came}”</source>
        <translation>„{went}“ wurde zu „{came}“</translation>
    </message>
    <message>
        <source>“{went}” is gone</source>
        <translation>„{went}“ ist verschwunden</translation>
    </message>
    <message>
        <source>“{came}” is new</source>
        <translation>„{came}“ ist neu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take the words of now (Ctrl+Return)</source>
        <translation>Die jetzigen Wörter nehmen (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Auswahl verwenden</translation>
    </message>
    <message>
        <source>Take the words selected in the text (Ctrl+Shift+Return)</source>
        <translation>Die im Text gewählten Wörter nehmen (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Verwaist behalten</translation>
    </message>
    <message>
        <source>Keep it with its old words (Del)</source>
        <translation>Mit den alten Wörtern behalten (Del)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages selected.</source>
        <comment>1 passage selected.</comment>
        <translation>
            <numerusform>1 Stelle gewählt.</numerusform>
            <numerusform>{n:,} Stellen gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>Vorher: {before}</translation>
    </message>
    <message>
        <source>&lt;i&gt;Nothing stands in its place.&lt;/i&gt;</source>
        <translation>&lt;i&gt;An ihrer Stelle steht nichts.&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation>Jetzt: {after}</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Anzusehende Stellen</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>When a newer version of a text alters words that you have marked, they are listed here.</source>
        <translation>Wenn eine neuere Version eines Textes Wörter ändert, die Sie markiert haben, stehen sie hier.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Kept as orphan</source>
        <translation>Verwaist behalten</translation>
    </message>
    <message>
        <source>Choose one passage of the review list first.</source>
        <translation>Wählen Sie zuerst eine Stelle der Prüfliste.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Wählen Sie zuerst die Wörter im Text.</translation>
    </message>
    <message>
        <source>Select the words in “{title}”.</source>
        <translation>Wählen Sie die Wörter in „{title}“.</translation>
    </message>
    <message>
        <source>Picked anew</source>
        <translation>Neu gewählt</translation>
    </message>
    <message>
        <source>Review changed passages</source>
        <translation>Geänderte Stellen prüfen</translation>
    </message>
    <message>
        <source>Accept changed passage</source>
        <translation>Geänderte Stelle annehmen</translation>
    </message>
    <message>
        <source>Use selection for the passage</source>
        <translation>Auswahl für die Stelle verwenden</translation>
    </message>
    <message>
        <source>Keep passage as orphan</source>
        <translation>Stelle verwaist behalten</translation>
    </message>
    <message numerus="yes">
        <source>{words}. {n:,} passages left.</source>
        <comment>{words}. 1 passage left.</comment>
        <translation>
            <numerusform>{words}. Noch 1 Stelle.</numerusform>
            <numerusform>{words}. Noch {n:,} Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. All done.</source>
        <translation>{words}. Alles erledigt.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Evidence of a map in the trash</source>
        <translation>Beleg einer Karte im Papierkorb</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>{holding} · in “{title}”</source>
        <translation>{holding} · in „{title}“</translation>
    </message>
    <message>
        <source>Note “{first_line}”</source>
        <translation>Notiz „{first_line}“</translation>
    </message>
    <message>
        <source>Evidence of “{label}”</source>
        <translation>Beleg für „{label}“</translation>
    </message>
    <message>
        <source>Newer version of “{title}”</source>
        <translation>Neuere Version von „{title}“</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>Texte ({patterns})</translation>
    </message>
    <message>
        <source>Another text is being replaced; try again when that is done.</source>
        <translation>Ein anderer Text wird gerade ersetzt; versuchen Sie es, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>Replace with new version</source>
        <translation>Durch neue Version ersetzen</translation>
    </message>
    <message>
        <source>“{title}” is shown in version {number}.</source>
        <translation>„{title}“ wird in Version {number} gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} {n:,} passages to look at.</source>
        <comment>{shown} 1 passage to look at.</comment>
        <translation>
            <numerusform>{shown} 1 Stelle ist anzusehen.</numerusform>
            <numerusform>{shown} {n:,} Stellen sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Versionen von „{title}“</translation>
    </message>
    <message>
        <source>This text has one version so far. “Replace with new version…” adds one.</source>
        <translation>Dieser Text hat bisher eine Version. „Durch neue Version ersetzen …“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Highlights, notes and evidence go back to where they stood in each version.</source>
        <translation>Markierungen, Notizen und Belege gehen dorthin zurück, wo sie in der Version standen.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Show this version</source>
        <translation>Diese Version zeigen</translation>
    </message>
    <message>
        <source>Version {number} (shown now)</source>
        <translation>Version {number} (jetzt gezeigt)</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Search texts, notes and maps</source>
        <translation>Texte, Notizen und Karten durchsuchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>all of these words, wherever they stand</source>
        <translation>alle diese Wörter, wo sie auch stehen</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>eines von beiden, oder beide</translation>
    </message>
    <message>
        <source>the first without the second; NOT does the same</source>
        <translation>das erste ohne das zweite; NOT tut dasselbe</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>at most five words from one to the other</source>
        <translation>höchstens fünf Wörter vom einen zum anderen</translation>
    </message>
    <message>
        <source>words like it, one or two letters apart</source>
        <translation>ähnliche Wörter, ein oder zwei Buchstaben entfernt</translation>
    </message>
    <message>
        <source>symbols, with the word or number they belong to</source>
        <translation>Zeichen, mit dem Wort oder der Zahl, zu der sie gehören</translation>
    </message>
    <message>
        <source>put together as you like</source>
        <translation>zusammengesetzt, wie Sie mögen</translation>
    </message>
    <message>
        <source>Other forms of a word are found as well, as armies for army; quotation marks ask for it exactly.</source>
        <translation>Andere Formen eines Wortes werden auch gefunden, wie armies für army; Anführungszeichen verlangen es genau.</translation>
    </message>
    <message>
        <source>Accents, capitals, dashes and the kind of quotation marks make no difference.</source>
        <translation>Akzente, Großschreibung, Striche und die Art der Anführungszeichen machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>While you type, the last word may also be the beginning of a longer one.</source>
        <translation>Während Sie tippen, kann das letzte Wort auch der Anfang eines längeren sein.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Behaltene und letzte Suchen</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>Verwandte Stellen</translation>
    </message>
    <message>
        <source>Add the passage found to the map</source>
        <translation>Die gefundene Stelle zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Speak of the same as “{words}”</source>
        <translation>Handeln von demselben wie „{words}“</translation>
    </message>
    <message>
        <source>No related passages</source>
        <translation>Keine verwandten Stellen</translation>
    </message>
    <message>
        <source>No other text shares enough words with “{words}”.</source>
        <translation>Kein anderer Text teilt genug Wörter mit „{words}“.</translation>
    </message>
    <message>
        <source>Nothing found yet for “{words}”</source>
        <translation>Noch nichts gefunden zu „{words}“</translation>
    </message>
    <message>
        <source>Did you mean “{better}”?</source>
        <translation>Meinten Sie „{better}“?</translation>
    </message>
    <message>
        <source>Search for that</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Search all debates</source>
        <translation>Alle Debatten durchsuchen</translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation>Keine Ergebnisse zu „{words}“</translation>
    </message>
    <message>
        <source>Type in the field above: words, “a phrase”, author:name, tag:word.</source>
        <translation>Tippen Sie oben ins Feld: Wörter, „eine Wendung“, author:Name, tag:Wort.</translation>
    </message>
    <message>
        <source>Select words in the text, or a node, to find related passages.</source>
        <translation>Wählen Sie Wörter im Text oder einen Knoten, um verwandte Stellen zu finden.</translation>
    </message>
    <message>
        <source>Added to the map as an argument.</source>
        <translation>Als Argument zur Karte hinzugefügt.</translation>
    </message>
    <message>
        <source>shares {words}</source>
        <translation>gemeinsam: {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Map nodes</source>
        <translation>Knoten der Karten</translation>
    </message>
    <message>
        <source>{title}, {count} found</source>
        <translation>{title}, {count} gefunden</translation>
    </message>
    <message>
        <source>Show {number:,} more</source>
        <translation>{number:,} weitere zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <comment>1 place</comment>
        <translation>
            <numerusform>1 Stelle</numerusform>
            <numerusform>{n:,} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By title, with all places in reading order</source>
        <translation>Nach Titel, mit allen Stellen in Lesereihenfolge</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what was found</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Do not keep this search</source>
        <translation>Diese Suche nicht behalten</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>searches that were saved</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>searches that were made last</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Letzte Suchen vergessen</translation>
    </message>
    <message>
        <source>No searches yet</source>
        <translation>Noch keine Suchen</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>mehr …</translation>
    </message>
    <message>
        <source>This debate</source>
        <translation>Diese Debatte</translation>
    </message>
    <message>
        <source>Search this debate</source>
        <translation>Diese Debatte durchsuchen</translation>
    </message>
    <message>
        <source>All debates</source>
        <translation>Alle Debatten</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>Noch nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>Import the texts that you want to search.</source>
        <translation>Importieren Sie die Texte, die Sie durchsuchen wollen.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} map nodes</source>
        <comment>1 map node</comment>
        <translation>
            <numerusform>1 Knoten</numerusform>
            <numerusform>{n:,} Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things still being read</source>
        <comment>1 thing still being read</comment>
        <translation>
            <numerusform>1 Ding wird noch gelesen</numerusform>
            <numerusform>{n:,} Dinge werden noch gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>Meinten Sie {suggestion}?</translation>
    </message>
    <message>
        <source>“{field}:” is no field.</source>
        <translation>„{field}:“ ist kein Feld.</translation>
    </message>
    <message>
        <source>Try the words without quotation marks, or fewer of them.</source>
        <translation>Versuchen Sie die Wörter ohne Anführungszeichen, oder weniger davon.</translation>
    </message>
    <message>
        <source>Try fewer words, or OR between them.</source>
        <translation>Versuchen Sie weniger Wörter, oder OR dazwischen.</translation>
    </message>
    <message>
        <source>Try fewer letters before the star, or another word.</source>
        <translation>Versuchen Sie weniger Buchstaben vor dem Stern, oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Try the beginning of the word with a star, as in {words}*.</source>
        <translation>Versuchen Sie den Anfang des Wortes mit einem Stern, wie in {words}*.</translation>
    </message>
    <message>
        <source>There is no view “{view}”; there are {list}, and the whole window.</source>
        <translation>Es gibt keine Ansicht „{view}“; es gibt {list} und das ganze Fenster.</translation>
    </message>
    <message>
        <source>The window cannot be smaller than {width}x{height}.</source>
        <translation>Das Fenster kann nicht kleiner sein als {width}x{height}.</translation>
    </message>
    <message>
        <source>The map cannot be narrower than {least}.</source>
        <translation>Die Karte kann nicht schmaler sein als {least}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: there is no folder {parent}.</source>
        <translation>Das Bild {output} kann nicht geschrieben werden: es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: {reason}.</source>
        <translation>Das Bild {output} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Sort reactions…</source>
        <translation>Reaktionen sortieren …</translation>
    </message>
    <message>
        <source>Texts without a node…</source>
        <translation>Texte ohne Knoten …</translation>
    </message>
    <message>
        <source>{round} % as near as the likeliest</source>
        <translation>{round} % so nah wie der wahrscheinlichste</translation>
    </message>
    <message>
        <source>The passage in its text</source>
        <translation>Die Stelle in ihrem Text</translation>
    </message>
    <message>
        <source>The passage undercuts {link}.</source>
        <translation>Die Stelle untergräbt {link}.</translation>
    </message>
    <message>
        <source>The passage supports {node}.</source>
        <translation>Die Stelle stützt {node}.</translation>
    </message>
    <message>
        <source>The passage objects to {node}.</source>
        <translation>Die Stelle bestreitet {node}.</translation>
    </message>
    <message>
        <source>that {said}</source>
        <translation>die Verbindung: {said}</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>was verschwunden ist</translation>
    </message>
    <message>
        <source>Added as a question.</source>
        <translation>Als Frage hinzugefügt.</translation>
    </message>
    <message>
        <source>Added to the evidence of {named}.</source>
        <translation>Zu den Belegen von {named} hinzugefügt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Something else was edited since; Undo takes that back first.</source>
        <translation>Seitdem wurde etwas anderes bearbeitet; Rückgängig nimmt das zuerst zurück.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>The map is in the trash.</source>
        <translation>Die Karte ist im Papierkorb.</translation>
    </message>
    <message>
        <source>{words} {done:,} of {total:,}</source>
        <translation>{words} {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>Texts without a node</source>
        <translation>Texte ohne Knoten</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts hat diese Wörter.</translation>
    </message>
    <message>
        <source>Every text of this debate has a node on a map.</source>
        <translation>Jeder Text dieser Debatte hat einen Knoten auf einer Karte.</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Shift with arrows moves the end of the passage, by sentences (up, down) or words (left, right); with Ctrl as well its beginning. Words can also be pulled over with the mouse.</source>
        <translation>Umschalt mit Pfeilen bewegt das Ende der Stelle, satzweise (auf, ab) oder wortweise (links, rechts); mit Strg dazu ihren Anfang. Wörter lassen sich auch mit der Maus überstreichen.</translation>
    </message>
    <message>
        <source>Sort reactions</source>
        <translation>Reaktionen sortieren</translation>
    </message>
    <message>
        <source>Passages decided</source>
        <translation>Entschiedene Stellen</translation>
    </message>
    <message>
        <source>Shift+arrows widen or narrow</source>
        <translation>Umschalt+Pfeile erweitern oder verengen</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show the passage in its text, in the window behind (Ctrl+Enter)</source>
        <translation>Die Stelle in ihrem Text zeigen, im Fenster dahinter (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>the chosen proposal</source>
        <translation>den gewählten Vorschlag</translation>
    </message>
    <message>
        <source>The passage supports {chosen}</source>
        <translation>Die Stelle stützt {chosen}</translation>
    </message>
    <message>
        <source>The passage objects to {chosen}</source>
        <translation>Die Stelle wendet ein gegen {chosen}</translation>
    </message>
    <message>
        <source>undercuts…</source>
        <translation>untergräbt …</translation>
    </message>
    <message>
        <source>The passage undercuts a link: choose which</source>
        <translation>Die Stelle untergräbt eine Verbindung: wählen Sie, welche</translation>
    </message>
    <message>
        <source>The passage asks a question</source>
        <translation>Die Stelle stellt eine Frage</translation>
    </message>
    <message>
        <source>evidence of a node…</source>
        <translation>Beleg eines Knotens …</translation>
    </message>
    <message>
        <source>Add the passage to a node: choose which</source>
        <translation>Die Stelle einem Knoten hinzufügen: wählen Sie, welchem</translation>
    </message>
    <message>
        <source>Pass the passage over</source>
        <translation>Die Stelle übergehen</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>because of: {list}</source>
        <translation>wegen: {list}</translation>
    </message>
    <message>
        <source>Which proposal?</source>
        <translation>Welcher Vorschlag?</translation>
    </message>
    <message>
        <source>Find another proposal ( / )</source>
        <translation>Anderen Vorschlag suchen ( / )</translation>
    </message>
    <message>
        <source>No such proposal.</source>
        <translation>Kein solcher Vorschlag.</translation>
    </message>
    <message numerus="yes">
        <source>{decided:,} of {n:,} passages</source>
        <comment>{decided:,} of 1 passage</comment>
        <translation>
            <numerusform>{decided:,} von 1 Stelle</numerusform>
            <numerusform>{decided:,} von {n:,} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Stellen werden gesucht …</translation>
    </message>
    <message>
        <source>Nothing to sort</source>
        <translation>Nichts zu sortieren</translation>
    </message>
    <message>
        <source>The first are shown as soon as they are found.</source>
        <translation>Die ersten erscheinen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>No map is open</source>
        <translation>Keine Karte ist offen</translation>
    </message>
    <message>
        <source>Open the map that the reactions are to be sorted into.</source>
        <translation>Öffnen Sie die Karte, in die die Reaktionen sortiert werden sollen.</translation>
    </message>
    <message>
        <source>The map has no proposals yet</source>
        <translation>Die Karte hat noch keine Vorschläge</translation>
    </message>
    <message>
        <source>Select the words of a proposal in the essay and add them to the map; then the sentences of the other texts that speak of the same are listed here.</source>
        <translation>Wählen Sie die Wörter eines Vorschlags im Essay und fügen Sie sie zur Karte hinzu; dann stehen hier die Sätze der anderen Texte, die von demselben handeln.</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages of {texts} decided; what comes in later joins the queue.</source>
        <comment>1 passage of {texts} decided; what comes in later joins the queue.</comment>
        <translation>
            <numerusform>1 Stelle von {texts} entschieden; was später hereinkommt, reiht sich ein.</numerusform>
            <numerusform>{n:,} Stellen von {texts} entschieden; was später hereinkommt, reiht sich ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is close to a proposal</source>
        <translation>Keine Stelle liegt nahe an einem Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other texts of this debate looked through: no sentence shares enough rare words with a proposal of the map.</source>
        <comment>1 other text of this debate looked through: no sentence shares enough rare words with a proposal of the map.</comment>
        <translation>
            <numerusform>1 anderer Text dieser Debatte durchgesehen: kein Satz teilt genug seltene Wörter mit einem Vorschlag der Karte.</numerusform>
            <numerusform>{n:,} andere Texte dieser Debatte durchgesehen: kein Satz teilt genug seltene Wörter mit einem Vorschlag der Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which link does it undercut?</source>
        <translation>Welche Verbindung untergräbt sie?</translation>
    </message>
    <message>
        <source>Find a link ( / )</source>
        <translation>Verbindung suchen ( / )</translation>
    </message>
    <message>
        <source>Nothing bears on the chosen proposal yet, so there is no link to undercut.</source>
        <translation>Noch bezieht sich nichts auf den gewählten Vorschlag; es gibt also keine Verbindung zu untergraben.</translation>
    </message>
    <message>
        <source>Evidence of which node?</source>
        <translation>Beleg welches Knotens?</translation>
    </message>
    <message>
        <source>Find a node ( / )</source>
        <translation>Knoten suchen ( / )</translation>
    </message>
    <message>
        <source>A digit, Enter or a click chooses; Esc goes back.</source>
        <translation>Eine Ziffer, Enter oder ein Klick wählt; Esc geht zurück.</translation>
    </message>
    <message>
        <source>Read an essay beside the map of its debate. Each proposal leads to what supports and opposes it, and to the very words. Highlight, take notes, add objections of your own, and search everything. All of it stays on this computer.</source>
        <translation>Lesen Sie einen Essay neben der Karte seiner Debatte. Jeder Vorschlag führt zu dem, was ihn stützt und bestreitet, und zu den Wörtern selbst. Markieren Sie, schreiben Sie Notizen, fügen Sie eigene Einwände hinzu, und durchsuchen Sie alles. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Or drop texts, a folder of texts or a map anywhere on this window.</source>
        <translation>Oder legen Sie Texte, einen Ordner mit Texten oder eine Karte irgendwo auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>Noch nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Highlights and notes alone: {label} (*{suffixes})</source>
        <translation>Nur Markierungen und Notizen: {label} (*{suffixes})</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>A proposal for each heading of “{title}”, tied to the first sentence below it.</source>
        <translation>Ein Vorschlag je Überschrift von „{title}“, verbunden mit dem ersten Satz darunter.</translation>
    </message>
    <message>
        <source>The debate holds no text yet.</source>
        <translation>Die Debatte enthält noch keinen Text.</translation>
    </message>
    <message>
        <source>“{title}” has no headings.</source>
        <translation>„{title}“ hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Beginnen mit:</translation>
    </message>
    <message>
        <source>“{name}” opens with a password.</source>
        <translation>„{name}“ öffnet sich mit einem Passwort.</translation>
    </message>
    <message>
        <source>That password does not open it.</source>
        <translation>Dieses Passwort öffnet es nicht.</translation>
    </message>
    <message>
        <source>Password of “{name}”</source>
        <translation>Passwort von „{name}“</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>It is used for this once and kept nowhere.</source>
        <translation>Es wird dieses eine Mal verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>After it {n:,} more files wait for a password.</source>
        <comment>After it another file waits for a password.</comment>
        <translation>
            <numerusform>Danach wartet eine weitere Datei auf ein Passwort.</numerusform>
            <numerusform>Danach warten {n:,} weitere Dateien auf ein Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>“{output}” cannot be drawn: the map&apos;s picture is no valid SVG.</source>
        <translation>„{output}“ kann nicht gezeichnet werden: das Bild der Karte ist kein gültiges SVG.</translation>
    </message>
    <message>
        <source>“{output}” cannot be written: {reason}.</source>
        <translation>„{output}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be deleted: {reason}.</source>
        <translation>„{file}“ kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>“{output}” would be too large: the map measures {width:,} × {height:,} pixels and a PNG may have {side:,} a side and {number} million in all; write an SVG instead.</source>
        <translation>„{output}“ würde zu groß: die Karte misst {width:,} × {height:,} Pixel, ein PNG darf {side:,} je Seite und insgesamt {number} Millionen haben; schreiben Sie stattdessen ein SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {width} × {height} pixels.</source>
        <translation>Der Speicher reicht nicht für ein Bild von {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <source>On “{words}”, {source}</source>
        <translation>Zu „{words}“, {source}</translation>
    </message>
    <message>
        <source>On {source}</source>
        <translation>Zu {source}</translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation>An der Stelle öffnen</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation>en, de, fr …</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>(verschieden)</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts together</source>
        <comment>1 text together</comment>
        <translation>
            <numerusform>1 Text zusammen</numerusform>
            <numerusform>{n:,} Texte zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding reads the text again from its original, as a new version of it.</source>
        <translation>Eine andere Kodierung liest den Text noch einmal aus seinem Original, als neue Version davon.</translation>
    </message>
    <message>
        <source>What reading the text has guessed or left out</source>
        <translation>Was beim Lesen des Textes vermutet oder weggelassen wurde</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{added}, {changed}.</source>
        <translation>{added}, {changed}.</translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}.</translation>
    </message>
    <message>
        <source>It is not known who added it.</source>
        <translation>Es ist nicht bekannt, wer es hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Added by {who} on {date}</source>
        <translation>Von {who} am {date} hinzugefügt</translation>
    </message>
    <message>
        <source>Added by {who}</source>
        <translation>Von {who} hinzugefügt</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>Am {date} hinzugefügt</translation>
    </message>
    <message>
        <source>changed by {who} on {date}</source>
        <translation>von {who} am {date} geändert</translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation>von {who} geändert</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>am {date} geändert</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>Handout …</translation>
    </message>
    <message>
        <source>For: {count:,}</source>
        <translation>Dafür: {count:,}</translation>
    </message>
    <message>
        <source>Against: {count:,}</source>
        <translation>Dagegen: {count:,}</translation>
    </message>
    <message>
        <source>The text “{title}”</source>
        <translation>Der Text „{title}“</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>All notes on “{title}”</source>
        <translation>Alle Notizen zu „{title}“</translation>
    </message>
    <message>
        <source>The map “{title}”</source>
        <translation>Die Karte „{title}“</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Auf eine Seite</translation>
    </message>
    <message>
        <source>The board of “{title}”</source>
        <translation>Die Tafel von „{title}“</translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation>Notizen zu „{title}“</translation>
    </message>
    <message>
        <source>The map can&apos;t be drawn.</source>
        <translation>Die Karte lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>{title}: row {row:,} of {rows:,}, column {column:,} of {columns:,}</source>
        <translation>{title}: Zeile {row:,} von {rows:,}, Spalte {column:,} von {columns:,}</translation>
    </message>
    <message>
        <source>The printer “{name}” can&apos;t be used.</source>
        <translation>Der Drucker „{name}“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Page {number:,} of {count:,}</source>
        <translation>Seite {number:,} von {count:,}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <comment>1 page</comment>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>{n:,} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings, links and marked passages</source>
        <translation>Überschriften, Links und markierte Stellen</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Markiert: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>On the map: {words}</source>
        <translation>Auf der Karte: {words}</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Gefunden: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches in the text</source>
        <comment>1 match in the text</comment>
        <translation>
            <numerusform>1 Treffer im Text</numerusform>
            <numerusform>{n:,} Treffer im Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comments are left out (words between “%%” and “%%”, which notes hide).</source>
        <comment>One comment is left out (words between “%%” and “%%”, which notes hide).</comment>
        <translation>
            <numerusform>Ein Kommentar ist ausgelassen (Wörter zwischen „%%“ und „%%“, die Notizen verbergen).</numerusform>
            <numerusform>{n:,} Kommentare sind ausgelassen (Wörter zwischen „%%“ und „%%“, die Notizen verbergen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images in a form that can&apos;t be shown here (such as EMF or WMF) were left out.</source>
        <comment>One image in a form that can&apos;t be shown here (such as EMF or WMF) was left out.</comment>
        <translation>
            <numerusform>Ein Bild in einer Form, die hier nicht gezeigt werden kann (etwa EMF oder WMF), wurde ausgelassen.</numerusform>
            <numerusform>{n} Bilder in einer Form, die hier nicht gezeigt werden kann (etwa EMF oder WMF), wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An argument map of {cards} and {relations}. What bears on a card stands to its right.</source>
        <translation>Eine Argumentkarte aus {cards} und {relations}. Was sich auf eine Karte bezieht, steht rechts von ihr.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>1 Karte</numerusform>
            <numerusform>{n} Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <comment>1 relation</comment>
        <translation>
            <numerusform>1 Relation</numerusform>
            <numerusform>{n} Relationen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>the data must be names with values, as in {id: P1}.</source>
        <translation>die Daten müssen Namen mit Werten sein, wie in {id: P1}.</translation>
    </message>
    <message>
        <source>it is no YAML</source>
        <translation>es ist kein YAML</translation>
    </message>
    <message>
        <source>the data cannot be read: {cause}.</source>
        <translation>die Daten können nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>ein zweites Dokument beginnt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is no anchor “{name}”</source>
        <translation>es gibt keinen Anker „{name}“</translation>
    </message>
    <message>
        <source>aliases repeat too much</source>
        <translation>Aliasse wiederholen zu viel</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not known</source>
        <translation>das Tag „{tag}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{file}”: the relation {relation} was left out. {reason}</source>
        <translation>„{file}“: Die Relation {relation} wurde ausgelassen. {reason}</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}).</source>
        <translation>Nicht übernommen: {what} ({where}).</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}), and {more:,} more of the kind.</source>
        <translation>Nicht übernommen: {what} ({where}) und {more:,} weitere dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things were not carried over.</source>
        <comment>1 more thing was not carried over.</comment>
        <translation>
            <numerusform>Etwas Weiteres wurde nicht übernommen.</numerusform>
            <numerusform>{n:,} weitere Dinge wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} (process {process}, since {since})</source>
        <translation>{program} (Prozess {process}, seit {since})</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>{holder} and {number} more</source>
        <translation>{holder} und {number} weitere</translation>
    </message>
    <message>
        <source>The library in {folder} is in use by {who}; nothing was changed, try again when it is closed.</source>
        <translation>Die Bibliothek in {folder} wird von {who} benutzt; nichts wurde geändert. Versuchen Sie es wieder, wenn sie geschlossen ist.</translation>
    </message>
    <message>
        <source>The library&apos;s log</source>
        <translation>Das Protokoll der Bibliothek</translation>
    </message>
    <message>
        <source>The library&apos;s log (last written on {day} at {time})</source>
        <translation>Das Protokoll der Bibliothek (zuletzt geschrieben am {day} um {time})</translation>
    </message>
    <message>
        <source>{log} cannot be read to its end: the change saved last may be missing</source>
        <translation>{log} ist nicht bis zum Ende lesbar: Die zuletzt gespeicherte Änderung fehlt vielleicht</translation>
    </message>
    <message>
        <source>{log} is gone or cannot be read: the changes saved last are missing</source>
        <translation>{log} ist verschwunden oder nicht lesbar: Die zuletzt gespeicherten Änderungen fehlen</translation>
    </message>
    <message numerus="yes">
        <source>{log} breaks off after {readable} of its pages: {n} saved changes are missing</source>
        <comment>{log} breaks off after {readable} of its pages: 1 saved change is missing</comment>
        <translation>
            <numerusform>{log} bricht nach {readable} Seiten ab: 1 gespeicherte Änderung fehlt</numerusform>
            <numerusform>{log} bricht nach {readable} Seiten ab: {n} gespeicherte Änderungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a page without a text.</source>
        <translation>„{name}“ ist eine Seite ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” shows other pages in frames and has no text itself; import the one with the text: {pages}.</source>
        <translation>„{name}“ zeigt andere Seiten in Rahmen und hat selbst keinen Text; importieren Sie die mit dem Text: {pages}.</translation>
    </message>
    <message>
        <source>“{field}:” is no field. Did you mean “{nearest}:”?</source>
        <translation>„{field}:“ ist kein Feld. Meinten Sie „{nearest}:“?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>do not delete</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No menu entry can start {program}: its name holds what is no text.</source>
        <translation>Kein Menüeintrag kann {program} starten: Der Name enthält, was kein Text ist.</translation>
    </message>
    <message>
        <source>in</source>
        <comment>how a node stands: it can be accepted</comment>
        <translation>haltbar</translation>
    </message>
    <message>
        <source>out</source>
        <comment>how a node stands: it is defeated</comment>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>how a node stands</comment>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>in: nothing is said against it</source>
        <translation>haltbar: nichts spricht dagegen</translation>
    </message>
    <message numerus="yes">
        <source>in: none of the {n} objections to it stands</source>
        <comment>in: the objection to it does not stand</comment>
        <translation>
            <numerusform>haltbar: der Einwand dagegen hat keinen Bestand</numerusform>
            <numerusform>haltbar: keiner der {n} Einwände dagegen hat Bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>in: the objection {objection} is undercut by {undercut}</source>
        <translation>haltbar: der Einwand {objection} wird durch {undercut} untergraben</translation>
    </message>
    <message>
        <source>in: {objection} contradicts it, but is out</source>
        <translation>haltbar: {objection} widerspricht, ist aber hinfällig</translation>
    </message>
    <message>
        <source>in: the objection {objection} is out itself</source>
        <translation>haltbar: der Einwand {objection} ist selbst hinfällig</translation>
    </message>
    <message>
        <source>out: {objection} contradicts it, and stands</source>
        <translation>hinfällig: {objection} widerspricht und ist haltbar</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands unanswered</source>
        <translation>hinfällig: der Einwand {objection} bleibt unbeantwortet</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands, whatever is said against it</source>
        <translation>hinfällig: der Einwand {objection} hat Bestand, was auch dagegen gesagt wird</translation>
    </message>
    <message>
        <source>out: the undercut {objection} stands unanswered</source>
        <translation>hinfällig: die Untergrabung {objection} bleibt unbeantwortet</translation>
    </message>
    <message>
        <source>out: its reconstruction needs {statement}, which is out</source>
        <translation>hinfällig: die Rekonstruktion braucht {statement}, und das ist hinfällig</translation>
    </message>
    <message>
        <source>out: it backs a link that is undercut</source>
        <translation>hinfällig: stützt eine Verbindung, die untergraben ist</translation>
    </message>
    <message>
        <source>out: together with {premise} it supports {supported}, which is out</source>
        <translation>hinfällig: stützt zusammen mit {premise} {supported}, und das ist hinfällig</translation>
    </message>
    <message>
        <source>out: it supports {supported}, which is out</source>
        <translation>hinfällig: stützt {supported}, und das ist hinfällig</translation>
    </message>
    <message>
        <source>undecided: nothing decides it</source>
        <translation>unentschieden: nichts entscheidet darüber</translation>
    </message>
    <message>
        <source>undecided: it speaks against itself</source>
        <translation>unentschieden: spricht gegen sich selbst</translation>
    </message>
    <message>
        <source>undecided: it and {other} contradict each other, and nothing decides between them</source>
        <translation>unentschieden: steht im Widerspruch zu {other}, und nichts entscheidet zwischen beiden</translation>
    </message>
    <message>
        <source>undecided: it and {other} oppose each other, and nothing decides between them</source>
        <translation>unentschieden: bestreitet {other} und umgekehrt, und nichts entscheidet zwischen beiden</translation>
    </message>
    <message>
        <source>undecided: whether the objection {objection} is undercut is undecided</source>
        <translation>unentschieden: ob der Einwand {objection} untergraben ist, ist unentschieden</translation>
    </message>
    <message>
        <source>undecided: the objection {objection} neither stands nor falls</source>
        <translation>unentschieden: der Einwand {objection} hat weder Bestand noch fällt er</translation>
    </message>
    <message>
        <source>undecided: its reconstruction needs {statement}, which is undecided</source>
        <translation>unentschieden: die Rekonstruktion braucht {statement}, und das ist unentschieden</translation>
    </message>
    <message>
        <source>undecided: whether the link that it backs holds is undecided</source>
        <translation>unentschieden: ob die gestützte Verbindung gilt, ist unentschieden</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is undecided</source>
        <translation>unentschieden: stützt {supported}, und das ist unentschieden</translation>
    </message>
    <message>
        <source>undecided: it and {premise} together support {supported}, which is out, and nothing decides which of them falls</source>
        <translation>unentschieden: stützt zusammen mit {premise} {supported}, und das ist hinfällig; nichts entscheidet, was von beidem fällt</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is out, by a link that is undecided</source>
        <translation>unentschieden: stützt {supported}, und das ist hinfällig, durch eine unentschiedene Verbindung</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>Argument Interchange Format</source>
        <translation>Argument Interchange Format</translation>
    </message>
    <message>
        <source>Extended AIF (OVA)</source>
        <translation>Erweitertes AIF (OVA)</translation>
    </message>
    <message>
        <source>“{name}” is AIF without any node.</source>
        <translation>„{name}“ ist AIF ohne einen Knoten.</translation>
    </message>
    <message>
        <source>{name}: text</source>
        <translation>{name}: Text</translation>
    </message>
    <message>
        <source>a passage, as its words are not in the text</source>
        <translation>eine Stelle, da ihre Wörter nicht im Text stehen</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>Knoten {id}</translation>
    </message>
    <message>
        <source>a node of type {type}: “{words}”</source>
        <translation>ein Knoten vom Typ {type}: „{words}“</translation>
    </message>
    <message>
        <source>what was said without being argued: “{words}”</source>
        <translation>was ohne Argument gesagt wurde: „{words}“</translation>
    </message>
    <message>
        <source>what was done by saying it: “{words}”</source>
        <translation>was dadurch getan wurde, dass es gesagt wurde: „{words}“</translation>
    </message>
    <message>
        <source>an edge without a scheme, to node {id}</source>
        <translation>eine Kante ohne Schema, zu Knoten {id}</translation>
    </message>
    <message>
        <source>an edge to or from a node that is not there</source>
        <translation>eine Kante zu oder von einem Knoten, den es nicht gibt</translation>
    </message>
    <message>
        <source>edge {id}</source>
        <translation>Kante {id}</translation>
    </message>
    <message>
        <source>another node of the same id</source>
        <translation>ein weiterer Knoten derselben Kennung</translation>
    </message>
    <message>
        <source>a scheme without premises or conclusion</source>
        <translation>ein Schema ohne Prämissen oder Folgerung</translation>
    </message>
    <message>
        <source>a scheme that leads back to its own premise</source>
        <translation>ein Schema, das zu seiner eigenen Prämisse zurückführt</translation>
    </message>
    <message>
        <source>a scheme upon a scheme that is not carried</source>
        <translation>ein Schema auf einem Schema, das nicht übernommen wird</translation>
    </message>
    <message>
        <source>Argdown’s JSON</source>
        <translation>JSON von Argdown</translation>
    </message>
    <message>
        <source>“{name}” has no statements or arguments.</source>
        <translation>„{name}“ hat keine Aussagen oder Argumente.</translation>
    </message>
    <message>
        <source>a relation of the type “{type}”</source>
        <translation>eine Beziehung vom Typ „{type}“</translation>
    </message>
    <message>
        <source>a relation that leads back to its own node</source>
        <translation>eine Beziehung, die zu ihrem eigenen Knoten zurückführt</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>Beziehung {number}</translation>
    </message>
    <message>
        <source>Arguebuf JSON</source>
        <translation>JSON von Arguebuf</translation>
    </message>
    <message>
        <source>“{name}” has no atoms or schemes.</source>
        <translation>„{name}“ hat keine „atoms“ oder „schemes“.</translation>
    </message>
    <message>
        <source>{name}: text {key}</source>
        <translation>{name}: Text {key}</translation>
    </message>
    <message>
        <source>a scheme of another kind: “{words}”</source>
        <translation>ein Schema anderer Art: „{words}“</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz-DOT</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>“{name}” is no argument map.</source>
        <translation>„{name}“ ist keine Argumentkarte.</translation>
    </message>
    <message>
        <source>Kialo export</source>
        <translation>Kialo-Export</translation>
    </message>
    <message>
        <source>“{name}” has no numbered claims, as exports of Kialo have.</source>
        <translation>„{name}“ hat keine nummerierten Behauptungen, wie Exporte aus Kialo sie haben.</translation>
    </message>
    <message>
        <source>words above the claims: “{words}”</source>
        <translation>Wörter über den Behauptungen: „{words}“</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>a comment: “{words}”</source>
        <translation>ein Kommentar: „{words}“</translation>
    </message>
    <message>
        <source>words of a source: “{words}”</source>
        <translation>Wörter einer Quelle: „{words}“</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>a link to a claim that is not there</source>
        <translation>ein Link zu einer Behauptung, die es nicht gibt</translation>
    </message>
    <message>
        <source>on what it bears, as no claim stands above it</source>
        <translation>worauf sie sich bezieht, da keine Behauptung darüber steht</translation>
    </message>
    <message>
        <source>a claim that bears on itself</source>
        <translation>eine Behauptung, die sich auf sich selbst bezieht</translation>
    </message>
    <message>
        <source>its place below another claim, for and against which it is not</source>
        <translation>ihr Platz unter einer Behauptung, für und gegen die sie nicht spricht</translation>
    </message>
    <message>
        <source>the claim {number} that it should stand below</source>
        <translation>die Behauptung {number}, unter der sie stehen sollte</translation>
    </message>
    <message>
        <source>claim {number} (line {line})</source>
        <translation>Behauptung {number} (Zeile {line})</translation>
    </message>
    <message>
        <source>that it bears on a link, and not on the claim above</source>
        <translation>dass sie sich auf eine Verbindung bezieht und nicht auf die Behauptung darüber</translation>
    </message>
    <message>
        <source>that its premises hold only together</source>
        <translation>dass ihre Prämissen nur zusammen gelten</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>OPML-Gliederung</translation>
    </message>
    <message>
        <source>FreeMind or Freeplane map</source>
        <translation>FreeMind- oder Freeplane-Karte</translation>
    </message>
    <message>
        <source>XMind map</source>
        <translation>XMind-Karte</translation>
    </message>
    <message>
        <source>Indented outline</source>
        <translation>Eingerückte Gliederung</translation>
    </message>
    <message>
        <source>Markdown outline</source>
        <translation>Markdown-Gliederung</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no nodes.</source>
        <translation>„{name}“ ist keine Mindmap: sie hat keine Knoten.</translation>
    </message>
    <message>
        <source>an attribute: “{name}: {value}”</source>
        <translation>ein Attribut: „{name}: {value}“</translation>
    </message>
    <message>
        <source>“{name}” is an outline without any words.</source>
        <translation>„{name}“ ist eine Gliederung ohne Wörter.</translation>
    </message>
    <message>
        <source>“{name}” is no OPML: it has no body of outlines.</source>
        <translation>„{name}“ ist kein OPML: es hat keinen Hauptteil mit Gliederungspunkten.</translation>
    </message>
    <message>
        <source>tags, group, weight, speaker, passages or steps of a node</source>
        <translation>Schlagwörter, Gruppe, Gewicht, Sprecher, Stellen oder Schritte eines Knotens</translation>
    </message>
    <message>
        <source>the argument scheme “{name}”</source>
        <translation>das Argumentationsschema „{name}“</translation>
    </message>
    <message>
        <source>what a topic bears on</source>
        <translation>worauf sich ein Thema bezieht</translation>
    </message>
    <message>
        <source>a line between topics: “{words}”</source>
        <translation>eine Linie zwischen Themen: „{words}“</translation>
    </message>
    <message>
        <source>from “{source}” to “{target}”</source>
        <translation>von „{source}“ zu „{target}“</translation>
    </message>
    <message>
        <source>“{name}” was saved by XMind 8 or older; save it with a newer XMind first.</source>
        <translation>„{name}“ wurde mit XMind 8 oder älter gespeichert; speichern Sie es erst mit einem neueren XMind.</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no topics.</source>
        <translation>„{name}“ ist keine Mindmap: sie hat keine Themen.</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a mark of a topic: “{mark}”</source>
        <translation>eine Kennzeichnung eines Themas: „{mark}“</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quotation with changes</source>
        <translation>Zitat mit Änderungen</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>summary of several</source>
        <translation>Zusammenfassung mehrerer</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how near a node is to its source</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>how near a node is to its source</comment>
        <translation>Noch nicht angegeben</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Summary of several</source>
        <translation>Zusammenfassung mehrerer</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>The text of these words is not in the library.</source>
        <translation>Der Text dieser Wörter ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Diese Wörter sind nicht mehr im Text.</translation>
    </message>
    <message>
        <source>The text may say this otherwise by now.</source>
        <translation>Der Text sagt das inzwischen vielleicht anders.</translation>
    </message>
    <message>
        <source>they are in no text of the debate</source>
        <translation>sie stehen in keinem Text der Debatte</translation>
    </message>
    <message>
        <source>the debate has no text “{document}”</source>
        <translation>die Debatte hat keinen Text „{document}“</translation>
    </message>
    <message>
        <source>The words “{words}” of “{card}” could not be anchored: {why}.</source>
        <translation>Die Wörter „{words}“ von „{card}“ konnten nicht verankert werden: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more passages could not be anchored.</source>
        <comment>1 more passage could not be anchored.</comment>
        <translation>
            <numerusform>Eine weitere Stelle konnte nicht verankert werden.</numerusform>
            <numerusform>{n:,} weitere Stellen konnten nicht verankert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line} of “{name}”</source>
        <translation>Zeile {line} von „{name}“</translation>
    </message>
    <message>
        <source>“{file}” includes more than a map may have.</source>
        <translation>„{file}“ bindet mehr ein, als eine Karte haben darf.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: “{name}” lies outside the file’s folder and is not included.</source>
        <translation>„{file}“, Zeile {line}: „{name}“ liegt außerhalb des Ordners der Datei und wird nicht eingebunden.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {cause}</source>
        <translation>„{file}“, Zeile {line}: {cause}</translation>
    </message>
    <message>
        <source>No node comes from a passage yet, so they stand as on the map. Select words in a text and add them to the map: each node then stands where its words do.</source>
        <translation>Noch stammt kein Knoten aus einer Textstelle, deshalb stehen sie wie auf der Karte. Wählen Sie Wörter in einem Text aus und fügen Sie sie der Karte hinzu: dann steht jeder Knoten dort, wo seine Wörter stehen.</translation>
    </message>
    <message>
        <source>Arrows read on, Ctrl+Up and Ctrl+Down go from node to node, Enter goes to the passage.</source>
        <translation>Pfeile lesen weiter, Strg+Auf und Strg+Ab gehen von Knoten zu Knoten, Enter geht zur Textstelle.</translation>
    </message>
    <message>
        <source>Fidelity: {word}</source>
        <translation>Quellentreue: {word}</translation>
    </message>
    <message>
        <source>Word for word: left out is struck through, added is underlined</source>
        <translation>Wort für Wort: Ausgelassenes ist durchgestrichen, Hinzugefügtes unterstrichen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Nothing was found to look at; whether it is fair to its source you judge.</source>
        <translation>Nichts Auffälliges gefunden; ob es der Quelle gerecht wird, beurteilen Sie.</translation>
    </message>
    <message>
        <source>It names no passage that it comes from.</source>
        <translation>Er nennt keine Stelle, aus der er stammt.</translation>
    </message>
    <message>
        <source>Its words are compared with its evidence</source>
        <translation>Der Wortlaut wird mit den Belegen verglichen</translation>
    </message>
    <message>
        <source>How near the node is to its source; no one but you can say</source>
        <translation>Wie nah der Knoten an seiner Quelle ist; das können nur Sie sagen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>Die Datei, wie sie geschrieben wird</translation>
    </message>
    <message>
        <source>Show pages smaller</source>
        <translation>Seiten kleiner zeigen</translation>
    </message>
    <message>
        <source>Show pages larger</source>
        <translation>Seiten größer zeigen</translation>
    </message>
    <message>
        <source>Student&apos;s version</source>
        <translation>Fassung für Lernende</translation>
    </message>
    <message>
        <source>Teacher&apos;s version</source>
        <translation>Fassung für Lehrende</translation>
    </message>
    <message>
        <source>The map on a page</source>
        <translation>Karte auf einer Seite</translation>
    </message>
    <message>
        <source>Room for notes</source>
        <translation>Platz für Notizen</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} maps of the debate</source>
        <comment>The map of the debate</comment>
        <translation>
            <numerusform>Die Karte der Debatte</numerusform>
            <numerusform>Alle {n:,} Karten der Debatte</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that is said for and against, its sources, and how the proposals stand.</source>
        <translation>Mit allem, was dafür und dagegen gesagt ist, den Quellen und dem Stand der Vorschläge.</translation>
    </message>
    <message>
        <source>Reactions are left out: there are lines to write them on, and for their sources.</source>
        <translation>Reaktionen sind ausgelassen: dafür und für die Quellen gibt es Zeilen zum Schreiben.</translation>
    </message>
    <message>
        <source>Word may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>Word bricht Zeilen und Seiten vielleicht anders um; was darauf steht, ist dasselbe.</translation>
    </message>
    <message>
        <source>A browser may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>Ein Browser bricht Zeilen und Seiten vielleicht anders um; was darauf steht, ist dasselbe.</translation>
    </message>
    <message>
        <source>The data of pictures is shown shortened.</source>
        <translation>Die Daten von Bildern sind gekürzt gezeigt.</translation>
    </message>
    <message>
        <source>There is no map to make a hand-out of.</source>
        <translation>Es gibt keine Karte, aus der ein Handout werden könnte.</translation>
    </message>
    <message>
        <source>Gathering the hand-out…</source>
        <translation>Handout wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <source>{title} (hand-out, teacher&apos;s version)</source>
        <translation>{title} (Handout, Fassung für Lehrende)</translation>
    </message>
    <message>
        <source>{title} (hand-out)</source>
        <translation>{title} (Handout)</translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>„{file}“ wird geschrieben …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Its words are smaller than can be read well.</source>
        <translation>Ihre Schrift ist zu klein, um gut lesbar zu sein.</translation>
    </message>
    <message>
        <source>Titles are shortened; the words are on the pages before, under the same numbers.</source>
        <translation>Titel sind gekürzt; der Wortlaut steht unter denselben Nummern auf den Seiten davor.</translation>
    </message>
    <message numerus="yes">
        <source>Only proposals and what bears on them directly are drawn, by their titles; {n:,} cards are left out.</source>
        <comment>Only proposals and what bears on them directly are drawn, by their titles; 1 card is left out.</comment>
        <translation>
            <numerusform>Nur Vorschläge und was sich unmittelbar auf sie bezieht sind gezeichnet, mit ihren Titeln; ein Kärtchen ist ausgelassen.</numerusform>
            <numerusform>Nur Vorschläge und was sich unmittelbar auf sie bezieht sind gezeichnet, mit ihren Titeln; {n:,} Kärtchen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only proposals, and what else answers nothing, are drawn; {n:,} cards are left out.</source>
        <comment>Only proposals, and what else answers nothing, are drawn; 1 card is left out.</comment>
        <translation>
            <numerusform>Nur Vorschläge und was sonst auf nichts antwortet sind gezeichnet; ein Kärtchen ist ausgelassen.</numerusform>
            <numerusform>Nur Vorschläge und was sonst auf nichts antwortet sind gezeichnet; {n:,} Kärtchen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only titles are drawn: the words are on the pages before.</source>
        <translation>Nur Titel sind gezeichnet: der Wortlaut steht auf den Seiten davor.</translation>
    </message>
    <message>
        <source>Pages of the hand-out</source>
        <translation>Seiten des Handouts</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made.</source>
        <translation>Das PDF kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>{number:,} / {count:,}</source>
        <translation>{number:,} / {count:,}</translation>
    </message>
    <message>
        <source>Hand-out: teacher&apos;s version</source>
        <translation>Handout: Fassung für Lehrende</translation>
    </message>
    <message>
        <source>Name: ____________________________    Date: ______________</source>
        <translation>Name: ____________________________    Datum: ______________</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Words of the text, with their page:</source>
        <translation>Wörter des Textes, mit Seite:</translation>
    </message>
    <message>
        <source>hold only together</source>
        <translation>gelten nur zusammen</translation>
    </message>
    <message>
        <source>See {number}.</source>
        <translation>Siehe {number}.</translation>
    </message>
    <message>
        <source>see {number}</source>
        <translation>siehe {number}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es darum steht</translation>
    </message>
    <message>
        <source>Go to {node}</source>
        <translation>Zu {node} gehen</translation>
    </message>
    <message>
        <source>Strength {energy} (quadratic energy)</source>
        <translation>Stärke {energy} (quadratische Energie)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD)</source>
        <translation>Stärke {df_quad} (DF-QuAD)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD), {energy} (quadratic energy)</source>
        <translation>Stärke {df_quad} (DF-QuAD), {energy} (quadratische Energie)</translation>
    </message>
    <message>
        <source>How does it stand, and why?</source>
        <translation>Wie steht es darum, und warum?</translation>
    </message>
    <message>
        <source>{side}: {count:,}</source>
        <translation>{side}: {count:,}</translation>
    </message>
    <message>
        <source>{side} (continued)</source>
        <translation>{side} (Fortsetzung)</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source</source>
        <translation>Festgestellt: der Wortlaut steht in der Quelle</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source with changes</source>
        <translation>Festgestellt: der Wortlaut steht mit Änderungen in der Quelle</translation>
    </message>
    <message>
        <source>Show standing</source>
        <translation>Stand anzeigen</translation>
    </message>
    <message>
        <source>Hide standing</source>
        <translation>Stand ausblenden</translation>
    </message>
    <message>
        <source>Leave out {node}</source>
        <translation>{node} weglassen</translation>
    </message>
    <message>
        <source>What if {node} were left out: no node changes</source>
        <translation>Was wäre ohne {node}: kein Knoten ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>What if {node} were left out: {n:,} nodes change</source>
        <comment>What if {node} were left out: 1 node changes</comment>
        <translation>
            <numerusform>Was wäre ohne {node}: ein Knoten ändert sich</numerusform>
            <numerusform>Was wäre ohne {node}: {n:,} Knoten ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>What if {count:,} nodes were left out: no other changes</source>
        <translation>Was wäre ohne {count:,} Knoten: kein anderer ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>What if {count:,} nodes were left out: {n:,} others change</source>
        <comment>What if {count:,} nodes were left out: 1 other changes</comment>
        <translation>
            <numerusform>Was wäre ohne {count:,} Knoten: ein anderer ändert sich</numerusform>
            <numerusform>Was wäre ohne {count:,} Knoten: {n:,} andere ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>{node}: {change}</source>
        <translation>{node}: {change}</translation>
    </message>
    <message>
        <source>All nodes are back.</source>
        <translation>Alle Knoten sind zurück.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>what stands otherwise</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>List what stands otherwise, and what is left out</source>
        <translation>Zeigen, was anders steht und was weggelassen ist</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what is left out of the map</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put back all that is left out (Esc)</source>
        <translation>Alles Weggelassene zurückholen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and 1 more</comment>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und {n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No node stands otherwise</source>
        <translation>Kein Knoten steht anders</translation>
    </message>
    <message>
        <source>Put {node} back</source>
        <translation>{node} zurückholen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a node that is left out, to see what stands without it</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>{after}, was {before}</source>
        <translation>{after}, vorher {before}</translation>
    </message>
    <message>
        <source>Left out, to see what stands without it.</source>
        <translation>Weggelassen, um zu sehen, was ohne es Bestand hat.</translation>
    </message>
    <message>
        <source>Its text is not in the library.</source>
        <translation>Der Text dazu ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>These words were marked in an earlier version of the text.</source>
        <translation>Diese Wörter wurden in einer früheren Fassung des Textes markiert.</translation>
    </message>
    <message>
        <source>Present from the card</source>
        <translation>Ab diesem Kärtchen präsentieren</translation>
    </message>
    <message>
        <source>What supports it?</source>
        <translation>Was stützt das?</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Was spricht dagegen?</translation>
    </message>
    <message>
        <source>What answers it?</source>
        <translation>Was antwortet darauf?</translation>
    </message>
    <message>
        <source>How else is it said?</source>
        <translation>Wie lässt es sich anders sagen?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Worauf beruht es?</translation>
    </message>
    <message>
        <source>Nothing in the map supports it yet. What would you say?</source>
        <translation>In der Karte stützt das noch nichts. Was würden Sie sagen?</translation>
    </message>
    <message>
        <source>Nothing in the map speaks against it yet. What would you say?</source>
        <translation>In der Karte spricht noch nichts dagegen. Was würden Sie sagen?</translation>
    </message>
    <message>
        <source>This comes from no passage of a text.</source>
        <translation>Das stammt aus keiner Textstelle.</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} von {total}</translation>
    </message>
    <message>
        <source>What is said on it is shown with {node}.</source>
        <translation>Was dazu gesagt wird, steht bei {node}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are hidden: name them first.</source>
        <comment>1 answer is hidden: name it first.</comment>
        <translation>
            <numerusform>Eine Antwort ist verdeckt: erst nennen.</numerusform>
            <numerusform>{n:,} Antworten sind verdeckt: erst nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more are hidden: name them first.</source>
        <comment>1 more is hidden: name it first.</comment>
        <translation>
            <numerusform>Eine weitere ist verdeckt: erst nennen.</numerusform>
            <numerusform>{n:,} weitere sind verdeckt: erst nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Presentation of {title}</source>
        <translation>Präsentation von {title}</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Zu einem Schritt gehen</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>Zu welchem Schritt?</translation>
    </message>
    <message>
        <source>There is nothing on this map to present yet.</source>
        <translation>Auf dieser Karte gibt es noch nichts zu präsentieren.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Enter goes to step {number}</source>
        <translation>Enter führt zu Schritt {number}</translation>
    </message>
    <message>
        <source>The class sees a blank screen.</source>
        <translation>Die Klasse sieht einen leeren Bildschirm.</translation>
    </message>
    <message>
        <source>Time is up  {time}</source>
        <translation>Die Zeit ist um  {time}</translation>
    </message>
    <message>
        <source>Speaker&apos;s view</source>
        <translation>Ansicht für Vortragende</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Das ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>an answer that is not shown yet</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>Jede Taste führt weiter.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Unanswered and without evidence</source>
        <translation>Unbeantwortet und ohne Beleg</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Every proposal and objection has an answer, and every node comes from a passage.</source>
        <translation>Jeder Vorschlag und jeder Einwand hat eine Antwort, und jeder Knoten stammt aus einer Textstelle.</translation>
    </message>
    <message>
        <source>Open a map to see what nobody answers and what comes from no passage.</source>
        <translation>Öffnen Sie eine Karte, um zu sehen, was niemand beantwortet und was aus keiner Textstelle stammt.</translation>
    </message>
    <message>
        <source>Go to the node</source>
        <translation>Zum Knoten gehen</translation>
    </message>
    <message>
        <source>Objections without reply</source>
        <translation>Einwände ohne Erwiderung</translation>
    </message>
    <message>
        <source>Evidence report…</source>
        <translation>Bericht über Belege …</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+E shows it again.</source>
        <translation>Der Bericht ist inzwischen ausgeblendet; Strg+Umschalt+E zeigt ihn wieder.</translation>
    </message>
    <message>
        <source>PDF of the map</source>
        <translation>PDF der Karte</translation>
    </message>
    <message>
        <source>One page, as large as the map</source>
        <translation>Eine Seite, so groß wie die Karte</translation>
    </message>
    <message>
        <source>On one sheet of paper</source>
        <translation>Auf einem Blatt Papier</translation>
    </message>
    <message>
        <source>For a wall: over several sheets, which overlap</source>
        <translation>Für eine Wand: über mehrere Blätter, die sich überlappen</translation>
    </message>
    <message>
        <source>Marks on the sheets show where they are cut and where each belongs.</source>
        <translation>Marken auf den Blättern zeigen, wo sie geschnitten werden und wohin jedes gehört.</translation>
    </message>
    <message>
        <source>Lay the map out in “{file}”</source>
        <translation>Seiten für „{file}“ einrichten</translation>
    </message>
</context>
</TS>
