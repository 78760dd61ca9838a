"""Argument schemes after Douglas Walton: common ways to argue, each with the questions that test it.

The list follows the literature; every name, pattern and question is in words of this program. It is long
because it is one table of data.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.model import ArgumentMap, CriticalAnswer, Node, Relation


@dataclass(frozen=True, slots=True)
class CriticalQuestion:
    """A question that tests an argument, by a key that stays; `doubt` says what a No to it comes to."""

    key: str
    words: str
    doubt: str


@dataclass(frozen=True, slots=True)
class ArgumentScheme:
    """A common way to argue: its name as relations keep it, how it goes, and what tests it."""

    name: str
    pattern: str
    questions: tuple[CriticalQuestion, ...]
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionState:
    """A critical question of a relation with the nodes that answer it; none where it is open."""

    question: CriticalQuestion
    answers: tuple[Node, ...]


def _scheme(
    name: str, pattern: str, *questions: tuple[str, str, str], also: tuple[str, ...] = ()
) -> ArgumentScheme:
    return ArgumentScheme(name, pattern, tuple(CriticalQuestion(*each) for each in questions), also)


SCHEMES: tuple[ArgumentScheme, ...] = (
    _scheme(
        "Expert opinion",
        "Someone who knows the field says so; so it is likely true.",
        ("expertise", "How much does this person really know?", "The person knows little of this."),
        ("field", "Does the claim belong to the field that they know?", "This lies outside their field."),
        ("words", "Did they say this, and in this sense?", "They did not say this, or not in this sense."),
        ("trust", "Can they be relied on to say what they think?", "They have a reason to say so anyway."),
        ("agreement", "Do others who know the field agree?", "Others who know the field disagree."),
        ("evidence", "What do they base it on?", "They give no grounds for it."),
        also=("authority",),
    ),
    _scheme(
        "Position to know",
        "Someone who is placed to know says so; so it is likely true.",
        ("place", "Were they where they could know this?", "They were in no place to know this."),
        ("honesty", "Do they usually tell the truth?", "They have not always told the truth."),
        ("words", "Is this what they said?", "They did not say this."),
    ),
    _scheme(
        "Witness testimony",
        "Someone saw or heard it and tells of it; so it likely happened.",
        ("consistent", "Does their account hold together?", "Their account contradicts itself."),
        ("facts", "Does it fit what else is known?", "It does not fit what else is known."),
        ("others", "Do other witnesses tell the same?", "Other witnesses tell it otherwise."),
        ("memory", "Could they see, hear and remember it well?", "They could not see it well."),
        ("interest", "Do they gain by telling it so?", "They gain by telling it so."),
    ),
    _scheme(
        "Popular opinion",
        "Nearly everybody takes it to be true; so it is likely true.",
        ("count", "How is it known that so many think so?", "Nobody has counted who thinks so."),
        ("reason", "Could so many be wrong about this?", "Many have been wrong about such things."),
        ("own", "Did they come to it each on their own?", "They took it from one another."),
    ),
    _scheme(
        "Popular practice",
        "Nearly everybody does it; so it is acceptable to do it.",
        ("count", "Do so many really do it?", "Fewer do it than is said."),
        ("grounds", "Do they have good grounds to do it?", "They do it out of habit alone."),
        ("case", "Is this case like those where it is done?", "This case is not like those."),
    ),
    _scheme(
        "Example",
        "It was so in this case; so it is often so.",
        ("true", "Was it really so in that case?", "It was not so in that case."),
        ("typical", "Is the case an ordinary one of its sort?", "The case is an odd one out."),
        ("number", "Are there enough such cases?", "One or two cases show little."),
        ("against", "Are there cases where it was otherwise?", "There are cases where it was otherwise."),
    ),
    _scheme(
        "Analogy",
        "Two cases are alike, and it holds of one; so it holds of the other.",
        ("alike", "Are the two alike in what matters here?", "They are not alike in what matters here."),
        ("unlike", "Is there a difference that breaks the parallel?", "A difference breaks the parallel."),
        ("source", "Does it hold of the first case at all?", "It does not hold of the first case."),
        (
            "rival",
            "Is there another case, as close, that turned out otherwise?",
            "A closer case went otherwise.",
        ),
    ),
    _scheme(
        "Precedent",
        "A like case was decided so; so this one should be.",
        ("like", "Does the earlier case match this one?", "The earlier case does not match."),
        ("valid", "Does the earlier decision still stand?", "The earlier decision no longer stands."),
        ("right", "Was it decided rightly then?", "It was wrongly decided then."),
        ("other", "Do other decisions point elsewhere?", "Other decisions point elsewhere."),
    ),
    _scheme(
        "Sign",
        "There is a sign that usually goes with it; so it is likely there.",
        ("strength", "How often does the sign go with it?", "The sign often appears without it."),
        (
            "other-causes",
            "Could something else have left the sign?",
            "Something else may have left the sign.",
        ),
        ("seen", "Has the sign been seen for certain?", "The sign has not been seen for certain."),
    ),
    _scheme(
        "Cause to effect",
        "This brings that about, and this is the case; so that will follow.",
        (
            "link",
            "How strong is the tie between cause and effect?",
            "The one seldom brings the other about.",
        ),
        ("evidence", "What shows that there is such a tie?", "Nothing shows that there is such a tie."),
        ("hindrance", "Could something keep the effect from coming?", "Something may keep it from coming."),
        ("present", "Is the cause there, and strong enough?", "The cause is not there, or too weak."),
    ),
    _scheme(
        "Correlation to cause",
        "The two go together; so the one causes the other.",
        ("real", "Do the two really go together?", "They do not go together that regularly."),
        ("chance", "Could it be chance?", "It may be chance."),
        ("third", "Could a third thing bring both about?", "A third thing may bring both about."),
        ("direction", "Could it be the other way round?", "It may be the other way round."),
        ("range", "How far beyond these cases does it reach?", "It holds of these cases alone."),
    ),
    _scheme(
        "Best explanation",
        "It would explain what was found better than anything else; so it is likely so.",
        ("fits", "Does it explain all that was found?", "It leaves some of it unexplained."),
        ("rivals", "Is there an explanation that does as well?", "Another explanation does as well."),
        ("search", "Were the others looked for with care?", "Few others were looked for."),
        ("likely", "Is it believable by itself?", "It is hard to believe by itself."),
        also=("abduction", "inference to the best explanation"),
    ),
    _scheme(
        "Consequences",
        "Doing it would bring about something good or bad; so it should or should not be done.",
        ("likely", "How likely is it that this would follow?", "It is unlikely that this would follow."),
        ("evidence", "What supports that it would?", "Nothing supports that it would."),
        (
            "balance",
            "What else would follow, and does it weigh more?",
            "Something else follows and weighs more.",
        ),
        (
            "worth",
            "Is what would follow really good, or bad?",
            "What would follow is not that good or bad.",
        ),
        also=("positive consequences", "negative consequences"),
    ),
    _scheme(
        "Practical reasoning",
        "We want this end, and this is a means to it; so we should use the means.",
        ("works", "Would the means bring us there?", "The means would not bring us there."),
        ("other-means", "Is there a better means?", "There is a better means."),
        ("possible", "Can it be done at all?", "It cannot be done."),
        ("cost", "What does it cost beside, and is that worth it?", "It costs more than it is worth."),
        ("goals", "Does it stand in the way of other ends?", "It stands in the way of other ends."),
        also=("means to goal", "goal"),
    ),
    _scheme(
        "Values",
        "It furthers something that we hold dear; so it speaks for doing it.",
        ("shared", "Do those concerned hold that value?", "Those concerned do not hold that value."),
        ("furthers", "Does it really further the value?", "It does not further the value."),
        ("conflict", "Does another value weigh more here?", "Another value weighs more here."),
    ),
    _scheme(
        "Alternatives",
        "It is one of a few, and the others fall away; so it is this one.",
        ("all", "Are these all that there are?", "There are others that were not named."),
        ("excluded", "Do the others really fall away?", "One of the others does not fall away."),
        ("both", "Could more than one be so at once?", "More than one can be so at once."),
        also=("disjunction", "dilemma"),
    ),
    _scheme(
        "Commitment",
        "You have bound yourself to this, and that comes with it; so you are bound to that.",
        ("bound", "Did they bind themselves to the first?", "They never bound themselves to the first."),
        ("follows", "Does the second really come with it?", "The second does not come with it."),
        ("withdrawn", "Have they given it up since?", "They have given it up since."),
    ),
    _scheme(
        "Verbal classification",
        "It is of this sort, and what is of this sort is so; so it is so.",
        ("belongs", "Is it really of this sort?", "It is not of this sort."),
        ("meaning", "Is the word used in the same sense both times?", "The word is used in two senses."),
        ("strict", "Is all of this sort like that, or only most?", "Not all of this sort is like that."),
        also=("classification", "definition"),
    ),
    _scheme(
        "Established rule",
        "There is a rule for such cases; so it should be followed here.",
        (
            "rule",
            "Is there such a rule, and does it bind those concerned?",
            "There is no such rule for them.",
        ),
        ("applies", "Does the case fall under it?", "The case does not fall under it."),
        ("exception", "Is this a case that the rule leaves open?", "This is a case for an exception."),
        ("conflict", "Does another rule come first?", "Another rule comes first."),
        also=("rule",),
    ),
    _scheme(
        "Exceptional case",
        "The usual rule was not made for a case like this; so it need not be followed here.",
        ("special", "Is the case really out of the ordinary?", "The case is an ordinary one."),
        (
            "matters",
            "Does what is special about it matter to the rule?",
            "What is special does not matter here.",
        ),
        ("others", "Would many others ask for the same?", "Many others could ask for the same."),
        also=("exception",),
    ),
    _scheme(
        "Against the person",
        "Who says so is not to be trusted; so what they say counts for less.",
        ("true", "Is what is said of the person true?", "What is said of the person is not true."),
        ("matters", "Does it touch on whether the claim is true?", "It has no bearing on the claim."),
        (
            "own-grounds",
            "Does the claim stand on grounds of its own?",
            "The claim stands on its own grounds.",
        ),
        also=("ad hominem", "circumstantial ad hominem", "ethotic argument"),
    ),
    _scheme(
        "Bias",
        "Who says so has an interest in it; so it was perhaps not weighed fairly.",
        ("interest", "Is there such an interest?", "There is no such interest."),
        ("effect", "Is there a sign that it coloured what is said?", "Nothing shows that it coloured it."),
        ("balance", "Does the subject call for weighing both sides?", "Taking one side is fair here."),
    ),
    _scheme(
        "Slippery slope",
        "The first step would lead on, step by step, to something bad; so it should not be taken.",
        ("steps", "Which steps lie between, and is each named?", "The steps between are not named."),
        ("each", "Does each step lead to the next?", "One of the steps does not lead on."),
        ("stop", "Could one stop on the way?", "One can stop on the way."),
        ("end", "Is the end as bad as it is said to be?", "The end is not as bad as that."),
    ),
    _scheme(
        "Gradualism",
        "The difference of each small step is none that matters; so the last is as the first.",
        ("small", "Is each step really too small to matter?", "One of the steps does matter."),
        ("sum", "Do many small steps add up to something?", "The small steps add up."),
        ("line", "Is there a line that can be drawn?", "A line can be drawn."),
        also=("sorites", "vagueness"),
    ),
    _scheme(
        "Sunk cost",
        "Much has been put in that would be lost; so one should go on.",
        ("lost", "Is it lost whatever is done now?", "It is lost whatever is done now."),
        ("ahead", "Does going on lead to what was wanted?", "Going on does not lead there either."),
        ("more", "How much more would it take?", "It would take more than it brings."),
        also=("waste",),
    ),
    _scheme(
        "Threat or fear",
        "Something bad will happen to you unless you do it; so you should do it.",
        ("real", "Will it happen, and how likely is it?", "It will hardly happen."),
        ("averts", "Would doing it keep it away?", "Doing it would not keep it away."),
        ("right", "Is it a reason, or pressure only?", "It is pressure and no reason."),
        ("other-ways", "Is there another way to be safe?", "There is another way to be safe."),
        also=("threat", "fear", "fear appeal", "danger"),
    ),
    _scheme(
        "Ignorance",
        "It has not been shown to be so; so it is likely not so.",
        ("search", "How well was it looked for?", "It was hardly looked for."),
        ("found", "Would it have shown, if it were so?", "It would not have shown."),
        ("burden", "Who has to show it?", "It is for the other side to show it."),
        also=("lack of evidence", "negative evidence"),
    ),
    _scheme(
        "Composition",
        "It holds of each of the parts; so it holds of the whole.",
        ("parts", "Does it hold of all the parts?", "It does not hold of all the parts."),
        ("carries", "Is it something that passes from parts to a whole?", "It does not pass to the whole."),
        ("together", "Does it change when the parts come together?", "Together they behave otherwise."),
        also=("part to whole",),
    ),
    _scheme(
        "Division",
        "It holds of the whole; so it holds of each of the parts.",
        ("whole", "Does it hold of the whole?", "It does not hold of the whole."),
        ("carries", "Is it something that each part shares?", "The parts do not share it."),
        ("part", "Is there something special about this part?", "This part is not like the others."),
        also=("whole to part",),
    ),
    _scheme(
        "Moral principle",
        "Doing it is wrong, or owed, whatever comes of it; so it must not, or must, be done.",
        ("principle", "Does the principle hold?", "The principle does not hold."),
        ("case", "Does it speak to this case?", "It does not speak to this case."),
        (
            "outweighed",
            "Does something more pressing stand against it?",
            "Something more pressing is at stake.",
        ),
        also=("deontic", "moral justification"),
    ),
)


def _plain(name: str) -> str:
    """Fold what one scheme is called here and there: “Argument from Sign”, “sign”, “Sign_Inference”."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).casefold().strip()
    words = re.sub(r"[\s_-]*inference$", "", words)
    words = re.sub(r"^(?:an? )?(?:argument|argumentation|appeal) (?:from|by|to) (?:an? |the )?", "", words)
    return re.sub(r"[^\w]+", " ", words).replace("_", " ").strip()


_BY_NAME: Mapping[str, ArgumentScheme] = {
    _plain(name): scheme for scheme in SCHEMES for name in (*scheme.other_names, scheme.name)
}


def scheme_called(name: str) -> ArgumentScheme | None:
    """Find the scheme of a name, however it is written; None for a name of somebody's own."""
    return _BY_NAME.get(_plain(name))


def questions_of(argument_map: ArgumentMap, relation: Relation) -> list[QuestionState]:
    """List the critical questions of a relation's scheme, each with the nodes there that answer it."""
    scheme = scheme_called(relation.scheme)
    return [
        QuestionState(
            question,
            tuple(
                argument_map.nodes[answer.node]
                for answer in relation.answered
                if answer.question == question.key and answer.node in argument_map.nodes
            ),
        )
        for question in (scheme.questions if scheme else ())
    ]


def unanswered(argument_map: ArgumentMap, relation: Relation) -> int:
    """Count the critical questions of a relation that no node answers."""
    return sum(not state.answers for state in questions_of(argument_map, relation))


def with_answer(relation: Relation, question: str, node: str) -> tuple[CriticalAnswer, ...]:
    """Give the answers of a relation with one more."""
    return tuple(dict.fromkeys((*relation.answered, CriticalAnswer(question, node))))
