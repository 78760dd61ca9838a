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
_WHOLE = "|".join(f"{_ENGLISH} {_GERMAN} {_FRENCH}".split())
VERB = re.compile(
    rf"(?<![\w’'-])(?:{_WHOLE})(?:-t)?(?:-(?:il|elle|ils|elles|on))?(?![\w’'])", re.IGNORECASE
)
"""A verb of saying, in any of its usual forms."""
ACCORDING = re.compile(
    r"(?<!\w)(?:according\s+to|in\s+the\s+(?:words|view|opinion)\s+of|for|laut|zufolge|nach|gemäß|mit\s+den\s+Worten"
    r"(?:\s+von)?|für|so|selon|d[’']après|pour|comme\s+(?:le\s+)?(?:dit|écrit)|dans\s+les\s+mots\s+de|aux\s+yeux\s+de)"
    r"\s+(?:(?:the|der|die|das|le|la|les|old|young|good)\s+)?$",
    re.IGNORECASE,
)
"""Ends right before a name whose words or view follow."""
FIRM_ACCORDING = re.compile(r"according|words|laut|zufolge|gemäß|Worten|selon|après|mots", re.IGNORECASE)
"""Of those, the ones that can mean nothing else."""
PREPOSITION = re.compile(
    r"(?<!\w)(?:against|with|from|of|about|unlike|like|to|by|over|on|upon|behind|beside|before|after|than|at|in|for"
    r"|contrary\s+to|gegen|gegenüber|von|vom|an|am|bei|über|zu|zum|zur|mit|ohne|vor|nach|trotz|wider|auf|aus|für"
    r"|contre|à|au|aux|de|du|des|sur|avec|sans|chez|par|pour|avant|après|vers|selon|envers)"
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
    r"|whereas|while|whatever|despite|in\s+(?:answer|reply|response|contrast|opposition)\s+to|with|following|quoting|citing"
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
GENITIVE = re.compile(r"^(?:[’']s?(?!\w)|s(?=\s))")
WORK = re.compile(
    r"\s*(?:\w+\s+){0,2}(?:words?|phrase|claim|view|argument|letter|essay|book|text|pamphlet|article|speech|answer|reply"
    r"|warning|promise|question|sentence|line|motto|paper|thesis|verdict|demand|remark|plea|maxim|Worte?n?|Satz|Brief|Text|Buch"
    r"|Aufsatz|Rede|Antwort|Frage|These|Warnung|Forderung|Behauptung|Urteil|Wendung)\b"
)
"""What follows a genitive when the words are those of whom it names."""
_NOUN = (
    r"(?:words?|phrase|claim|view|argument|letter|essay|speech|answer|reply|warning|promise|question|sentence|line"
    r"|motto|thesis|demand|idea|Worte?n?|Satz|Brief|Rede|Antwort|Frage|These|Warnung|Forderung|Behauptung|Gedanke"
    r"|idée|phrase|mots?|lettre|argument|thèse|formule|réponse|question|devise|promesse)"
)
WORK_OF = re.compile(rf"(?<!\w){_NOUN}\s+(?:of|von|de|d[’'])\s*$", re.IGNORECASE)
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
