"""Texts in many languages, written for the tests, and the encodings that such texts were kept in."""

from collections.abc import Iterator
from dataclasses import dataclass

PARAGRAPHS = {
    "Russian": (
        "Мельница стояла над деревней, где ручей был быстрым, и каждый, у кого было зерно, "
        "поднимался туда раз в неделю. «Мельник берёт десятую часть», — говорили старики. Когда "
        "десятая часть стала пятой, люди начали носить камни для второй мельницы. Никто не помнит, "
        "кто первым предложил её построить, но все соглашались, что вода принадлежит всем. Спор о "
        "том, сколько стоит общая вода, длится до сих пор, и читатель найдёт ниже оба мнения."
    ),
    "Ukrainian": (
        "Млин стояв над селом, де струмок був швидкий, і кожен, хто мав зерно, ходив туди щотижня. "
        "«Мірошник бере десяту частину», — казали старі люди. Коли десята частина стала п’ятою, "
        "селяни почали носити каміння для другого млина. Ніхто не пам’ятає, хто перший запропонував "
        "його збудувати, але всі погоджувалися, що вода належить усім. Суперечка про те, скільки "
        "коштує спільна вода, триває й досі, і читач знайде нижче обидві думки."
    ),
    "Bulgarian": (
        "Мелницата стоеше над селото, където потокът беше бърз, и всеки, който имаше зърно, се "
        "качваше там веднъж седмично. „Мелничарят взема една десета“, казваха старите хора. Когато "
        "десетата част стана пета, хората започнаха да носят камъни за втора мелница. Никой не помни "
        "кой пръв предложи да я построят, но всички бяха съгласни, че водата е обща. Спорът за "
        "цената на водата продължава и днес, а читателят ще намери по-долу и двете мнения."
    ),
    "Polish": (
        "Młyn stał nad wsią, gdzie strumień był bystry, i każdy, kto miał zboże, chodził tam raz w "
        "tygodniu. „Młynarz bierze dziesiątą część” — mawiali starzy ludzie. Gdy dziesiąta część "
        "stała się piątą, mieszkańcy zaczęli nosić kamienie na drugi młyn. Nikt już nie pamięta, kto "
        "pierwszy zaproponował, żeby go zbudować, ale wszyscy zgadzali się, że woda należy do "
        "wszystkich. Spór o to, ile jest warta wspólna woda, trwa do dziś, a czytelnik znajdzie "
        "niżej oba zdania."
    ),
    "Czech": (
        "Mlýn stál nad vesnicí, kde byl potok prudký, a každý, kdo měl obilí, tam jednou týdně "
        "chodil. „Mlynář bere desátý díl,“ říkali staří lidé. Když se z desátého dílu stal pátý, "
        "začali lidé nosit kameny na druhý mlýn. Nikdo si už nepamatuje, kdo první navrhl, aby ho "
        "postavili, ale všichni souhlasili, že voda patří všem. Spor o to, kolik stojí společná "
        "voda, trvá dodnes a čtenář najde níže obě mínění. Žádné z nich není úplně nové."
    ),
    "Hungarian": (
        "A malom a falu fölött állt, ahol gyors volt a patak, és akinek gabonája volt, hetente "
        "egyszer fölment oda. „A molnár a tizedét veszi el” – mondták az öregek. Amikor a tizedből "
        "ötöd lett, az emberek köveket kezdtek hordani egy második malomhoz. Senki sem emlékszik, ki "
        "javasolta először, hogy építsék meg, de mindenki egyetértett abban, hogy a víz közös. A "
        "vita arról, mennyit ér a közös víz, ma is tart, és az olvasó lejjebb mindkét véleményt "
        "megtalálja. Egyik sem egészen új, de mindkettőnek szüksége van jobb érvekre és több "
        "türelemre."
    ),
    "German": (
        "Die Mühle stand über dem Dorf, wo der Bach schnell floss, und wer Korn hatte, ging jede "
        "Woche hinauf. „Der Müller nimmt den Zehnten“, sagten die älteren Leute. Als aus dem Zehnten "
        "ein Fünftel wurde, trugen die Bürger Steine für eine zweite Mühle zusammen. Wer zuerst "
        "vorschlug, sie zu bauen, weiß niemand mehr, doch alle fanden, dass das Wasser allen gehöre. "
        "Der Streit, wie viel gemeinsames Wasser wert sei, dauert bis heute, und weiter unten stehen "
        "für die Leser beide Meinungen."
    ),
    "French": (
        "Le moulin se dressait au-dessus du village, là où le ruisseau était rapide, et chacun y "
        "montait une fois par semaine. « Le meunier prélève un dixième », disaient les vieux. Quand "
        "le dixième devint un cinquième, les gens commencèrent à porter des pierres pour un second "
        "moulin. Nul ne se rappelle qui proposa d’abord de le bâtir, mais tous étaient d’accord : "
        "l’eau appartient à tous. La querelle sur la valeur de l’eau commune dure encore, et le "
        "lecteur trouvera ci-dessous les deux avis."
    ),
    "Spanish": (
        "El molino estaba encima del pueblo, donde el arroyo corría más rápido, y quien tenía grano "
        "subía una vez por semana. «El molinero cobra la décima parte», decían los viejos. Cuando la "
        "décima parte pasó a ser la quinta, la gente empezó a llevar piedras para un segundo molino. "
        "Nadie recuerda quién propuso construirlo, pero todos convenían en que el agua era común. "
        "¿Cuánto vale el agua de todos? La discusión sigue hoy, y el lector encontrará más abajo las "
        "dos opiniones."
    ),
    "Portuguese": (
        "O moinho ficava acima da aldeia, onde o ribeiro era rápido, e quem tinha grão subia lá uma "
        "vez por semana. «O moleiro fica com a décima parte», diziam os velhos. Quando a décima "
        "parte se tornou a quinta, as pessoas começaram a levar pedras para um segundo moinho. "
        "Ninguém se lembra de quem propôs a construção, mas todos concordavam que a água não é de "
        "ninguém em particular. A discussão sobre o preço da água comum não acabou, e o leitor "
        "encontrará abaixo as duas opiniões."
    ),
    "Swedish": (
        "Kvarnen stod ovanför byn, där bäcken var snabb, och den som hade säd gick dit upp en gång i "
        "veckan. ”Mjölnaren tar en tiondel”, sade de gamla. När tiondelen blev en femtedel började "
        "människorna bära sten till en andra kvarn. Ingen minns längre vem som först föreslog att "
        "den skulle byggas, men alla höll med om att vattnet är gemensamt. Striden om vad vattnet är "
        "värt pågår ännu, och läsaren finner båda åsikterna här nedanför."
    ),
    "Turkish": (
        "Değirmen köyün üstünde, derenin hızlı aktığı yerde dururdu ve tahılı olan herkes haftada "
        "bir oraya çıkardı. “Değirmenci onda birini alır” derdi yaşlılar. Onda bir beşte bire "
        "çıkınca insanlar ikinci bir değirmen için taş taşımaya başladılar. Bunu ilk kimin "
        "önerdiğini artık kimse hatırlamıyor, ama herkes suyun ortak olduğunda birleşiyordu. Ortak "
        "suyun değeri üzerine tartışma bugün de sürüyor; okuyucu aşağıda her iki görüşü de "
        "bulacaktır."
    ),
    "Greek": (
        "Ο μύλος βρισκόταν πάνω από το χωριό, εκεί όπου το ρέμα ήταν γρήγορο, και όποιος είχε σιτάρι "
        "ανέβαινε μια φορά την εβδομάδα. «Ο μυλωνάς παίρνει το ένα δέκατο», έλεγαν οι γέροι. Όταν το "
        "δέκατο έγινε πέμπτο, οι άνθρωποι άρχισαν να κουβαλούν πέτρες για έναν δεύτερο μύλο. Κανείς "
        "δεν θυμάται ποιος πρότεινε πρώτος να χτιστεί, αλλά όλοι συμφωνούσαν ότι το νερό είναι "
        "κοινό. Η διαμάχη συνεχίζεται ακόμη, και ο αναγνώστης θα βρει παρακάτω και τις δύο γνώμες."
    ),
    "Hebrew": (
        "הטחנה עמדה מעל הכפר, במקום שבו הנחל היה מהיר, וכל מי שהיה לו דגן עלה לשם פעם בשבוע. הטוחן "
        "לוקח עשירית, אמרו הזקנים. כאשר העשירית הפכה לחמישית, התחילו האנשים לשאת אבנים לטחנה שנייה. "
        "איש אינו זוכר מי הציע ראשון לבנות אותה, אבל כולם הסכימו שהמים שייכים לכולם. הוויכוח על מחיר "
        "המים המשותפים נמשך עד היום, והקורא ימצא להלן את שתי הדעות."
    ),
    "Arabic": (
        "كانت الطاحونة فوق القرية حيث كان الجدول سريعا، وكان كل من عنده قمح يصعد إليها مرة في "
        "الأسبوع. الطحان يأخذ العشر، هكذا كان يقول الشيوخ. وعندما صار العشر خمسا بدأ الناس يحملون "
        "الحجارة من أجل طاحونة ثانية. لا يذكر أحد من اقترح بناءها أول مرة، لكن الجميع اتفقوا على أن "
        "الماء ملك للجميع. وما زال الخلاف حول ثمن الماء المشترك قائما إلى اليوم، وسيجد القارئ "
        "الرأيين في ما يلي."
    ),
    "Japanese": (
        "水車小屋は流れの速い村の上に立っていて、穀物のある人は週に一度そこへ登って行った。「粉屋は十"
        "分の一を取る」と年寄りたちは言った。十分の一が五分の一になったとき、人々は二つ目の水車のため"
        "に石を運び始めた。だれが最初に建てようと言ったのか、もう覚えている人はいないが、水はみんなの"
        "ものだという点では意見が一致していた。共有の水にどれだけの値打ちがあるかという議論は今も続い"
        "ており、読者は下に二つの意見を見つけるだろう。"
    ),
    "Simplified Chinese": (
        "磨坊立在村子上面，那里溪水很急，有粮食的人每个星期上去一次。老人们说：“磨坊主要拿十分之一。”"
        "后来十分之一变成了五分之一，人们就开始为第二座磨坊搬石头。谁最先提议建造它，已经没有人记得了"
        "，但是大家都同意，水是属于所有人的。关于公共的水值多少钱的争论到今天还在继续，读者在下面可以"
        "看到两种意见。"
    ),
    "Traditional Chinese": (
        "磨坊立在村子上面，那裡溪水很急，有糧食的人每個星期上去一次。老人們說：「磨坊主要拿十分之一。"
        "」後來十分之一變成了五分之一，人們就開始為第二座磨坊搬石頭。誰最先提議建造它，已經沒有人記得"
        "了，但是大家都同意，水是屬於所有人的。關於公共的水值多少錢的爭論到今天還在繼續，讀者在下面可"
        "以看到兩種意見。"
    ),
    "Korean": (
        "방앗간은 시냇물이 빠른 마을 위쪽에 서 있었고, 곡식이 있는 사람은 누구나 일주일에 한 번 "
        "그곳에 올라갔다. 노인들은 방앗간 주인이 십분의 일을 가져간다고 말했다. 십분의 일이 오분의 "
        "일이 되자 사람들은 두 번째 방앗간을 지으려고 돌을 나르기 시작했다. 누가 처음에 그것을 "
        "짓자고 했는지 이제는 아무도 기억하지 못하지만, 물은 모두의 것이라는 데에는 모두가 동의했다. "
        "함께 쓰는 물의 값에 대한 논쟁은 오늘도 이어지고 있다."
    ),
    "Thai": (
        "โรงสีตั้งอยู่เหนือหมู่บ้านตรงที่ลำธารไหลเร็ว และทุกคนที่มีข้าวก็ขึ้นไปที่นั่นสัปดาห์ละครั้ง "
        "คนแก่พูดว่าเจ้าของโรงสีเก็บหนึ่งในสิบ เมื่อหนึ่งในสิบกลายเป็นหนึ่งในห้า "
        "ผู้คนก็เริ่มขนหินเพื่อสร้างโรงสีแห่งที่สอง ไม่มีใครจำได้ว่าใครเสนอให้สร้างเป็นคนแรก "
        "แต่ทุกคนเห็นด้วยว่าน้ำเป็นของทุกคน การถกเถียงเรื่องราคาของน้ำยังคงดำเนินต่อไปจนถึงวันนี้"
    ),
    "Lithuanian": (
        "Malūnas stovėjo virš kaimo, kur upelis buvo greitas, ir kiekvienas, kas turėjo grūdų, kartą "
        "per savaitę ten lipdavo. „Malūnininkas ima dešimtadalį“, – sakydavo senieji. Kai "
        "dešimtadalis virto penktadaliu, žmonės ėmė nešti akmenis antram malūnui. Niekas "
        "nebeprisimena, kas pirmas pasiūlė jį statyti, bet visi sutarė, kad vanduo priklauso "
        "visiems. Ginčas, kiek vertas bendras vanduo, tęsiasi iki šiol, ir skaitytojas žemiau ras "
        "abi nuomones."
    ),
}

