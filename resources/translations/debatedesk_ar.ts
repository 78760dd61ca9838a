<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The passage was moved to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage was moved, and its words have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stand in the text again, but not among the words that stood around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words stand several times in a row, and which of them were meant can&apos;t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stand here, but not among the words that stood around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are set in other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words stand in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were taken out of the text, and others stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were taken out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stand at another place now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only similar words stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not in the text, also not in a similar form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stand {count} times, and what is around them does not tell which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damage}, and {number} more is damaged: {remedy} lists and mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damage}; {remedy} mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {count:,} {things}; at most {most:,} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {count:,} {things}; at most {most:,} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card names who speaks for or against whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of a text are supported or opposed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{link}” is not a link to something in DebateDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That node is no longer in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That relation is no longer in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this should bear on is no longer in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That relation is already in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation can&apos;t bear on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would make an argument support or attack itself in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour} · {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card hangs on nothing, so it can&apos;t go further out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card before it among its siblings that it could hang on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card hangs on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least two cards that bear on the same, to join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one node at a time {verb} another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises that are joined bear on the same, and all for it or all against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These premises are joined already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one premise, so nothing can be taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support of {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the support of {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection to {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objection to {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undercut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercut of {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the undercut of {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction with {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contradiction with {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rephrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rephrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rephrase of {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rephrase of {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relation} · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undercut</source>
        <comment>a participle: what can be undercut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rephrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rephrased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {supports} something can&apos;t be {a_claim}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one node at a time {supports} another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can be {supported}, but not {opposed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal can be {supported}, but not {opposed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim can be {supported}, but not {opposed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument can be {supported}, but not {opposed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question can be {supported}, but not {opposed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An aside can be {supported}, but not {opposed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reaction} {supports} {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it bears on was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who knows the field says so; so it is likely true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does this person really know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person knows little of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the claim belong to the field that they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies outside their field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they say this, and in this sense?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not say this, or not in this sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can they be relied on to say what they think?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have a reason to say so anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do others who know the field agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who know the field disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they base it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They give no grounds for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who is placed to know says so; so it is likely true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were they where they could know this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were in no place to know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they usually tell the truth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not always told the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this what they said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone saw or heard it and tells of it; so it likely happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does their account hold together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their account contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it fit what else is known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit what else is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other witnesses tell it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could they see, hear and remember it well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not see it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they gain by telling it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They gain by telling it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly everybody takes it to be true; so it is likely true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it known that so many think so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has counted who thinks so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could so many be wrong about this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many have been wrong about such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they come to it each on their own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They took it from one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly everybody does it; so it is acceptable to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do so many really do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer do it than is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they have good grounds to do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do it out of habit alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this case like those where it is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not like those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so in this case; so it is often so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it really so in that case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not so in that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the case an ordinary one of its sort?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is an odd one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there enough such cases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two cases show little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there cases where it was otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are cases where it was otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cases are alike, and it holds of one; so it holds of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the two alike in what matters here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not alike in what matters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a difference that breaks the parallel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference breaks the parallel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it hold of the first case at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold of the first case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there another case, as close, that turned out otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closer case went otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A like case was decided so; so this one should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the earlier case match this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier case does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the earlier decision still stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier decision no longer stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it decided rightly then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was wrongly decided then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do other decisions point elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other decisions point elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sign that usually goes with it; so it is likely there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often does the sign go with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign often appears without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could something else have left the sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else may have left the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the sign been seen for certain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign has not been seen for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brings that about, and this is the case; so that will follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is the tie between cause and effect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one seldom brings the other about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that there is such a tie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that there is such a tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could something keep the effect from coming?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may keep it from coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the cause there, and strong enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is not there, or too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two go together; so the one causes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the two really go together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not go together that regularly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a third thing bring both about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third thing may bring both about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far beyond these cases does it reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds of these cases alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would explain what was found better than anything else; so it is likely so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it explain all that was found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves some of it unexplained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an explanation that does as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another explanation does as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were the others looked for with care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few others were looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it believable by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hard to believe by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it would bring about something good or bad; so it should or should not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely is it that this would follow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unlikely that this would follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supports that it would?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing supports that it would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else would follow, and does it weigh more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else follows and weighs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is what would follow really good, or bad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would follow is not that good or bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want this end, and this is a means to it; so we should use the means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would the means bring us there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The means would not bring us there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a better means?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a better means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be done at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost beside, and is that worth it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs more than it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it stand in the way of other ends?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the way of other ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It furthers something that we hold dear; so it speaks for doing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do those concerned hold that value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those concerned do not hold that value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it really further the value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not further the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value weighs more here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of a few, and the others fall away; so it is this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these all that there are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are others that were not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the others really fall away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the others does not fall away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could more than one be so at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one can be so at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have bound yourself to this, and that comes with it; so you are bound to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they bind themselves to the first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They never bound themselves to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the second really come with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second does not come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they given it up since?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have given it up since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of this sort, and what is of this sort is so; so it is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really of this sort?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not of this sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is used in two senses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all of this sort like that, or only most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of this sort is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a rule for such cases; so it should be followed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there such a rule, and does it bind those concerned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rule for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the case fall under it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case does not fall under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a case that the rule leaves open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a case for an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does another rule come first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptional case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual rule was not made for a case like this; so it need not be followed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the case really out of the ordinary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is an ordinary one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does what is special about it matter to the rule?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is special does not matter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would many others ask for the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many others could ask for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so is not to be trusted; so what they say counts for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is what is said of the person true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of the person is not true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it touch on whether the claim is true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no bearing on the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the claim stand on grounds of its own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim stands on its own grounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so has an interest in it; so it was perhaps not weighed fairly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there such an interest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a sign that it coloured what is said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that it coloured it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the subject call for weighing both sides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking one side is fair here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step would lead on, step by step, to something bad; so it should not be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which steps lie between, and is each named?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps between are not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does each step lead to the next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the steps does not lead on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One can stop on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the end as bad as it is said to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is not as bad as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradualism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of each small step is none that matters; so the last is as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is each step really too small to matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the steps does matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do many small steps add up to something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small steps add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a line that can be drawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunk cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much has been put in that would be lost; so one should go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it lost whatever is done now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost whatever is done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does going on lead to what was wanted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on does not lead there either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more would it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take more than it brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat or fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something bad will happen to you unless you do it; so you should do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will it happen, and how likely is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will hardly happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would doing it keep it away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it would not keep it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a reason, or pressure only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pressure and no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there another way to be safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another way to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignorance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been shown to be so; so it is likely not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well was it looked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was hardly looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would it have shown, if it were so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not have shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to show it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for the other side to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds of each of the parts; so it holds of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it hold of all the parts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold of all the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it something that passes from parts to a whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not pass to the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it change when the parts come together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they behave otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds of the whole; so it holds of each of the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it hold of the whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it something that each part shares?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts do not share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something special about this part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is not like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moral principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it is wrong, or owed, whatever comes of it; so it must not, or must, be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the principle hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The principle does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it speak to this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not speak to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does something more pressing stand against it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something more pressing is at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty map; the first letter typed begins the first proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro and con</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One proposal, a reason for it and a reason against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steelman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side at its strongest, in words that it would accept, before it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toulmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim, its grounds, what ties them to it, and what could undo that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rogerian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both views told fairly, where each is right, and a way that serves both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue, positions that answer it, and arguments for and against each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal per heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal for each heading, tied to the first sentence below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters of markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no annotations of Hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has more than {most:,} annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a file of annotations that DebateDesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no JSON that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings are nested more than {most} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “{part}” a statement or argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an undercut (“_”) can bear on an inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an inference needs premises above and a conclusion below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reconstruction has no conclusion below a line of “----”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a premise or conclusion is a statement, not an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inference uses ({list}), which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node or relation “{target}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“relation” must be an id, or names with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node “{item}” in this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “kind” of a relation must be one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is “answered” needs a “question” and a “node”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node “{node}” in this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two relations have the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of the “relations” listed needs a “kind” out of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “relations” listed need ids of their own, unlike “{own}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two nodes have the id “{own}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of node; use one of {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “colour” must be one of {colours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“refers_to” needs the name of a “map” and the id of a “node”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each piece of evidence needs the name of a “document”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence ends at {end}, before its start at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step needs “premises”, “rules” and a “conclusion”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {number}: the front matter is not closed by a line of “===”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the comment is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the data is not closed by “}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most_statements:,} statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the inference is not closed by “--”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {number}: “{sign}” relates to nothing; it must follow a statement or argument without an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be words, not a list or names with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is “{shown}”, which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offset “{shortened}” is no whole number that a text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the data cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {at_line}: the data cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the data must be names with values, as in {id: P1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB; split it into parts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} {what}, the most that a map may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has groups nested {deepest:,} deep; {most} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its annotations the first {most:,} were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pasted} is no branch of a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pasted} has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pasted} is larger than {number} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most_members:,} members; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not copied as a whole: its archive can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is in it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is encrypted; it can&apos;t be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that documents are not; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” in it can&apos;t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not read: “{shown}” in it leads out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: members of its archive lie over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a text can be; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most_unpacked_ratio} times its size; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} but is damaged at byte {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {name}; if letters look wrong, choose another in the text’s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding cannot be told with certainty: it is read as {name}. If letters look wrong, choose another in the text’s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document before 2007</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text of Word, though its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it in Word without one, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Word&apos;s old binary form; save it as .docx in Word or LibreOffice and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: there is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a Word document without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word document has no list of “{root}” that a comment could be added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European, with €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European, Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European, Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European, DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic, Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek, Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish, Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese and Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese, Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese, mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is an e-book without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most} MB of text; it can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a text: it is no EPUB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is encrypted by its seller (DRM), so its words cannot be read; get it without that lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of those who transcribed it are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project Gutenberg’s header and licence are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a page without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes in one tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {lineno}: this is no JSON: {msg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be an argument map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no argument map: it has no list of “nodes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “{end}” in this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “{item}” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names with values are needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words are needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an “id” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is needed here, of at most 18 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a “map” and the id of a “node” are needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a “document” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends at {end}, before its start at {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 on is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most_json_values:,} values of JSON; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called {called}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its front matter has no closing line “---”: it is taken to end before the first other line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter of “{name}” is broken: a value cannot be read ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its front matter is broken{problem}: what can be read was taken line by line{lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a text of OpenDocument, though its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a document without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an OpenDocument text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that its comments are on were not found; they are on the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changes were tracked: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds more than {most} MB; import it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {pages:,} pages; at most {most_pdf_pages:,} can be read. Split it into parts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text in PDF, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” opens with a password only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected in a way that only its maker&apos;s program opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no PDF that can be read; it may be damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most_pdf_words:,} words; split it into parts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a scan without text: its pages are pictures, which can be looked at but not searched or quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages are pictures without text, which can be looked at but not searched or quoted.</source>
        <comment>1 page is a picture without text, which can be looked at but not searched or quoted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts on {named_pages} do not say which letters their shapes stand for: words there may be wrong, so compare them with the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} is a picture without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is also the key of the entry in line {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{key}” refers to “{missing}”, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {named} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} is no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no reference that can be read.{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds more than {most_entries:,} references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no list of references that DebateDesk reads ({known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: “{line}” belongs to no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {started}: {called} has no end (ER); it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: “{tag}” stands outside of a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a kind of text that DebateDesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not an argument map in a format that DebateDesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a text in RTF, though its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has groups nested more than {deepest:,} deep; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is an RTF document without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than {number} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture defines entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture refers to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture draws too many shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument map of {nodes} {part} and {relations} {part2}. What bears on a card stands to its right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no feed: no RSS and no Atom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no thread of posts that DebateDesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no post that has words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post that was deleted or has no words was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post that is there twice came in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not well-formed XML (line {line}, column {number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML is in no encoding that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} {what} of XML, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares entities in its XML, which could unfold without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has XML nested more than {deepest_xml:,} deep; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its reading could not be started: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take longer than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it{how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take more than {most} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading in another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search for passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check of quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} failed because of a fault in DebateDesk ({answer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {database} was moved or deleted while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the punctuation differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number of a footnote differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact but for accents: the quotation has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; so few can’t be judged when they are altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stand in no text, also not in a similar form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts stand apart from each other in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to look for but the quoter’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the source’s but for what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts stand in no text, also not in a similar form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are left out, and nothing marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by an author or speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of texts, nodes and stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts, notes, highlights and nodes with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a year, a month or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one to the other; each may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debates by words of their title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts that are not read yet; also read:begun and read:yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in notes, highlights, maps or texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlights of a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is written as 1787, 1787-11 or 1787-11-22, and a span as 1787-06..1788-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “in:” comes texts, notes, highlights or maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “read:” comes yes, no or begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for after “{field}:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a word before the star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is not in the text any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes or highlights yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{colour}” is not one of the colours {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its document is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note from a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what a link leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note can&apos;t be put on a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{chosen}” for the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: Is a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: that is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: there are too many of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is pasted holds no nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>1 node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style “{file}” cannot be kept: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a style that was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style “{name}” cannot be removed: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations can be written in {list}, not in “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no citation style “{name}”; use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation style “{title}” goes round without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large for a citation style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” only refers to another style: add the file of “{wanted}” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL): it does not say how to cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has too many elements for a citation style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no whole citation style: its macro “{other}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no citation style: its macro “{other}” calls itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a citation style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several texts have {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title, author and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several texts have its title, author and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title is the same, not author and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the main title is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{output}” does not tell which format to write; give it with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not an argument map in a format that DebateDesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New debate “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {counted} to a new debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>1 item</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} cannot be written: {strerror}; nothing was mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” is missing; its text is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” was altered; its text is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has all of its annotations already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: {count:,} {noun} on “{named}”, which is none of the texts in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that DebateDesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages could not be matched to its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has changed since it was looked at; import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>1 text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} maps</source>
        <comment>1 map</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newer versions</source>
        <comment>1 newer version</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newly marked texts</source>
        <comment>1 newly marked text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sources</source>
        <comment>1 source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {following}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name} ({parts:,} of {of:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as the map “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no password; write one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds a map, not texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a kind of {kind} that DebateDesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a map, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds {count:,} texts, not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” came in; beside it {names} was left out as the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of {noun} did not come in: notes come with the files that a list names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”{at}: {named} is none of the texts in the library.{missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} new highlights</source>
        <comment>1 new highlight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes</source>
        <comment>1 new note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there as “{title}” and brought {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”. It brought {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{title}” was known by {reason}; nothing was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the source of “{title}” was filled in, known by {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{title}” may be a text of the library, but {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it is not as expected ({name2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has the same text as another file of this import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is already in this debate, with all of its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: {share} are already in this debate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”{mended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”{mended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a {noun} that is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the link leads to are not in “{title}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That node is no longer on its map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link is no longer on its map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That map is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That node is no longer in its map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its map is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {n} nodes</source>
        <comment>Add {kind}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its document is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node refers to a node of another map; within a map, link the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of “{title}” are not those that came: their check sum differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading text of “{title}” was not that of its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of DebateDesk is incomplete: {name} is missing; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; among so many quotations there was no time to look whether they are altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation of more than {longest:,} characters is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortened as marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stitched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, in another’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, source unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, source not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand in another’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear whom the sentence names as the source: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as the source: {name}. Whether the words are from there is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as the source: {name}. There is no text of that name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact but for accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quoted}” (marked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: “{quoted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quoted}” in place of “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of “{plain}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link as {reaction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {named} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {named} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take premises apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} nodes</source>
        <comment>Edit node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} nodes</source>
        <comment>Tag node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{backup}” cannot be given back: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library can be begun in {data}: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({problems}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are gone from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words are gone: pick another passage, or keep it as an orphan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage was decided on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer critical question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen critical question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That question does not belong to the scheme of the relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another DebateDesk is indexing this library; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index {directory} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {path} cannot be read ({reason}); the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {path} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the view “{key}” was left cannot be read; it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{template}” for a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debate holds no text whose headings could become proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no headings that could become proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{original_name}” has the same text as “{title}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” reads the same in the encoding {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {data} cannot be written: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {data} is already open in another DebateDesk window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That highlight is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That note is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged ({error}), so no backup of it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written; look to the disk that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({error}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” holds no library; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backup}” is not a whole backup of DebateDesk ({why}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backup}” holds no library; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {words} of {thing} {called} is damaged; {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was made by a newer DebateDesk (format {found}, this one knows {format}); nothing was changed, please update DebateDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is a database, but not one of DebateDesk&apos;s{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”, or begin anew with {begin_anew}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged: of its tables {listed} is missing with all it held; give a backup back with “debatedesk restore”, or go on without it with “debatedesk check --repair”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open, so the change was not saved: put it back in its place, or copy your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged: {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}); “debatedesk restore” gives a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {target} could not be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {part} could not be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no debate with the id “{debate_id}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document with the id “{document_id}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of “{title}” are missing from the library; “debatedesk check --repair” brings them back from the file that they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so the change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be written: check that its folder is yours and not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} could not be used: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} is in use by {who}{more}; nothing was changed, try again when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map with the id “{map_id}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} of the map “{title}” leads to a node that is missing; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {database} {what} while it is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{shown}” has a name that is not UTF-8; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {database} {what}{part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}begin anew with {begin_anew}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened, as {path}, which belongs to it, is a folder or no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move that away{way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept in {folder}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files could not be kept in {folder}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept original {content_hash} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{shown}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB; split it into parts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a regular file but a pipe or a device; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows are out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} of the map “{title}” starts from nothing or bears on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node ({node_id}) is missing that relations or evidence lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter of what search has yet to see is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How views were left is lost; they begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what search has yet to see is lost; search begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of passages to review is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which passages were passed over when sorting reactions is lost; they wait again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far texts were read is lost; what readers marked as read still is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where anchors stood in earlier versions of texts is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library held a trigger “{name}” that DebateDesk did not make and that could alter what you write; it was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the library was missing and was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” of the library is lost with all it held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {thing} “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text has no version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebateDesk cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as Argdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has changed. Its text is long, and follows when you go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[claim]: text · &lt;argument&gt;: text · + supports, - opposes, _ undercuts what it is indented below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft of the Argdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map to read and edit it as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text of the map as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {cause} The map is as it was; the text is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} debates</source>
        <comment>1 debate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <comment>1 note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} highlights</source>
        <comment>1 highlight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a broken log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made by itself on each day on which something has changed, and read back when it is written. The older they are, the fewer are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep with the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.zip *.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is looked into first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present library is set aside among the backups and can be given back as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{file}” in the place of the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a backup to go on with, or begin an empty library; what is in its place now is set aside among the backups either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in its place now is set aside, and the backups stay: they can be given back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the library now.{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning an empty library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an empty library.{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The one before is kept in {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n:,} texts</source>
        <comment>{title}: 1 text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a citation style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the bibliography.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts are these {many} references?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text is this reference?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name of the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names of the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do with this {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or remove this {what} (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body, not a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from a reference file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its {count:,} references is “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article in a magazine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter in a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post in a blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in an encyclopedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published, where it is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal, book, site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in a list of references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the entry of this text in a bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from a reference file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of references ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: choose another citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file of the Citation Style Language (.csl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How shall texts be cited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language shall citations have their words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English in those that are shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in a dark window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebateDesk made a mistake, and what you did last may not have happened. What was saved is safe, and you can go on working. To help mend it, copy this report and send it with a word on what you did. It holds nothing from your texts and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebateDesk: something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figures as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map to see its debate in pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken}. Figures of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlighted words are no longer in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says this otherwise now; Review lists what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n:,} highlights; Undo brings them back.</source>
        <comment>Removed the highlight; Undo brings it back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} quotations, each with its source.</source>
        <comment>Copied the quotation with its source.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {n:,} nodes to the map.</source>
        <comment>Added a node to the map.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlights: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the highlights to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{line} ({n:,} notes)</source>
        <comment>{line} (1 note)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All highlights of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights of the open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights of all debates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter highlights, #tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the listed highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export {n:,} highlights</source>
        <comment>Export a highlight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the highlights: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the highlighted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy highlights as quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add highlights to the map as proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add highlights to the map as claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let highlights support the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let highlights object to the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of highlights: {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort highlights: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that quotes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object to the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlight passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at the words, at their text and its author, at notes on them and at #tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a debate to see its highlights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text to see its highlights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in a text and choose a colour, or press Ctrl+1 to Ctrl+5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is answered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{scheme} ({n} open questions)</source>
        <comment>{scheme} ({n} open question)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{supports} the link of {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supports} together with {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no longer in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ not in source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <comment>1 character</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages on maps</source>
        <comment>1 passage on maps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of them to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {n:,} highlights</source>
        <comment>Show the highlight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group, as Law › City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that this is in; “&gt;” begins a group within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now “{now}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More (menu key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: “{now}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearing on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the words that are selected in the text as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node needs some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to a node of another map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reference off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of another map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other map with nodes to refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to another map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which node does “{label}” refer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node or a link of the map, or open a text, to see all about it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node of the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words in a text first; they become the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the selected words as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note to what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details of the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument scheme of the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your name on what you add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from revision {parents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on what you add and change from now on, and carried along where you export it. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument scheme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supports} for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attacks} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme: {scheme} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an argument scheme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which common way of arguing this counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unanswered} of {count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ open · press to answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ answered by {nodes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it against the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it for the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by a node of the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how this counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme of your own, without questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which way of arguing does this count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {min} more of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which debate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export text with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New debate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a new debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked {what} as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked {what} as not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name} to “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {name}; Undo or the trash brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {name} with its debate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name} to the new debate “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>1 item</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debate goes with all its texts, maps, highlights and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text goes with its highlights; notes on it stay and keep the words they quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts without a node</source>
        <comment>1 text without a node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, maps and references ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References in doubt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {words}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy on the AI Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate to import into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debate in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {what} into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in anew or was left out, and what reading it has guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste: copy some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

*… and so on: all of it comes in.*
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… or where it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This looks like a thread of {n:,} posts.</source>
        <comment>This looks like a thread of 1 post.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add it &amp;post by post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts</source>
        <comment>1 post</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} posts</source>
        <comment>Import 1 post</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} references in doubt</source>
        <comment>1 reference in doubt</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <comment>1 remark</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sentence} {n:,} passages to look at.</source>
        <comment>{sentence} 1 passage to look at.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and maps of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, dates, author:name, tag:word, read:no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort texts as added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort texts by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort texts by author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort texts by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only texts without a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only texts not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only texts with the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch debate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename debate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export text with notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliography of the chosen texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliography of the debate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to debate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks at title, author, date, kind, stance and tags; “tag:word” and “read:no” narrow it further. Ctrl+K searches the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete waits here until you erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text has a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of this debate’s maps come from each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an essay and the reactions to it here, or begin with the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliography…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>a text that was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes</source>
        <comment>1 node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} links</source>
        <comment>1 link</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
… and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found something to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be mended: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being looked after already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DebateDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide cannot be opened: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing for search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check the library”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}): give a backup back with “Backups…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the selected words: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the link: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the text: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the node: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the note: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the map: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the debate: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a link to the highlight: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you wrote is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} You can go on and copy your words, or close without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show inspector and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and map side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {failed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the text (Alt+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text and map side by side (Alt+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the map (Alt+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector and notes (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the map (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{heading}, {n:,} cards</source>
        <comment>{heading}, 1 card</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with other premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands above as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited last on {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on its link: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <comment>1 answer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{objections} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} undercuts</source>
        <comment>1 undercut</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reactions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unanswered} unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All proposals in a list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next proposal (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow what is read in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the board follow the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its words in the text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its words in the texts (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open its {n:,} notes</source>
        <comment>Open its 1 note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {page}, {node}, where it was edited last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {page}, {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was edited last on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold what answers it (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what answers it (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add support (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add objection (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull it onto a card to reply to that, to the other column to change its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards as in the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} shall speak for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} shall speak against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut by: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed by: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and by {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its page ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also P2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also P2  +9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bears on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{page} of {n:,} pages</source>
        <comment>{page} of 1 page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also on {also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited last on {edited_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cards</source>
        <comment>1 card</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are folded away</source>
        <comment>1 node is folded away</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open its words in the texts</source>
        <comment>Open its words in the text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold what answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the map is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put after {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bear on {node}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to or link also to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {name}
Its card is elsewhere: click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto a card to move or link it there, between cards, or away to detach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add support (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add objection (Shift+Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unfold {n:,} hidden nodes</source>
        <comment>Unfold 1 hidden node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open its words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its words in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supports} in support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attacks} in opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole map (Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: support · Shift+Tab: objection</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, if the title does not say it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc gives back “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} nodes.</source>
        <comment>Copied 1 node.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cut; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted {n:,} nodes; Undo takes them back.</source>
        <comment>Pasted 1 node; Undo takes them back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↗ another map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detached {detached}; Undo hangs it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one card to move it up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first of its siblings already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last of its siblings already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name}; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nodes} and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on it?</source>
        <comment>Delete {what} with 1 node that hangs on it?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on them?</source>
        <comment>Delete {what} with 1 node that hangs on them?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {number} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {what}; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty argument map: type the first proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” can&apos;t be shown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the map to “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{suffix}”; end the file&apos;s name in {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are words with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} Only some of the nodes have {tags}; that stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n:,} nodes</source>
        <comment>Tags of 1 node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group of {n:,} nodes</source>
        <comment>Group of 1 node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An empty name takes them out of their group. “Economy &gt; Jobs” is a group inside of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by stance, tag, author, group, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what does not match, except what matches bear on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and show all (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {count2:,} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author: {authors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cards (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what stands next to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add beside what the card answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add undercut of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add warrant of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the words of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move card up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move card down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move card out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move card in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link also…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join as linked premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the card&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy card as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reply} of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercut of its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warrant of its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what it refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add undercut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add warrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{short}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} nodes to {target}</source>
        <comment>Move to {target}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes also to {target}</source>
        <comment>Link also to {target}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes to {target}</source>
        <comment>Link to {target}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>something no longer in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pieces of evidence</source>
        <comment>1 piece of evidence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with {linked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with {linked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named again here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board: for and against, proposal by proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: cards joined by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline: a tree of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map begins with what is proposed: type it. Or select words in the text and add them to the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map shows proposals with the arguments for and against them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This debate has no map yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a debate to see its argument map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nodes are selected. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Argument map “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument map “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link also</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes also bear on?</source>
        <comment>What does {node} also bear on?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes bear on?</source>
        <comment>What does {node} bear on?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter nodes and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link · by {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replies</source>
        <comment>1 reply</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in support</source>
        <comment>1 in support</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in opposition</source>
        <comment>1 in opposition</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write on the card. Enter adds beside it, Tab a support, Shift+Tab an objection; F6 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a card to write on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · on {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is on the clipboard, as its card is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was; Redo brings back what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes link here</source>
        <comment>1 note links here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words have changed · {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On something that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the link “{words}” led to is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started the note “{title}”; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}
{detail}
Ctrl+click goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things are called so; Ctrl+click lets you choose</source>
        <comment>1 thing is called so</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What this led to is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so yet; Ctrl+click starts a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here, in Markdown if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a window of its own (Ctrl+Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} · in “{debate}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text · {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on “{map}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort notes by place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort notes newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort notes by first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter notes, #tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on the debate, the text or the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another note here to write it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the note; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export notes with citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on {title}, cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the note&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a note, text, map or node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export notes with citations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notes of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes on the open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes on the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note matches “{filter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks at the words of notes, at what they quote and at #tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a debate to see its notes and write some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text to see the notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node of the map to see the notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in a text and add a note to them, or start one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its link is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its debate is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebateDesk speaks another language from its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open evidence beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the map follow the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each day with changes a backup is made by itself. Of older ones fewer are kept: one a day, a week, a month, a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check quotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the quotations of the open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the map’s evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+K shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of “{where}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words stand in a text to the letter, typography apart; missing accents are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is marked, by … or [brackets], differs from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words were changed, added or left out; each is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parts stand apart from each other in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words stand in no text, also not in a similar form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no time to look whether the words are altered; check them by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a sentence names a source: “in another’s text” says that the words stand with somebody else, “source unclear” that it may name one or the other, “source not judged” that nothing here tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a quotation, or a whole text with quotations in it; each is looked for in all texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation or text to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for altered words in what was not judged in time; it may take long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the sources in the report, and list the references below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a quotation or a text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source to open: the words were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the report as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with the rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} {done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the verdicts so far stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen quotation and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supports} in support, {attacks} in opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} support it</source>
        <comment>{n} supports it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} oppose it</source>
        <comment>{n} opposes it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supports} an argument on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supports} “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;a href=&quot;{address}&quot;&gt;{address}&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;blockquote&gt;{html_of}&lt;/blockquote&gt;&lt;p&gt;— {credit}{link}&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, set for reading (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, as it was printed (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page (Ctrl+Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages: {percent} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {label}, {number} of {count}: go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit {number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where the note belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{title}” in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no place named “{address}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to “{address}”, which is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers the passages that are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This debate has no texts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an essay and what others wrote about it: Markdown, plain text or saved web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a debate from the library, or import the texts that you want to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its notes and highlights there until the trash is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted for good, or its debate was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image on the web, not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count:,} pages, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “{shortened}”. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can’t be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages can’t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that this text came from is missing or damaged. Its text and what is marked in it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF opens with a password. It is asked for whenever the program has been started, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {label}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case when finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the selected node, beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two texts beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in a dark window: {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in their printed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of citations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to map as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to map in support of the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to map as objection to the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as evidence to the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected node has no words in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more passages of the map that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the map in support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the map as an objection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a quotation with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with a citation in {style}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the reference of the text in {style}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the map as {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as evidence to the selected node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do with the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{went}” became “{came}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{went}” is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{came}” is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words of now (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words selected in the text (Ctrl+Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it with its old words (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages selected.</source>
        <comment>1 passage selected.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;Nothing stands in its place.&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a newer version of a text alters words that you have marked, they are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one passage of the review list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changed passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept changed passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selection for the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep passage as orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words}. {n:,} passages left.</source>
        <comment>{words}. 1 passage left.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. All done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of a map in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holding} · in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note “{first_line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text is being replaced; try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is shown in version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} {n:,} passages to look at.</source>
        <comment>{shown} 1 passage to look at.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has one version so far. “Replace with new version…” adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights, notes and evidence go back to where they stood in each version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} (shown now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search texts, notes and maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of these words, wherever they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first without the second; NOT does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most five words from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words like it, one or two letters apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols, with the word or number they belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put together as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms of a word are found as well, as armies for army; quotation marks ask for it exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents, capitals, dashes and the kind of quotation marks make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type, the last word may also be the beginning of a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the passage found to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak of the same as “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No related passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other text shares enough words with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found yet for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{better}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all debates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the field above: words, “a phrase”, author:name, tag:word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text, or a node, to find related passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the map as an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {number:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <comment>1 place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title, with all places in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No searches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All debates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the texts that you want to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} map nodes</source>
        <comment>1 map node</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things still being read</source>
        <comment>1 thing still being read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}:” is no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the words without quotation marks, or fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or OR between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters before the star, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the beginning of the word with a star, as in {words}*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view “{view}”; there are {list}, and the whole window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be smaller than {width}x{height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map cannot be narrower than {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: there is no folder {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort reactions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts without a node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round} % as near as the likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>a verb: the passage supports a proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercuts</source>
        <comment>a verb: the passage undercuts a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the evidence of {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was edited since; Undo takes that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts without a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text of this debate has a node on a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with arrows moves the end of the passage, by sentences (up, down) or words (left, right); with Ctrl as well its beginning. Words can also be pulled over with the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows widen or narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passage in its text, in the window behind (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage supports {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage objects to {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undercuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage undercuts a link: choose which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage asks a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of a node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the passage to a node: choose which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the passage over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proposal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another proposal ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{decided:,} of {n:,} passages</source>
        <comment>{decided:,} of 1 passage</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first are shown as soon as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the map that the reactions are to be sorted into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no proposals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of a proposal in the essay and add them to the map; then the sentences of the other texts that speak of the same are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages of {texts} decided; what comes in later joins the queue.</source>
        <comment>1 passage of {texts} decided; what comes in later joins the queue.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is close to a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other texts of this debate looked through: no sentence shares enough rare words with a proposal of the map.</source>
        <comment>1 other text of this debate looked through: no sentence shares enough rare words with a proposal of the map.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which link does it undercut?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a link ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing bears on the chosen proposal yet, so there is no link to undercut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of which node?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a node ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit, Enter or a click chooses; Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an essay beside the map of its debate. Each proposal leads to what supports and opposes it, and to the very words. Highlight, take notes, add objections of your own, and search everything. All of it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop texts, a folder of texts or a map anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights and notes alone: {label} (*{suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debate holds no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of “{title}”: {description}{description2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” opens with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for this once and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting:,} more files wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> After it {follow} for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{output}” cannot be drawn: the map&apos;s picture is no valid SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{output}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{output}” would be too large: the map measures {width:,} × {height:,} pixels and a PNG may have {side:,} a side and {number} million in all; write an SVG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{words}”, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(various)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts together</source>
        <comment>1 text together</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding reads the text again from its original, as a new version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reading the text has guessed or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added}, {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who added it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by {who} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by {who} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map can&apos;t be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: row {row:,} of {rows:,}, column {column:,} of {columns:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{name}” can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <comment>1 page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Headings, links and marked passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches in the text</source>
        <comment>1 match in the text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
