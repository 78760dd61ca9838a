"""Whom a text names as the source of a quotation: by the grammar of its sentence, not by nearness.

The subject of a verb of saying, “according to”, a citation in parentheses, a note, a credit line or a link
name a source. Asides, clauses that begin with *whereas* and the like, next sentences and the citations of
other quotations do not. What stays open is left unsaid: a wrong accusation is worse than none. It is long
because it is one grammar, whose rules are tried in one order.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from debatedesk.domain.text.reading import Block, ReadingText
from debatedesk.quotations import speech
from debatedesk.quotations.names import Known, Mention, Names

__all__ = ["Attributor", "Known", "NamedSource", "is_credit"]

NEAR = 140
"""Code points around a quotation in which a link or a credit may stand."""
_LOOKED_BACK = 4_000
"""So many code points before its sentence a pronoun may have its person, in the same paragraph."""
_FILLER = "\ue000"
"""Stands for each character within a quotation: nothing in there says whose it is."""
_CLOSING = "”“\"'’»«›‹」』"
_BOUNDARY = re.compile(
    r"([.!?…]+)(?:[”“»][ \u00a0]?\([^()]{3,140}\))?"
    r"(?:[ \u00a0\u202f]?[»›])?[”“»«’\"')\]]*((?:\s*\[\d+\])?\s+)"
    rf"(?=[»›]\S|[“„«‘\"'(\[{_FILLER}]|[^\W\d_]|\d)"
)
_ABBREVIATION = re.compile(
    r"(?<![\w’'])(?:[^\W\d_]|[MDS]rs?|Ms|St|Mt|Mme|Mlle|Prof|Nos?|Nr|Vol|Bd|pp?|ff?|vgl|cf|eds?|Hg|Hrsg|ibid|ebd|art|chap"
    r"|Fed|z\. ?B|u\. ?a|d\. ?h|etc|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Nos?)$",
    re.IGNORECASE,
)
_HELPERS = re.compile(
    r"(?:\s+(?:has|have|had|once|also|then|again|rightly|always|often|still|even|therefore|thus|only|just|later"
    r"|first|famously|\w+ly|hat|hatte|habe|auch|einst|dann|selbst|darum|daher|zuerst|später|schon|a|avait|aussi|alors"
    r"|même|donc|bien|nous|lui|leur|y|did|does|will))*\s*$"
)
_CITATION = re.compile(rf"^\s?[{_CLOSING}.,!?]*(?:\s+\w+){{0,3}}?\s*[\[(]([^()\[\]]{{3,140}})[\])]")
_LAST_CITATION = re.compile(r"[\[(]([^()\[\]]{3,140})[\])][.\s]*$")
_NOTE = re.compile(rf"^\s?[{_CLOSING}.,!?;]*\s?(?:\[(\d{{1,3}})\]|([⁰¹²³⁴-⁹]{{1,3}}))")
_MARK_AFTER = re.compile(rf"^\s?[{_CLOSING}]+")
_MARK_BEFORE = " \u00a0\u202f«“„‚‘\"'»›‹「『"
_FEW_WORDS = 8
_TAIL = 90
_SHORTLY = 8
_LEAD = 40


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Where a sentence begins in the text, and the quotation in it; both lie in a block."""

    block: Block
    start: int
    quotation: int


@dataclass(frozen=True, slots=True)
class NamedSource:
    """Who or what is named as the source of a quotation, and the texts that this may mean.

    `is_certain` tells that the grammar leaves no doubt; `is_unclear` that `name` gives two readings.
    """

    name: str
    documents: frozenset[str]
    is_certain: bool = True
    is_unclear: bool = False


def is_credit(text: str) -> bool:
    """Tell whether a line begins with a dash and names a source."""
    return bool(re.match(r"\s*[—–―-]{1,2}\s*\w", text)) and len(text) < NEAR