_WESTERN = ("cp1252", "iso8859-1", "iso8859-15", "mac-roman")
_CENTRAL = ("cp1250", "iso8859-2", "mac-latin2")
ENCODINGS = {
    "Russian": ("koi8-r", "cp1251", "iso8859-5", "mac-cyrillic", "cp866"),
    "Ukrainian": ("koi8-u", "cp1251", "iso8859-5", "mac-cyrillic"),
    "Bulgarian": ("cp1251", "iso8859-5", "mac-cyrillic"),
    "Polish": _CENTRAL,
    "Czech": _CENTRAL,
    "Hungarian": _CENTRAL,
    "German": _WESTERN,
    "French": _WESTERN,
    "Spanish": _WESTERN,
    "Portuguese": _WESTERN,
    "Swedish": _WESTERN,
    "Turkish": ("cp1254", "iso8859-9", "mac-turkish"),
    "Greek": ("cp1253", "iso8859-7", "mac-greek"),
    "Hebrew": ("cp1255", "iso8859-8"),
    "Arabic": ("cp1256", "iso8859-6"),
    "Japanese": ("shift_jis", "euc_jp", "iso2022_jp"),
    "Simplified Chinese": ("gb18030", "gbk"),
    "Traditional Chinese": ("big5",),
    "Korean": ("euc_kr", "cp949"),
    "Thai": ("tis-620",),
    "Lithuanian": ("cp1257", "iso8859-13"),
}
_PLAIN = {
    **dict.fromkeys("“”„«»「」", '"'),
    **dict.fromkeys("’‘", "'"),
    **dict.fromkeys("—–", "-"),
}


