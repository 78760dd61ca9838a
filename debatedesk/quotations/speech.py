"""Words by which English, German and French sentences say whose words they give."""

import re

_ENGLISH = (
    "says? said saying writes? wrote written writing argues? argued arguing claims? claimed claiming"
    " states? stated asserts? asserted holds? held maintains? maintained contends? contended insists?"
    " insisted observes? observed notes? noted remarks? remarked adds? added answers? answered"
    " repl(?:y|ies|ied) responds? responded asks? asked demands? demanded promises? promised warns?"
    " warned declares? declared announces? announced explains? explained puts? calls? called"
    " describes? described believes? believed thinks? thought suggests? suggested concludes? concluded"
    " admits? admitted concedes? conceded objects? objected complains? complained denies denied"
    " reports? reported recalls? recalled proposes? proposed urges? urged predicts? predicted teaches"
    " taught reminds? reminded tells? told points speaks? spoke begins? began opens? opened closes?"
    " closed ends? ended continues? continued affirms? affirmed cautions? cautioned emphasi[sz]es?"
    " emphasi[sz]ed stresses stressed repeats? repeated counters? countered wonders? wondered"
    " confesses confessed laments? lamented cries cried pleads? pleaded advises advised recommends?"
    " recommended judges? judged deny"
)
_GERMAN = (
    "sagt(?:e|en)? gesagt schreibt schrieb(?:en)? geschrieben meint(?:e)? gemeint behauptet(?:e)?"
    " erklärt(?:e)? betont(?:e)? bemerkt(?:e)? fragt(?:e)? gefragt antwortet(?:e)? geantwortet"
    " erwidert(?:e)? entgegnet(?:e)? warnt(?:e)? gewarnt fordert(?:e)? gefordert verlangt(?:e)?"
    " urteilt(?:e)? folgert(?:e)? schließt schloss notiert(?:e)? nennt nannte formuliert(?:e)?"
    " argumentiert(?:e)? hält hielt glaubt(?:e)? versichert(?:e)? verspricht versprach gesteht gestand"
    " klagt(?:e)? berichtet(?:e)? erinnert(?:e)? ergänzt(?:e)? heißt spricht sprach beginnt begann"
    " endet(?:e)? lautet(?:e)? findet fand rät riet widerspricht widersprach fährt fuhr"
)
_FRENCH = (
    "dit disait écrit écrivait écrivit affirme affirmait affirma soutient soutenait soutint déclare"
    " déclarait déclara note notait nota remarque remarquait observe observait ajoute ajoutait ajouta"
    " répond répondait répondit demande demandait demanda explique expliquait expliqua conclut"
    " concluait estime estimait pense pensait croit croyait prétend prétendait promet promettait"
    " avertit rappelle rappelait souligne soulignait admet admettait reconnaît raconte racontait"
    " appelle appelait juge jugeait réplique répliquait objecte rétorque insiste insistait propose"
    " proposait parle parlait commence commençait termine terminait exige exigeait"
)
_MORE = (
    "means? meant quips? quipped muses? mused jokes? joked exclaims? exclaimed opines? opined"
    " retorts? retorted shouts? shouted whispers? whispered sneers? sneered thunders? thundered"
    " protests? protested grumbles? grumbled ruft rief mahnt(?:e)? spottet(?:e)? beklagt(?:e)?"
    " wundert(?:e)? empört(?:e)? poltert(?:e)? räumt(?:e)? führt(?:e)? ausführt plaint plaignait"
    " exclame écrie indigne étonne interroge répondu affirmé soutenu déclaré noté remarqué observé"
    " ajouté demandé expliqué conclu estimé pensé prétendu promis averti rappelé souligné admis"
    " reconnu raconté répliqué objecté insisté proposé parlé exigé agrees? agreed summari[sz]es?"
    " summari[sz]ed sums? summed confides? confided specifies specified chimes? chimed jibes? jibed"
    " deplores? deplored stipulates? stipulated avers? averred posits? posited alleges? alleged"
    " acknowledges? acknowledged comments? commented fügt(?:e)? setzt(?:e)? wiederholt(?:e)?"
    " präzisiert(?:e)? resümiert(?:e)? kontert(?:e)? höhnt(?:e)? scherzt(?:e)? fasst(?:e)?"
    " stellt(?:e)? legt(?:e)? eröffnet(?:e)? unterstreicht unterstrich hebt hob weist wies"
    " konstatiert(?:e)? lobt(?:e)? tadelt(?:e)? kritisiert(?:e)? prophezeit(?:e)? versicherte"
    " rapporte rapportait crié précise précisait nuance lance lançait ironise résume résumait"
    " tranche martèle assure assurait confie confiait indique indiquait signale constate constatait"
    " répète répétait poursuit poursuivait reprend reprenait renchérit glisse lâche plaisante"
    " proteste regrette regrettait déplore prévient prévenu prévenait exhorte clame clamait proclame"
    " proclamait maintient maintenait"
)
_PARTICIPLES = (
    "arguing claiming stating asserting holding maintaining contending insisting observing noting"
    " remarking adding answering replying responding asking demanding promising warning declaring"
    " announcing explaining putting calling describing suggesting concluding admitting conceding"
    " objecting complaining reporting recalling proposing urging predicting reminding telling"
    " pointing affirming stressing repeating protesting disant écrivant affirmant ajoutant soutenant"
    " déclarant précisant sagen schreiben behaupten meinen betonen dire écrire affirmer ajouter"
    " rappeler soutenir"
)
_WHOLE = "|".join(f"{_ENGLISH} {_GERMAN} {_FRENCH} {_MORE} {_PARTICIPLES}".split())
VERB = re.compile(
    rf"(?<![\w-])(?:se\s+|s[’'])?(?<![\w])(?:{_WHOLE})(?:-t)?(?:-(?:il|elle|ils|elles|on))?(?![\w’'])",
    re.IGNORECASE,
)
"""A verb of saying, in any of its usual forms."""
ACCORDING = re.compile(
    r"(?<!\w)(?:according\s+to|in\s+the\s+(?:words|view|opinion|eyes)\s+of|de\s+l[’']avis\s+de|for|laut"
    r"|nach\s+(?:Ansicht|Meinung|Auffassung)(?:\s+von)?|zufolge|nach|gemäß|mit\s+den\s+Worten"
    r"(?:\s+von)?|für|so|selon|d[’']après|pour|comme\s+(?:le\s+)?(?:dit|écrit)|dans\s+les\s+mots\s+de|aux\s+yeux\s+de)"
    r"\s+(?:(?:the|der|die|das|le|la|les|old|young|good)\s+)?$",
    re.IGNORECASE,
)
"""Ends right before a name whose words or view follow."""
FIRM_ACCORDING = re.compile(
    r"according|words|eyes|avis|Ansicht|Meinung|Auffassung|laut|zufolge|gemäß|Worten|selon|après|mots",
    re.IGNORECASE,
)
"""Of those, the ones that can mean nothing else."""
_PREPOSITIONS = (
    r"against|with|from|of|about|unlike|like|to|by|over|on|upon|behind|beside|before|after|than|at|in|for"
    r"|contrary\s+to|gegen|gegenüber|von|vom|an|am|bei|über|zu|zum|zur|mit|ohne|vor|nach|trotz|wider|auf|aus"
    r"|für|contre|à|au|aux|de|du|des|sur|avec|sans|chez|par|pour|avant|après|vers|selon|envers"
)
PREPOSITION = re.compile(
    rf"(?<!\w)(?:{_PREPOSITIONS})"
    r"\s+(?:(?:the|der|die|das|dem|den|des|le|la|les|old|young|his|her|their|my|our|Mr|Mrs|Ms|Dr|M|Mme)\.?\s+)?$",
    re.IGNORECASE,
)
BY = re.compile(r"(?<!\w)(?:by|von|par)\s+(?:(?:the|Mr|Mrs|Dr)\.?\s+)?$", re.IGNORECASE)
PRONOUN = re.compile(
    r"(?<![\w’'])(?:he|she|they|who|one|i|we|you|it|er|sie|man|ich|wir|es|der|die|il|elle|ils|elles|on|qui|je|nous"
    r"|somebody|someone|nobody|everybody|everyone|anyone|jemand|niemand|quelqu[’']un)$",
    re.IGNORECASE,
)
ANAPHORA = re.compile(r"(?<![\w’'])(?:he|she|they|er|sie|il|elle|ils|elles)(?![\w’'])", re.IGNORECASE)
"""A pronoun that may stand for somebody who was named before."""
ASIDE = re.compile(
    r"\([^()]*\)|\[[^\][]*\]"
    r"|[,–—]\s*(?:who|whom|whose|which|as|like|unlike|contrary\s+to|pace|against|before|after|not|though|although"
    r"|and\s+not|und\s+nicht|et\s+non|whereas|while|whatever|despite|in\s+(?:answer|reply|response|contrast|opposition)\s+to|with|following|quoting|citing"
    r"|der|die|das|dem|den|dessen|deren|wie|anders\s+als|im\s+Gegensatz\s+zu|gegen|nicht|trotz|während|obwohl|nach"
    r"|qui|que|dont|comme|contrairement\s+à|à\s+la\s+différence\s+de|contre|non|malgré|alors\s+que|tandis\s+que|bien\s+que"
    r"|en\s+réponse\s+à|face\s+à|als\s+Antwort\s+auf)\b[^,–—;:]*[,–—]",
    re.IGNORECASE,
)
OPENING_ASIDE = re.compile(
    r"^\W*(?:whereas|while|although|though|unlike|contrary\s+to|against|despite|even\s+if|if|when|where|after|before"
    r"|in\s+(?:answer|reply|response|contrast|opposition)\s+to|pace|während|obwohl|anders\s+als|im\s+Gegensatz\s+zu|gegen|trotz"
    r"|wenn|als|nachdem|bevor|alors\s+que|tandis\s+que|bien\s+que|quoique|contrairement\s+à|à\s+la\s+différence\s+de|contre"
    r"|malgré|si|quand|lorsque|après|avant|en\s+réponse\s+à)\b[^,;:]*,",
    re.IGNORECASE,
)
CONTRAST = re.compile(
    r";|(?<!\w)(?:but|whereas|while|aber|doch|sondern|während|mais|alors\s+que|tandis\s+que)(?!\w)",
    re.IGNORECASE,
)
"""Parts a sentence into two of which each has its own speaker."""
QUOTING = re.compile(
    r"(?<!\w)(?:quotes?|quoted|quoting|cites?|cited|citing|zitiert|zitierte|cite|citait|citant)(?!\w)"
)
GENITIVE = re.compile(r"^(?:[’']s?(?!\w)|s(?=\s|$))")
WORK = re.compile(
    r"\s*(?:\w+\s+){0,2}(?:words?|phrase|claim|view|note|retort|rejoinder|objection|dictum|comment|point|opinion|position|argument|letter|essay|book|text|pamphlet|article|speech|answer|reply"
    r"|warning|promise|question|sentence|line|motto|paper|thesis|verdict|demand|remark|plea|maxim|Worte?n?|Schlusswort|Satz|Brief|Text|Buch"
    r"|Aufsatz|Rede|Antwort|Frage|These|Warnung|Forderung|Behauptung|Urteil|Wendung)\b"
)
"""What follows a genitive when the words are those of whom it names."""
_NOUN = (
    r"(?:words?|phrase|claim|view|argument|letter|essay|speech|answer|reply|warning|promise|question|sentence|line"
    r"|motto|thesis|demand|idea|Worte?n?|Satz|Brief|Rede|Antwort|Frage|These|Warnung|Forderung|Behauptung|Gedanke"
    r"|idée|phrase|mots?|lettre|argument|thèse|formule|réponse|question|devise|promesse)"
)
FOR_WHOM = re.compile(
    r"\s*,?\s*(?:for\s+whom|in\s+whose\s+\w+|to\s+whom|pour\s+qui|für\s+(?:den|die)|nach\s+(?:dem|der)"
    r"|selon\s+qui)\s*[,:]?\s*"
)
QUESTION = re.compile(
    r"\W*(?:did|does|do|has|had|hat|haben|sagte|est-ce\s+que)\s+\w+.*$(?<!:)", re.IGNORECASE
)
"""A question whether somebody said it says nothing of that."""
BETWEEN_VERB_AND_NAME = re.compile(
    r"\s*,?\s*(?:(?:the|old|young|die|der|le|la|Mr|Mrs|Dr|friend|once|also|then|again|auch|noch|dann|einmal|darauf"
    r"|encore|aussi|alors|ainsi|\w+ly|\w+ment)\.?\s+)*"
)
DID = re.compile(r"\s+(?:did|does|had|has|do|tat|tut|es\s+tat|fait|faisait|dit|écrit)(?!\w)")
NO_VERB = re.compile(
    rf"(?:{_PREPOSITIONS}|and|but|or|not|und|aber|oder|nicht|et|mais|ou|non|is|was|are|were|ist|war|est|the|a|his"
    r"|her|der|die|das|le|la|les)(?!\w)",
    re.IGNORECASE,
)
"""Such words before a name after a quotation make it no speaker."""
NOUN_BEFORE = re.compile(
    r"(?<!\w)(?:a|an|the|this|that|his|her|their|its|no|my|our|your|any|some|every|one|of|un|une|la|le|les"
    r"|sa|son|ses|leur|cette|ce|[\w]+[’']s)\s+$",
    re.IGNORECASE,
)
"""Before a word that can be a verb of saying, these make it a noun (“a demand”)."""
FREE_FOR_SUBJECT = re.compile(
    rf"\W*(?:(?:{_PREPOSITIONS}|en|dans)\b.*|(?:so|dann|darauf|später|dazu|hier|dort|zuerst|auch|dagegen|daher|thus"
    r"|then|here|as|ainsi|puis|wie|comme(?:\s+(?:l[’']|le))?|und|and|et|dass|daß|que|that|was|ce|mais|aber|doch|demgegenüber)\W*)?$",
    re.IGNORECASE | re.DOTALL,
)
"""Where nothing else than this stands before a verb, its subject follows it."""
ATTRIBUTED_TO = re.compile(r"(?:attribu\w+|ascrib\w+)\s+(?:to|à)\s+$", re.IGNORECASE)
IT_SAYS_IN = re.compile(
    r"(?:heißt\s+es|steht(?:\s+es)?|liest\s+man|lesen\s+wir|we\s+read|one\s+reads|it\s+says|lit-on|on\s+lit)"
    r"\s+(?:\w+\s+)?(?:bei|in|chez|dans)\s+$",
    re.IGNORECASE,
)
BY_ANOTHER = re.compile(r"^(?:\w+\s+by|(?:dit|écrit|\w+é)\s+par)\s", re.IGNORECASE)
SPOKEN = re.compile(
    r"\s*(?:.*:|(?:.*\W)?(?:that|dass|daß|que|qu[’']|:)\s*,?|,|[^:]*,)?\s*", re.IGNORECASE | re.DOTALL
)
"""Between a verb of saying and a quotation: nothing, a comma, a colon, or what ends with “that”."""
CLAIM_THAT = re.compile(
    r"(?<!\w)(?:the|a|an|this|that|his|her|any|le|la|l[’']\w*)\s+\w+\s+(?:that|que)\s*$", re.IGNORECASE
)
"""“Answers the claim that …”: the words are not those of whom the verb speaks."""
PLAINLY_SPOKEN = re.compile(
    r"(?:sa(?:y|ys|id|ying)|writ(?:e|es|ing)|wrote|written|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|stat(?:e|es|ed|ing)"
    r"|assert(?:s|ed|ing)?|maintain(?:s|ed|ing)?|contend(?:s|ed|ing)?|insist(?:s|ed|ing)?|remark(?:s|ed|ing)?"
    r"|repl(?:y|ies|ied)|declar(?:e|es|ed|ing)|warn(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|complain(?:s|ed)?|told|tells?"
    r"|sagt(?:e|en)?|gesagt|schreibt|schrieb|geschrieben|behauptet(?:e)?|betont(?:e)?|warnt(?:e)?|meint(?:e)?"
    r"|antwortet(?:e)?|entgegnet(?:e)?|erwidert(?:e)?|dit|écrit|affirm(?:e|é|a)|soutient|soutenu|déclar(?:e|é|a)"
    r"|répond|répondu|conclut|add(?:s|ed)?|ajout(?:e|é|a)|hold(?:s|ing)?|held|has|have)",
    re.IGNORECASE,
)
"""Verbs that give the words of their subject and can hardly mean anything else."""
CLOSES = re.compile(
    r"^[\s”“\"'’»«›‹」』.,;:!?]*(?:$|[(\[\ue000⁰¹²³⁴-⁹]|(?:and|und|et|but|aber|mais|too|while|whereas)\b)",
    re.IGNORECASE,
)
"""After a quotation that ends what is said; other words may make it the subject of a remark."""
DENIES = re.compile(r"den(?:y|ies|ied)|bestreitet|leugnet", re.IGNORECASE)
CONCESSION = re.compile(
    r"\W*(?:what(?:ever)?|why|how|for\s+all|was|warum|pourquoi|quoi\s+que)\b", re.IGNORECASE
)
THEIR_WORDS = re.compile(
    r"(?:heißt|lautet|lautete|war|ist|is|was|were|est|était)\s+(ihre?|seine?|her|his|their|sa|son)\s+\w+\W*$",
    re.IGNORECASE,
)
THAT_CLAIM = re.compile(r"\s*(?:\w+\s+){1,3}(?:that|dass)\s*,?\s*")
USED_TO = re.compile(
    r"(?:pflegte|pflegt|gab|gibt|liked|likes|used|aimait)\s+(\w+)?\s*(?:zu|to|à)\s", re.IGNORECASE
)
PASSIVE = re.compile(
    r"(?<!\w)(?:is|was|are|were|be|been|being|wird|wurde|werden|wurden|worden|fut|été|est)(?:\s+\w+)?\s*$",
    re.IGNORECASE,
)
"""Before a participle: the subject is then spoken of."""
SUBORDINATE = re.compile(r"\b(?:to|zu|à|de|d[’'])\s*$", re.IGNORECASE)
IN_THEIR_VIEW = re.compile(
    r"(?<!\w)(?:in|to)\s+(his|her|their)\s+(?:opinion|view|words|eyes|mind)(?!\w)"
    r"|(?<!\w)(seiner|ihrer)\s+(?:Ansicht|Meinung|Auffassung)(?!\w)|(?<!\w)(?:selon|d[’']après|pour)\s+(lui|elle)(?!\w)",
    re.IGNORECASE,
)
OF_THEM = re.compile(r"(?<!\w)(?:von|by|de)\s+(ihm|ihr|him|her|lui|elle)(?!\w)", re.IGNORECASE)
NOMINATIVE = {
    "ihre": "sie",
    "seine": "er",
    "sein": "er",
    "sa": "elle",
    "son": "elle",
    "his": "he",
    "their": "they",
    "seiner": "er",
    "ihrer": "sie",
    "ihm": "er",
    "ihr": "sie",
    "him": "he",
    "her": "she",
    "lui": "il",
    "elle": "elle",
}
NEITHER = re.compile(r"(?<!\w)(?:neither|nor|weder|ni)(?!\w)", re.IGNORECASE)
NEGATION = re.compile(
    r"(?<!\w)(?:not|never|nie|niemals|nicht|jamais|pas)(?!\w)|n[’']t(?!\w)", re.IGNORECASE
)
"""Who did not say it is not its source."""
WOULD = re.compile(
    r"\s+(?:would|might|could|may|must|should|würde|könnte|dürfte|pourrait|devrait)(?:\s+have)?\s*$",
    re.IGNORECASE,
)
WORK_OF = re.compile(rf"(?<!\w){_NOUN}\s+(?:of|from|von|de|d[’'])\s*$", re.IGNORECASE)
"""Ends right before the name of whom the words are (“the claim of”)."""
INTRODUCES = re.compile(r"\s*(?:that|dass|que)?\s*[,:]?\s*(?:that|dass|que)?\s*")
IN_WORK_OF = re.compile(r"(?<!\w)(?:in|bei|chez|dans)\s+$", re.IGNORECASE)
ONE_READS = re.compile(
    r"\s+(?:we\s+(?:read|find)|one\s+(?:reads|finds)|it\s+says|heißt\s+es|steht|liest\s+man|lesen\s+wir|findet\s+man"
    r"|on\s+(?:lit|trouve)|nous\s+lisons|il\s+est\s+(?:dit|écrit))(?!\w)"
)
NEUTRAL_CITATION = re.compile(
    r"^\W*(?:cf|see|compare|but|contra|against|vgl|siehe|s\.|dagegen|anders|voir|v\.|contre|also|auch|aussi)\b",
    re.IGNORECASE,
)
QUOTED_IN = re.compile(
    r"(?:qtd\.?|quoted|cited|zit(?:iert)?\.?)\s+(?:in|nach|bei|from)|cité[es]?\s+(?:par|dans)",
    re.IGNORECASE,
)
IBIDEM = re.compile(r"^\W*(?:ibid|ebd|ebenda|a\.\s?a\.\s?O|loc\.\s?cit)", re.IGNORECASE)