class Attributor:
    """Finds the sources that one text names for its quotations, among the authors and titles known."""

    def __init__(
        self, reading: ReadingText, known: Sequence[Known], marked: Sequence[tuple[int, int]]
    ) -> None:
        """Read a text whose quotations stand between such offsets, those in blocks included."""
        self._reading = reading
        self._names = Names(known)
        self._by_address = {each.source: each for each in known if each.source}
        quoted_blocks = [(block.start, block.end) for block in reading.blocks if block.quote_depth]
        self._marked = [
            (start, end)
            for start, end in marked
            if not any(
                first <= start and end <= last and end - start > 0.9 * (last - first)
                for first, last in quoted_blocks
            )
        ]
        self._spans = sorted(set(self._marked))
        self._farthest = list(accumulate((end for _, end in self._spans), max))
        self._skeleton = self._without_quotations()
        self._known_boundaries: dict[tuple[int, int], list[int]] = {}
        self._noted: dict[int, NamedSource | None] = {}

    def source_of(self, start: int, end: int, *, is_block: bool = False) -> NamedSource | None:
        """Tell what is named as the source of the quotation between two offsets."""
        if (linked := self._linked(start, end, is_block)) is not None:
            return linked
        if not self._names:
            return None
        if is_block:
            return self._source_of_block(start, end)
        block = self._block_at(start)
        if block is None or self._is_within_another(start, end):
            return None
        first, last = self._sentence(block, start, end)
        before = self._skeleton[first:start].rstrip(_MARK_BEFORE)
        after = self._skeleton[end:last]
        return self._combined(before, after, end, _Sentence(block, first, start))

    def _combined(self, before: str, after: str, end: int, sentence: _Sentence) -> NamedSource | None:
        """Weigh what stands before a quotation, after it, in its citation and in its note."""
        lead, tail = self._before(before, sentence), self._after(after, before, sentence)
        if lead is not None and not before.rstrip().endswith(":") and not speech.CLOSES.match(after):
            lead = replace(lead, is_certain=False)
        if tail is not None and not self._is_plain(after):
            tail = replace(tail, is_certain=False)
        subject = lead
        if tail is not None and (lead is None or not lead.is_certain):
            subject = tail
        elif tail is not None and lead is not None and tail.documents != lead.documents:
            subject = _both(lead, tail)
        cited = self._cited(after) or self._note(end)
        if cited is None:
            if subject is not None and self._cites_unknown(after):
                return replace(subject, is_certain=False)
            return subject
        if subject is None or not (subject.is_certain or subject.is_unclear):
            return cited
        common = subject.documents & cited.documents
        if common:
            return replace(subject, documents=common, is_certain=True)
        if (match := _CITATION.match(after)) and speech.QUOTED_IN.search(match[1]):
            return replace(subject, documents=subject.documents | cited.documents)
        return _both(subject, cited)

    def _is_plain(self, after: str) -> bool:
        """Tell whether what follows a quotation names its speaker and does nothing else."""
        words = _MARK_AFTER.sub("", after).partition(_FILLER)[0].partition(";")[0]
        verb = next((verb for verb in speech.VERB.finditer(words)), None)
        if verb is not None and not speech.PLAINLY_SPOKEN.fullmatch(verb.group().partition("-")[0]):
            return False
        people = [one for one in self._names.mentions(words) if not one.is_title]
        return len(people) == 1 and not re.search(r"\w,\s+[^\W\dA-Z]", words)

    # What stands before

    def _before(self, before: str, sentence: _Sentence) -> NamedSource | None:
        """Find whom the words before a quotation, in its sentence, make its speaker."""
        head = before.rpartition(_FILLER)[0]
        clause = speech.OPENING_ASIDE.sub(_blank, before).rpartition(_FILLER)[2]
        clause = _MARK_AFTER.sub("", clause)
        quoted = self._quoted_in_passing(clause)
        if as_did := self._as_did(clause):
            return as_did
        clause = _without_asides(clause)
        contrast = list(speech.CONTRAST.finditer(clause))
        if contrast:
            clause = clause[contrast[-1].end() :]
        mentions = list(self._names.mentions(clause))
        if speech.NEITHER.search(clause):
            return None
        quoting = self._quoting(clause, mentions)
        if quoting is not None:
            return quoting
        owned = self._owned(clause, mentions)
        if owned is not None:
            people = [mention for mention in mentions if not mention.is_title]
            owned = replace(owned, is_certain=owned.is_certain and len(people) == 1)
            return self._narrowed(owned, clause, mentions)
        verbs = list(speech.VERB.finditer(clause))
        verbs = [
            verb
            for verb in verbs
            if not _stands_in(verb.start(), mentions)
            and not speech.NOUN_BEFORE.search(clause[: verb.start()])
        ]
        if verbs and len(clause) - verbs[-1].end() <= _TAIL:
            source = self._subject(clause, verbs[-1], mentions, head, bool(contrast), sentence)
        else:
            source = self._without_verb(clause, mentions, sentence)
        if source is not None and quoted is not None and source.documents != quoted.documents:
            return _both(source, quoted)
        return self._narrowed(source, clause, mentions)

    def _quoted_in_passing(self, clause: str) -> NamedSource | None:
        """“X, quoting Y, says …”: find Y."""
        match = speech.QUOTING.search(clause)
        later = self._names.mentions(clause[match.end() :]) if match else iter(())
        return next((_source(one) for one in later if not one.is_title), None)

    def _as_did(self, clause: str) -> NamedSource | None:
        """“To say, as X did, that …” gives the words of X."""
        for one in self._names.mentions(clause):
            around = clause[: one.start], clause[one.end :]
            if re.search(r"(?:as|wie|comme)\s+(?:l[’']a\s+)?$", around[0]) and speech.DID.match(around[1]):
                return _source(one)
        return None

    def _quoting(self, clause: str, mentions: Sequence[Mention]) -> NamedSource | None:
        """“X quotes Y: …”: the words may be looked for in the texts of both."""
        match = speech.QUOTING.search(clause)
        if match is None:
            return None
        people = [mention for mention in mentions if not mention.is_title]
        sides = [
            [one for one in people if one.end <= match.start()],
            [one for one in people if one.start >= match.end()],
        ]
        if sides[0] and sides[1]:
            return _both(_source(sides[0][-1]), _source(sides[1][0]))
        return None

    def _owned(self, clause: str, mentions: Sequence[Mention]) -> NamedSource | None:
        """“X’s claim that …”, “the words of X: …”, “in X we read …”."""
        for one in reversed([mention for mention in mentions if not mention.is_title]):
            before, rest = clause[: one.start], clause[one.end :]
            genitive = speech.GENITIVE.match(rest)
            work = speech.WORK.match(rest[genitive.end() :]) if genitive else None
            if genitive and work and not speech.VERB.search(rest[genitive.end() + work.end() :]):
                return _source(one)
            if speech.FOR_WHOM.fullmatch(rest) or speech.IT_SAYS_IN.search(before):
                return _source(one)
            if speech.ATTRIBUTED_TO.search(before):
                return replace(_source(one), is_certain=False)
            claim = rest[genitive.end() :] if genitive else ""
            if genitive and not claim.strip():
                return _source(one)
            if speech.THAT_CLAIM.fullmatch(claim) and not speech.VERB.search(claim):
                return _source(one)
            if speech.IN_WORK_OF.search(before) and speech.INTRODUCES.fullmatch(rest):
                return _source(one)
            if speech.WORK_OF.search(before) and speech.INTRODUCES.fullmatch(rest):
                return _source(one)
            if speech.IN_WORK_OF.search(before) and speech.ONE_READS.match(rest):
                return _source(one)
        return None

    def _subject(
        self,
        clause: str,
        verb: re.Match[str],
        mentions: Sequence[Mention],
        head: str,
        contrasted: bool,
        sentence: _Sentence,
    ) -> NamedSource | None:
        """Find the subject of a verb of saying."""
        tail = clause[verb.end() :]
        people = [mention for mention in mentions if not mention.is_title]
        pre = _HELPERS.sub("", clause[: verb.start()])
        by = next(
            (one for one in people if one.start >= verb.end() and speech.BY.search(clause[: one.start])),
            None,
        )
        if by is not None and by.start - verb.end() < _LEAD:
            return _source(by)
        said_before = [one for one in people if one.end <= len(pre)]
        since = said_before[-1].end if said_before else 0
        if speech.NEGATION.search(clause[since : verb.end() + _SHORTLY]) or speech.QUESTION.match(clause):
            return None
        if accompanied := self._accompanied(tail, people, verb.end()):
            return accompanied
        is_participle = verb.group().lower().endswith(("ing", "ant"))
        written = clause[: verb.start()]
        by_another = speech.BY_ANOTHER.search(clause[verb.start() :])
        if not is_participle and (speech.PASSIVE.search(written) or by_another):
            return None
        if is_participle or speech.SUBORDINATE.search(pre):
            return self._leading_subject(pre, said_before, sentence)
        direct = self._direct_subject(speech.WOULD.sub("", pre), said_before)
        if direct is not None and speech.WOULD.search(pre):
            return replace(direct, is_certain=False)
        if direct is not None:
            if not self._is_spoken(clause, verb, people):
                direct = replace(direct, is_certain=False)
            return self._with_according(direct, clause, people)
        titles = [one for one in mentions if one.is_title and not pre[one.end :].strip(' ,”’"»')]
        if titles and titles[-1].end <= len(pre):
            return _source(titles[-1])
        following = self._after_verb(clause, verb.end(), people)
        if following is not None and speech.FREE_FOR_SUBJECT.match(pre) and not speech.PRONOUN.search(pre):
            return _source(following)
        pronoun = speech.PRONOUN.search(pre.rstrip()) or re.match(r"\s+(he|she|er|sie|il|elle)\b", tail)
        if pronoun is not None:
            return self._antecedent(pronoun.group().strip(), sentence)
        if "-" in verb.group():
            return self._antecedent(verb.group().rpartition("-")[2], sentence)
        bare = pre.strip(" ,–—-").lower()
        is_elided = not bare or re.search(r"(?:^|\s)(?:and|und|et|or|then|dann|puis)$", bare)
        if head and is_elided and not contrasted:
            return self._before(head.rstrip(_FILLER)[:-1], sentence)
        if according := self._according(clause, people):
            return according
        return None

    @staticmethod
    def _is_spoken(clause: str, verb: re.Match[str], people: Sequence[Mention]) -> bool:
        """Tell whether a verb surely gives its subject's own words in the quotation that follows."""
        tail = clause[verb.end() :]
        has_colon = tail.rstrip().endswith(":")
        if speech.DENIES.fullmatch(verb.group()) or speech.CONCESSION.match(clause):
            return False
        if not speech.PLAINLY_SPOKEN.fullmatch(verb.group().partition("-")[0]) and not has_colon:
            return False
        if not speech.SPOKEN.fullmatch(tail) or speech.CLAIM_THAT.search(tail):
            return False
        return all(
            re.fullmatch(r"\s+(?:to|an|à)?\s*", clause[verb.end() : one.start])
            for one in people
            if one.start >= verb.end()
        )

    def _leading_subject(
        self, pre: str, people: Sequence[Mention], sentence: _Sentence
    ) -> NamedSource | None:
        """Find the subject of a clause that a participle or an infinitive hangs on."""
        pronoun = speech.ANAPHORA.match(pre.lstrip(" ,"))
        if pronoun is not None:
            return self._antecedent(pronoun.group(), sentence)
        free = [
            one
            for one in people
            if not speech.PREPOSITION.search(pre[: one.start]) and not speech.GENITIVE.match(pre[one.end :])
        ]
        if len({one.documents for one in free}) != 1 or len(pre[: free[0].start].split()) > _FEW_WORDS // 2:
            return None
        return replace(_source(free[0]), is_certain=False)

    @staticmethod
    def _accompanied(tail: str, people: Sequence[Mention], offset: int) -> NamedSource | None:
        """“To say with X that …” gives the words of X."""
        for one in people:
            if one.start >= offset and re.fullmatch(r"\s+(?:with|mit|avec)\s+", tail[: one.start - offset]):
                return _source(one)
        return None

    @staticmethod
    def _after_verb(text: str, offset: int, people: Sequence[Mention]) -> Mention | None:
        """Find the subject right after a verb; a name in the genitive only describes it."""
        for one in people:
            if one.start < offset:
                continue
            if not speech.BETWEEN_VERB_AND_NAME.fullmatch(text[offset : one.start]):
                return None
            if not re.match(r"[’']s(?!\w)", text[one.end :]):
                return one
            offset = one.end + 2
        return None

    def _direct_subject(self, pre: str, people: Sequence[Mention]) -> NamedSource | None:
        """Take the name before a verb for its subject where nothing else can be it."""
        if not people:
            return None
        one = people[-1]
        gap = pre[one.end :]
        if speech.PREPOSITION.search(pre[: one.start]) and not speech.ACCORDING.search(pre[: one.start]):
            others = people[:-1]
            return self._direct_subject(pre[: one.start], others) if others and not gap.strip() else None
        if speech.ACCORDING.search(pre[: one.start]):
            return None
        if re.match(r"\s+zufolge\b", gap):
            return None
        genitive = speech.GENITIVE.match(gap)
        if genitive:
            rest = gap[genitive.end() :]
            work = speech.WORK.match(rest)
            return _source(one) if work and not rest[work.end() :].strip(" ,") else None
        if speech.PRONOUN.search(gap.rstrip()) and not re.search(r"(?:who|der|die|qui)\s*$", gap):
            return None
        if len(gap.split()) > _FEW_WORDS:
            return None
        if not gap.strip(" ,"):
            subject = self._coordinated(pre, people)
            return replace(subject, is_certain=subject.is_certain and "," not in gap)
        relative = re.fullmatch(r"\s*,?\s*(?:who|der|die|qui)(?:\s+\w+)?\s*", gap)
        if not relative and not speech.FREE_FOR_SUBJECT.match(pre[: one.start]):
            return None  # another may be the subject of both verbs
        starts_with_name = re.search(r"[A-ZÀ-ÖØ-Ý][\w’-]*\s*$", gap)
        if starts_with_name and not re.match(r"\s*,?\s*(?:in|im|of|on|to|an|von|dans|de|à|with)\b", gap):
            return None
        return replace(_source(one), is_certain=not re.search(r"[,;]", gap))

    def _coordinated(self, pre: str, people: Sequence[Mention]) -> NamedSource:
        """Join “X and Y” where both are the subject."""
        last = people[-1]
        if len(people) > 1 and re.fullmatch(
            r"\s+(?:and|und|et|or|oder|ou|&)\s+", pre[people[-2].end : last.start]
        ):
            other = people[-2]
            name = pre[other.start : last.end].strip()
            return NamedSource(name, other.documents | last.documents, is_certain=last.is_certain)
        return _source(last)

    def _with_according(self, subject: NamedSource, clause: str, people: Sequence[Mention]) -> NamedSource:
        """“According to X, Y says” can be read in two ways."""
        other = self._according(clause, people)
        if (
            other is not None
            and speech.FIRM_ACCORDING.search(clause)
            and other.documents != subject.documents
        ):
            return _both(other, subject)
        return subject

    def _according(self, clause: str, people: Sequence[Mention]) -> NamedSource | None:
        for one in people:
            match = speech.ACCORDING.search(clause[: one.start])
            follows = re.match(r"\s+zufolge\b", clause[one.end :])
            if match or follows:
                firm = bool(follows) or bool(match and speech.FIRM_ACCORDING.search(match.group()))
                near = len(clause) - one.end < _LEAD
                if firm or near:
                    sure = one.is_certain and firm and len(people) == 1
                    return replace(_source(one), is_certain=sure)
        return None

    def _without_verb(
        self, clause: str, mentions: Sequence[Mention], sentence: _Sentence
    ) -> NamedSource | None:
        people = [mention for mention in mentions if not mention.is_title]
        if according := self._according(clause, people):
            return according
        for one in reversed(people):
            rest = clause[one.end :]
            if genitive := speech.GENITIVE.match(rest):
                rest = rest[genitive.end() :]
                if not rest.strip() or speech.WORK.match(rest):
                    return _source(one)
            if re.fullmatch(r"\s*:\s*", rest):
                return _source(one)
        if not people and (pronoun := speech.OF_THEM.search(clause) or speech.IN_THEIR_VIEW.search(clause)):
            word = next(filter(None, pronoun.groups()))
            return self._antecedent(speech.NOMINATIVE[word.lower()], sentence)
        titles = [mention for mention in mentions if mention.is_title]
        if titles and not people:
            return replace(_source(titles[-1]), is_certain=len(titles) == 1)
        free = [
            one
            for one in people
            if not speech.PREPOSITION.search(clause[: one.start])
            and not speech.GENITIVE.match(clause[one.end :])
        ]
        if len({one.documents for one in free}) == 1 and len(people) == len(free):
            return replace(_source(free[0]), is_certain=False)
        return None

    def _narrowed(
        self, source: NamedSource | None, clause: str, mentions: Sequence[Mention]
    ) -> NamedSource | None:
        """Keep to the work that is named beside its author; a work of another makes it doubtful."""
        titles = [mention for mention in mentions if mention.is_title]
        if source is None or source.is_unclear or not titles:
            return source
        for title in titles:
            if common := source.documents & title.documents:
                return replace(source, documents=common)
        return replace(source, is_certain=False)

    def _antecedent(self, pronoun: str, sentence: _Sentence) -> NamedSource | None:
        """Find the one person whom a pronoun may stand for, named before in the paragraph."""
        if not speech.ANAPHORA.fullmatch(pronoun):
            return None
        start = max(sentence.block.start, sentence.start - _LOOKED_BACK)
        before = self._skeleton[start : sentence.start]
        within = self._skeleton[sentence.start : sentence.quotation].partition(_FILLER)[0]
        own = self._persons_in(_without_asides(within), 0)
        boundaries = self._boundaries(sentence.block)
        earlier_ones = bisect_left(boundaries, sentence.start)
        last = max(boundaries[earlier_ones - 1] - start, 0) if earlier_ones else 0
        earlier = self._persons_in(_without_asides(before), last)
        for candidates in (own[0], earlier[0] or earlier[1], own[1]):
            if len({one.documents for one in candidates}) == 1:
                return replace(_source(candidates[-1]), is_certain=False)
            if candidates:
                return None
        return None

    def _persons_in(self, text: str, last: int) -> tuple[list[Mention], list[Mention]]:
        """List the persons that may be subjects, and all; those of the last sentence where it names any."""
        people = [one for one in self._names.mentions(text) if not one.is_title]
        subjects = [
            one
            for one in people
            if not speech.PREPOSITION.search(text[: one.start])
            and not speech.GENITIVE.match(text[one.end :])
        ]
        for named in (subjects, people):
            if latest := [one for one in named if one.start >= last]:
                return latest, people
        return subjects, people

    # What stands after

    def _after(self, after: str, before: str, sentence: _Sentence) -> NamedSource | None:
        """Find whom the words right after a quotation make its speaker."""
        words = _CITATION.sub("", after, count=1) if _CITATION.match(after) else after
        words = _MARK_AFTER.sub("", _NOTE.sub("", words, count=1), count=1)
        words, introduces, _ = words.partition(_FILLER)
        if introduces and re.search(r"\w", before.rpartition(_FILLER)[2]):
            return None  # it belongs to the next quotation
        words = words.partition(";")[0]
        lead = re.match(r"[\s,:–—-]*", words)
        dash = bool(lead and re.search("[–—-]", lead.group()))
        rest = words[lead.end() :] if lead else words
        if re.search(r"(?:^|\s)(?:dass|daß|that|que)\s*$", before, re.IGNORECASE):
            rest = re.sub(r"^[^,]{1,40},\s*(?=\w)", "", rest)
        people = [one for one in self._names.mentions(rest) if not one.is_title]
        if theirs := speech.THEIR_WORDS.match(rest):
            return self._antecedent(speech.NOMINATIVE[theirs[1].lower()], sentence)
        if people and speech.IT_SAYS_IN.fullmatch(rest[: people[0].start]):
            return _source(people[0])
        auxiliary = re.match(r"(?:a|avait|hat|hatte|has|had|aurait)\s+", rest)
        verb = speech.VERB.match(rest, auxiliary.end() if auxiliary else 0)
        if auxiliary and not verb and people and people[0].start == auxiliary.end():
            return _source(people[0]) if speech.VERB.match(rest[people[0].end :].lstrip()) else None
        if verb:
            tail = rest[verb.end() :]
            if inverted := re.match(r"\s+(?:he|she|they|er|sie|il|elle)\b", tail):
                return self._antecedent(inverted.group().strip(), sentence)
            if "-" in verb.group():
                return self._antecedent(verb.group().rpartition("-")[2], sentence)
            one = self._after_verb(rest, verb.end(), people)
            return _source(one) if one else None
        if used := speech.USED_TO.match(rest):
            if people and people[0].start == used.start(1):
                return _source(people[0])
            return self._antecedent(used[1], sentence)
        if pronoun := re.match(r"(?:he|she|they|er|sie|il|elle)\s+", rest):
            if speech.VERB.match(rest[pronoun.end() :]):
                return self._antecedent(pronoun.group().strip(), sentence)
            return None
        if not people or people[0].start > _LEAD:
            return None
        one = people[0]
        lone = re.match(r"([a-zà-öø-ÿ][\w’'-]*)\s+(?:\w+\s+)?$", rest[: one.start])
        if lone and re.fullmatch(r"[\s.]*", rest[one.end :]) and not speech.NO_VERB.match(rest):
            return replace(_source(one), is_certain=False)
        start, follows = rest[: one.start], rest[one.end :]
        if speech.ACCORDING.search(start) or re.match(r"\s+zufolge\b", follows):
            return _source(one)
        if re.fullmatch(r"(?:as|so|thus|wie|comme)\s+(?:(?:\w+)\s+)?", start, re.IGNORECASE):
            return _source(one)
        if not start and (genitive := speech.GENITIVE.match(follows)):
            work = speech.WORK.match(follows, genitive.end())
            return _source(one) if work and speech.VERB.match(follows[work.end() :].lstrip()) else None
        if not start:
            helped = _HELPERS_BEFORE.match(follows)
            if helped and speech.VERB.match(follows[helped.end() :]):
                return _source(one)
            if dash and re.match(r"\s*(?:$|[.,(])", follows):
                return _source(one)
        equates = re.match(r"(?:is|was|are|were|ist|war|sind|est|sont|these are|those are)\b", rest)
        if equates and (speech.GENITIVE.match(follows) or speech.BY.search(start)):
            return _source(one)
        return None

    # Citations, notes, links, blocks

    def _cited(self, after: str) -> NamedSource | None:
        """Read a citation in parentheses right after a quotation, or at the end of its sentence."""
        match = _CITATION.match(after) or _LAST_CITATION.search(after.partition(_FILLER)[0])
        return self._cited_in(match[1]) if match and _FILLER not in after[: match.start()] else None

    def _cited_in(self, citation: str) -> NamedSource | None:
        if speech.NEUTRAL_CITATION.match(citation):
            return None
        mentions = list(self._names.mentions(citation))
        people = [mention for mention in mentions if not mention.is_title]
        titles = [mention for mention in mentions if mention.is_title]
        if ";" in citation and len({one.documents for one in people}) > 1:
            return _both(_source(people[0]), _source(people[1]))
        if people:
            source = _source(people[0])
            if speech.QUOTED_IN.search(citation):
                return replace(source, is_certain=False)
            if titles and (common := source.documents & titles[0].documents):
                return replace(source, documents=common)
            return source
        return _source(titles[0]) if titles else None

    def _cites_unknown(self, after: str) -> bool:
        match = _CITATION.match(after)
        if match is None or speech.NEUTRAL_CITATION.match(match[1]):
            return False
        return bool(re.search(r"[A-ZÀ-ÖØ-Ý][\w’-]{2,}.*\d", match[1]))

    def _note(self, end: int) -> NamedSource | None:
        """Read the note that a number right after a quotation leads to."""
        match = _NOTE.match(self._reading.text[end : end + 8])
        if match is None:
            return None
        number = int(match[1] or "".join(str("⁰¹²³⁴⁵⁶⁷⁸⁹".index(figure)) for figure in match[2]))
        return self._noted_in(number)

    def _noted_in(self, number: int) -> NamedSource | None:
        if number not in self._noted:
            self._noted[number] = None
            note = self._note_text(number)
            if speech.IBIDEM.match(note):
                self._noted[number] = self._noted_in(number - 1) if number > 1 else None
            elif note:
                self._noted[number] = self._cited_in(re.split(r"(?<=[\w)]{3})[.;]\s", note)[0])
        return self._noted[number]

    def _note_text(self, number: int) -> str:
        raised = "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(figure)] for figure in str(number))
        for block in reversed(self._reading.blocks):
            text = self._reading.text[block.start : block.end]
            if block.name == f"fn-{number}":
                return text
            match = re.match(rf"\W*(?:\[{number}\]|{number}[.)]|{raised})\s*", text)
            if match and not block.quote_depth:
                return text[match.end() :]
        return ""

    def _source_of_block(self, start: int, end: int) -> NamedSource | None:
        """Read the credit of a block quotation, its citation, or the sentence that introduces it."""
        blocks = self._reading.blocks
        within = [index for index, block in enumerate(blocks) if block.start < end and block.end > start]
        first, last = within[0], within[-1]
        text = self._reading.text
        credits = [text[end : blocks[last].end]]
        if last + 1 < len(blocks):
            following = blocks[last + 1]
            words = text[following.start : following.end]
            if is_credit(words):
                credits.append(words)
        for credit in credits:
            mentions = list(self._names.mentions(credit))
            if mentions:
                return _source(next((one for one in mentions if not one.is_title), mentions[0]))
        quoted = text[start:end]
        if (cited := re.search(r"\(([^()]{2,140})\)[.\s]*$", quoted)) and (
            source := self._cited_in(cited[1])
        ):
            return source
        if source := self._note(end):
            return source
        before = blocks[first - 1] if first else None
        if before is None or before.quote_depth or before.kind != "paragraph":
            return None
        begins = max([before.start, *self._boundaries(before)])
        return self._before(self._skeleton[begins : before.end], _Sentence(before, begins, before.end))

    def _linked(self, start: int, end: int, is_block: bool) -> NamedSource | None:
        """Take a link on a quotation, or right after it in its sentence, to a known text."""
        block = self._block_at(start)
        if block is None or not self._by_address:
            return None
        if is_block:
            first, last = block.start - NEAR, end + NEAR
        else:
            first, last = self._sentence(block, start, end)
            others = [other for other in self._marked if other[0] >= end]
            last = min([last, *(other[0] for other in others)])
            first = max([first, *(other[1] for other in self._marked if other[1] <= start)])
        for other in self._reading.blocks:
            for span in other.spans:
                if (
                    span.kind == "link"
                    and span.end >= first
                    and span.start <= last
                    and span.target in self._by_address
                ):
                    known = self._by_address[span.target]
                    return NamedSource(known.title, frozenset({known.id}))
        return None

    # Sentences

    def _without_quotations(self) -> str:
        parts: list[str] = []
        done = 0
        for start, end in sorted(self._marked):
            if start < done:
                continue
            parts += self._reading.text[done:start], _FILLER * (end - start)
            done = end
        return "".join(parts) + self._reading.text[done:]

    def _block_at(self, offset: int) -> Block | None:
        return next((block for block in self._reading.blocks if block.start <= offset <= block.end), None)

    def _is_within_another(self, start: int, end: int) -> bool:
        same = bisect_left(self._spans, (start, 0))
        if same and self._farthest[same - 1] >= end:
            return True
        later = bisect_right(self._spans, (start, end))
        return later < len(self._spans) and self._spans[later][0] == start

    def _sentence(self, block: Block, start: int, end: int) -> tuple[int, int]:
        """Give the bounds of the sentence that a quotation stands in."""
        boundaries = self._boundaries(block)
        before, after = bisect_right(boundaries, start), bisect_right(boundaries, end)
        first = boundaries[before - 1] if before else block.start
        return first, boundaries[after] if after < len(boundaries) else block.end

    def _boundaries(self, block: Block) -> list[int]:
        """List where sentences begin within a block, after its first one; a block has many quotations."""
        known = self._known_boundaries.get((block.start, block.end))
        if known is None:
            known = self._known_boundaries[block.start, block.end] = self._find_boundaries(block)
        return known

    def _find_boundaries(self, block: Block) -> list[int]:
        text, skeleton = self._reading.text, self._skeleton
        found = []
        for match in _BOUNDARY.finditer(text, block.start, block.end):
            mark = match.start()
            within = skeleton[mark] == _FILLER
            if within and skeleton[match.end(1)] == _FILLER:
                continue  # a sentence's end inside a quotation
            following = text[match.end() : match.end() + NEAR]
            if match.group(1) == "." and _ABBREVIATION.search(text[max(block.start, mark - 12) : mark]):
                continue
            if following[:1].islower() or (within and self._goes_on(match.group(1), following)):
                continue
            found.append(match.end())
        return found

    def _goes_on(self, mark: str, following: str) -> bool:
        """Tell whether a sentence goes on after the end of one that is quoted."""
        if following.startswith("("):
            return True
        if mark == ".":
            return False
        mention = next(self._names.mentions(following), None)
        return (
            mention is not None
            and mention.start == 0
            and speech.VERB.match(following[mention.end :].lstrip()) is not None
        )


_HELPERS_BEFORE = re.compile(r"\s+(?:(?:once|also|then|rightly|has|had|\w+ly|hat|a|avait)\s+)?")


def _source(mention: Mention) -> NamedSource:
    return NamedSource(mention.name, mention.documents, is_certain=mention.is_certain)


def _both(one: NamedSource, other: NamedSource) -> NamedSource:
    """Name two readings."""
    if one.documents == other.documents:
        return one
    return NamedSource(
        f"{one.name} or {other.name}", one.documents | other.documents, is_certain=False, is_unclear=True
    )


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _without_asides(clause: str) -> str:
    """Blank what only interrupts a clause; “as X says,” right before a quotation introduces it."""
    start = 0
    while match := speech.ASIDE.search(clause, start):
        if not clause[match.end() :].strip() and re.match(
            r"\W*(?:as|wie|comme)\b", match.group(), re.IGNORECASE
        ):
            break
        clause = clause[: match.start()] + _blank(match) + clause[match.end() :]
        start = match.end() - 1
    return clause


def _stands_in(offset: int, mentions: Sequence[Mention]) -> bool:
    return any(mention.start <= offset < mention.end for mention in mentions)