@dataclass(frozen=True, slots=True)
class EncodedText:
    """A text in one of the encodings of its language."""

    language: str
    encoding: str
    text: str

    @property
    def data(self) -> bytes:
        """Its bytes."""
        return self.text.encode(self.encoding)


def encoded_texts(most_bytes: int = 0) -> Iterator[EncodedText]:
    """Give each text in each encoding; with `most_bytes` in parts of that length at most, cut at words."""
    for language, paragraph in PARAGRAPHS.items():
        for encoding in (*ENCODINGS[language], "utf-16-le", "utf-16-be"):
            text = _fitted(paragraph, encoding)
            for part in _parts(text, encoding, most_bytes) if most_bytes else [text]:
                yield EncodedText(language, encoding, part)


def _fitted(text: str, encoding: str) -> str:
    """Write with plain marks what an encoding has no others for, as people did."""
    return "".join(letter if _holds(letter, encoding) else _PLAIN.get(letter, letter) for letter in text)


def _holds(letter: str, encoding: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _parts(text: str, encoding: str, most_bytes: int) -> Iterator[str]:
    part = ""
    for word in text.split(" ") if " " in text[:100] else text:
        longer = f"{part} {word}".strip() if " " in text[:100] else part + word
        if len(longer.encode(encoding)) > most_bytes:
            if not part.isascii():
                yield part
            longer = word
        part = longer
