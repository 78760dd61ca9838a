"""Argument schemes after Douglas Walton: common ways to argue, each with the questions that test it.

The list follows the literature; every name, pattern and question is in words of this program. It is long
because it is one table of data.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.model import ArgumentMap, CriticalAnswer, Node, Relation
from debatedesk.domain.message import message


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
        message("Expert opinion"),
        message("Someone who knows the field says so; so it is likely true."),
        (
            "expertise",
            message("How much does this person really know?"),
            message("The person knows little of this."),
        ),
        (
            "field",
            message("Does the claim belong to the field that they know?"),
            message("This lies outside their field."),
        ),
        (
            "words",
            message("Did they say this, and in this sense?"),
            message("They did not say this, or not in this sense."),
        ),
        (
            "trust",
            message("Can they be relied on to say what they think?"),
            message("They have a reason to say so anyway."),
        ),
        (
            "agreement",
            message("Do others who know the field agree?"),
            message("Others who know the field disagree."),
        ),
        ("evidence", message("What do they base it on?"), message("They give no grounds for it.")),
        also=("authority",),
    ),
    _scheme(
        message("Position to know"),
        message("Someone who is placed to know says so; so it is likely true."),
        (
            "place",
            message("Were they where they could know this?"),
            message("They were in no place to know this."),
        ),
        (
            "honesty",
            message("Do they usually tell the truth?"),
            message("They have not always told the truth."),
        ),
        ("words", message("Is this what they said?"), message("They did not say this.")),
    ),
    _scheme(
        message("Witness testimony"),
        message("Someone saw or heard it and tells of it; so it likely happened."),
        (
            "consistent",
            message("Does their account hold together?"),
            message("Their account contradicts itself."),
        ),
        (
            "facts",
            message("Does it fit what else is known?"),
            message("It does not fit what else is known."),
        ),
        (
            "others",
            message("Do other witnesses tell the same?"),
            message("Other witnesses tell it otherwise."),
        ),
        (
            "memory",
            message("Could they see, hear and remember it well?"),
            message("They could not see it well."),
        ),
        ("interest", message("Do they gain by telling it so?"), message("They gain by telling it so.")),
    ),
    _scheme(
        message("Popular opinion"),
        message("Nearly everybody takes it to be true; so it is likely true."),
        (
            "count",
            message("How is it known that so many think so?"),
            message("Nobody has counted who thinks so."),
        ),
        (
            "reason",
            message("Could so many be wrong about this?"),
            message("Many have been wrong about such things."),
        ),
        (
            "own",
            message("Did they come to it each on their own?"),
            message("They took it from one another."),
        ),
    ),
    _scheme(
        message("Popular practice"),
        message("Nearly everybody does it; so it is acceptable to do it."),
        ("count", message("Do so many really do it?"), message("Fewer do it than is said.")),
        (
            "grounds",
            message("Do they have good grounds to do it?"),
            message("They do it out of habit alone."),
        ),
        (
            "case",
            message("Is this case like those where it is done?"),
            message("This case is not like those."),
        ),
    ),
    _scheme(
        message("Example"),
        message("It was so in this case; so it is often so."),
        ("true", message("Was it really so in that case?"), message("It was not so in that case.")),
        (
            "typical",
            message("Is the case an ordinary one of its sort?"),
            message("The case is an odd one out."),
        ),
        ("number", message("Are there enough such cases?"), message("One or two cases show little.")),
        (
            "against",
            message("Are there cases where it was otherwise?"),
            message("There are cases where it was otherwise."),
        ),
    ),
    _scheme(
        message("Analogy"),
        message("Two cases are alike, and it holds of one; so it holds of the other."),
        (
            "alike",
            message("Are the two alike in what matters here?"),
            message("They are not alike in what matters here."),
        ),
        (
            "unlike",
            message("Is there a difference that breaks the parallel?"),
            message("A difference breaks the parallel."),
        ),
        (
            "source",
            message("Does it hold of the first case at all?"),
            message("It does not hold of the first case."),
        ),
        (
            "rival",
            message("Is there another case, as close, that turned out otherwise?"),
            message("A closer case went otherwise."),
        ),
    ),
    _scheme(
        message("Precedent"),
        message("A like case was decided so; so this one should be."),
        (
            "like",
            message("Does the earlier case match this one?"),
            message("The earlier case does not match."),
        ),
        (
            "valid",
            message("Does the earlier decision still stand?"),
            message("The earlier decision no longer stands."),
        ),
        ("right", message("Was it decided rightly then?"), message("It was wrongly decided then.")),
        (
            "other",
            message("Do other decisions point elsewhere?"),
            message("Other decisions point elsewhere."),
        ),
    ),
    _scheme(
        message("Sign"),
        message("There is a sign that usually goes with it; so it is likely there."),
        (
            "strength",
            message("How often does the sign go with it?"),
            message("The sign often appears without it."),
        ),
        (
            "other-causes",
            message("Could something else have left the sign?"),
            message("Something else may have left the sign."),
        ),
        (
            "seen",
            message("Has the sign been seen for certain?"),
            message("The sign has not been seen for certain."),
        ),
    ),
    _scheme(
        message("Cause to effect"),
        message("This brings that about, and this is the case; so that will follow."),
        (
            "link",
            message("How strong is the tie between cause and effect?"),
            message("The one seldom brings the other about."),
        ),
        (
            "evidence",
            message("What shows that there is such a tie?"),
            message("Nothing shows that there is such a tie."),
        ),
        (
            "hindrance",
            message("Could something keep the effect from coming?"),
            message("Something may keep it from coming."),
        ),
        (
            "present",
            message("Is the cause there, and strong enough?"),
            message("The cause is not there, or too weak."),
        ),
    ),
    _scheme(
        message("Correlation to cause"),
        message("The two go together; so the one causes the other."),
        (
            "real",
            message("Do the two really go together?"),
            message("They do not go together that regularly."),
        ),
        ("chance", message("Could it be chance?"), message("It may be chance.")),
        (
            "third",
            message("Could a third thing bring both about?"),
            message("A third thing may bring both about."),
        ),
        (
            "direction",
            message("Could it be the other way round?"),
            message("It may be the other way round."),
        ),
        (
            "range",
            message("How far beyond these cases does it reach?"),
            message("It holds of these cases alone."),
        ),
    ),
    _scheme(
        message("Best explanation"),
        message("It would explain what was found better than anything else; so it is likely so."),
        (
            "fits",
            message("Does it explain all that was found?"),
            message("It leaves some of it unexplained."),
        ),
        (
            "rivals",
            message("Is there an explanation that does as well?"),
            message("Another explanation does as well."),
        ),
        (
            "search",
            message("Were the others looked for with care?"),
            message("Few others were looked for."),
        ),
        ("likely", message("Is it believable by itself?"), message("It is hard to believe by itself.")),
        also=("abduction", "inference to the best explanation"),
    ),
    _scheme(
        message("Consequences"),
        message("Doing it would bring about something good or bad; so it should or should not be done."),
        (
            "likely",
            message("How likely is it that this would follow?"),
            message("It is unlikely that this would follow."),
        ),
        ("evidence", message("What supports that it would?"), message("Nothing supports that it would.")),
        (
            "balance",
            message("What else would follow, and does it weigh more?"),
            message("Something else follows and weighs more."),
        ),
        (
            "worth",
            message("Is what would follow really good, or bad?"),
            message("What would follow is not that good or bad."),
        ),
        also=("positive consequences", "negative consequences"),
    ),
    _scheme(
        message("Practical reasoning"),
        message("We want this end, and this is a means to it; so we should use the means."),
        (
            "works",
            message("Would the means bring us there?"),
            message("The means would not bring us there."),
        ),
        ("other-means", message("Is there a better means?"), message("There is a better means.")),
        ("possible", message("Can it be done at all?"), message("It cannot be done.")),
        (
            "cost",
            message("What does it cost beside, and is that worth it?"),
            message("It costs more than it is worth."),
        ),
        (
            "goals",
            message("Does it stand in the way of other ends?"),
            message("It stands in the way of other ends."),
        ),
        also=("means to goal", "goal"),
    ),
    _scheme(
        message("Values"),
        message("It furthers something that we hold dear; so it speaks for doing it."),
        (
            "shared",
            message("Do those concerned hold that value?"),
            message("Those concerned do not hold that value."),
        ),
        (
            "furthers",
            message("Does it really further the value?"),
            message("It does not further the value."),
        ),
        (
            "conflict",
            message("Does another value weigh more here?"),
            message("Another value weighs more here."),
        ),
    ),
    _scheme(
        message("Alternatives"),
        message("It is one of a few, and the others fall away; so it is this one."),
        ("all", message("Are these all that there are?"), message("There are others that were not named.")),
        (
            "excluded",
            message("Do the others really fall away?"),
            message("One of the others does not fall away."),
        ),
        (
            "both",
            message("Could more than one be so at once?"),
            message("More than one can be so at once."),
        ),
        also=("disjunction", "dilemma"),
    ),
    _scheme(
        message("Commitment"),
        message("You have bound yourself to this, and that comes with it; so you are bound to that."),
        (
            "bound",
            message("Did they bind themselves to the first?"),
            message("They never bound themselves to the first."),
        ),
        (
            "follows",
            message("Does the second really come with it?"),
            message("The second does not come with it."),
        ),
        ("withdrawn", message("Have they given it up since?"), message("They have given it up since.")),
    ),
    _scheme(
        message("Verbal classification"),
        message("It is of this sort, and what is of this sort is so; so it is so."),
        ("belongs", message("Is it really of this sort?"), message("It is not of this sort.")),
        (
            "meaning",
            message("Is the word used in the same sense both times?"),
            message("The word is used in two senses."),
        ),
        (
            "strict",
            message("Is all of this sort like that, or only most?"),
            message("Not all of this sort is like that."),
        ),
        also=("classification", "definition"),
    ),
    _scheme(
        message("Established rule"),
        message("There is a rule for such cases; so it should be followed here."),
        (
            "rule",
            message("Is there such a rule, and does it bind those concerned?"),
            message("There is no such rule for them."),
        ),
        ("applies", message("Does the case fall under it?"), message("The case does not fall under it.")),
        (
            "exception",
            message("Is this a case that the rule leaves open?"),
            message("This is a case for an exception."),
        ),
        ("conflict", message("Does another rule come first?"), message("Another rule comes first.")),
        also=("rule",),
    ),
    _scheme(
        message("Exceptional case"),
        message("The usual rule was not made for a case like this; so it need not be followed here."),
        (
            "special",
            message("Is the case really out of the ordinary?"),
            message("The case is an ordinary one."),
        ),
        (
            "matters",
            message("Does what is special about it matter to the rule?"),
            message("What is special does not matter here."),
        ),
        (
            "others",
            message("Would many others ask for the same?"),
            message("Many others could ask for the same."),
        ),
        also=("exception",),
    ),
    _scheme(
        message("Against the person"),
        message("Who says so is not to be trusted; so what they say counts for less."),
        (
            "true",
            message("Is what is said of the person true?"),
            message("What is said of the person is not true."),
        ),
        (
            "matters",
            message("Does it touch on whether the claim is true?"),
            message("It has no bearing on the claim."),
        ),
        (
            "own-grounds",
            message("Does the claim stand on grounds of its own?"),
            message("The claim stands on its own grounds."),
        ),
        also=("ad hominem", "circumstantial ad hominem", "ethotic argument"),
    ),
    _scheme(
        message("Bias"),
        message("Who says so has an interest in it; so it was perhaps not weighed fairly."),
        ("interest", message("Is there such an interest?"), message("There is no such interest.")),
        (
            "effect",
            message("Is there a sign that it coloured what is said?"),
            message("Nothing shows that it coloured it."),
        ),
        (
            "balance",
            message("Does the subject call for weighing both sides?"),
            message("Taking one side is fair here."),
        ),
    ),
    _scheme(
        message("Slippery slope"),
        message("The first step would lead on, step by step, to something bad; so it should not be taken."),
        (
            "steps",
            message("Which steps lie between, and is each named?"),
            message("The steps between are not named."),
        ),
        (
            "each",
            message("Does each step lead to the next?"),
            message("One of the steps does not lead on."),
        ),
        ("stop", message("Could one stop on the way?"), message("One can stop on the way.")),
        (
            "end",
            message("Is the end as bad as it is said to be?"),
            message("The end is not as bad as that."),
        ),
    ),
    _scheme(
        message("Gradualism"),
        message("The difference of each small step is none that matters; so the last is as the first."),
        (
            "small",
            message("Is each step really too small to matter?"),
            message("One of the steps does matter."),
        ),
        ("sum", message("Do many small steps add up to something?"), message("The small steps add up.")),
        ("line", message("Is there a line that can be drawn?"), message("A line can be drawn.")),
        also=("sorites", "vagueness"),
    ),
    _scheme(
        message("Sunk cost"),
        message("Much has been put in that would be lost; so one should go on."),
        ("lost", message("Is it lost whatever is done now?"), message("It is lost whatever is done now.")),
        (
            "ahead",
            message("Does going on lead to what was wanted?"),
            message("Going on does not lead there either."),
        ),
        ("more", message("How much more would it take?"), message("It would take more than it brings.")),
        also=("waste",),
    ),
    _scheme(
        message("Threat or fear"),
        message("Something bad will happen to you unless you do it; so you should do it."),
        ("real", message("Will it happen, and how likely is it?"), message("It will hardly happen.")),
        ("averts", message("Would doing it keep it away?"), message("Doing it would not keep it away.")),
        ("right", message("Is it a reason, or pressure only?"), message("It is pressure and no reason.")),
        (
            "other-ways",
            message("Is there another way to be safe?"),
            message("There is another way to be safe."),
        ),
        also=("threat", "fear", "fear appeal", "danger"),
    ),
    _scheme(
        message("Ignorance"),
        message("It has not been shown to be so; so it is likely not so."),
        ("search", message("How well was it looked for?"), message("It was hardly looked for.")),
        ("found", message("Would it have shown, if it were so?"), message("It would not have shown.")),
        ("burden", message("Who has to show it?"), message("It is for the other side to show it.")),
        also=("lack of evidence", "negative evidence"),
    ),
    _scheme(
        message("Composition"),
        message("It holds of each of the parts; so it holds of the whole."),
        ("parts", message("Does it hold of all the parts?"), message("It does not hold of all the parts.")),
        (
            "carries",
            message("Is it something that passes from parts to a whole?"),
            message("It does not pass to the whole."),
        ),
        (
            "together",
            message("Does it change when the parts come together?"),
            message("Together they behave otherwise."),
        ),
        also=("part to whole",),
    ),
    _scheme(
        message("Division"),
        message("It holds of the whole; so it holds of each of the parts."),
        ("whole", message("Does it hold of the whole?"), message("It does not hold of the whole.")),
        (
            "carries",
            message("Is it something that each part shares?"),
            message("The parts do not share it."),
        ),
        (
            "part",
            message("Is there something special about this part?"),
            message("This part is not like the others."),
        ),
        also=("whole to part",),
    ),
    _scheme(
        message("Moral principle"),
        message("Doing it is wrong, or owed, whatever comes of it; so it must not, or must, be done."),
        ("principle", message("Does the principle hold?"), message("The principle does not hold.")),
        ("case", message("Does it speak to this case?"), message("It does not speak to this case.")),
        (
            "outweighed",
            message("Does something more pressing stand against it?"),
            message("Something more pressing is at stake."),
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
