<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The passage was moved to another place.</source>
        <translation>نُقل المقطع إلى موضع آخر.</translation>
    </message>
    <message>
        <source>The passage was moved, and its words have changed.</source>
        <translation>نُقل المقطع، وتغيّرت كلماته.</translation>
    </message>
    <message>
        <source>The words stand in the text again, but not among the words that stood around them.</source>
        <translation>ترد الكلمات في النص من جديد، لكن ليس بين الكلمات التي كانت حولها.</translation>
    </message>
    <message>
        <source>There are no words to look for.</source>
        <translation>لا كلمات يُبحث عنها.</translation>
    </message>
    <message>
        <source>The same words stand several times in a row, and which of them were meant can&apos;t be told.</source>
        <translation>ترد الكلمات نفسها مرات متتالية، ولا يمكن معرفة المقصود منها.</translation>
    </message>
    <message>
        <source>The words stand here, but not among the words that stood around them.</source>
        <translation>الكلمات واردة هنا، لكن ليس بين الكلمات التي كانت حولها.</translation>
    </message>
    <message>
        <source>The words are set in other characters.</source>
        <translation>الكلمات مكتوبة بمحارف أخرى.</translation>
    </message>
    <message>
        <source>Other words stand in their place.</source>
        <translation>في مكانها كلمات أخرى.</translation>
    </message>
    <message>
        <source>The words were taken out of the text, and others stand there.</source>
        <translation>أُخرجت الكلمات من النص، وفي مكانها غيرها.</translation>
    </message>
    <message>
        <source>The words were taken out of the text.</source>
        <translation>أُخرجت الكلمات من النص.</translation>
    </message>
    <message>
        <source>The words have changed.</source>
        <translation>تغيّرت الكلمات.</translation>
    </message>
    <message>
        <source>The words stand at another place now.</source>
        <translation>صارت الكلمات في موضع آخر.</translation>
    </message>
    <message>
        <source>Only similar words stand in the text.</source>
        <translation>ليس في النص إلا كلمات مشابهة.</translation>
    </message>
    <message>
        <source>The words are not in the text, also not in a similar form.</source>
        <translation>الكلمات ليست في النص، ولا بصيغة مشابهة.</translation>
    </message>
    <message>
        <source>The words stand {count} times, and what is around them does not tell which is meant.</source>
        <translation>ترد الكلمات {count} مرات، ولا يدل ما حولها على المقصود منها.</translation>
    </message>
    <message>
        <source>{damage}, and {number} more is damaged: {remedy} lists and mends it.</source>
        <translation>{damage}، و{number} غيرها تالف: يسردها {remedy} ويصلحها.</translation>
    </message>
    <message>
        <source>{damage}; {remedy} mends it.</source>
        <translation>{damage}؛ يصلحه {remedy}.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>في «{name}» {count:,} من {things}؛ ويمكن قراءة {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>The text has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>في النص {count:,} من {things}؛ ويمكن قراءة {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>{text}: supports</source>
        <translation>{text}: يدعم</translation>
    </message>
    <message>
        <source>{text}: opposes</source>
        <translation>{text}: يعارض</translation>
    </message>
    <message>
        <source>{text}: asks</source>
        <translation>{text}: يسأل</translation>
    </message>
    <message>
        <source>{text}: takes no side</source>
        <translation>{text}: لا ينحاز</translation>
    </message>
    <message>
        <source>{text}: the essay</source>
        <translation>{text}: المقالة</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition, {unanswered} unanswered</source>
        <translation>{title}: {supports} دعمًا، {attacks} معارضةً، {unanswered} بلا جواب</translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation>لا اقتراح بعد.</translation>
    </message>
    <message>
        <source>{speaker} answers {answered}: {supports} for, {attacks} against</source>
        <translation>{speaker} يجيب {answered}: {supports} تأييدًا، {attacks} معارضةً</translation>
    </message>
    <message>
        <source>No card names who speaks for or against whom.</source>
        <translation>لا بطاقة تسمّي من يتكلم مع من أو ضده.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>لا نصوص بعد.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition</source>
        <translation>{title}: {supports} دعمًا، {attacks} معارضةً</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>No words of a text are supported or opposed yet.</source>
        <translation>لا كلمات من نص مدعومة أو معارَضة بعد.</translation>
    </message>
    <message>
        <source>upper strip: supported · lower strip: opposed</source>
        <translation>الشريط الأعلى: مدعوم · الشريط الأسفل: معترَض عليه</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>essay</source>
        <comment>a kind of text</comment>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>reaction</source>
        <comment>a kind of text</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of text</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>post</source>
        <comment>a kind of text</comment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>what a text does to another</comment>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>what a text does to another</comment>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>what a text does to another</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>what a text does to another</comment>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>proposes</source>
        <comment>what a text does to another</comment>
        <translation>يقترح</translation>
    </message>
    <message>
        <source>“{link}” is not a link to something in DebateDesk.</source>
        <translation>«{link}» ليس رابطًا إلى شيء في DebateDesk.</translation>
    </message>
    <message>
        <source>That node is no longer in the map.</source>
        <translation>لم تعد تلك العقدة في الخريطة.</translation>
    </message>
    <message>
        <source>That relation is no longer in the map.</source>
        <translation>لم تعد تلك العلاقة في الخريطة.</translation>
    </message>
    <message>
        <source>What this should bear on is no longer in the map.</source>
        <translation>ما ينبغي أن يتصل به هذا لم يعد في الخريطة.</translation>
    </message>
    <message>
        <source>That relation is already in the map.</source>
        <translation>تلك العلاقة موجودة في الخريطة بالفعل.</translation>
    </message>
    <message>
        <source>A relation can&apos;t bear on itself.</source>
        <translation>لا يمكن أن تتصل علاقة بنفسها.</translation>
    </message>
    <message>
        <source>That would make an argument support or attack itself in a circle.</source>
        <translation>بذلك تدعم حجة نفسها أو تهاجمها في حلقة.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>{colour} · {tags}</source>
        <translation>{colour} · {tags}</translation>
    </message>
    <message>
        <source>That card hangs on nothing, so it can&apos;t go further out.</source>
        <translation>لا تتعلق تلك البطاقة بشيء، فلا يمكن أن تخرج أكثر.</translation>
    </message>
    <message>
        <source>There is no card before it among its siblings that it could hang on.</source>
        <translation>ليست قبلها بين أخواتها بطاقة يمكن أن تتعلق بها.</translation>
    </message>
    <message>
        <source>That card hangs on nothing.</source>
        <translation>لا تتعلق تلك البطاقة بشيء.</translation>
    </message>
    <message>
        <source>Select at least two cards that bear on the same, to join them.</source>
        <translation>حدّد بطاقتين على الأقل تتصلان بالشيء نفسه لضمهما.</translation>
    </message>
    <message>
        <source>Only one node at a time {verb} another.</source>
        <translation>ما {verb} عقدة أخرى لا يكون إلا عقدة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Premises that are joined bear on the same, and all for it or all against it.</source>
        <translation>المقدمات المضمومة تتصل بالشيء نفسه، وكلها معه أو كلها ضده.</translation>
    </message>
    <message>
        <source>These premises are joined already.</source>
        <translation>هذه المقدمات مضمومة بالفعل.</translation>
    </message>
    <message>
        <source>There is only one premise, so nothing can be taken apart.</source>
        <translation>لا توجد إلا مقدمة واحدة، فلا شيء يُفصل.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>أوجه الدعم</translation>
    </message>
    <message>
        <source>Support of {node}</source>
        <translation>دعم {node}</translation>
    </message>
    <message>
        <source>the support of {node}</source>
        <translation>دعم {node}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>اعتراضات</translation>
    </message>
    <message>
        <source>Objection to {node}</source>
        <translation>اعتراض على {node}</translation>
    </message>
    <message>
        <source>the objection to {node}</source>
        <translation>الاعتراض على {node}</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>نقض</translation>
    </message>
    <message>
        <source>undercut</source>
        <translation>نقض</translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation>نقوض</translation>
    </message>
    <message>
        <source>Undercut of {node}</source>
        <translation>نقض {node}</translation>
    </message>
    <message>
        <source>the undercut of {node}</source>
        <translation>نقض {node}</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>Contradiction with {node}</source>
        <translation>تناقض مع {node}</translation>
    </message>
    <message>
        <source>the contradiction with {node}</source>
        <translation>التناقض مع {node}</translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>rephrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Rephrases</source>
        <translation>إعادات صياغة</translation>
    </message>
    <message>
        <source>Rephrase of {node}</source>
        <translation>إعادة صياغة {node}</translation>
    </message>
    <message>
        <source>the rephrase of {node}</source>
        <translation>إعادة صياغة {node}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>أجوبة</translation>
    </message>
    <message>
        <source>Answer to {node}</source>
        <translation>جواب عن {node}</translation>
    </message>
    <message>
        <source>the answer to {node}</source>
        <translation>الجواب عن {node}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>حجة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>استطراد</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>حجة</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>استطراد</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>حجج</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Asides</source>
        <translation>استطرادات</translation>
    </message>
    <message>
        <source>In support of this:</source>
        <translation>دعمًا لذلك:</translation>
    </message>
    <message>
        <source>In support of {target}:</source>
        <translation>دعمًا لـ{target}:</translation>
    </message>
    <message>
        <source>Why that step holds:</source>
        <translation>لماذا تصح تلك الخطوة:</translation>
    </message>
    <message>
        <source>Why {target} holds:</source>
        <translation>لماذا يصح {target}:</translation>
    </message>
    <message>
        <source>Against this:</source>
        <translation>ضد ذلك:</translation>
    </message>
    <message>
        <source>Against {target}:</source>
        <translation>ضد {target}:</translation>
    </message>
    <message>
        <source>This undercuts it:</source>
        <translation>ينقضه ما يلي:</translation>
    </message>
    <message>
        <source>This undercuts {target}:</source>
        <translation>ينقض {target} ما يلي:</translation>
    </message>
    <message>
        <source>This undercuts that step:</source>
        <translation>ينقض تلك الخطوة ما يلي:</translation>
    </message>
    <message>
        <source>This contradicts it:</source>
        <translation>يناقضه ما يلي:</translation>
    </message>
    <message>
        <source>This contradicts {target}:</source>
        <translation>يناقض {target} ما يلي:</translation>
    </message>
    <message>
        <source>In other words:</source>
        <translation>بعبارة أخرى:</translation>
    </message>
    <message>
        <source>{target}, in other words:</source>
        <translation>{target}، بعبارة أخرى:</translation>
    </message>
    <message>
        <source>In answer to this:</source>
        <translation>جوابًا عن ذلك:</translation>
    </message>
    <message>
        <source>In answer to {target}:</source>
        <translation>جوابًا عن {target}:</translation>
    </message>
    <message>
        <source>It is proposed:</source>
        <translation>يُقترح:</translation>
    </message>
    <message>
        <source>It is claimed:</source>
        <translation>يُدّعى:</translation>
    </message>
    <message>
        <source>It is argued:</source>
        <translation>يُحتج:</translation>
    </message>
    <message>
        <source>It is asked:</source>
        <translation>يُسأل:</translation>
    </message>
    <message>
        <source>In passing:</source>
        <translation>استطرادًا:</translation>
    </message>
    <message>
        <source>{relation} · {kind}</source>
        <translation>{relation} · {kind}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>حجة</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>an aside</source>
        <translation>استطراد</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>المعارضة</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>ينقض</translation>
    </message>
    <message>
        <source>undercut</source>
        <comment>a participle: what can be undercut</comment>
        <translation>النقض</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>المناقضة</translation>
    </message>
    <message>
        <source>rephrases</source>
        <translation>يعيد صياغة</translation>
    </message>
    <message>
        <source>rephrased</source>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>What {supports} something can&apos;t be {a_claim}.</source>
        <translation>ما {supports} شيئًا لا يمكن أن يكون من نوع: {a_claim}.</translation>
    </message>
    <message>
        <source>Only one node at a time {supports} another.</source>
        <translation>ما {supports} عقدة أخرى لا يكون إلا عقدة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>A link can be {supported}, but not {opposed}.</source>
        <translation>تقبل الصلة {supported}، ولا تقبل {opposed}.</translation>
    </message>
    <message>
        <source>A proposal can be {supported}, but not {opposed}.</source>
        <translation>يقبل الاقتراح {supported}، ولا يقبل {opposed}.</translation>
    </message>
    <message>
        <source>A claim can be {supported}, but not {opposed}.</source>
        <translation>يقبل الادعاء {supported}، ولا يقبل {opposed}.</translation>
    </message>
    <message>
        <source>An argument can be {supported}, but not {opposed}.</source>
        <translation>تقبل الحجة {supported}، ولا تقبل {opposed}.</translation>
    </message>
    <message>
        <source>A question can be {supported}, but not {opposed}.</source>
        <translation>يقبل السؤال {supported}، ولا يقبل {opposed}.</translation>
    </message>
    <message>
        <source>An aside can be {supported}, but not {opposed}.</source>
        <translation>يقبل الاستطراد {supported}، ولا يقبل {opposed}.</translation>
    </message>
    <message>
        <source>It counts only together with {others}.</source>
        <translation>لا يُحتسب إلا مع {others}.</translation>
    </message>
    <message>
        <source>A premise of this:</source>
        <translation>مقدمة من مقدمات ذلك:</translation>
    </message>
    <message>
        <source>What follows from this:</source>
        <translation>ما يلزم عن ذلك:</translation>
    </message>
    <message>
        <source>A premise of {target}:</source>
        <translation>مقدمة من مقدمات {target}:</translation>
    </message>
    <message>
        <source>What follows from {target}:</source>
        <translation>ما يلزم عن {target}:</translation>
    </message>
    <message>
        <source>It also {supports} {target}.</source>
        <translation>وهو أيضًا {supports} {target}.</translation>
    </message>
    <message>
        <source>It {supports} {target}.</source>
        <translation>وهو {supports} {target}.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>صلة</translation>
    </message>
    <message>
        <source>a node without words</source>
        <translation>عقدة بلا كلمات</translation>
    </message>
    <message>
        <source>{reaction} {supports} {proposal}</source>
        <translation>{reaction} {supports} {proposal}</translation>
    </message>
    <message>
        <source>What it bears on was left out.</source>
        <translation>ما يتصل به هذا تُرك.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>رأي خبير</translation>
    </message>
    <message>
        <source>Someone who knows the field says so; so it is likely true.</source>
        <translation>يقول ذلك من يعرف المجال؛ فالأرجح أنه صحيح.</translation>
    </message>
    <message>
        <source>How much does this person really know?</source>
        <translation>ما مقدار ما يعرفه هذا الشخص حقًا؟</translation>
    </message>
    <message>
        <source>The person knows little of this.</source>
        <translation>معرفة الشخص بهذا قليلة.</translation>
    </message>
    <message>
        <source>Does the claim belong to the field that they know?</source>
        <translation>هل يقع الادعاء في المجال الذي يعرفه؟</translation>
    </message>
    <message>
        <source>This lies outside their field.</source>
        <translation>هذا خارج مجاله.</translation>
    </message>
    <message>
        <source>Did they say this, and in this sense?</source>
        <translation>هل قال هذا، وبهذا المعنى؟</translation>
    </message>
    <message>
        <source>They did not say this, or not in this sense.</source>
        <translation>لم يقل هذا، أو ليس بهذا المعنى.</translation>
    </message>
    <message>
        <source>Can they be relied on to say what they think?</source>
        <translation>هل يُعتمد عليه في قول ما يراه؟</translation>
    </message>
    <message>
        <source>They have a reason to say so anyway.</source>
        <translation>لديه ما يدعوه إلى قول ذلك على أي حال.</translation>
    </message>
    <message>
        <source>Do others who know the field agree?</source>
        <translation>هل يوافقه غيره من العارفين بالمجال؟</translation>
    </message>
    <message>
        <source>Others who know the field disagree.</source>
        <translation>غيره من العارفين بالمجال يخالفونه.</translation>
    </message>
    <message>
        <source>What do they base it on?</source>
        <translation>على ماذا يستند؟</translation>
    </message>
    <message>
        <source>They give no grounds for it.</source>
        <translation>لا يقدّم أساسًا لذلك.</translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation>موقع المعرفة</translation>
    </message>
    <message>
        <source>Someone who is placed to know says so; so it is likely true.</source>
        <translation>يقول ذلك من هو في موقع يتيح له المعرفة؛ فالأرجح أنه صحيح.</translation>
    </message>
    <message>
        <source>Were they where they could know this?</source>
        <translation>هل كان حيث يمكنه أن يعرف هذا؟</translation>
    </message>
    <message>
        <source>They were in no place to know this.</source>
        <translation>لم يكن في موقع يتيح له معرفة هذا.</translation>
    </message>
    <message>
        <source>Do they usually tell the truth?</source>
        <translation>هل يقول الحقيقة عادةً؟</translation>
    </message>
    <message>
        <source>They have not always told the truth.</source>
        <translation>لم يقل الحقيقة دائمًا.</translation>
    </message>
    <message>
        <source>Is this what they said?</source>
        <translation>أهذا ما قاله؟</translation>
    </message>
    <message>
        <source>They did not say this.</source>
        <translation>لم يقل هذا.</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>شهادة شاهد</translation>
    </message>
    <message>
        <source>Someone saw or heard it and tells of it; so it likely happened.</source>
        <translation>رآه أحد أو سمعه فأخبر به؛ فالأرجح أنه حدث.</translation>
    </message>
    <message>
        <source>Does their account hold together?</source>
        <translation>هل روايته متماسكة؟</translation>
    </message>
    <message>
        <source>Their account contradicts itself.</source>
        <translation>روايته تناقض نفسها.</translation>
    </message>
    <message>
        <source>Does it fit what else is known?</source>
        <translation>هل توافق ما يُعرف غيرها؟</translation>
    </message>
    <message>
        <source>It does not fit what else is known.</source>
        <translation>لا توافق ما يُعرف غيرها.</translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation>هل يروي شهود آخرون الأمر نفسه؟</translation>
    </message>
    <message>
        <source>Other witnesses tell it otherwise.</source>
        <translation>يرويه شهود آخرون على نحو آخر.</translation>
    </message>
    <message>
        <source>Could they see, hear and remember it well?</source>
        <translation>هل كان يستطيع أن يراه ويسمعه ويتذكره جيدًا؟</translation>
    </message>
    <message>
        <source>They could not see it well.</source>
        <translation>لم يكن يستطيع أن يراه جيدًا.</translation>
    </message>
    <message>
        <source>Do they gain by telling it so?</source>
        <translation>هل يستفيد من روايته هكذا؟</translation>
    </message>
    <message>
        <source>They gain by telling it so.</source>
        <translation>يستفيد من روايته هكذا.</translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation>الرأي الشائع</translation>
    </message>
    <message>
        <source>Nearly everybody takes it to be true; so it is likely true.</source>
        <translation>يراه الجميع تقريبًا صحيحًا؛ فالأرجح أنه صحيح.</translation>
    </message>
    <message>
        <source>How is it known that so many think so?</source>
        <translation>كيف عُرف أن هذا العدد الكبير يرى ذلك؟</translation>
    </message>
    <message>
        <source>Nobody has counted who thinks so.</source>
        <translation>لم يُحصِ أحد من يرى ذلك.</translation>
    </message>
    <message>
        <source>Could so many be wrong about this?</source>
        <translation>هل يمكن أن يخطئ هذا العدد الكبير في هذا؟</translation>
    </message>
    <message>
        <source>Many have been wrong about such things.</source>
        <translation>أخطأ كثيرون في مثل هذه الأمور.</translation>
    </message>
    <message>
        <source>Did they come to it each on their own?</source>
        <translation>هل توصّل إليه كل منهم بنفسه؟</translation>
    </message>
    <message>
        <source>They took it from one another.</source>
        <translation>أخذه بعضهم عن بعض.</translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation>الممارسة الشائعة</translation>
    </message>
    <message>
        <source>Nearly everybody does it; so it is acceptable to do it.</source>
        <translation>يفعله الجميع تقريبًا؛ ففعله مقبول.</translation>
    </message>
    <message>
        <source>Do so many really do it?</source>
        <translation>هل يفعله حقًا هذا العدد الكبير؟</translation>
    </message>
    <message>
        <source>Fewer do it than is said.</source>
        <translation>من يفعلونه أقل مما يقال.</translation>
    </message>
    <message>
        <source>Do they have good grounds to do it?</source>
        <translation>هل لديهم أسباب وجيهة لفعله؟</translation>
    </message>
    <message>
        <source>They do it out of habit alone.</source>
        <translation>يفعلونه بحكم العادة وحدها.</translation>
    </message>
    <message>
        <source>Is this case like those where it is done?</source>
        <translation>هل هذه الحالة كالحالات التي يُفعل فيها؟</translation>
    </message>
    <message>
        <source>This case is not like those.</source>
        <translation>هذه الحالة ليست كتلك.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>It was so in this case; so it is often so.</source>
        <translation>كان الأمر كذلك في هذه الحالة؛ فهو كذلك غالبًا.</translation>
    </message>
    <message>
        <source>Was it really so in that case?</source>
        <translation>هل كان الأمر كذلك حقًا في تلك الحالة؟</translation>
    </message>
    <message>
        <source>It was not so in that case.</source>
        <translation>لم يكن الأمر كذلك في تلك الحالة.</translation>
    </message>
    <message>
        <source>Is the case an ordinary one of its sort?</source>
        <translation>هل الحالة عادية من نوعها؟</translation>
    </message>
    <message>
        <source>The case is an odd one out.</source>
        <translation>الحالة شاذة عن نوعها.</translation>
    </message>
    <message>
        <source>Are there enough such cases?</source>
        <translation>هل توجد حالات كافية من هذا النوع؟</translation>
    </message>
    <message>
        <source>One or two cases show little.</source>
        <translation>حالة أو حالتان لا تدلان على الكثير.</translation>
    </message>
    <message>
        <source>Are there cases where it was otherwise?</source>
        <translation>هل توجد حالات كان الأمر فيها على خلاف ذلك؟</translation>
    </message>
    <message>
        <source>There are cases where it was otherwise.</source>
        <translation>توجد حالات كان الأمر فيها على خلاف ذلك.</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Two cases are alike, and it holds of one; so it holds of the other.</source>
        <translation>الحالتان متشابهتان، والأمر يصح في إحداهما؛ فهو يصح في الأخرى.</translation>
    </message>
    <message>
        <source>Are the two alike in what matters here?</source>
        <translation>هل تتشابه الحالتان فيما يهم هنا؟</translation>
    </message>
    <message>
        <source>They are not alike in what matters here.</source>
        <translation>لا تتشابهان فيما يهم هنا.</translation>
    </message>
    <message>
        <source>Is there a difference that breaks the parallel?</source>
        <translation>هل يوجد فارق يهدم التشابه؟</translation>
    </message>
    <message>
        <source>A difference breaks the parallel.</source>
        <translation>فارق يهدم التشابه.</translation>
    </message>
    <message>
        <source>Does it hold of the first case at all?</source>
        <translation>هل يصح ذلك في الحالة الأولى أصلًا؟</translation>
    </message>
    <message>
        <source>It does not hold of the first case.</source>
        <translation>لا يصح ذلك في الحالة الأولى.</translation>
    </message>
    <message>
        <source>Is there another case, as close, that turned out otherwise?</source>
        <translation>هل توجد حالة أخرى مماثلة في القرب انتهت إلى غير ذلك؟</translation>
    </message>
    <message>
        <source>A closer case went otherwise.</source>
        <translation>حالة أقرب انتهت إلى غير ذلك.</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>A like case was decided so; so this one should be.</source>
        <translation>حُكم هكذا في حالة مماثلة؛ فينبغي أن يُحكم هكذا في هذه.</translation>
    </message>
    <message>
        <source>Does the earlier case match this one?</source>
        <translation>هل تطابق الحالة السابقة هذه؟</translation>
    </message>
    <message>
        <source>The earlier case does not match.</source>
        <translation>الحالة السابقة لا تطابقها.</translation>
    </message>
    <message>
        <source>Does the earlier decision still stand?</source>
        <translation>هل ما زال الحكم السابق قائمًا؟</translation>
    </message>
    <message>
        <source>The earlier decision no longer stands.</source>
        <translation>لم يعد الحكم السابق قائمًا.</translation>
    </message>
    <message>
        <source>Was it decided rightly then?</source>
        <translation>هل كان الحكم صائبًا آنذاك؟</translation>
    </message>
    <message>
        <source>It was wrongly decided then.</source>
        <translation>كان الحكم خاطئًا آنذاك.</translation>
    </message>
    <message>
        <source>Do other decisions point elsewhere?</source>
        <translation>هل تشير أحكام أخرى إلى وجهة أخرى؟</translation>
    </message>
    <message>
        <source>Other decisions point elsewhere.</source>
        <translation>تشير أحكام أخرى إلى وجهة أخرى.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>There is a sign that usually goes with it; so it is likely there.</source>
        <translation>توجد علامة تصاحبه عادةً؛ فالأرجح أنه موجود.</translation>
    </message>
    <message>
        <source>How often does the sign go with it?</source>
        <translation>كم مرة تصاحبه العلامة؟</translation>
    </message>
    <message>
        <source>The sign often appears without it.</source>
        <translation>تظهر العلامة كثيرًا دونه.</translation>
    </message>
    <message>
        <source>Could something else have left the sign?</source>
        <translation>هل يمكن أن يكون شيء آخر قد ترك العلامة؟</translation>
    </message>
    <message>
        <source>Something else may have left the sign.</source>
        <translation>ربما ترك شيء آخر العلامة.</translation>
    </message>
    <message>
        <source>Has the sign been seen for certain?</source>
        <translation>هل رُئيت العلامة على وجه اليقين؟</translation>
    </message>
    <message>
        <source>The sign has not been seen for certain.</source>
        <translation>لم تُر العلامة على وجه اليقين.</translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation>من السبب إلى النتيجة</translation>
    </message>
    <message>
        <source>This brings that about, and this is the case; so that will follow.</source>
        <translation>هذا يُحدث ذاك، وهذا واقع؛ فسيتبعه ذاك.</translation>
    </message>
    <message>
        <source>How strong is the tie between cause and effect?</source>
        <translation>ما قوة الارتباط بين السبب والنتيجة؟</translation>
    </message>
    <message>
        <source>The one seldom brings the other about.</source>
        <translation>نادرًا ما يُحدث أحدهما الآخر.</translation>
    </message>
    <message>
        <source>What shows that there is such a tie?</source>
        <translation>ما الذي يدل على وجود هذا الارتباط؟</translation>
    </message>
    <message>
        <source>Nothing shows that there is such a tie.</source>
        <translation>لا شيء يدل على وجود هذا الارتباط.</translation>
    </message>
    <message>
        <source>Could something keep the effect from coming?</source>
        <translation>هل يمكن لشيء أن يمنع حدوث النتيجة؟</translation>
    </message>
    <message>
        <source>Something may keep it from coming.</source>
        <translation>قد يمنع شيء حدوثها.</translation>
    </message>
    <message>
        <source>Is the cause there, and strong enough?</source>
        <translation>هل السبب موجود وقوي بما يكفي؟</translation>
    </message>
    <message>
        <source>The cause is not there, or too weak.</source>
        <translation>السبب غير موجود، أو أضعف من اللازم.</translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation>من الارتباط إلى السببية</translation>
    </message>
    <message>
        <source>The two go together; so the one causes the other.</source>
        <translation>الأمران متلازمان؛ فأحدهما يسبب الآخر.</translation>
    </message>
    <message>
        <source>Do the two really go together?</source>
        <translation>هل يتلازم الأمران حقًا؟</translation>
    </message>
    <message>
        <source>They do not go together that regularly.</source>
        <translation>لا يتلازمان بهذا الاطراد.</translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation>هل يمكن أن يكون ذلك مصادفة؟</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>قد يكون ذلك مصادفة.</translation>
    </message>
    <message>
        <source>Could a third thing bring both about?</source>
        <translation>هل يمكن أن يُحدث أمر ثالث كليهما؟</translation>
    </message>
    <message>
        <source>A third thing may bring both about.</source>
        <translation>قد يُحدث أمر ثالث كليهما.</translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation>هل يمكن أن يكون العكس؟</translation>
    </message>
    <message>
        <source>It may be the other way round.</source>
        <translation>قد يكون العكس.</translation>
    </message>
    <message>
        <source>How far beyond these cases does it reach?</source>
        <translation>إلى أي مدى يتجاوز ذلك هذه الحالات؟</translation>
    </message>
    <message>
        <source>It holds of these cases alone.</source>
        <translation>لا يصح إلا في هذه الحالات.</translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation>أفضل تفسير</translation>
    </message>
    <message>
        <source>It would explain what was found better than anything else; so it is likely so.</source>
        <translation>يفسّر ما وُجد خيرًا من أي شيء آخر؛ فالأرجح أنه كذلك.</translation>
    </message>
    <message>
        <source>Does it explain all that was found?</source>
        <translation>هل يفسّر كل ما وُجد؟</translation>
    </message>
    <message>
        <source>It leaves some of it unexplained.</source>
        <translation>يترك بعضه بلا تفسير.</translation>
    </message>
    <message>
        <source>Is there an explanation that does as well?</source>
        <translation>هل يوجد تفسير يساويه؟</translation>
    </message>
    <message>
        <source>Another explanation does as well.</source>
        <translation>تفسير آخر يساويه.</translation>
    </message>
    <message>
        <source>Were the others looked for with care?</source>
        <translation>هل بُحث عن التفسيرات الأخرى بعناية؟</translation>
    </message>
    <message>
        <source>Few others were looked for.</source>
        <translation>لم يُبحث إلا عن القليل غيره.</translation>
    </message>
    <message>
        <source>Is it believable by itself?</source>
        <translation>هل هو معقول في ذاته؟</translation>
    </message>
    <message>
        <source>It is hard to believe by itself.</source>
        <translation>يصعب تصديقه في ذاته.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>العواقب</translation>
    </message>
    <message>
        <source>Doing it would bring about something good or bad; so it should or should not be done.</source>
        <translation>فعله يؤدي إلى أمر حسن أو سيئ؛ فينبغي فعله أو تركه.</translation>
    </message>
    <message>
        <source>How likely is it that this would follow?</source>
        <translation>ما احتمال أن ينتج هذا عنه؟</translation>
    </message>
    <message>
        <source>It is unlikely that this would follow.</source>
        <translation>من غير المرجح أن ينتج هذا عنه.</translation>
    </message>
    <message>
        <source>What supports that it would?</source>
        <translation>ما الذي يدعم أنه سينتج؟</translation>
    </message>
    <message>
        <source>Nothing supports that it would.</source>
        <translation>لا شيء يدعم أنه سينتج.</translation>
    </message>
    <message>
        <source>What else would follow, and does it weigh more?</source>
        <translation>ماذا ينتج غير ذلك، وهل هو أثقل وزنًا؟</translation>
    </message>
    <message>
        <source>Something else follows and weighs more.</source>
        <translation>ينتج غير ذلك ما هو أثقل وزنًا.</translation>
    </message>
    <message>
        <source>Is what would follow really good, or bad?</source>
        <translation>هل ما ينتج حسن أو سيئ حقًا؟</translation>
    </message>
    <message>
        <source>What would follow is not that good or bad.</source>
        <translation>ما ينتج ليس بهذا الحسن أو السوء.</translation>
    </message>
    <message>
        <source>Practical reasoning</source>
        <translation>الاستدلال العملي</translation>
    </message>
    <message>
        <source>We want this end, and this is a means to it; so we should use the means.</source>
        <translation>نريد هذه الغاية، وهذه وسيلة إليها؛ فينبغي أن نتخذ الوسيلة.</translation>
    </message>
    <message>
        <source>Would the means bring us there?</source>
        <translation>هل توصلنا الوسيلة إليها؟</translation>
    </message>
    <message>
        <source>The means would not bring us there.</source>
        <translation>لا توصلنا الوسيلة إليها.</translation>
    </message>
    <message>
        <source>Is there a better means?</source>
        <translation>هل توجد وسيلة أفضل؟</translation>
    </message>
    <message>
        <source>There is a better means.</source>
        <translation>توجد وسيلة أفضل.</translation>
    </message>
    <message>
        <source>Can it be done at all?</source>
        <translation>هل يمكن فعله أصلًا؟</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>لا يمكن فعله.</translation>
    </message>
    <message>
        <source>What does it cost beside, and is that worth it?</source>
        <translation>ما كلفته الأخرى، وهل يستحقها؟</translation>
    </message>
    <message>
        <source>It costs more than it is worth.</source>
        <translation>كلفته أكثر مما يستحق.</translation>
    </message>
    <message>
        <source>Does it stand in the way of other ends?</source>
        <translation>هل يعوق غايات أخرى؟</translation>
    </message>
    <message>
        <source>It stands in the way of other ends.</source>
        <translation>يعوق غايات أخرى.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>It furthers something that we hold dear; so it speaks for doing it.</source>
        <translation>يعزز شيئًا عزيزًا علينا؛ فذلك يشهد لفعله.</translation>
    </message>
    <message>
        <source>Do those concerned hold that value?</source>
        <translation>هل يتمسك المعنيون بتلك القيمة؟</translation>
    </message>
    <message>
        <source>Those concerned do not hold that value.</source>
        <translation>لا يتمسك المعنيون بتلك القيمة.</translation>
    </message>
    <message>
        <source>Does it really further the value?</source>
        <translation>هل يعزز القيمة حقًا؟</translation>
    </message>
    <message>
        <source>It does not further the value.</source>
        <translation>لا يعزز القيمة.</translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation>هل توجد قيمة أخرى أثقل وزنًا هنا؟</translation>
    </message>
    <message>
        <source>Another value weighs more here.</source>
        <translation>قيمة أخرى أثقل وزنًا هنا.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>It is one of a few, and the others fall away; so it is this one.</source>
        <translation>هو واحد من قلة، والبقية تسقط؛ فهو هذا.</translation>
    </message>
    <message>
        <source>Are these all that there are?</source>
        <translation>هل هذه كل البدائل؟</translation>
    </message>
    <message>
        <source>There are others that were not named.</source>
        <translation>توجد بدائل أخرى لم تُذكر.</translation>
    </message>
    <message>
        <source>Do the others really fall away?</source>
        <translation>هل تسقط البقية حقًا؟</translation>
    </message>
    <message>
        <source>One of the others does not fall away.</source>
        <translation>واحد من البقية لا يسقط.</translation>
    </message>
    <message>
        <source>Could more than one be so at once?</source>
        <translation>هل يمكن أن يصح أكثر من واحد معًا؟</translation>
    </message>
    <message>
        <source>More than one can be so at once.</source>
        <translation>يمكن أن يصح أكثر من واحد معًا.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>You have bound yourself to this, and that comes with it; so you are bound to that.</source>
        <translation>التزمتَ بهذا، وذاك يتبعه؛ فأنت ملتزم بذاك.</translation>
    </message>
    <message>
        <source>Did they bind themselves to the first?</source>
        <translation>هل التزم بالأول؟</translation>
    </message>
    <message>
        <source>They never bound themselves to the first.</source>
        <translation>لم يلتزم قط بالأول.</translation>
    </message>
    <message>
        <source>Does the second really come with it?</source>
        <translation>هل يتبعه الثاني حقًا؟</translation>
    </message>
    <message>
        <source>The second does not come with it.</source>
        <translation>الثاني لا يتبعه.</translation>
    </message>
    <message>
        <source>Have they given it up since?</source>
        <translation>هل تخلى عنه منذ ذلك الحين؟</translation>
    </message>
    <message>
        <source>They have given it up since.</source>
        <translation>تخلى عنه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation>التصنيف اللفظي</translation>
    </message>
    <message>
        <source>It is of this sort, and what is of this sort is so; so it is so.</source>
        <translation>هو من هذا الصنف، وما كان من هذا الصنف فهو كذا؛ فهو كذا.</translation>
    </message>
    <message>
        <source>Is it really of this sort?</source>
        <translation>هل هو من هذا الصنف حقًا؟</translation>
    </message>
    <message>
        <source>It is not of this sort.</source>
        <translation>ليس من هذا الصنف.</translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation>هل استُخدمت الكلمة بالمعنى نفسه في المرتين؟</translation>
    </message>
    <message>
        <source>The word is used in two senses.</source>
        <translation>استُخدمت الكلمة بمعنيين.</translation>
    </message>
    <message>
        <source>Is all of this sort like that, or only most?</source>
        <translation>هل كل ما في هذا الصنف كذلك، أم معظمه فقط؟</translation>
    </message>
    <message>
        <source>Not all of this sort is like that.</source>
        <translation>ليس كل ما في هذا الصنف كذلك.</translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation>القاعدة المقررة</translation>
    </message>
    <message>
        <source>There is a rule for such cases; so it should be followed here.</source>
        <translation>توجد قاعدة لمثل هذه الحالات؛ فينبغي اتباعها هنا.</translation>
    </message>
    <message>
        <source>Is there such a rule, and does it bind those concerned?</source>
        <translation>هل توجد هذه القاعدة، وهل تُلزم المعنيين؟</translation>
    </message>
    <message>
        <source>There is no such rule for them.</source>
        <translation>لا توجد لهم قاعدة كهذه.</translation>
    </message>
    <message>
        <source>Does the case fall under it?</source>
        <translation>هل تندرج الحالة تحتها؟</translation>
    </message>
    <message>
        <source>The case does not fall under it.</source>
        <translation>لا تندرج الحالة تحتها.</translation>
    </message>
    <message>
        <source>Is this a case that the rule leaves open?</source>
        <translation>هل هذه حالة تستثنيها القاعدة؟</translation>
    </message>
    <message>
        <source>This is a case for an exception.</source>
        <translation>هذه حالة تستوجب الاستثناء.</translation>
    </message>
    <message>
        <source>Does another rule come first?</source>
        <translation>هل تتقدم عليها قاعدة أخرى؟</translation>
    </message>
    <message>
        <source>Another rule comes first.</source>
        <translation>تتقدم عليها قاعدة أخرى.</translation>
    </message>
    <message>
        <source>Exceptional case</source>
        <translation>الحالة الاستثنائية</translation>
    </message>
    <message>
        <source>The usual rule was not made for a case like this; so it need not be followed here.</source>
        <translation>لم توضع القاعدة المعتادة لحالة كهذه؛ فلا يلزم اتباعها هنا.</translation>
    </message>
    <message>
        <source>Is the case really out of the ordinary?</source>
        <translation>هل الحالة خارجة عن المألوف حقًا؟</translation>
    </message>
    <message>
        <source>The case is an ordinary one.</source>
        <translation>الحالة عادية.</translation>
    </message>
    <message>
        <source>Does what is special about it matter to the rule?</source>
        <translation>هل لما يميزها شأن عند القاعدة؟</translation>
    </message>
    <message>
        <source>What is special does not matter here.</source>
        <translation>لا شأن لما يميزها هنا.</translation>
    </message>
    <message>
        <source>Would many others ask for the same?</source>
        <translation>هل سيطلب كثيرون غيره الأمر نفسه؟</translation>
    </message>
    <message>
        <source>Many others could ask for the same.</source>
        <translation>قد يطلب كثيرون غيره الأمر نفسه.</translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation>ضد الشخص</translation>
    </message>
    <message>
        <source>Who says so is not to be trusted; so what they say counts for less.</source>
        <translation>من يقول ذلك لا يوثق به؛ فقوله أقل وزنًا.</translation>
    </message>
    <message>
        <source>Is what is said of the person true?</source>
        <translation>هل ما يقال عن الشخص صحيح؟</translation>
    </message>
    <message>
        <source>What is said of the person is not true.</source>
        <translation>ما يقال عن الشخص غير صحيح.</translation>
    </message>
    <message>
        <source>Does it touch on whether the claim is true?</source>
        <translation>هل لذلك صلة بصحة الادعاء؟</translation>
    </message>
    <message>
        <source>It has no bearing on the claim.</source>
        <translation>لا صلة له بالادعاء.</translation>
    </message>
    <message>
        <source>Does the claim stand on grounds of its own?</source>
        <translation>هل يقوم الادعاء على أسسه الخاصة؟</translation>
    </message>
    <message>
        <source>The claim stands on its own grounds.</source>
        <translation>يقوم الادعاء على أسسه الخاصة.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>التحيّز</translation>
    </message>
    <message>
        <source>Who says so has an interest in it; so it was perhaps not weighed fairly.</source>
        <translation>من يقول ذلك له مصلحة فيه؛ فربما لم يوزن بإنصاف.</translation>
    </message>
    <message>
        <source>Is there such an interest?</source>
        <translation>هل توجد هذه المصلحة؟</translation>
    </message>
    <message>
        <source>There is no such interest.</source>
        <translation>لا توجد هذه المصلحة.</translation>
    </message>
    <message>
        <source>Is there a sign that it coloured what is said?</source>
        <translation>هل توجد علامة على أنها أثّرت في القول؟</translation>
    </message>
    <message>
        <source>Nothing shows that it coloured it.</source>
        <translation>لا شيء يدل على أنها أثّرت فيه.</translation>
    </message>
    <message>
        <source>Does the subject call for weighing both sides?</source>
        <translation>هل يقتضي الموضوع الموازنة بين الجانبين؟</translation>
    </message>
    <message>
        <source>Taking one side is fair here.</source>
        <translation>الانحياز إلى جانب منصف هنا.</translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation>المنحدر الزلق</translation>
    </message>
    <message>
        <source>The first step would lead on, step by step, to something bad; so it should not be taken.</source>
        <translation>تؤدي الخطوة الأولى، خطوةً خطوة، إلى أمر سيئ؛ فينبغي ألا تُتخذ.</translation>
    </message>
    <message>
        <source>Which steps lie between, and is each named?</source>
        <translation>ما الخطوات بينهما، وهل ذُكرت كل منها؟</translation>
    </message>
    <message>
        <source>The steps between are not named.</source>
        <translation>لم تُذكر الخطوات التي بينهما.</translation>
    </message>
    <message>
        <source>Does each step lead to the next?</source>
        <translation>هل تؤدي كل خطوة إلى التي تليها؟</translation>
    </message>
    <message>
        <source>One of the steps does not lead on.</source>
        <translation>إحدى الخطوات لا تؤدي إلى ما بعدها.</translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation>هل يمكن التوقف في الطريق؟</translation>
    </message>
    <message>
        <source>One can stop on the way.</source>
        <translation>يمكن التوقف في الطريق.</translation>
    </message>
    <message>
        <source>Is the end as bad as it is said to be?</source>
        <translation>هل النهاية سيئة كما يقال؟</translation>
    </message>
    <message>
        <source>The end is not as bad as that.</source>
        <translation>النهاية ليست بذلك السوء.</translation>
    </message>
    <message>
        <source>Gradualism</source>
        <translation>التدرج</translation>
    </message>
    <message>
        <source>The difference of each small step is none that matters; so the last is as the first.</source>
        <translation>فرق كل خطوة صغيرة لا يُعتد به؛ فالأخيرة كالأولى.</translation>
    </message>
    <message>
        <source>Is each step really too small to matter?</source>
        <translation>هل كل خطوة أصغر حقًا من أن يُعتد بها؟</translation>
    </message>
    <message>
        <source>One of the steps does matter.</source>
        <translation>إحدى الخطوات يُعتد بها.</translation>
    </message>
    <message>
        <source>Do many small steps add up to something?</source>
        <translation>هل يجتمع من خطوات صغيرة كثيرة شيء ذو شأن؟</translation>
    </message>
    <message>
        <source>The small steps add up.</source>
        <translation>الخطوات الصغيرة تتراكم.</translation>
    </message>
    <message>
        <source>Is there a line that can be drawn?</source>
        <translation>هل يوجد حد يمكن رسمه؟</translation>
    </message>
    <message>
        <source>A line can be drawn.</source>
        <translation>يمكن رسم حد.</translation>
    </message>
    <message>
        <source>Sunk cost</source>
        <translation>التكلفة الغارقة</translation>
    </message>
    <message>
        <source>Much has been put in that would be lost; so one should go on.</source>
        <translation>بُذل الكثير مما سيضيع؛ فينبغي الاستمرار.</translation>
    </message>
    <message>
        <source>Is it lost whatever is done now?</source>
        <translation>هل ضاع ذلك أيًا كان ما يُفعل الآن؟</translation>
    </message>
    <message>
        <source>It is lost whatever is done now.</source>
        <translation>ضاع ذلك أيًا كان ما يُفعل الآن.</translation>
    </message>
    <message>
        <source>Does going on lead to what was wanted?</source>
        <translation>هل يؤدي الاستمرار إلى المطلوب؟</translation>
    </message>
    <message>
        <source>Going on does not lead there either.</source>
        <translation>الاستمرار لا يؤدي إلى ذلك أيضًا.</translation>
    </message>
    <message>
        <source>How much more would it take?</source>
        <translation>كم يلزم بعد؟</translation>
    </message>
    <message>
        <source>It would take more than it brings.</source>
        <translation>يلزم أكثر مما يعود به.</translation>
    </message>
    <message>
        <source>Threat or fear</source>
        <translation>التهديد أو الخوف</translation>
    </message>
    <message>
        <source>Something bad will happen to you unless you do it; so you should do it.</source>
        <translation>سيصيبك سوء ما لم تفعله؛ فينبغي أن تفعله.</translation>
    </message>
    <message>
        <source>Will it happen, and how likely is it?</source>
        <translation>هل سيحدث ذلك، وما احتماله؟</translation>
    </message>
    <message>
        <source>It will hardly happen.</source>
        <translation>يكاد لا يحدث ذلك.</translation>
    </message>
    <message>
        <source>Would doing it keep it away?</source>
        <translation>هل يدفعه فعلُ المطلوب؟</translation>
    </message>
    <message>
        <source>Doing it would not keep it away.</source>
        <translation>فعل المطلوب لا يدفعه.</translation>
    </message>
    <message>
        <source>Is it a reason, or pressure only?</source>
        <translation>أهو سبب، أم ضغط فحسب؟</translation>
    </message>
    <message>
        <source>It is pressure and no reason.</source>
        <translation>هو ضغط لا سبب.</translation>
    </message>
    <message>
        <source>Is there another way to be safe?</source>
        <translation>هل توجد طريقة أخرى للسلامة؟</translation>
    </message>
    <message>
        <source>There is another way to be safe.</source>
        <translation>توجد طريقة أخرى للسلامة.</translation>
    </message>
    <message>
        <source>Ignorance</source>
        <translation>الجهل</translation>
    </message>
    <message>
        <source>It has not been shown to be so; so it is likely not so.</source>
        <translation>لم يثبت أنه كذلك؛ فالأرجح أنه ليس كذلك.</translation>
    </message>
    <message>
        <source>How well was it looked for?</source>
        <translation>ما مدى جودة البحث عنه؟</translation>
    </message>
    <message>
        <source>It was hardly looked for.</source>
        <translation>لم يكد يُبحث عنه.</translation>
    </message>
    <message>
        <source>Would it have shown, if it were so?</source>
        <translation>هل كان سيظهر لو كان كذلك؟</translation>
    </message>
    <message>
        <source>It would not have shown.</source>
        <translation>لم يكن ليظهر.</translation>
    </message>
    <message>
        <source>Who has to show it?</source>
        <translation>على من يقع عبء الإثبات؟</translation>
    </message>
    <message>
        <source>It is for the other side to show it.</source>
        <translation>على الجانب الآخر أن يثبته.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>التركيب</translation>
    </message>
    <message>
        <source>It holds of each of the parts; so it holds of the whole.</source>
        <translation>يصح في كل جزء؛ فهو يصح في الكل.</translation>
    </message>
    <message>
        <source>Does it hold of all the parts?</source>
        <translation>هل يصح في جميع الأجزاء؟</translation>
    </message>
    <message>
        <source>It does not hold of all the parts.</source>
        <translation>لا يصح في جميع الأجزاء.</translation>
    </message>
    <message>
        <source>Is it something that passes from parts to a whole?</source>
        <translation>هل هو مما ينتقل من الأجزاء إلى الكل؟</translation>
    </message>
    <message>
        <source>It does not pass to the whole.</source>
        <translation>لا ينتقل إلى الكل.</translation>
    </message>
    <message>
        <source>Does it change when the parts come together?</source>
        <translation>هل يتغيّر حين تجتمع الأجزاء؟</translation>
    </message>
    <message>
        <source>Together they behave otherwise.</source>
        <translation>تسلك مجتمعةً سلوكًا آخر.</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>It holds of the whole; so it holds of each of the parts.</source>
        <translation>يصح في الكل؛ فهو يصح في كل جزء.</translation>
    </message>
    <message>
        <source>Does it hold of the whole?</source>
        <translation>هل يصح في الكل؟</translation>
    </message>
    <message>
        <source>It does not hold of the whole.</source>
        <translation>لا يصح في الكل.</translation>
    </message>
    <message>
        <source>Is it something that each part shares?</source>
        <translation>هل هو مما تشترك فيه كل الأجزاء؟</translation>
    </message>
    <message>
        <source>The parts do not share it.</source>
        <translation>لا تشترك فيه الأجزاء.</translation>
    </message>
    <message>
        <source>Is there something special about this part?</source>
        <translation>هل في هذا الجزء ما يميزه؟</translation>
    </message>
    <message>
        <source>This part is not like the others.</source>
        <translation>هذا الجزء ليس كغيره.</translation>
    </message>
    <message>
        <source>Moral principle</source>
        <translation>مبدأ أخلاقي</translation>
    </message>
    <message>
        <source>Doing it is wrong, or owed, whatever comes of it; so it must not, or must, be done.</source>
        <translation>فعله خطأ أو واجب، أيًا كانت عواقبه؛ فيجب تركه أو فعله.</translation>
    </message>
    <message>
        <source>Does the principle hold?</source>
        <translation>هل المبدأ صحيح؟</translation>
    </message>
    <message>
        <source>The principle does not hold.</source>
        <translation>المبدأ غير صحيح.</translation>
    </message>
    <message>
        <source>Does it speak to this case?</source>
        <translation>هل ينطبق على هذه الحالة؟</translation>
    </message>
    <message>
        <source>It does not speak to this case.</source>
        <translation>لا ينطبق على هذه الحالة.</translation>
    </message>
    <message>
        <source>Does something more pressing stand against it?</source>
        <translation>هل يعارضه ما هو أولى؟</translation>
    </message>
    <message>
        <source>Something more pressing is at stake.</source>
        <translation>ثمة ما هو أولى على المحك.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>An empty map; the first letter typed begins the first proposal.</source>
        <translation>خريطة فارغة؛ يبدأ أول حرف يُكتب الاقتراح الأول.</translation>
    </message>
    <message>
        <source>Pro and con</source>
        <translation>مع وضد</translation>
    </message>
    <message>
        <source>One proposal, a reason for it and a reason against it.</source>
        <translation>اقتراح واحد، وسبب له وسبب ضده.</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>ما يُقترح</translation>
    </message>
    <message>
        <source>A reason for it</source>
        <translation>سبب مؤيد</translation>
    </message>
    <message>
        <source>A reason against it</source>
        <translation>سبب معارض</translation>
    </message>
    <message>
        <source>Steelman</source>
        <translation>أقوى صيغة للخصم</translation>
    </message>
    <message>
        <source>The other side at its strongest, in words that it would accept, before it is answered.</source>
        <translation>الجانب الآخر في أقوى صوره، بكلمات يرتضيها، قبل الإجابة عنه.</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>ما أراه</translation>
    </message>
    <message>
        <source>My best reason for it</source>
        <translation>أقوى أسبابي</translation>
    </message>
    <message>
        <source>The other side&apos;s case, as its best advocate puts it</source>
        <translation>حجة الطرف الآخر كما يعرضها أفضل مدافعيه</translation>
    </message>
    <message>
        <source>The best evidence for their case</source>
        <translation>أقوى شاهد لقضيتهم</translation>
    </message>
    <message>
        <source>Where they are right</source>
        <translation>ما أصابوا فيه</translation>
    </message>
    <message>
        <source>My answer to the strongest form of it</source>
        <translation>جوابي عن أقوى صيغة لها</translation>
    </message>
    <message>
        <source>Toulmin</source>
        <translation>تولمن</translation>
    </message>
    <message>
        <source>A claim, its grounds, what ties them to it, and what could undo that.</source>
        <translation>ادعاء، وأسسه، وما يربطها به، وما قد يبطل ذلك.</translation>
    </message>
    <message>
        <source>Claim: what is to be shown</source>
        <translation>الدعوى: ما يراد إثباته</translation>
    </message>
    <message>
        <source>Grounds: the facts it rests on</source>
        <translation>الأسس: الوقائع التي تقوم عليها</translation>
    </message>
    <message>
        <source>Warrant: why these facts count for it</source>
        <translation>المسوّغ: لماذا تُحسب هذه الوقائع لها</translation>
    </message>
    <message>
        <source>Backing: what the warrant rests on</source>
        <translation>السند: ما يقوم عليه المسوّغ</translation>
    </message>
    <message>
        <source>Rebuttal: unless …</source>
        <translation>الاستثناء: إلا إذا …</translation>
    </message>
    <message>
        <source>Qualifier: how sure it is (presumably, in most cases)</source>
        <translation>القيد: درجة التيقن (على الأرجح، في معظم الحالات)</translation>
    </message>
    <message>
        <source>Rogerian</source>
        <translation>روجرز</translation>
    </message>
    <message>
        <source>Both views told fairly, where each is right, and a way that serves both.</source>
        <translation>الرأيان معروضان بإنصاف، وموضع صواب كل منهما، وسبيل يخدم كليهما.</translation>
    </message>
    <message>
        <source>What do we need to settle?</source>
        <translation>ما الذي علينا حسمه؟</translation>
    </message>
    <message>
        <source>Their view, as they would tell it</source>
        <translation>رأيهم كما يقولونه هم</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>رأيهم</translation>
    </message>
    <message>
        <source>Where their view is right</source>
        <translation>حيث يصيب رأيهم</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>رأينا</translation>
    </message>
    <message>
        <source>Where our view is right</source>
        <translation>حيث يصيب رأينا</translation>
    </message>
    <message>
        <source>A way that serves both</source>
        <translation>سبيل ينفع الطرفين</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>What they would gain by it</source>
        <translation>ما يكسبونه بذلك</translation>
    </message>
    <message>
        <source>What we would gain by it</source>
        <translation>ما نكسبه بذلك</translation>
    </message>
    <message>
        <source>IBIS</source>
        <translation>IBIS</translation>
    </message>
    <message>
        <source>An issue, positions that answer it, and arguments for and against each.</source>
        <translation>مسألة، ومواقف تجيب عنها، وحجج لكل منها وضده.</translation>
    </message>
    <message>
        <source>The issue, as a question</source>
        <translation>المسألة في صيغة سؤال</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>الموقف الأول</translation>
    </message>
    <message>
        <source>An argument for the first position</source>
        <translation>حجة مع الموقف الأول</translation>
    </message>
    <message>
        <source>An argument against the first position</source>
        <translation>حجة ضد الموقف الأول</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>الموقف الثاني</translation>
    </message>
    <message>
        <source>An argument for the second position</source>
        <translation>حجة مع الموقف الثاني</translation>
    </message>
    <message>
        <source>An argument against the second position</source>
        <translation>حجة ضد الموقف الثاني</translation>
    </message>
    <message>
        <source>A proposal per heading</source>
        <translation>اقتراح لكل عنوان</translation>
    </message>
    <message>
        <source>A proposal for each heading, tied to the first sentence below it.</source>
        <translation>اقتراح لكل عنوان، مرتبط بأول جملة تحته.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} أو {last}</translation>
    </message>
    <message>
        <source>{one}, {others}</source>
        <translation>{one}، {others}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>characters of markup</source>
        <translation>محارف الترميز</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>paragraphs and items</source>
        <translation>الفقرات والعناصر</translation>
    </message>
    <message>
        <source>Hypothesis export</source>
        <translation>ملف مُصدَّر من Hypothesis</translation>
    </message>
    <message>
        <source>“{file}” holds no annotations of Hypothesis.</source>
        <translation>لا يحوي «{file}» تعليقات من Hypothesis.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most:,} annotations.</source>
        <translation>في «{file}» أكثر من {most:,} تعليق.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of annotations that DebateDesk reads.</source>
        <translation>«{file}» ليس ملف تعليقات يقرؤه DebateDesk.</translation>
    </message>
    <message>
        <source>Obsidian note</source>
        <translation>ملاحظة Obsidian</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>لا تعليقات بعد.</translation>
    </message>
    <message>
        <source>Annotations can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>لا يمكن كتابة التعليقات بصيغة «{name}»؛ استخدم إحدى {known}.</translation>
    </message>
    <message>
        <source>“{file}” is no JSON that can be read.</source>
        <translation>«{file}» ليس JSON يمكن قراءته.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {remark}</source>
        <translation>السطر {line}، العمود {column}: {remark}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {cause}</source>
        <translation>«{name}»، السطر {line}: {cause}</translation>
    </message>
    <message>
        <source>the heading’s “{key}”</source>
        <translation>«{key}» في عنوان القسم</translation>
    </message>
    <message>
        <source>the heading’s tag “{tag}”</source>
        <translation>الوسم «{tag}» في عنوان القسم</translation>
    </message>
    <message>
        <source>headings are nested more than {most} deep.</source>
        <translation>العناوين متداخلة أعمق من {most}.</translation>
    </message>
    <message>
        <source>after “{part}” a statement or argument is missing.</source>
        <translation>تنقص عبارة أو حجة بعد «{part}».</translation>
    </message>
    <message>
        <source>“&lt;{title}&gt;” is reconstructed twice; an argument has one reconstruction.</source>
        <translation>أُعيد بناء «&lt;{title}&gt;» مرتين؛ وليس للحجة إلا إعادة بناء واحدة.</translation>
    </message>
    <message>
        <source>only an undercut (“_”) can bear on an inference.</source>
        <translation>لا يتصل بالاستدلال إلا نقض («_»).</translation>
    </message>
    <message>
        <source>an inference needs premises above and a conclusion below it.</source>
        <translation>يحتاج الاستدلال إلى مقدمات فوقه ونتيجة تحته.</translation>
    </message>
    <message>
        <source>the reconstruction has no conclusion below a line of “----”.</source>
        <translation>ليس لإعادة البناء نتيجة تحت سطر «----».</translation>
    </message>
    <message>
        <source>a premise or conclusion is a statement, not an argument.</source>
        <translation>المقدمة أو النتيجة عبارة، لا حجة.</translation>
    </message>
    <message>
        <source>the inference’s “{key}”</source>
        <translation>«{key}» في الاستدلال</translation>
    </message>
    <message>
        <source>the inference uses ({list}), which is not there.</source>
        <translation>يستخدم الاستدلال ({list})، وهو غير موجود.</translation>
    </message>
    <message>
        <source>that an inference uses its own conclusion</source>
        <translation>أن استدلالًا يستعمل نتيجته نفسها</translation>
    </message>
    <message>
        <source>Argdown text</source>
        <translation>نص Argdown</translation>
    </message>
    <message>
        <source>there is no node or relation “{target}”.</source>
        <translation>لا توجد عقدة أو علاقة «{target}».</translation>
    </message>
    <message>
        <source>“relation” must be an id, or names with values.</source>
        <translation>يجب أن يكون «relation» معرّفًا، أو أسماء مع قيم.</translation>
    </message>
    <message>
        <source>there is no node “{item}” in this map.</source>
        <translation>لا توجد عقدة «{item}» في هذه الخريطة.</translation>
    </message>
    <message>
        <source>the “kind” of a relation must be one of {kinds}.</source>
        <translation>يجب أن يكون «kind» للعلاقة أحد {kinds}.</translation>
    </message>
    <message>
        <source>a scheme</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>what is “answered” needs a “question” and a “node”.</source>
        <translation>يحتاج «answered» إلى «question» و«node».</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>عقدة</translation>
    </message>
    <message>
        <source>there is no node “{node}” in this map.</source>
        <translation>لا توجد عقدة «{node}» في هذه الخريطة.</translation>
    </message>
    <message>
        <source>two relations have the id “{id}”.</source>
        <translation>لعلاقتين المعرّف «{id}».</translation>
    </message>
    <message>
        <source>each of the “relations” listed needs a “kind” out of {kinds}.</source>
        <translation>تحتاج كل علاقة مسرودة في «relations» إلى «kind» من {kinds}.</translation>
    </message>
    <message>
        <source>the “relations” listed need ids of their own, unlike “{own}”.</source>
        <translation>تحتاج العلاقات المسرودة في «relations» إلى معرّفات خاصة بها، تختلف عن «{own}».</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>two nodes have the id “{own}”.</source>
        <translation>لعقدتين المعرّف «{own}».</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of node; use one of {list}.</source>
        <translation>«{kind}» ليس نوع عقدة؛ استخدم أحد {list}.</translation>
    </message>
    <message>
        <source>“{key}” of “{title}”</source>
        <translation>«{key}» في «{title}»</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>a speaker</source>
        <translation>متكلم</translation>
    </message>
    <message>
        <source>a “colour” must be one of {colours}.</source>
        <translation>يجب أن يكون «colour» أحد {colours}.</translation>
    </message>
    <message>
        <source>a “fidelity” must be one of {list}.</source>
        <translation>يجب أن يكون «fidelity» أحد {list}.</translation>
    </message>
    <message>
        <source>“refers_to” needs the name of a “map” and the id of a “node”.</source>
        <translation>يحتاج «refers_to» إلى اسم «map» ومعرّف «node».</translation>
    </message>
    <message>
        <source>each piece of evidence needs the name of a “document”.</source>
        <translation>يحتاج كل شاهد إلى اسم «document».</translation>
    </message>
    <message>
        <source>the evidence ends at {end}, before its start at {start}.</source>
        <translation>ينتهي الشاهد عند {end}، قبل بدايته عند {start}.</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>a step needs “premises”, “rules” and a “conclusion”.</source>
        <translation>تحتاج الخطوة إلى «premises» و«rules» و«conclusion».</translation>
    </message>
    <message>
        <source>a conclusion</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_statements:,} statements.</source>
        <translation>في «{name}» أكثر من {most_statements:,} عبارة.</translation>
    </message>
    <message>
        <source>the front matter is not closed by a line of “===”.</source>
        <translation>الترويسة غير مغلقة بسطر «===».</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>التعليق غير مغلق.</translation>
    </message>
    <message>
        <source>the data is not closed by “}”.</source>
        <translation>البيانات غير مغلقة بـ«}».</translation>
    </message>
    <message>
        <source>the inference is not closed by “--”.</source>
        <translation>الاستدلال غير مغلق بـ«--».</translation>
    </message>
    <message>
        <source>“{sign}” relates to nothing; it must follow a statement or argument without an empty line.</source>
        <translation>«{sign}» لا يتصل بشيء؛ يجب أن يلي عبارة أو حجة دون سطر فارغ.</translation>
    </message>
    <message>
        <source>no empty line parts “{title}” from what is above it.</source>
        <translation>لا سطر فارغًا يفصل «{title}» عما فوقه.</translation>
    </message>
    <message>
        <source>“{sign}” is read as words here, not as a sign.</source>
        <translation>تُقرأ «{sign}» هنا نصًا لا علامة.</translation>
    </message>
    <message>
        <source>{what} must be words, not a list or names with values.</source>
        <translation>يجب أن يكون {what} كلمات، لا قائمة ولا أسماء مع قيم.</translation>
    </message>
    <message>
        <source>{what} is “{shown}”, which is no number.</source>
        <translation>{what} هو «{shown}»، وهو ليس عددًا.</translation>
    </message>
    <message>
        <source>the offset</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>the offset “{shortened}” is no whole number that a text has.</source>
        <translation>الإزاحة «{shortened}» ليست عددًا صحيحًا يوجد في نص.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«{file}» فارغ.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB; split it into parts first.</source>
        <translation>«{file}» أكبر من {most} م.ب؛ قسّمه إلى أجزاء أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map</source>
        <comment>1 node that is off the map</comment>
        <translation>
            <numerusform>{n:,} عقدة خارج الخريطة</numerusform>
            <numerusform>عقدة واحدة خارج الخريطة</numerusform>
            <numerusform>عقدتان خارج الخريطة</numerusform>
            <numerusform>{n:,} عقد خارج الخريطة</numerusform>
            <numerusform>{n:,} عقدة خارج الخريطة</numerusform>
            <numerusform>{n:,} عقدة خارج الخريطة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} nodes, the most that a map may have.</source>
        <translation>في «{name}» أكثر من {most:,} عقدة، وهو أقصى ما تحمله خريطة.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} relations, the most that a map may have.</source>
        <translation>في «{name}» أكثر من {most:,} علاقة، وهو أقصى ما تحمله خريطة.</translation>
    </message>
    <message>
        <source>{what} has groups nested {deepest:,} deep; {most} is the most.</source>
        <translation>في {what} مجموعات متداخلة بعمق {deepest:,}؛ والأقصى {most}.</translation>
    </message>
    <message>
        <source>Of its annotations the first {most:,} were taken.</source>
        <translation>أُخذت من تعليقاته الأولى فقط، وعددها {most:,}.</translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation>ما لُصق</translation>
    </message>
    <message>
        <source>{pasted} is no branch of a map.</source>
        <translation>{pasted} ليس فرعًا من خريطة.</translation>
    </message>
    <message>
        <source>{pasted} has no words.</source>
        <translation>لا كلمات في {pasted}.</translation>
    </message>
    <message>
        <source>{pasted} is larger than {number} MB.</source>
        <translation>{pasted} أكبر من {number} م.ب.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_members:,} members; it is not read.</source>
        <translation>في «{name}» أكثر من {most_members:,} عضو؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not copied as a whole: its archive can&apos;t be opened.</source>
        <translation>«{name}» تالف أو لم يُنسخ كاملًا: لا يمكن فتح أرشيفه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is missing in it.</source>
        <translation>«{name}» تالف: «{shown}» مفقود فيه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is in it twice.</source>
        <translation>«{name}» تالف: «{shown}» فيه مرتين.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; it can&apos;t be read here.</source>
        <translation>«{name}» معمّى؛ لا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that documents are not; it is not read.</source>
        <translation>«{name}» محزوم بطريقة لا تُحزم بها المستندات؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” in it can&apos;t be unpacked.</source>
        <translation>«{name}» تالف: لا يمكن فك «{shown}» فيه.</translation>
    </message>
    <message>
        <source>“{name}” is not read: “{shown}” in it leads out of the archive.</source>
        <translation>لم يُقرأ «{name}»: «{shown}» فيه يؤدي إلى خارج الأرشيف.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: members of its archive lie over each other.</source>
        <translation>«{name}» تالف: أعضاء أرشيفه متراكبة.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a text can be; it is not read.</source>
        <translation>فك «{name}» يعطي أكثر مما يكون في نص؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most_unpacked_ratio} times its size; it is not read.</source>
        <translation>فك «{name}» يعطي {most_unpacked_ratio} ضعفًا من حجمه؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>مستند مكتبي</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a text.</source>
        <translation>«{name}» {what}، لا نص.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} but is damaged at byte {number}.</source>
        <translation>يقول «{name}» إنه {label} لكنه تالف عند البايت {number}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text has.</source>
        <translation>«{name}» ليس نصًا: فيه بايتات لا توجد في أي نص.</translation>
    </message>
    <message>
        <source>Read as {name}; if letters look wrong, choose another in the text’s details.</source>
        <translation>قُرئ بترميز {name}؛ إن بدت الحروف خاطئة فاختر غيره في تفاصيل النص.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told with certainty: it is read as {name}. If letters look wrong, choose another in the text’s details.</source>
        <translation>لا يمكن الجزم بترميزه: يُقرأ بترميز {name}. إن بدت الحروف خاطئة فاختر غيره في تفاصيل النص.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places are damaged: bytes that are no {name} are shown as “{sign}”.</source>
        <comment>One place is damaged: bytes that are no {name} are shown as “{sign}”.</comment>
        <translation>
            <numerusform>{n:,} موضع تالف: البايتات التي ليست من {name} تظهر بالعلامة «{sign}».</numerusform>
            <numerusform>موضع واحد تالف: البايتات التي ليست من {name} تظهر بالعلامة «{sign}».</numerusform>
            <numerusform>موضعان تالفان: البايتات التي ليست من {name} تظهر بالعلامة «{sign}».</numerusform>
            <numerusform>{n:,} مواضع تالفة: البايتات التي ليست من {name} تظهر بالعلامة «{sign}».</numerusform>
            <numerusform>{n:,} موضعًا تالفًا: البايتات التي ليست من {name} تظهر بالعلامة «{sign}».</numerusform>
            <numerusform>{n:,} موضع تالف: البايتات التي ليست من {name} تظهر بالعلامة «{sign}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Word document before 2007</source>
        <translation>مستند Word قبل 2007</translation>
    </message>
    <message>
        <source>“{name}” is not a text of Word, though its name says so.</source>
        <translation>«{name}» ليس نصًا من Word، وإن قال اسمه ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it in Word without one, and import that.</source>
        <translation>«{name}» مقفل بكلمة سر؛ احفظه في Word دونها ثم استورده.</translation>
    </message>
    <message>
        <source>“{name}” has Word&apos;s old binary form; save it as .docx in Word or LibreOffice and import that.</source>
        <translation>«{name}» بصيغة Word الثنائية القديمة؛ احفظه بصيغة ‎.docx في Word أو LibreOffice ثم استورده.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: there is no text in it.</source>
        <translation>«{name}» ليس مستند Word: لا نص فيه.</translation>
    </message>
    <message>
        <source>“{file}” is a Word document without a text.</source>
        <translation>«{file}» مستند Word بلا نص.</translation>
    </message>
    <message>
        <source>The Word document has no list of “{root}” that a comment could be added to.</source>
        <translation>ليس في مستند Word قائمة «{root}» يمكن إضافة تعليق إليها.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <translation>أوروبا الغربية، Windows</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Western European, with €</source>
        <translation>أوروبا الغربية، مع €</translation>
    </message>
    <message>
        <source>Western European, Mac</source>
        <translation>أوروبا الغربية، Mac</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>أوروبا الغربية، DOS</translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <translation>أوروبا الوسطى، Windows</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Central European, Mac</source>
        <translation>أوروبا الوسطى، Mac</translation>
    </message>
    <message>
        <source>Central European, DOS</source>
        <translation>أوروبا الوسطى، DOS</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <translation>البلطيقية، Windows</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيقية</translation>
    </message>
    <message>
        <source>Northern European</source>
        <translation>أوروبا الشمالية</translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <translation>السيريلية، Windows</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Cyrillic, Mac</source>
        <translation>السيريلية، Mac</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>السيريلية، DOS</translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <translation>اليونانية، Windows</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Greek, Mac</source>
        <translation>اليونانية، Mac</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <translation>التركية، Windows</translation>
    </message>
    <message>
        <source>Turkish, Mac</source>
        <translation>التركية، Mac</translation>
    </message>
    <message>
        <source>Maltese and Esperanto</source>
        <translation>المالطية والإسبرانتو</translation>
    </message>
    <message>
        <source>Hebrew, Windows</source>
        <translation>العبرية، Windows</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <translation>العربية، Windows</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Vietnamese, Windows</source>
        <translation>الفيتنامية، Windows</translation>
    </message>
    <message>
        <source>Thai, Windows</source>
        <translation>التايلاندية، Windows</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Japanese, Windows</source>
        <translation>اليابانية، Windows</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>اليابانية، Unix</translation>
    </message>
    <message>
        <source>Japanese, mail</source>
        <translation>اليابانية، البريد</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>“{file}” is an e-book without a text.</source>
        <translation>«{file}» كتاب إلكتروني بلا نص.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of its images are damaged or too large and left out.</source>
        <comment>One of its images is damaged or too large and left out.</comment>
        <translation>
            <numerusform>{n:,} من صوره تالفة أو كبيرة جدًا فتُركت.</numerusform>
            <numerusform>صورة واحدة من صوره تالفة أو كبيرة جدًا فتُركت.</numerusform>
            <numerusform>صورتان من صوره تالفتان أو كبيرتان جدًا فتُركتا.</numerusform>
            <numerusform>{n:,} من صوره تالفة أو كبيرة جدًا فتُركت.</numerusform>
            <numerusform>{n:,} من صوره تالفة أو كبيرة جدًا فتُركت.</numerusform>
            <numerusform>{n:,} من صوره تالفة أو كبيرة جدًا فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most} MB of text; it can&apos;t be read.</source>
        <translation>في «{name}» أكثر من {most} م.ب من النص؛ لا يمكن قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parts are missing or damaged in the file, and {count:,} were read.</source>
        <comment>One part is missing or damaged in the file, and {count:,} were read.</comment>
        <translation>
            <numerusform>{n:,} جزء مفقود من الملف أو تالف، وقُرئ {count:,}.</numerusform>
            <numerusform>جزء واحد مفقود من الملف أو تالف، وقُرئ {count:,}.</numerusform>
            <numerusform>جزآن مفقودان من الملف أو تالفان، وقُرئ {count:,}.</numerusform>
            <numerusform>{n:,} أجزاء مفقودة من الملف أو تالفة، وقُرئ {count:,}.</numerusform>
            <numerusform>{n:,} جزءًا مفقودًا من الملف أو تالفًا، وقُرئ {count:,}.</numerusform>
            <numerusform>{n:,} جزء مفقود من الملف أو تالف، وقُرئ {count:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is not a text: it is no EPUB.</source>
        <translation>«{file}» ليس نصًا: ليس EPUB.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted by its seller (DRM), so its words cannot be read; get it without that lock.</source>
        <translation>«{name}» عمّاه بائعه (DRM)، فلا يمكن قراءة كلماته؛ احصل عليه دون ذلك القفل.</translation>
    </message>
    <message>
        <source>Notes of those who transcribed it are left out.</source>
        <translation>تُركت ملاحظات من نسخوه.</translation>
    </message>
    <message>
        <source>Project Gutenberg’s header and licence are left out.</source>
        <translation>تُركت ترويسة Project Gutenberg ورخصته.</translation>
    </message>
    <message>
        <source>“{file}” is a page without a text.</source>
        <translation>«{file}» صفحة بلا نص.</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>tags within each other</source>
        <translation>وسوم متداخلة</translation>
    </message>
    <message>
        <source>attributes in one tag</source>
        <translation>سمات في وسم واحد</translation>
    </message>
    <message>
        <source>“{name}”, line {lineno}: this is no JSON: {msg}.</source>
        <translation>«{name}»، السطر {lineno}: هذا ليس JSON: {msg}.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be an argument map.</source>
        <translation>تداخل «{name}» أعمق من أن يكون خريطة حجج.</translation>
    </message>
    <message>
        <source>“{name}” is no argument map: it has no list of “nodes”.</source>
        <translation>«{name}» ليس خريطة حجج: لا قائمة «nodes» فيه.</translation>
    </message>
    <message>
        <source>a relation of the kind “{kind}”</source>
        <translation>علاقة من نوع «{kind}»</translation>
    </message>
    <message>
        <source>relation “{id}”</source>
        <translation>العلاقة «{id}»</translation>
    </message>
    <message>
        <source>tags, group, weight, colour, steps or references of a node</source>
        <translation>وسوم عقدة أو مجموعتها أو وزنها أو لونها أو خطواتها أو إحالاتها</translation>
    </message>
    <message>
        <source>node “{id}”</source>
        <translation>العقدة «{id}»</translation>
    </message>
    <message>
        <source>“{key}” of the front matter</source>
        <translation>«{key}» في الترويسة</translation>
    </message>
    <message>
        <source>there is no “{end}” in this map</source>
        <translation>لا يوجد «{end}» في هذه الخريطة</translation>
    </message>
    <message>
        <source>the id “{item}” is there twice</source>
        <translation>المعرّف «{item}» وارد مرتين</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>تلزم قائمة هنا</translation>
    </message>
    <message>
        <source>names with values are needed here</source>
        <translation>تلزم أسماء مع قيم هنا</translation>
    </message>
    <message>
        <source>words are needed here</source>
        <translation>تلزم كلمات هنا</translation>
    </message>
    <message>
        <source>“{value}” is none of {list}</source>
        <translation>«{value}» ليس من {list}</translation>
    </message>
    <message>
        <source>an “id” is missing</source>
        <translation>ينقص «id»</translation>
    </message>
    <message>
        <source>a number is needed here, of at most 18 digits</source>
        <translation>يلزم هنا عدد، من 18 رقمًا على الأكثر</translation>
    </message>
    <message>
        <source>the name of a “map” and the id of a “node” are needed here</source>
        <translation>يلزم هنا اسم «map» ومعرّف «node»</translation>
    </message>
    <message>
        <source>“true” or “false” is needed here</source>
        <translation>يلزم هنا «true» أو «false»</translation>
    </message>
    <message>
        <source>the name of a “document” is missing</source>
        <translation>ينقص اسم «document»</translation>
    </message>
    <message>
        <source>it ends at {end}, before its start at {start}</source>
        <translation>ينتهي عند {end}، قبل بدايته عند {start}</translation>
    </message>
    <message>
        <source>a whole number from 0 on is needed here</source>
        <translation>يلزم هنا عدد صحيح من 0 فصاعدًا</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_json_values:,} values of JSON; it is not read.</source>
        <translation>في «{name}» أكثر من {most_json_values:,} قيمة JSON؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>Also called {called}.</source>
        <translation>يُسمى أيضًا {called}.</translation>
    </message>
    <message>
        <source>Its front matter has no closing line “---”: it is taken to end before the first other line.</source>
        <translation>ليس لترويسته سطر ختام «---»: تُعد منتهية قبل أول سطر آخر.</translation>
    </message>
    <message>
        <source>The front matter of “{name}” is broken: a value cannot be read ({cause}).</source>
        <translation>ترويسة «{name}» تالفة: تتعذر قراءة قيمة ({cause}).</translation>
    </message>
    <message numerus="yes">
        <source>{problem}: what can be read was taken line by line, and {n:,} lines were left out.</source>
        <comment>{problem}: what can be read was taken line by line, and “{line}” was left out.</comment>
        <translation>
            <numerusform>{problem}: أُخذ ما يمكن قراءته سطرًا سطرًا، وتُرك {n:,} سطر.</numerusform>
            <numerusform>{problem}: أُخذ ما يمكن قراءته سطرًا سطرًا، وتُرك «{line}».</numerusform>
            <numerusform>{problem}: أُخذ ما يمكن قراءته سطرًا سطرًا، وتُرك سطران.</numerusform>
            <numerusform>{problem}: أُخذ ما يمكن قراءته سطرًا سطرًا، وتُركت {n:,} أسطر.</numerusform>
            <numerusform>{problem}: أُخذ ما يمكن قراءته سطرًا سطرًا، وتُرك {n:,} سطرًا.</numerusform>
            <numerusform>{problem}: أُخذ ما يمكن قراءته سطرًا سطرًا، وتُرك {n:,} سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: what can be read was taken line by line.</source>
        <translation>{problem}: أُخذ ما يمكن قراءته سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Its front matter is broken</source>
        <translation>مقدمته الوصفية معطوبة</translation>
    </message>
    <message>
        <source>Its front matter is broken ({cause})</source>
        <translation>مقدمته الوصفية معطوبة ({cause})</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line}</source>
        <translation>مقدمته الوصفية معطوبة في السطر {line}</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line} ({cause})</source>
        <translation>مقدمته الوصفية معطوبة في السطر {line} ({cause})</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>“{file}” is not a text of OpenDocument, though its name says so.</source>
        <translation>«{file}» ليس نصًا بصيغة OpenDocument، وإن قال اسمه ذلك.</translation>
    </message>
    <message>
        <source>“{file}” is a document without a text.</source>
        <translation>«{file}» مستند بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” is not an OpenDocument text.</source>
        <translation>«{name}» ليس نص OpenDocument.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one, and import that.</source>
        <translation>«{name}» مقفل بكلمة سر؛ احفظه دونها ثم استورده.</translation>
    </message>
    <message>
        <source>The words that its comments are on were not found; they are on the whole text.</source>
        <translation>لم يُعثر على الكلمات التي عليها تعليقاته؛ وُضعت على النص كله.</translation>
    </message>
    <message numerus="yes">
        <source>{n} insertions are in the text</source>
        <comment>1 insertion is in the text</comment>
        <translation>
            <numerusform>{n} إضافة في النص</numerusform>
            <numerusform>إضافة واحدة في النص</numerusform>
            <numerusform>إضافتان في النص</numerusform>
            <numerusform>{n} إضافات في النص</numerusform>
            <numerusform>{n} إضافة في النص</numerusform>
            <numerusform>{n} إضافة في النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions are left out</source>
        <comment>1 deletion is left out</comment>
        <translation>
            <numerusform>{n} حذف متروك</numerusform>
            <numerusform>حذف واحد متروك</numerusform>
            <numerusform>حذفان متروكان</numerusform>
            <numerusform>{n} حذوفات متروكة</numerusform>
            <numerusform>{n} حذفًا متروكًا</numerusform>
            <numerusform>{n} حذف متروك</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes were tracked: {list}.</source>
        <translation>كانت تغييراته متعقَّبة: {list}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard holds more than {most} MB; import it as a file.</source>
        <translation>تحوي الحافظة أكثر من {most} م.ب؛ استورده كملف.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <translation>لا صفحات في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” has {pages:,} pages; at most {most_pdf_pages:,} can be read. Split it into parts first.</source>
        <translation>في «{name}» {pages:,} صفحة؛ ويمكن قراءة {most_pdf_pages:,} على الأكثر. قسّمه إلى أجزاء أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a text in PDF, whatever its name says.</source>
        <translation>«{name}» ليس نصًا بصيغة PDF، أيًا كان اسمه.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>لا تفتح كلمة السر «{name}».</translation>
    </message>
    <message>
        <source>“{name}” opens with a password only.</source>
        <translation>لا يُفتح «{name}» إلا بكلمة سر.</translation>
    </message>
    <message>
        <source>“{name}” is protected in a way that only its maker&apos;s program opens.</source>
        <translation>«{name}» محمي بطريقة لا يفتحها إلا برنامج صانعه.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF that can be read; it may be damaged or cut off.</source>
        <translation>«{name}» ليس PDF يمكن قراءته؛ قد يكون تالفًا أو مبتورًا.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_pdf_words:,} words; split it into parts first.</source>
        <translation>في «{name}» أكثر من {most_pdf_words:,} كلمة؛ قسّمه إلى أجزاء أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is a scan without text: its pages are pictures, which can be looked at but not searched or quoted.</source>
        <translation>«{name}» مسح ضوئي بلا نص: صفحاته صور، يمكن النظر فيها لا البحث فيها ولا الاقتباس منها.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages are pictures without text, which can be looked at but not searched or quoted.</source>
        <comment>1 page is a picture without text, which can be looked at but not searched or quoted.</comment>
        <translation>
            <numerusform>{n:,} صفحة صور بلا نص، يمكن النظر فيها، لا البحث عن كلمات ولا الاقتباس.</numerusform>
            <numerusform>صفحة واحدة صورة بلا نص، يمكن النظر فيها، لا البحث عن كلمات ولا الاقتباس.</numerusform>
            <numerusform>صفحتان صورتان بلا نص، يمكن النظر فيهما، لا البحث عن كلمات ولا الاقتباس.</numerusform>
            <numerusform>{n:,} صفحات صور بلا نص، يمكن النظر فيها، لا البحث عن كلمات ولا الاقتباس.</numerusform>
            <numerusform>{n:,} صفحة صور بلا نص، يمكن النظر فيها، لا البحث عن كلمات ولا الاقتباس.</numerusform>
            <numerusform>{n:,} صفحة صور بلا نص، يمكن النظر فيها، لا البحث عن كلمات ولا الاقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts on {named_pages} do not say which letters their shapes stand for: words there may be wrong, so compare them with the page.</source>
        <translation>الخطوط في {named_pages} لا تبيّن أي الحروف تمثلها أشكالها: قد تكون كلمات هناك خاطئة، فقارنها بالصفحة.</translation>
    </message>
    <message>
        <source>The file is damaged: {named_pages} cannot be read.</source>
        <translation>الملف تالف: تتعذّر قراءة {named_pages}.</translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers}</source>
        <comment>page {numbers}</comment>
        <translation>
            <numerusform>الصفحات {numbers}</numerusform>
            <numerusform>الصفحة {numbers}</numerusform>
            <numerusform>الصفحتين {numbers}</numerusform>
            <numerusform>الصفحات {numbers}</numerusform>
            <numerusform>الصفحات {numbers}</numerusform>
            <numerusform>الصفحات {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers} and {n:,} others</source>
        <comment>pages {numbers} and 1 other</comment>
        <translation>
            <numerusform>الصفحات {numbers} و{n:,} صفحة أخرى</numerusform>
            <numerusform>الصفحات {numbers} وصفحة أخرى</numerusform>
            <numerusform>الصفحات {numbers} وصفحتين أخريين</numerusform>
            <numerusform>الصفحات {numbers} و{n:,} صفحات أخرى</numerusform>
            <numerusform>الصفحات {numbers} و{n:,} صفحة أخرى</numerusform>
            <numerusform>الصفحات {numbers} و{n:,} صفحة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} is a picture without text.</source>
        <translation>الصفحة {number} صورة بلا نص.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is also the key of the entry in line {first}.</source>
        <translation>السطر {line}: «{key}» هو أيضًا مفتاح المدخل في السطر {first}.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” refers to “{missing}”, which is not in the file.</source>
        <translation>السطر {line}: يحيل «{key}» إلى «{missing}»، وهو ليس في الملف.</translation>
    </message>
    <message>
        <source>an entry (@{kind})</source>
        <translation>مدخل (@{kind})</translation>
    </message>
    <message>
        <source>Line {line}: {named} cannot be read: {error}.</source>
        <translation>السطر {line}: تتعذر قراءة {named}: {error}.</translation>
    </message>
    <message>
        <source>no comma follows its key</source>
        <translation>لا فاصلة بعد مفتاحه</translation>
    </message>
    <message>
        <source>a field is expected in line {line}</source>
        <translation>يُتوقع حقل في السطر {line}</translation>
    </message>
    <message>
        <source>“{name}” is not followed by a comma in line {line}</source>
        <translation>لا فاصلة بعد «{name}» في السطر {line}</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>لا قيمة لـ«{name}»</translation>
    </message>
    <message>
        <source>a brace or a quotation mark is not closed</source>
        <translation>قوس أو علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>تداخل «{name}» أعمق من اللازم.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read: {error}.</source>
        <translation>«{name}» ليس JSON يمكن قراءته: {error}.</translation>
    </message>
    <message>
        <source>Item {number} is no reference.</source>
        <translation>العنصر {number} ليس مرجعًا.</translation>
    </message>
    <message>
        <source>“{file}” holds no reference that can be read.</source>
        <translation>لا مرجع في «{file}» يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most_entries:,} references.</source>
        <translation>يحوي «{file}» أكثر من {most_entries:,} مرجع.</translation>
    </message>
    <message>
        <source>“{file}” is no list of references that DebateDesk reads ({known}).</source>
        <translation>«{file}» ليس قائمة مراجع يقرؤها DebateDesk ({known}).</translation>
    </message>
    <message>
        <source>References can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>لا يمكن كتابة المراجع بصيغة «{name}»؛ استخدم إحدى {known}.</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” belongs to no reference.</source>
        <translation>السطر {number}: «{line}» لا ينتمي إلى أي مرجع.</translation>
    </message>
    <message>
        <source>Line {started}: {called} has no end (ER); it was read all the same.</source>
        <translation>السطر {started}: ليس لـ {called} نهاية (ER)؛ وقُرئ مع ذلك.</translation>
    </message>
    <message>
        <source>Line {number}: “{tag}” stands outside of a reference.</source>
        <translation>السطر {number}: «{tag}» خارج أي مرجع.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read.</source>
        <translation>«{name}» ليس JSON يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{file}” is not a kind of text that DebateDesk reads.</source>
        <translation>«{file}» ليس من أنواع النصوص التي يقرؤها DebateDesk.</translation>
    </message>
    <message>
        <source>“{file}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>«{file}» ليس خريطة حجج بصيغة يقرؤها DebateDesk.</translation>
    </message>
    <message>
        <source>A text can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>لا يمكن كتابة نص بصيغة «{name}»؛ استخدم إحدى {known}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>لا يمكن كتابة خريطة بصيغة «{name}»؛ استخدم إحدى {known}.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in RTF, though its name says so.</source>
        <translation>«{file}» ليس نصًا بصيغة RTF، وإن قال اسمه ذلك.</translation>
    </message>
    <message>
        <source>“{name}” has groups nested more than {deepest:,} deep; it is not read.</source>
        <translation>في «{name}» مجموعات متداخلة أعمق من {deepest:,}؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{file}” is an RTF document without a text.</source>
        <translation>«{file}» مستند RTF بلا نص.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>PDF drawing</source>
        <translation>رسم PDF</translation>
    </message>
    <message>
        <source>The picture is larger than {number} MB.</source>
        <translation>الصورة أكبر من {number} م.ب.</translation>
    </message>
    <message>
        <source>The picture defines entities.</source>
        <translation>تعرّف الصورة كيانات.</translation>
    </message>
    <message>
        <source>The picture has too many elements.</source>
        <translation>في الصورة عناصر أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The picture is broken.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The picture is nested too deep.</source>
        <translation>تداخل الصورة أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The picture refers to itself.</source>
        <translation>تحيل الصورة إلى نفسها.</translation>
    </message>
    <message>
        <source>The picture draws too many shapes.</source>
        <translation>ترسم الصورة أشكالًا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>“{name}” is no feed: no RSS and no Atom.</source>
        <translation>«{name}» ليس موجزًا: لا RSS ولا Atom.</translation>
    </message>
    <message>
        <source>Thread of posts</source>
        <translation>سلسلة منشورات</translation>
    </message>
    <message>
        <source>“{file}” is no thread of posts that DebateDesk reads.</source>
        <translation>«{file}» ليس سلسلة منشورات يقرؤها DebateDesk.</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>موجز (RSS، Atom)</translation>
    </message>
    <message>
        <source>Copied thread</source>
        <translation>سلسلة منسوخة</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>تداخل «{name}» أعمق من أن يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON.</source>
        <translation>«{name}» ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>“{name}” holds no post that has words.</source>
        <translation>لا يحوي «{name}» منشورًا فيه كلمات.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that were deleted or have no words were left out.</source>
        <comment>One post that was deleted or has no words was left out.</comment>
        <translation>
            <numerusform>تُرك {n:,} منشور حُذف أو لا كلمات فيه.</numerusform>
            <numerusform>تُرك منشور حُذف أو لا كلمات فيه.</numerusform>
            <numerusform>تُرك منشوران حُذفا أو لا كلمات فيهما.</numerusform>
            <numerusform>تُركت {n:,} منشورات حُذفت أو لا كلمات فيها.</numerusform>
            <numerusform>تُرك {n:,} منشورًا حُذف أو لا كلمات فيه.</numerusform>
            <numerusform>تُرك {n:,} منشور حُذف أو لا كلمات فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that are there twice came in once.</source>
        <comment>One post that is there twice came in once.</comment>
        <translation>
            <numerusform>{n:,} منشور مكرر استُورد كل منها مرة واحدة.</numerusform>
            <numerusform>منشور مكرر استُورد مرة واحدة.</numerusform>
            <numerusform>منشوران مكرران استُورد كل منهما مرة واحدة.</numerusform>
            <numerusform>{n:,} منشورات مكررة استُورد كل منها مرة واحدة.</numerusform>
            <numerusform>{n:,} منشورًا مكررًا استُورد كل منها مرة واحدة.</numerusform>
            <numerusform>{n:,} منشور مكرر استُورد كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are not in the file.</source>
        <comment>One answer is not in the file.</comment>
        <translation>
            <numerusform>{n:,} جواب ليس في الملف.</numerusform>
            <numerusform>جواب واحد ليس في الملف.</numerusform>
            <numerusform>جوابان ليسا في الملف.</numerusform>
            <numerusform>{n:,} أجوبة ليست في الملف.</numerusform>
            <numerusform>{n:,} جوابًا ليس في الملف.</numerusform>
            <numerusform>{n:,} جواب ليس في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not well-formed XML (line {line}, column {number}).</source>
        <translation>«{name}» تالف: ليس XML صحيح البنية (السطر {line}، العمود {number}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML is in no encoding that is known.</source>
        <translation>«{name}» تالف: XML فيه بترميز غير معروف.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} {what} of XML, the most that is read.</source>
        <translation>في «{name}» أكثر من {most:,} {what} بلغة XML، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” declares entities in its XML, which could unfold without end.</source>
        <translation>يعرّف «{name}» كيانات في XML قد تتمدد بلا نهاية.</translation>
    </message>
    <message>
        <source>“{name}” has XML nested more than {deepest_xml:,} deep; it is not read.</source>
        <translation>في «{name}» تداخل XML أعمق من {deepest_xml:,}؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its reading could not be started: {cause}.</source>
        <translation>تتعذر قراءة «{name}»: لم يمكن بدء قراءته: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take longer than {seconds} seconds.</source>
        <translation>لم يُقرأ «{name}»: كان ذلك سيستغرق أكثر من {seconds} ثانية.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it.</source>
        <translation>تتعذّر قراءة «{name}»: شيء فيه أوقف البرنامج الذي كان يقرؤه.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it ({signal}).</source>
        <translation>تتعذّر قراءة «{name}»: شيء فيه أوقف البرنامج الذي كان يقرؤه ({signal}).</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take more than {most} of memory.</source>
        <translation>لم يُقرأ «{name}»: كان ذلك سيستهلك أكثر من {most} من الذاكرة.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>reading in another encoding</source>
        <translation>قراءة بترميز آخر</translation>
    </message>
    <message>
        <source>change of version</source>
        <translation>تبديل الإصدار</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>search for passages</source>
        <translation>بحث عن مقاطع</translation>
    </message>
    <message>
        <source>check of quotations</source>
        <translation>تحقق من الاقتباسات</translation>
    </message>
    <message>
        <source>report on evidence</source>
        <translation>تقرير الشواهد</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>ورقة توزيع</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>فهرسة</translation>
    </message>
    <message>
        <source>check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>check of the backups</source>
        <translation>فحص النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The {noun} {reason}.</source>
        <translation>تعذّر إتمام العملية ({noun}): {reason}.</translation>
    </message>
    <message>
        <source>could not be started: {cause}</source>
        <translation>تعذّر بدؤها: {cause}</translation>
    </message>
    <message>
        <source>stopped halfway because its background process ended; what was saved until then is safe</source>
        <translation>توقفت في منتصفها لأن عمليتها في الخلفية انتهت؛ ما حُفظ حتى ذلك الحين سليم</translation>
    </message>
    <message>
        <source>The {noun} failed because of a fault in DebateDesk ({answer}).</source>
        <translation>أخفقت العملية ({noun}) لخلل في DebateDesk ({answer}).</translation>
    </message>
    <message>
        <source>The library {database} was moved or deleted while it was open.</source>
        <translation>نُقلت المكتبة {database} أو حُذفت وهي مفتوحة.</translation>
    </message>
    <message>
        <source>Only the punctuation differs.</source>
        <translation>لا تختلف إلا علامات الترقيم.</translation>
    </message>
    <message>
        <source>Only the number of a footnote differs.</source>
        <translation>لا يختلف إلا رقم حاشية.</translation>
    </message>
    <message>
        <source>Exact but for accents: the quotation has none.</source>
        <translation>مطابق إلا في علامات التشكيل: لا تشكيل في الاقتباس.</translation>
    </message>
    <message>
        <source>Only accents differ: {sentence}</source>
        <translation>الاختلاف في علامات الحروف فقط: {sentence}</translation>
    </message>
    <message>
        <source>Only capitals differ: {sentence}</source>
        <translation>الاختلاف في حالة الأحرف فقط: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ. {sentence}</source>
        <comment>1 place differs. {sentence}</comment>
        <translation>
            <numerusform>{n} موضع مختلف. {sentence}</numerusform>
            <numerusform>موضع واحد مختلف. {sentence}</numerusform>
            <numerusform>موضعان مختلفان. {sentence}</numerusform>
            <numerusform>{n} مواضع مختلفة. {sentence}</numerusform>
            <numerusform>{n} موضعًا مختلفًا. {sentence}</numerusform>
            <numerusform>{n} موضع مختلف. {sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>The number {quoted} is added.</source>
        <translation>أُضيف العدد {quoted}.</translation>
    </message>
    <message>
        <source>The number {source} is left out.</source>
        <translation>حُذف العدد {source}.</translation>
    </message>
    <message>
        <source>The number {quoted} stands for {source}.</source>
        <translation>العدد {quoted} مكان {source}.</translation>
    </message>
    <message>
        <source>The sign {quoted} is added.</source>
        <translation>أُضيفت العلامة {quoted}.</translation>
    </message>
    <message>
        <source>The sign {source} is left out.</source>
        <translation>حُذفت العلامة {source}.</translation>
    </message>
    <message>
        <source>The sign {quoted} stands for {source}.</source>
        <translation>العلامة {quoted} مكان {source}.</translation>
    </message>
    <message>
        <source>“{quoted}” is added.</source>
        <translation>أُضيف «{quoted}».</translation>
    </message>
    <message>
        <source>“{source}” is left out.</source>
        <translation>حُذف «{source}».</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”.</source>
        <translation>«{quoted}» مكان «{source}».</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; so few can’t be judged when they are altered.</source>
        <translation>الكلمات بحالها غير واردة في أي نص؛ وهي أقل من أن يُحكم عليها إن عُدّلت.</translation>
    </message>
    <message>
        <source>The words stand in no text, also not in a similar form.</source>
        <translation>الكلمات غير واردة في أي نص، ولا بصيغة مشابهة.</translation>
    </message>
    <message>
        <source>The parts stand apart from each other in the source.</source>
        <translation>الأجزاء متباعدة في المصدر.</translation>
    </message>
    <message>
        <source>There are no words to look for but the quoter’s own.</source>
        <translation>لا كلمات يُبحث عنها غير كلمات المقتبِس نفسه.</translation>
    </message>
    <message>
        <source>The words are the source’s but for what is marked.</source>
        <translation>الكلمات كلمات المصدر إلا ما أُشير إليه.</translation>
    </message>
    <message>
        <source>The parts stand in no text, also not in a similar form.</source>
        <translation>الأجزاء غير واردة في أي نص، ولا بصيغة مشابهة.</translation>
    </message>
    <message>
        <source>Words are left out, and nothing marks it.</source>
        <translation>حُذفت كلمات دون إشارة إلى ذلك.</translation>
    </message>
    <message>
        <source>by an author or speaker</source>
        <translation>لمؤلف أو متكلم</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>كلمات العنوان</translation>
    </message>
    <message>
        <source>kinds of texts, nodes and stances</source>
        <translation>أنواع النصوص والعقد والمواقف</translation>
    </message>
    <message>
        <source>texts, notes, highlights and nodes with a tag</source>
        <translation>النصوص والملاحظات والتظليلات والعقد ذات الوسم</translation>
    </message>
    <message>
        <source>of a year, a month or a day</source>
        <translation>من سنة أو شهر أو يوم</translation>
    </message>
    <message>
        <source>from one to the other; each may be left out</source>
        <translation>من تاريخ إلى آخر؛ ويمكن ترك أي منهما</translation>
    </message>
    <message>
        <source>debates by words of their title</source>
        <translation>المناظرات حسب كلمات عنوانها</translation>
    </message>
    <message>
        <source>texts that are not read yet; also read:begun and read:yes</source>
        <translation>النصوص غير المقروءة بعد؛ وكذلك read:begun وread:yes</translation>
    </message>
    <message>
        <source>only in notes, highlights, maps or texts</source>
        <translation>في الملاحظات أو التظليلات أو الخرائط أو النصوص فقط</translation>
    </message>
    <message>
        <source>highlights of a colour</source>
        <translation>التظليلات بلون ما</translation>
    </message>
    <message>
        <source>Type a word to search for.</source>
        <translation>اكتب كلمة للبحث عنها.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>قوس غير مغلق.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>أُغلق قوس لم يُفتح.</translation>
    </message>
    <message>
        <source>Only words and phrases can stand near each other.</source>
        <translation>لا يتقارب إلا الكلمات والعبارات.</translation>
    </message>
    <message>
        <source>A date is written as 1787, 1787-11 or 1787-11-22, and a span as 1787-06..1788-06.</source>
        <translation>يُكتب التاريخ هكذا: 1787 أو 1787-11 أو 1787-11-22، والمدة هكذا: 1787-06..1788-06.</translation>
    </message>
    <message>
        <source>After “in:” comes texts, notes, highlights or maps.</source>
        <translation>بعد «in:» تأتي texts أو notes أو highlights أو maps.</translation>
    </message>
    <message>
        <source>After “read:” comes yes, no or begun.</source>
        <translation>بعد «read:» تأتي yes أو no أو begun.</translation>
    </message>
    <message>
        <source>Something must follow {operator}.</source>
        <translation>لا بد أن يتبع {operator} شيء.</translation>
    </message>
    <message>
        <source>Something must stand before {operator}.</source>
        <translation>لا بد أن يسبق {operator} شيء.</translation>
    </message>
    <message>
        <source>After “near/” comes a number from 1 to {most}.</source>
        <translation>يأتي بعد «near/» عدد من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Type what to look for after “{field}:”.</source>
        <translation>اكتب ما يُبحث عنه بعد «{field}:».</translation>
    </message>
    <message>
        <source>Type the beginning of a word before the star.</source>
        <translation>اكتب بداية كلمة قبل النجمة.</translation>
    </message>
    <message>
        <source>That passage is not in the text any more.</source>
        <translation>لم يعد ذلك المقطع في النص.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>حدّد بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <source>There are no notes or highlights yet.</source>
        <translation>لا ملاحظات ولا تظليلات بعد.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Change highlight colour</source>
        <translation>تغيير لون التظليل</translation>
    </message>
    <message>
        <source>Tag highlights</source>
        <translation>وسم التظليلات</translation>
    </message>
    <message>
        <source>Tag highlight</source>
        <translation>وسم التظليل</translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation>إزالة التظليلات</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
    <message>
        <source>“{colour}” is not one of the colours {list}.</source>
        <translation>«{colour}» ليس من الألوان {list}.</translation>
    </message>
    <message>
        <source>Its document is no longer in the library.</source>
        <translation>لم يعد مستنده في المكتبة.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>New note from a link</source>
        <translation>ملاحظة جديدة من رابط</translation>
    </message>
    <message>
        <source>Choose what a link leads to</source>
        <translation>اختيار ما يؤدي إليه الرابط</translation>
    </message>
    <message>
        <source>A note can&apos;t be put on that.</source>
        <translation>لا يمكن وضع ملاحظة على ذلك.</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Tag note</source>
        <translation>وسم الملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>التحرير كنص</translation>
    </message>
    <message>
        <source>This is not in the map yet.</source>
        <translation>هذا ليس في الخريطة بعد.</translation>
    </message>
    <message>
        <source>There is no folder “{chosen}” for the backups.</source>
        <translation>لا يوجد مجلد «{chosen}» للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>This backup is kept in {folder}.</source>
        <translation>هذه النسخة الاحتياطية محفوظة في {folder}.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: {part}.</source>
        <translation>تتعذر كتابة النسخة الاحتياطية {path}: {part}.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>يجري فحص {file}</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: Is a directory.</source>
        <translation>تتعذر كتابة النسخة الاحتياطية {target}: هذا مجلد.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: that is a device or a pipe, not a file.</source>
        <translation>تتعذر كتابة النسخة الاحتياطية {target}: هذا جهاز أو أنبوب، لا ملف.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: there are too many of its name.</source>
        <translation>تتعذر كتابة النسخة الاحتياطية {path}: يوجد منها بهذا الاسم عدد أكبر من اللازم.</translation>
    </message>
    <message>
        <source>What is pasted holds no nodes.</source>
        <translation>لا عقد فيما أُلصق.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>{n} عقدة</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتين</numerusform>
            <numerusform>{n} عقد</numerusform>
            <numerusform>{n} عقدة</numerusform>
            <numerusform>{n} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>لصق {what}</translation>
    </message>
    <message>
        <source>The style “{file}” cannot be kept: {part}.</source>
        <translation>يتعذر حفظ النمط «{file}»: {part}.</translation>
    </message>
    <message>
        <source>“{name}” is not a style that was added.</source>
        <translation>«{name}» ليس نمطًا مضافًا.</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be removed: {part}.</source>
        <translation>تتعذر إزالة النمط «{name}»: {part}.</translation>
    </message>
    <message>
        <source>Citations can be written in {list}, not in “{language}”.</source>
        <translation>يمكن كتابة الاستشهادات بـ {list}، لا بـ«{language}».</translation>
    </message>
    <message>
        <source>There is no citation style “{name}”; use one of {known}.</source>
        <translation>لا يوجد نمط استشهاد باسم «{name}»؛ استخدم أحد {known}.</translation>
    </message>
    <message>
        <source>The citation style “{title}” goes round without end.</source>
        <translation>نمط الاستشهاد «{title}» يدور بلا نهاية.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a citation style.</source>
        <translation>«{name}» أكبر من أن يكون نمط استشهاد.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL).</source>
        <translation>«{name}» ليس نمط استشهاد (CSL).</translation>
    </message>
    <message>
        <source>“{name}” only refers to another style: add the file of “{wanted}” instead.</source>
        <translation>«{name}» يحيل إلى نمط آخر فحسب: أضف ملف «{wanted}» بدلًا منه.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL): it does not say how to cite.</source>
        <translation>«{name}» ليس نمط استشهاد (CSL): لا يبيّن كيف يُستشهد.</translation>
    </message>
    <message>
        <source>“{name}” has too many elements for a citation style.</source>
        <translation>عناصر «{name}» أكثر مما يكون في نمط استشهاد.</translation>
    </message>
    <message>
        <source>“{name}” is no whole citation style: its macro “{other}” is missing.</source>
        <translation>«{name}» ليس نمط استشهاد كاملًا: الماكرو «{other}» مفقود.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style: its macro “{other}” calls itself.</source>
        <translation>«{name}» ليس نمط استشهاد: الماكرو «{other}» يستدعي نفسه.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a citation style.</source>
        <translation>تداخل «{name}» أعمق مما يكون في نمط استشهاد.</translation>
    </message>
    <message>
        <source>its DOI</source>
        <translation>مُعرّف DOI الخاص به</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>مفتاحه</translation>
    </message>
    <message>
        <source>its file’s name</source>
        <translation>اسم ملفه</translation>
    </message>
    <message>
        <source>several texts have {reason}</source>
        <translation>عدة نصوص تشترك في {reason}</translation>
    </message>
    <message>
        <source>its title, author and year</source>
        <translation>عنوانه ومؤلفه وسنته</translation>
    </message>
    <message>
        <source>several texts have its title, author and year</source>
        <translation>عدة نصوص لها عنوانه ومؤلفه وسنته</translation>
    </message>
    <message>
        <source>the name of its file</source>
        <translation>اسم ملفه</translation>
    </message>
    <message>
        <source>the title is the same, not author and year</source>
        <translation>العنوان واحد، لا المؤلف والسنة</translation>
    </message>
    <message>
        <source>only the main title is the same</source>
        <translation>العنوان الرئيسي وحده واحد</translation>
    </message>
    <message>
        <source>“{output}” does not tell which format to write; give it with --to.</source>
        <translation>لا يدل «{output}» على الصيغة المراد كتابتها؛ حدّدها بالخيار ‎--to.</translation>
    </message>
    <message>
        <source>“{path}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>«{path}» ليس خريطة حجج بصيغة يقرؤها DebateDesk.</translation>
    </message>
    <message>
        <source>Edit publication</source>
        <translation>تحرير بيانات النشر</translation>
    </message>
    <message>
        <source>A debate</source>
        <translation>مناظرة</translation>
    </message>
    <message>
        <source>New debate “{title}”</source>
        <translation>المناظرة الجديدة «{title}»</translation>
    </message>
    <message>
        <source>Rename debate</source>
        <translation>إعادة تسمية المناظرة</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تحرير التفاصيل</translation>
    </message>
    <message>
        <source>Remove tag “{tag}”</source>
        <translation>إزالة الوسم «{tag}»</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation>الوسم «{tag}»</translation>
    </message>
    <message>
        <source>Move {counted}</source>
        <translation>نقل {counted}</translation>
    </message>
    <message>
        <source>Move {counted} to a new debate</source>
        <translation>نقل {counted} إلى مناظرة جديدة</translation>
    </message>
    <message>
        <source>Delete {named}</source>
        <translation>حذف {named}</translation>
    </message>
    <message>
        <source>Restore {named}</source>
        <translation>استعادة {named}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} needs a title.</source>
        <translation>يلزم عنوان: {what}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {part}.</source>
        <translation>تتعذر كتابة «{path}»: {part}.</translation>
    </message>
    <message>
        <source>Support and opposition</source>
        <translation>الدعم والمعارضة</translation>
    </message>
    <message>
        <source>Where the text is answered</source>
        <translation>أين أُجيب عن النص</translation>
    </message>
    <message>
        <source>Texts by date</source>
        <translation>النصوص حسب التاريخ</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>من يجيب من</translation>
    </message>
    <message>
        <source>Checking “{title}”</source>
        <translation>يجري فحص «{title}»</translation>
    </message>
    <message>
        <source>{kept} cannot be written: {strerror}; nothing was mended.</source>
        <translation>تتعذر كتابة {kept}: {strerror}؛ لم يُصلح شيء.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” is missing; its text is whole.</source>
        <translation>الأصل المحفوظ «{name}» لـ«{title}» مفقود؛ ونصه سليم.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” was altered; its text is whole.</source>
        <translation>الأصل المحفوظ «{name}» لـ«{title}» عُدّل؛ ونصه سليم.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} annotations are on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</source>
        <comment>1 annotation is on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</comment>
        <translation>
            <numerusform>{n:,} تعليق على كلمات لم تعد كما كانت في «{title}»؛ جاءت الكلمات ملاحظةً على النص كله.</numerusform>
            <numerusform>تعليق واحد على كلمات لم تعد كما كانت في «{title}»؛ جاءت الكلمات ملاحظةً على النص كله.</numerusform>
            <numerusform>تعليقان على كلمات لم تعد كما كانت في «{title}»؛ جاءت الكلمات ملاحظةً على النص كله.</numerusform>
            <numerusform>{n:,} تعليقات على كلمات لم تعد كما كانت في «{title}»؛ جاءت الكلمات ملاحظةً على النص كله.</numerusform>
            <numerusform>{n:,} تعليقًا على كلمات لم تعد كما كانت في «{title}»؛ جاءت الكلمات ملاحظةً على النص كله.</numerusform>
            <numerusform>{n:,} تعليق على كلمات لم تعد كما كانت في «{title}»؛ جاءت الكلمات ملاحظةً على النص كله.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” has all of its annotations already.</source>
        <translation>لدى «{title}» جميع تعليقاته من قبل.</translation>
    </message>
    <message>
        <source>a text without a title</source>
        <translation>نص بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} annotations are on {title}, which is none of the texts in the library.</source>
        <comment>“{file}”: 1 annotation is on {title}, which is none of the texts in the library.</comment>
        <translation>
            <numerusform>«{file}»: {n:,} تعليق على {title}، وليس من نصوص المكتبة.</numerusform>
            <numerusform>«{file}»: تعليق واحد على {title}، وليس من نصوص المكتبة.</numerusform>
            <numerusform>«{file}»: تعليقان على {title}، وليس من نصوص المكتبة.</numerusform>
            <numerusform>«{file}»: {n:,} تعليقات على {title}، وليس من نصوص المكتبة.</numerusform>
            <numerusform>«{file}»: {n:,} تعليقًا على {title}، وليس من نصوص المكتبة.</numerusform>
            <numerusform>«{file}»: {n:,} تعليق على {title}، وليس من نصوص المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that DebateDesk reads.</source>
        <translation>«{name}» ليس من أنواع الملفات التي يقرؤها DebateDesk.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be read: {strerror}.</source>
        <translation>تتعذر قراءة المجلد «{name}»: {strerror}.</translation>
    </message>
    <message>
        <source>Its pages could not be matched to its text.</source>
        <translation>تعذّرت مطابقة صفحاته بنصه.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>لا نص في «{name}».</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>يجري استيراد {name}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was looked at; import it again.</source>
        <translation>تغيّر «{name}» منذ تفحّصه؛ استورده من جديد.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>استيراد «{title}»</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>استيراد {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>1 text</comment>
        <translation>
            <numerusform>{n:,} نص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>{n:,} نصوص</numerusform>
            <numerusform>{n:,} نصًا</numerusform>
            <numerusform>{n:,} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} maps</source>
        <comment>1 map</comment>
        <translation>
            <numerusform>{n:,} خريطة</numerusform>
            <numerusform>خريطة واحدة</numerusform>
            <numerusform>خريطتان</numerusform>
            <numerusform>{n:,} خرائط</numerusform>
            <numerusform>{n:,} خريطة</numerusform>
            <numerusform>{n:,} خريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newer versions</source>
        <comment>1 newer version</comment>
        <translation>
            <numerusform>{n:,} إصدار أحدث</numerusform>
            <numerusform>إصدار أحدث واحد</numerusform>
            <numerusform>إصداران أحدثان</numerusform>
            <numerusform>{n:,} إصدارات أحدث</numerusform>
            <numerusform>{n:,} إصدارًا أحدث</numerusform>
            <numerusform>{n:,} إصدار أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newly marked texts</source>
        <comment>1 newly marked text</comment>
        <translation>
            <numerusform>{n:,} نص عُلّم حديثًا</numerusform>
            <numerusform>نص واحد عُلّم حديثًا</numerusform>
            <numerusform>نصان عُلّما حديثًا</numerusform>
            <numerusform>{n:,} نصوص عُلّمت حديثًا</numerusform>
            <numerusform>{n:,} نصًا عُلّم حديثًا</numerusform>
            <numerusform>{n:,} نص عُلّم حديثًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>{n:,} مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n:,} مصادر</numerusform>
            <numerusform>{n:,} مصدرًا</numerusform>
            <numerusform>{n:,} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {following}</source>
        <translation>{before}، {following}</translation>
    </message>
    <message>
        <source>Importing {name} ({parts:,} of {of:,})</source>
        <translation>يجري استيراد {name} ({parts:,} من {of:,})</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as the map “{title}”.</source>
        <translation>«{file}» موجود من قبل في هذه المناظرة باسم الخريطة «{title}».</translation>
    </message>
    <message>
        <source>“{file}” holds no password; write one a line.</source>
        <translation>لا يحوي «{file}» كلمة سر؛ اكتب واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>“{file}” holds a map, not texts.</source>
        <translation>يحوي «{file}» خريطة، لا نصوصًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of text that DebateDesk reads.</source>
        <translation>«{name}» ليس من أنواع النصوص التي يقرؤها DebateDesk.</translation>
    </message>
    <message>
        <source>“{file}” is a map, not a text.</source>
        <translation>«{file}» خريطة، لا نص.</translation>
    </message>
    <message>
        <source>“{file}” holds {count:,} texts, not one.</source>
        <translation>يحوي «{file}» {count:,} من النصوص، لا نصًا واحدًا.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {part}.</source>
        <translation>تتعذر قراءة «{file}»: {part}.</translation>
    </message>
    <message>
        <source>“{name}” came in; beside it {names} was left out as the same text.</source>
        <translation>أُدخل «{name}»؛ وتُرك {names} بجانبه لأنه النص نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of {n:,} references did not come in: notes come with the files that a list names.</source>
        <comment>The notes of 1 reference did not come in: notes come with the files that a list names.</comment>
        <translation>
            <numerusform>لم تدخل ملاحظات {n:,} مرجع: تأتي الملاحظات مع الملفات التي تسميها القائمة.</numerusform>
            <numerusform>لم تدخل ملاحظات مرجع واحد: تأتي الملاحظات مع الملفات التي تسميها القائمة.</numerusform>
            <numerusform>لم تدخل ملاحظات مرجعين: تأتي الملاحظات مع الملفات التي تسميها القائمة.</numerusform>
            <numerusform>لم تدخل ملاحظات {n:,} مراجع: تأتي الملاحظات مع الملفات التي تسميها القائمة.</numerusform>
            <numerusform>لم تدخل ملاحظات {n:,} مرجعًا: تأتي الملاحظات مع الملفات التي تسميها القائمة.</numerusform>
            <numerusform>لم تدخل ملاحظات {n:,} مرجع: تأتي الملاحظات مع الملفات التي تسميها القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>a reference without a title</source>
        <translation>مرجع بلا عنوان</translation>
    </message>
    <message>
        <source>{file} (line {line})</source>
        <translation>{file} (السطر {line})</translation>
    </message>
    <message>
        <source>{file}: {named} is none of the texts in the library.</source>
        <translation>{file}: {named} ليس من نصوص المكتبة.</translation>
    </message>
    <message>
        <source>Its file “{file}” is not there.</source>
        <translation>ملفه «{file}» غير موجود.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n:,} passages were found in the texts by their words.</source>
        <comment>{file}: 1 passage was found in the texts by its words.</comment>
        <translation>
            <numerusform>{file}: عُثر على {n:,} مقطع في النصوص بكلماتها.</numerusform>
            <numerusform>{file}: عُثر على مقطع واحد في النصوص بكلماته.</numerusform>
            <numerusform>{file}: عُثر على مقطعين في النصوص بكلماتهما.</numerusform>
            <numerusform>{file}: عُثر على {n:,} مقاطع في النصوص بكلماتها.</numerusform>
            <numerusform>{file}: عُثر على {n:,} مقطعًا في النصوص بكلماتها.</numerusform>
            <numerusform>{file}: عُثر على {n:,} مقطع في النصوص بكلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new highlights</source>
        <comment>1 new highlight</comment>
        <translation>
            <numerusform>{n} تظليل جديد</numerusform>
            <numerusform>تظليل جديد واحد</numerusform>
            <numerusform>تظليلين جديدين</numerusform>
            <numerusform>{n} تظليلات جديدة</numerusform>
            <numerusform>{n} تظليلًا جديدًا</numerusform>
            <numerusform>{n} تظليل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes</source>
        <comment>1 new note</comment>
        <translation>
            <numerusform>{n} ملاحظة جديدة</numerusform>
            <numerusform>ملاحظة جديدة واحدة</numerusform>
            <numerusform>ملاحظتين جديدتين</numerusform>
            <numerusform>{n} ملاحظات جديدة</numerusform>
            <numerusform>{n} ملاحظة جديدة</numerusform>
            <numerusform>{n} ملاحظة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there as “{title}” and brought {notes}.</source>
        <translation>{file} موجود من قبل باسم «{title}» وجلب {notes}.</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”.</source>
        <translation>{file} إصدار أحدث من «{title}».</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”. It brought {notes}.</source>
        <translation>{file} إصدار أحدث من «{title}». وجلب {notes}.</translation>
    </message>
    <message>
        <source>{file}: “{title}” was known by {reason}; nothing was missing.</source>
        <translation>{file}: عُرف «{title}» بفضل {reason}؛ لم ينقص شيء.</translation>
    </message>
    <message>
        <source>{file}: the source of “{title}” was filled in, known by {reason}.</source>
        <translation>{file}: أُكمل مصدر «{title}»، وقد عُرف بفضل {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{title}” may be a text of the library, but {reason}.</source>
        <translation>{file}: قد يكون «{title}» نصًا في المكتبة، لكن {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: there is not enough memory.</source>
        <translation>تتعذر قراءة «{name}»: لا توجد ذاكرة كافية.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it is not as expected ({name2}).</source>
        <translation>تتعذر قراءة «{name}»: شيء فيه على غير المتوقع ({name2}).</translation>
    </message>
    <message>
        <source>“{file}” has the same text as another file of this import.</source>
        <translation>لـ«{file}» نص ملف آخر نفسه في هذا الاستيراد.</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>لا نص في «{file}».</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate, with all of its texts.</source>
        <translation>«{file}» موجود من قبل في هذه المناظرة بجميع نصوصه.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} of its {count:,} texts are already in this debate.</source>
        <comment>“{file}”: 1 of its {count:,} texts is already in this debate.</comment>
        <translation>
            <numerusform>«{file}»: {n:,} من نصوصه الـ{count:,} موجودة من قبل في هذه المناظرة.</numerusform>
            <numerusform>«{file}»: نص واحد من نصوصه الـ{count:,} موجود من قبل في هذه المناظرة.</numerusform>
            <numerusform>«{file}»: نصان من نصوصه الـ{count:,} موجودان من قبل في هذه المناظرة.</numerusform>
            <numerusform>«{file}»: {n:,} من نصوصه الـ{count:,} موجودة من قبل في هذه المناظرة.</numerusform>
            <numerusform>«{file}»: {n:,} من نصوصه الـ{count:,} موجودة من قبل في هذه المناظرة.</numerusform>
            <numerusform>«{file}»: {n:,} من نصوصه الـ{count:,} موجودة من قبل في هذه المناظرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>«{file}» موجود من قبل في هذه المناظرة نسخةً أخرى من «{title}»؛ أصله المحفوظ كان تالفًا أو مفقودًا وعاد سليمًا.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”.</source>
        <translation>«{file}» موجود من قبل في هذه المناظرة نسخةً أخرى من «{title}».</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>«{file}» موجود من قبل في هذه المناظرة باسم «{title}»؛ أصله المحفوظ كان تالفًا أو مفقودًا وعاد سليمًا.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”.</source>
        <translation>«{file}» موجود من قبل في هذه المناظرة باسم «{title}».</translation>
    </message>
    <message>
        <source>its newer version</source>
        <translation>إصداره الأحدث</translation>
    </message>
    <message>
        <source>Indexing…</source>
        <translation>تجري الفهرسة…</translation>
    </message>
    <message>
        <source>The link leads to a text that is not in this library.</source>
        <translation>يقود الرابط إلى نص ليس في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The link leads to a map that is not in this library.</source>
        <translation>يقود الرابط إلى خريطة ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The link leads to a node that is not in this library.</source>
        <translation>يقود الرابط إلى عقدة ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The link leads to a link of a map that is not in this library.</source>
        <translation>يقود الرابط إلى صلة في خريطة ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The link leads to a note that is not in this library.</source>
        <translation>يقود الرابط إلى ملاحظة ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The link leads to a highlight that is not in this library.</source>
        <translation>يقود الرابط إلى تظليل ليس في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The link leads to a debate that is not in this library.</source>
        <translation>يقود الرابط إلى مناظرة ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The words that the link leads to are not in “{title}” any more.</source>
        <translation>الكلمات التي يؤدي إليها الرابط لم تعد في «{title}».</translation>
    </message>
    <message>
        <source>That node is no longer on its map.</source>
        <translation>لم تعد تلك العقدة على خريطتها.</translation>
    </message>
    <message>
        <source>That link is no longer on its map.</source>
        <translation>لم تعد تلك الصلة على خريطتها.</translation>
    </message>
    <message>
        <source>That map is not in the library.</source>
        <translation>تلك الخريطة ليست في المكتبة.</translation>
    </message>
    <message>
        <source>That node is no longer in its map.</source>
        <translation>لم تعد تلك العقدة في خريطتها.</translation>
    </message>
    <message>
        <source>Its map is in the trash.</source>
        <translation>خريطتها في المهملات.</translation>
    </message>
    <message>
        <source>New map “{title}”</source>
        <translation>الخريطة الجديدة «{title}»</translation>
    </message>
    <message>
        <source>A map needs a title.</source>
        <translation>تحتاج الخريطة إلى عنوان.</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>إعادة تسمية الخريطة</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>إضافة {kind}</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} nodes</source>
        <comment>Add {kind}</comment>
        <translation>
            <numerusform>إضافة {n} عقدة</numerusform>
            <numerusform>إضافة عقدة</numerusform>
            <numerusform>إضافة عقدتين</numerusform>
            <numerusform>إضافة {n} عقد</numerusform>
            <numerusform>إضافة {n} عقدة</numerusform>
            <numerusform>إضافة {n} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation>تحرير العقدة</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>إنشاء علاقة</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>إعادة الوصل</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>تغيير العلاقة</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>إزالة العلاقة</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة شاهد</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>إزالة الشاهد</translation>
    </message>
    <message>
        <source>Its document is not in the library.</source>
        <translation>مستنده ليس في المكتبة.</translation>
    </message>
    <message>
        <source>“{fidelity}” is not one of {list}.</source>
        <translation>«{fidelity}» ليس من {list}.</translation>
    </message>
    <message>
        <source>A node refers to a node of another map; within a map, link the two.</source>
        <translation>تحيل العقدة إلى عقدة في خريطة أخرى؛ أما داخل الخريطة فصِل العقدتين.</translation>
    </message>
    <message>
        <source>The words of “{title}” are not those that came: their check sum differs.</source>
        <translation>كلمات «{title}» ليست التي وردت: يختلف مجموع التحقق.</translation>
    </message>
    <message>
        <source>The reading text of “{title}” was not that of its source.</source>
        <translation>نص القراءة لـ«{title}» لم يكن نص مصدره.</translation>
    </message>
    <message>
        <source>This copy of DebateDesk is incomplete: {name} is missing; install it again.</source>
        <translation>هذه النسخة من DebateDesk غير مكتملة: {name} مفقود؛ أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; among so many quotations there was no time to look whether they are altered.</source>
        <translation>الكلمات بحالها غير واردة في أي نص؛ ومع كثرة الاقتباسات لم يتسع الوقت للنظر هل عُدّلت.</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>يجري فحص النصوص…</translation>
    </message>
    <message>
        <source>Checking evidence…</source>
        <translation>يجري التحقق من الشواهد…</translation>
    </message>
    <message>
        <source>The text that “{words}” is from is not in the library.</source>
        <translation>النص الذي أُخذ منه «{words}» ليس في المكتبة.</translation>
    </message>
    <message>
        <source>The words “{words}” are no longer in the text.</source>
        <translation>لم تعد الكلمات «{words}» في النص.</translation>
    </message>
    <message>
        <source>The words “{words}” may be others in the text by now.</source>
        <translation>قد تكون الكلمات «{words}» تغيّرت في النص.</translation>
    </message>
    <message numerus="yes">
        <source>It puts together words of {n} places.</source>
        <comment>It puts together words of one place.</comment>
        <translation>
            <numerusform>يجمع كلمات من {n} موضع.</numerusform>
            <numerusform>يجمع كلمات من موضع واحد.</numerusform>
            <numerusform>يجمع كلمات من موضعين.</numerusform>
            <numerusform>يجمع كلمات من {n} مواضع.</numerusform>
            <numerusform>يجمع كلمات من {n} موضعًا.</numerusform>
            <numerusform>يجمع كلمات من {n} موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words left out say “{negation}”.</source>
        <translation>في الكلمات المحذوفة «{negation}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are left out between its words.</source>
        <comment>A paragraph is left out between its words.</comment>
        <translation>
            <numerusform>حُذفت {n} فقرة بين كلماته.</numerusform>
            <numerusform>حُذفت فقرة بين كلماته.</numerusform>
            <numerusform>حُذفت فقرتان بين كلماته.</numerusform>
            <numerusform>حُذفت {n} فقرات بين كلماته.</numerusform>
            <numerusform>حُذفت {n} فقرة بين كلماته.</numerusform>
            <numerusform>حُذفت {n} فقرة بين كلماته.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” stands just before the words: “{excerpt}”</source>
        <translation>تأتي «{word}» قبل الكلمات مباشرة: «{excerpt}»</translation>
    </message>
    <message>
        <source>“{word}” stands just after the words: “{excerpt}”</source>
        <translation>تأتي «{word}» بعد الكلمات مباشرة: «{excerpt}»</translation>
    </message>
    <message>
        <source>A quotation of more than {longest:,} characters is not checked.</source>
        <translation>لا يُتحقق من اقتباس يزيد على {longest:,} محرف.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>shortened as marked</source>
        <translation>مختصر كما أُشير</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>stitched</source>
        <translation>ملفّق من أجزاء</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not judged in time</source>
        <translation>لم يُحكم عليه في الوقت المتاح</translation>
    </message>
    <message>
        <source>{verdict}, in another’s text</source>
        <translation>{verdict}، في نص غيره</translation>
    </message>
    <message>
        <source>{verdict}, source unclear</source>
        <translation>{verdict}، المصدر غير واضح</translation>
    </message>
    <message>
        <source>{verdict}, source not judged</source>
        <translation>{verdict}، لم يُحكم على المصدر</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand there.</source>
        <translation>المصدر المسمّى: {name}. والكلمات واردة هناك.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand in another’s text.</source>
        <translation>المصدر المسمّى: {name}. والكلمات واردة في نص غيره.</translation>
    </message>
    <message>
        <source>Unclear whom the sentence names as the source: {name}.</source>
        <translation>ليس واضحًا من تسمّيه الجملة مصدرًا: {name}.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. Whether the words are from there is not judged.</source>
        <translation>المصدر المسمّى: {name}. ولم يُحكم هل الكلمات منه.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. There is no text of that name here.</source>
        <translation>المصدر المسمّى: {name}. ولا نص هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>exact but for accents</source>
        <translation>مطابق إلا في علامات التشكيل</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>{sources} and {number} more</source>
        <translation>{sources} و{number} غيرها</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”</source>
        <translation>«{quoted}» بدل «{source}»</translation>
    </message>
    <message>
        <source>“{quoted}” (marked)</source>
        <translation>«{quoted}» (مُشار إليه)</translation>
    </message>
    <message>
        <source>added: “{quoted}”</source>
        <translation>أُضيف: «{quoted}»</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>حُذف: «{source}»</translation>
    </message>
    <message>
        <source>“{quoted}” in place of “{source}”</source>
        <translation>«{quoted}» في موضع «{source}»</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>لم يُعثر على اقتباسات.</translation>
    </message>
    <message>
        <source>Evidence of “{plain}”.</source>
        <translation>شواهد «{plain}».</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>تجري قراءة النصوص…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark as not read</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Move {named}</source>
        <translation>نقل {named}</translation>
    </message>
    <message>
        <source>Link as {reaction}</source>
        <translation>وصل من نوع {reaction}</translation>
    </message>
    <message>
        <source>Move {named} out</source>
        <translation>نقل {named} للخارج</translation>
    </message>
    <message>
        <source>Move {named} in</source>
        <translation>نقل {named} للداخل</translation>
    </message>
    <message>
        <source>Detach {named}</source>
        <translation>فصل {named}</translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation>ضم المقدمات</translation>
    </message>
    <message>
        <source>Take premises apart</source>
        <translation>فصل المقدمات</translation>
    </message>
    <message>
        <source>“{title}”: {words}</source>
        <translation>«{title}»: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} nodes</source>
        <comment>Edit node</comment>
        <translation>
            <numerusform>تحرير {n} عقدة</numerusform>
            <numerusform>تحرير العقدة</numerusform>
            <numerusform>تحرير عقدتين</numerusform>
            <numerusform>تحرير {n} عقد</numerusform>
            <numerusform>تحرير {n} عقدة</numerusform>
            <numerusform>تحرير {n} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>وضع على الخريطة</translation>
    </message>
    <message>
        <source>Leave off the map</source>
        <translation>ترك خارج الخريطة</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} nodes</source>
        <comment>Tag node</comment>
        <translation>
            <numerusform>وسم {n} عقدة</numerusform>
            <numerusform>وسم العقدة</numerusform>
            <numerusform>وسم عقدتين</numerusform>
            <numerusform>وسم {n} عقد</numerusform>
            <numerusform>وسم {n} عقدة</numerusform>
            <numerusform>وسم {n} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut {named}</source>
        <translation>قص {named}</translation>
    </message>
    <message>
        <source>“{backup}” cannot be given back: {part}.</source>
        <translation>تتعذر استعادة «{backup}»: {part}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals in it are damaged and were left out; the texts are whole.</source>
        <comment>1 original in it is damaged and was left out; the texts are whole.</comment>
        <translation>
            <numerusform>{n} أصل فيها تالف وتُرك؛ النصوص سليمة.</numerusform>
            <numerusform>أصل واحد فيها تالف وتُرك؛ النصوص سليمة.</numerusform>
            <numerusform>أصلان فيها تالفان وتُركا؛ النصوص سليمة.</numerusform>
            <numerusform>{n} أصول فيها تالفة وتُركت؛ النصوص سليمة.</numerusform>
            <numerusform>{n} أصلًا فيها تالف وتُرك؛ النصوص سليمة.</numerusform>
            <numerusform>{n} أصل فيها تالف وتُرك؛ النصوص سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No library can be begun in {data}: {part}.</source>
        <translation>لا يمكن بدء مكتبة في {data}: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({problems}); nothing was changed.</source>
        <translation>المكتبة في «{backup}» تالفة ({problems})؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The newest whole one beside it is {path}.</source>
        <translation>أحدث نسخة سليمة بجانبها هي {path}.</translation>
    </message>
    <message>
        <source>Its words are gone from the text.</source>
        <translation>كلماته محذوفة من النص.</translation>
    </message>
    <message>
        <source>Those words are gone: pick another passage, or keep it as an orphan.</source>
        <translation>تلك الكلمات محذوفة: اختر مقطعًا آخر، أو أبقه يتيمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} changed passages</source>
        <comment>Accept changed passage</comment>
        <translation>
            <numerusform>قبول {n} مقطع متغيّر</numerusform>
            <numerusform>قبول المقطع المتغيّر</numerusform>
            <numerusform>قبول مقطعين متغيّرين</numerusform>
            <numerusform>قبول {n} مقاطع متغيّرة</numerusform>
            <numerusform>قبول {n} مقطعًا متغيّرًا</numerusform>
            <numerusform>قبول {n} مقطع متغيّر</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick another passage</source>
        <translation>اختيار مقطع آخر</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} orphans</source>
        <comment>Keep as orphan</comment>
        <translation>
            <numerusform>إبقاء {n} يتيم</numerusform>
            <numerusform>إبقاء يتيمًا</numerusform>
            <numerusform>إبقاء يتيمين</numerusform>
            <numerusform>إبقاء {n} أيتام</numerusform>
            <numerusform>إبقاء {n} يتيمًا</numerusform>
            <numerusform>إبقاء {n} يتيم</numerusform>
        </translation>
    </message>
    <message>
        <source>That passage was decided on already.</source>
        <translation>سبق البتّ في ذلك المقطع.</translation>
    </message>
    <message>
        <source>Choose scheme</source>
        <translation>اختيار نمط</translation>
    </message>
    <message>
        <source>Answer critical question</source>
        <translation>الإجابة عن سؤال نقدي</translation>
    </message>
    <message>
        <source>Reopen critical question</source>
        <translation>إعادة فتح سؤال نقدي</translation>
    </message>
    <message>
        <source>That question does not belong to the scheme of the relation.</source>
        <translation>لا ينتمي ذلك السؤال إلى نمط العلاقة.</translation>
    </message>
    <message>
        <source>Another DebateDesk is indexing this library; try again in a moment.</source>
        <translation>نسخة أخرى من DebateDesk تفهرس هذه المكتبة؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The search index {directory} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة فهرس البحث {directory}: {reason}.</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>تمت الفهرسة</translation>
    </message>
    <message>
        <source>it holds no settings</source>
        <translation>لا إعدادات فيه</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read ({reason}); the usual ones are used.</source>
        <translation>تتعذر قراءة الإعدادات {path} ({reason})؛ تُستخدم المعتادة.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written: {strerror}.</source>
        <translation>تتعذر كتابة الإعدادات {path}: {strerror}.</translation>
    </message>
    <message>
        <source>How the view “{key}” was left cannot be read; it begins anew.</source>
        <translation>تتعذر قراءة الحال التي تُرك عليها العرض «{key}»؛ يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Reading the reactions</source>
        <translation>تجري قراءة الردود</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>يجري البحث عن مقاطع</translation>
    </message>
    <message>
        <source>Skip passage</source>
        <translation>تخطي المقطع</translation>
    </message>
    <message>
        <source>There is no template “{template}” for a map.</source>
        <translation>لا يوجد قالب «{template}» للخرائط.</translation>
    </message>
    <message>
        <source>The debate holds no text whose headings could become proposals.</source>
        <translation>لا تحوي المناظرة نصًا يمكن أن تصير عناوينه اقتراحات.</translation>
    </message>
    <message>
        <source>“{title}” has no headings that could become proposals.</source>
        <translation>لا عناوين في «{title}» يمكن أن تصير اقتراحات.</translation>
    </message>
    <message>
        <source>“{original_name}” has the same text as “{title}” now.</source>
        <translation>لـ«{original_name}» الآن نص «{title}» نفسه.</translation>
    </message>
    <message>
        <source>“{title}” reads the same in the encoding {encoding}.</source>
        <translation>يُقرأ «{title}» على النحو نفسه بالترميز {encoding}.</translation>
    </message>
    <message>
        <source>Show version {number} of “{title}”</source>
        <translation>عرض النسخة {number} من «{title}»</translation>
    </message>
    <message>
        <source>Replace “{title}”</source>
        <translation>استبدال «{title}»</translation>
    </message>
    <message>
        <source>The library in {data} cannot be written: {part}.</source>
        <translation>تتعذر الكتابة في المكتبة الموجودة في {data}: {part}.</translation>
    </message>
    <message>
        <source>The library in {data} is already open in another DebateDesk window.</source>
        <translation>المكتبة الموجودة في {data} مفتوحة بالفعل في نافذة أخرى من DebateDesk.</translation>
    </message>
    <message>
        <source>That highlight is no longer there.</source>
        <translation>لم يعد ذلك التظليل موجودًا.</translation>
    </message>
    <message>
        <source>That note is no longer there.</source>
        <translation>لم تعد تلك الملاحظة موجودة.</translation>
    </message>
    <message>
        <source>The library is damaged ({error}), so no backup of it was made.</source>
        <translation>المكتبة تالفة ({error})، ولذلك لم تُنشأ نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>Packing the originals</source>
        <translation>يجري حزم الأصول</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>تجري إعادة قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written; look to the disk that it is on.</source>
        <translation>لم يمكن قراءة النسخة الاحتياطية كما كُتبت؛ تفقّد القرص الذي هي عليه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of its originals are damaged</source>
        <comment>1 of its originals is damaged</comment>
        <translation>
            <numerusform>{n} من أصولها تالفة</numerusform>
            <numerusform>أصل واحد من أصولها تالف</numerusform>
            <numerusform>أصلان من أصولها تالفان</numerusform>
            <numerusform>{n} من أصولها تالفة</numerusform>
            <numerusform>{n} من أصولها تالفة</numerusform>
            <numerusform>{n} من أصولها تالفة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {part}.</source>
        <translation>تتعذر قراءة «{path}»: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({error}); nothing was changed.</source>
        <translation>المكتبة في «{backup}» تالفة ({error})؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{folder}” holds no library; nothing was changed.</source>
        <translation>لا مكتبة في «{folder}»؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{backup}” is not a whole backup of DebateDesk ({why}); nothing was changed.</source>
        <translation>«{backup}» ليس نسخة احتياطية كاملة من DebateDesk ({why})؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>هي مشفّرة</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>هي مضغوطة بطريقة غير معروفة هنا</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>الذاكرة لا تكفي لقراءتها</translation>
    </message>
    <message>
        <source>it is no zip file, or its end is missing</source>
        <translation>ليست ملف zip، أو نهايته مفقودة</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هي تالفة</translation>
    </message>
    <message>
        <source>“{backup}” holds no library; nothing was changed.</source>
        <translation>لا مكتبة في «{backup}»؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>what is left of it</source>
        <translation>ما بقي منه</translation>
    </message>
    <message>
        <source>The {words} of {thing} {called} is damaged; {shown}.</source>
        <translation>تلف في {words} من {thing} {called}؛ {shown}.</translation>
    </message>
    <message>
        <source>it is read as empty</source>
        <translation>يُقرأ فارغًا</translation>
    </message>
    <message>
        <source>it is read as {words}</source>
        <translation>يُقرأ {words}</translation>
    </message>
    <message>
        <source>it is read as “{words}”</source>
        <translation>يُقرأ «{words}»</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Altered words</source>
        <translation>كلمات مغيّرة</translation>
    </message>
    <message>
        <source>A “not” or “if” beside the words</source>
        <translation>«لا» أو «إذا» بجوار الكلمات</translation>
    </message>
    <message>
        <source>Left out between the words</source>
        <translation>محذوف بين الكلمات</translation>
    </message>
    <message>
        <source>Passages moved or gone</source>
        <translation>مقاطع نُقلت أو اختفت</translation>
    </message>
    <message>
        <source>Fidelity not said yet</source>
        <translation>لم تُحدد الأمانة للمصدر بعد</translation>
    </message>
    <message>
        <source>Nodes without evidence</source>
        <translation>عقد بلا شاهد</translation>
    </message>
    <message>
        <source>What citations lack</source>
        <translation>ما ينقص المراجع</translation>
    </message>
    <message>
        <source>Evidence of “{title}”</source>
        <translation>شواهد «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations</source>
        <comment>1 quotation</comment>
        <translation>
            <numerusform>{n} اقتباس</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>{n} اقتباسات</numerusform>
            <numerusform>{n} اقتباسًا</numerusform>
            <numerusform>{n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations with changes</source>
        <comment>1 quotation with changes</comment>
        <translation>
            <numerusform>{n} اقتباس بتغييرات</numerusform>
            <numerusform>اقتباس واحد بتغييرات</numerusform>
            <numerusform>اقتباسان بتغييرات</numerusform>
            <numerusform>{n} اقتباسات بتغييرات</numerusform>
            <numerusform>{n} اقتباسًا بتغييرات</numerusform>
            <numerusform>{n} اقتباس بتغييرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paraphrases</source>
        <comment>1 paraphrase</comment>
        <translation>
            <numerusform>{n} إعادة صياغة</numerusform>
            <numerusform>إعادة صياغة واحدة</numerusform>
            <numerusform>إعادتا صياغة</numerusform>
            <numerusform>{n} إعادات صياغة</numerusform>
            <numerusform>{n} إعادة صياغة</numerusform>
            <numerusform>{n} إعادة صياغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries of several</source>
        <comment>1 summary of several</comment>
        <translation>
            <numerusform>{n} تلخيص لعدة مقاطع</numerusform>
            <numerusform>تلخيص واحد لعدة مقاطع</numerusform>
            <numerusform>تلخيصان لعدة مقاطع</numerusform>
            <numerusform>{n} تلخيصات لعدة مقاطع</numerusform>
            <numerusform>{n} تلخيصًا لعدة مقاطع</numerusform>
            <numerusform>{n} تلخيص لعدة مقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a source</source>
        <comment>1 without a source</comment>
        <translation>
            <numerusform>{n} بلا مصدر</numerusform>
            <numerusform>واحد بلا مصدر</numerusform>
            <numerusform>اثنان بلا مصدر</numerusform>
            <numerusform>{n} بلا مصدر</numerusform>
            <numerusform>{n} بلا مصدر</numerusform>
            <numerusform>{n} بلا مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said</source>
        <comment>1 not said</comment>
        <translation>
            <numerusform>{n} غير محدد</numerusform>
            <numerusform>واحد غير محدد</numerusform>
            <numerusform>اثنان غير محددين</numerusform>
            <numerusform>{n} غير محددة</numerusform>
            <numerusform>{n} غير محدد</numerusform>
            <numerusform>{n} غير محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>The map has no nodes.</source>
        <translation>ليس في الخريطة عقد.</translation>
    </message>
    <message>
        <source>{nodes}: {counts}; {findings}.</source>
        <translation>{nodes}: {counts}؛ {findings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>One node</comment>
        <translation>
            <numerusform>{n} عقدة</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>{n} عقد</numerusform>
            <numerusform>{n} عقدة</numerusform>
            <numerusform>{n} عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at</source>
        <comment>one thing to look at</comment>
        <translation>
            <numerusform>{n} أمر للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>{n} أمور للمراجعة</numerusform>
            <numerusform>{n} أمرًا للمراجعة</numerusform>
            <numerusform>{n} أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that is not in the library is cited: {id}</source>
        <translation>استُشهد بنص ليس في المكتبة: {id}</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash</source>
        <translation>{source}: النص في المهملات</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash; not known are {missing}</source>
        <translation>{source}: النص في المهملات؛ وغير معروف: {missing}</translation>
    </message>
    <message>
        <source>{source}: not known are {missing}</source>
        <translation>{source}: غير معروف: {missing}</translation>
    </message>
    <message>
        <source>{source}, p. {page}</source>
        <translation>{source}، ص {page}</translation>
    </message>
    <message>
        <source>name of who changed it</source>
        <translation>اسم من غيّره</translation>
    </message>
    <message>
        <source>list of revisions</source>
        <translation>قائمة المراجعات</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>نص القراءة</translation>
    </message>
    <message>
        <source>division into paragraphs</source>
        <translation>التقسيم إلى فقرات</translation>
    </message>
    <message>
        <source>version of the reading text</source>
        <translation>نسخة نص القراءة</translation>
    </message>
    <message>
        <source>list of printed pages</source>
        <translation>قائمة الصفحات المطبوعة</translation>
    </message>
    <message>
        <source>list of remarks</source>
        <translation>قائمة التنبيهات</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>the debate</source>
        <translation>المناظرة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date of trashing</source>
        <translation>تاريخ النقل إلى المهملات</translation>
    </message>
    <message>
        <source>switch of computed standing</source>
        <translation>مفتاح الحالة المحسوبة</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>debate</source>
        <translation>المناظرة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>check sum</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>original&apos;s name</source>
        <translation>اسم الأصل</translation>
    </message>
    <message>
        <source>date of coming</source>
        <translation>تاريخ الدخول</translation>
    </message>
    <message>
        <source>version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>بيانات النشر</translation>
    </message>
    <message>
        <source>identifier of the text that is answered</source>
        <translation>معرّف النص المجاب عنه</translation>
    </message>
    <message>
        <source>list of annotations that came with it</source>
        <translation>قائمة التعليقات التي جاءت معه</translation>
    </message>
    <message>
        <source>list of tags</source>
        <translation>قائمة الوسوم</translation>
    </message>
    <message>
        <source>mark of being read</source>
        <translation>علامة القراءة</translation>
    </message>
    <message>
        <source>document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>a picture of the text</source>
        <translation>صورة من النص</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>settings of its file</source>
        <translation>إعدادات ملفها</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>list of headings</source>
        <translation>قائمة العناوين</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>list of steps</source>
        <translation>قائمة الخطوات</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>flag of being on the map</source>
        <translation>علامة الوجود على الخريطة</translation>
    </message>
    <message>
        <source>fidelity</source>
        <translation>الأمانة للمصدر</translation>
    </message>
    <message>
        <source>map that it refers to</source>
        <translation>الخريطة التي يحيل إليها</translation>
    </message>
    <message>
        <source>node that it refers to</source>
        <translation>العقدة التي يحيل إليها</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>تاريخ آخر تغيير</translation>
    </message>
    <message>
        <source>the evidence of the node</source>
        <translation>شاهد العقدة</translation>
    </message>
    <message>
        <source>node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>the relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>قائمة المنطلقات</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>list of answered questions</source>
        <translation>قائمة الأسئلة المجابة</translation>
    </message>
    <message>
        <source>the highlight</source>
        <translation>التظليل</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>قائمة الروابط</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>a version of the text</source>
        <translation>نسخة من النص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>list of pictures</source>
        <translation>قائمة الصور</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>an anchor in a version of the text</source>
        <translation>مرساة في نسخة من النص</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>the passage to review</source>
        <translation>المقطع المطلوب فحصه</translation>
    </message>
    <message>
        <source>the passage passed over</source>
        <translation>المقطع المتجاوَز</translation>
    </message>
    <message>
        <source>list of stretches</source>
        <translation>قائمة المقاطع</translation>
    </message>
    <message>
        <source>the list for search</source>
        <translation>قائمة البحث</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer DebateDesk (format {found}, this one knows {format}); nothing was changed, please update DebateDesk.</source>
        <translation>المكتبة {path} أنشأها إصدار أحدث من DebateDesk (الصيغة {found}، وهذا يعرف {format})؛ لم يتغيّر شيء، يُرجى تحديث DebateDesk.</translation>
    </message>
    <message>
        <source>The library {path} is a database, but not one of DebateDesk&apos;s</source>
        <translation>المكتبة {path} قاعدة بيانات، لكنها ليست من DebateDesk</translation>
    </message>
    <message>
        <source>{sentence}, {reason}</source>
        <translation>{sentence}، {reason}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”, or begin anew with {begin_anew}</source>
        <translation>استعد نسخة احتياطية بـ«debatedesk restore»، أو ابدأ من جديد بـ {begin_anew}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: of its tables {listed} is missing with all it held; give a backup back with “debatedesk restore”, or go on without it with “debatedesk check --repair”</source>
        <translation>المكتبة {path} تالفة: من جداولها {listed} مفقود بكل ما فيه؛ استعد نسخة احتياطية بـ«debatedesk restore»، أو تابع دونه بـ«debatedesk check --repair»</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open, so the change was not saved: put it back in its place, or copy your words.</source>
        <translation>المكتبة {path} نُقلت أو حُذفت وهي مفتوحة، فلم يُحفظ التغيير: أعدها إلى مكانها، أو انسخ كلماتك.</translation>
    </message>
    <message>
        <source>The library file is damaged: {line}.</source>
        <translation>ملف المكتبة تالف: {line}.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {parent}.</source>
        <translation>يحيل صف في {table} إلى صف مفقود في {parent}.</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}); “debatedesk restore” gives a backup back.</source>
        <translation>ملف المكتبة تالف ({problems})؛ يستعيد «debatedesk restore» نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The copy {target} could not be written: {error}.</source>
        <translation>تعذّرت كتابة النسخة {target}: {error}.</translation>
    </message>
    <message>
        <source>The backup {part} could not be written: {error}.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية {part}: {error}.</translation>
    </message>
    <message>
        <source>There is no debate with the id “{debate_id}” in this library.</source>
        <translation>لا توجد في هذه المكتبة مناظرة بالمعرّف «{debate_id}».</translation>
    </message>
    <message>
        <source>There is no document with the id “{document_id}” in this library.</source>
        <translation>لا يوجد في هذه المكتبة مستند بالمعرّف «{document_id}».</translation>
    </message>
    <message>
        <source>The words of “{title}” are missing from the library; “debatedesk check --repair” brings them back from the file that they came from.</source>
        <translation>كلمات «{title}» مفقودة من المكتبة؛ يعيدها «debatedesk check --repair» من الملف الذي جاءت منه.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so the change was not saved.</source>
        <translation>القرص الذي عليه {path} ممتلئ، فلم يُحفظ التغيير.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation>المكتبة {path} يستخدمها برنامج آخر؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: check that its folder is yours and not read-only.</source>
        <translation>تتعذر الكتابة في المكتبة {path}: تأكد من أن مجلدها لك وليس للقراءة فقط.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({text})</source>
        <translation>المكتبة {path} تالفة ({text})</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”</source>
        <translation>استعد نسخة احتياطية بـ«debatedesk restore»</translation>
    </message>
    <message>
        <source>The library {path} could not be used: {text}.</source>
        <translation>تعذّر استخدام المكتبة {path}: {text}.</translation>
    </message>
    <message>
        <source>There is no map with the id “{map_id}” in this library.</source>
        <translation>لا توجد في هذه المكتبة خريطة بالمعرّف «{map_id}».</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” leads to a node that is missing; it is left out.</source>
        <translation>علاقة ({kind}) في الخريطة «{title}» تقود إلى عقدة مفقودة؛ تُركت.</translation>
    </message>
    <message>
        <source>{what} while it is open elsewhere</source>
        <translation>{what} وهي مفتوحة في مكان آخر</translation>
    </message>
    <message>
        <source>The folder “{shown}” has a name that is not UTF-8; choose another.</source>
        <translation>للمجلد «{shown}» اسم ليس بترميز UTF-8؛ اختر غيره.</translation>
    </message>
    <message>
        <source>The library {database} is empty</source>
        <translation>المكتبة {database} فارغة</translation>
    </message>
    <message>
        <source>The library {database} is gone</source>
        <translation>المكتبة {database} مفقودة</translation>
    </message>
    <message>
        <source>The library {database} cannot be reached ({cause})</source>
        <translation>يتعذّر الوصول إلى المكتبة {database} ({cause})</translation>
    </message>
    <message>
        <source>The library {database} is a folder</source>
        <translation>المكتبة {database} مجلد</translation>
    </message>
    <message>
        <source>The library {database} is no regular file</source>
        <translation>المكتبة {database} ليست ملفًا عاديًا</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>سجلها</translation>
    </message>
    <message>
        <source>its originals</source>
        <translation>أصولها</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <comment>1 backup</comment>
        <translation>
            <numerusform>{n} نسخة احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>{n} نسخ احتياطية</numerusform>
            <numerusform>{n} نسخة احتياطية</numerusform>
            <numerusform>{n} نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, but {traces} are there</source>
        <comment>{what}, but {traces} is there</comment>
        <translation>
            <numerusform>{what}، لكن هناك {traces}</numerusform>
            <numerusform>{what}، لكن هناك {traces}</numerusform>
            <numerusform>{what}، لكن هناك {traces}</numerusform>
            <numerusform>{what}، لكن هناك {traces}</numerusform>
            <numerusform>{what}، لكن هناك {traces}</numerusform>
            <numerusform>{what}، لكن هناك {traces}</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew with {begin_anew}</source>
        <translation>ابدأ من جديد بـ {begin_anew}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore {backup}”, or begin anew with {begin_anew}</source>
        <translation>استعد نسخة احتياطية بـ«debatedesk restore {backup}»، أو ابدأ من جديد بـ {begin_anew}</translation>
    </message>
    <message>
        <source>move that away</source>
        <translation>انقل ذلك بعيدًا</translation>
    </message>
    <message>
        <source>move that away, or give a backup back with “debatedesk restore {backup}”</source>
        <translation>انقل ذلك بعيدًا، أو استعد نسخة احتياطية بـ«debatedesk restore {backup}»</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}.</source>
        <translation>{damage}؛ ما بقي منه محفوظ في {kept}.</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}; “debatedesk restore {backup}” gives the newest backup back.</source>
        <translation>{damage}؛ ما بقي منه محفوظ في {kept}؛ «debatedesk restore {backup}» يستعيد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library cannot be opened, as {path}, which belongs to it, is a folder or no regular file</source>
        <translation>لا يمكن فتح المكتبة، لأن {path}، وهو تابع لها، مجلد أو ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept in {folder}: {strerror}.</source>
        <translation>تعذّر حفظ نسخة من «{name}» في {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>Files could not be kept in {folder}: {strerror}.</source>
        <translation>تعذّر حفظ الملفات في {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The kept original {content_hash} cannot be read: {strerror}.</source>
        <translation>تتعذر قراءة الأصل المحفوظ {content_hash}: {strerror}.</translation>
    </message>
    <message>
        <source>There is no file “{shown}”.</source>
        <translation>لا يوجد ملف «{shown}».</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB; split it into parts first.</source>
        <translation>«{name}» أكبر من {number} م.ب؛ قسّمه إلى أجزاء أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» مجلد، لا ملف.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file but a pipe or a device; it is not read.</source>
        <translation>«{name}» ليس ملفًا عاديًا بل أنبوب أو جهاز؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>تتعذر قراءة «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>its rows are out of order.</source>
        <translation>صفوفه في غير ترتيبها.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be read to its end: {error}</source>
        <translation>تتعذّر قراءة الجدول «{table}» إلى نهايته: {error}</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” starts from nothing or bears on nothing.</source>
        <translation>علاقة ({kind}) في الخريطة «{title}» لا تنطلق من شيء أو لا تقع على شيء.</translation>
    </message>
    <message>
        <source>A node ({node_id}) is missing that relations or evidence lead to.</source>
        <translation>عقدة ({node_id}) تؤدي إليها علاقات أو شواهد مفقودة.</translation>
    </message>
    <message>
        <source>The counter of what search has yet to see is damaged.</source>
        <translation>عدّاد ما لم يره البحث بعد تالف.</translation>
    </message>
    <message>
        <source>How views were left is lost; they begin anew.</source>
        <translation>فُقدت الحال التي تُركت عليها العروض؛ تبدأ من جديد.</translation>
    </message>
    <message>
        <source>The list of what search has yet to see is lost; search begins anew.</source>
        <translation>فُقدت قائمة ما لم يره البحث بعد؛ يبدأ البحث من جديد.</translation>
    </message>
    <message>
        <source>The list of passages to review is lost.</source>
        <translation>فُقدت قائمة المقاطع المنتظرة للمراجعة.</translation>
    </message>
    <message>
        <source>Which passages were passed over when sorting reactions is lost; they wait again.</source>
        <translation>فُقد بيان المقاطع التي تُجووزت عند تصنيف الردود؛ تنتظر من جديد.</translation>
    </message>
    <message>
        <source>How far texts were read is lost; what readers marked as read still is.</source>
        <translation>فُقد بيان ما بلغته قراءة النصوص؛ وما علّمه القراء مقروءًا ما زال كذلك.</translation>
    </message>
    <message>
        <source>Where anchors stood in earlier versions of texts is lost.</source>
        <translation>فُقدت مواضع المراسي في الإصدارات السابقة من النصوص.</translation>
    </message>
    <message>
        <source>The text “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>فُقد النص «{key}»؛ ما يتبعه موجود الآن تحت «{title}».</translation>
    </message>
    <message>
        <source>The map “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>فُقدت الخريطة «{key}»؛ ما يتبعها موجود الآن تحت «{title}».</translation>
    </message>
    <message>
        <source>The debate “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>فُقدت المناظرة «{key}»؛ ما يتبعها موجود الآن تحت «{title}».</translation>
    </message>
    <message>
        <source>as its table “{table}” has no column “{column}”</source>
        <translation>إذ لا عمود «{column}» في جدولها «{table}»</translation>
    </message>
    <message>
        <source>as its table “{table}” is another program&apos;s and most of DebateDesk&apos;s are missing</source>
        <translation>إذ جدولها «{table}» لبرنامج آخر ومعظم جداول DebateDesk مفقودة</translation>
    </message>
    <message>
        <source>The library held a trigger “{name}” that DebateDesk did not make and that could alter what you write; it was taken out.</source>
        <translation>كان في المكتبة مُشغّل «{name}» لم يصنعه DebateDesk ويمكنه تغيير ما تكتبه؛ أُخرج منها.</translation>
    </message>
    <message>
        <source>trigger {name}</source>
        <translation>المُشغّل {name}</translation>
    </message>
    <message>
        <source>The index “{name}” of the library was missing and was made anew.</source>
        <translation>الفهرس «{name}» في المكتبة كان مفقودًا وأُنشئ من جديد.</translation>
    </message>
    <message>
        <source>The trigger “{name}” of the library was missing and was made anew.</source>
        <translation>المشغّل «{name}» في المكتبة كان مفقودًا وأُنشئ من جديد.</translation>
    </message>
    <message>
        <source>The table “{name}” of the library is lost with all it held.</source>
        <translation>فُقد الجدول «{name}» من المكتبة بكل ما فيه.</translation>
    </message>
    <message>
        <source>That text is no longer in the library.</source>
        <translation>لم يعد ذلك النص في المكتبة.</translation>
    </message>
    <message>
        <source>That text has no version {number}.</source>
        <translation>ليس لذلك النص إصدار {number}.</translation>
    </message>
    <message>
        <source>DebateDesk cannot open.</source>
        <translation>لا يمكن فتح DebateDesk.</translation>
    </message>
    <message>
        <source>The map as Argdown text</source>
        <translation>الخريطة كنص Argdown</translation>
    </message>
    <message>
        <source>The map has changed. Its text is long, and follows when you go into it.</source>
        <translation>تغيّرت الخريطة. نصها طويل، ويُحدَّث حين تدخل إليه.</translation>
    </message>
    <message>
        <source>[claim]: text · &lt;argument&gt;: text · + supports, - opposes, _ undercuts what it is indented below</source>
        <translation>[claim]: نص · &lt;argument&gt;: نص · + يدعم، - يعارض، _ ينقض ما هو مُزاح تحته</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Discard the draft of the Argdown text</source>
        <translation>إهمال مسودة نص Argdown</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>لا خريطة</translation>
    </message>
    <message>
        <source>Open a map to read and edit it as a text.</source>
        <translation>افتح خريطة لتقرأها وتحررها كنص.</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>الانتقال إلى السطر</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>إهمال المسودة</translation>
    </message>
    <message>
        <source>Show the text of the map as it is</source>
        <translation>إظهار نص الخريطة كما هو</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>الانتقال إلى السطر {line}</translation>
    </message>
    <message>
        <source>{place}: {cause} The map is as it was; the text is kept as a draft.</source>
        <translation>{place}: {cause} الخريطة كما كانت؛ والنص محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} debates</source>
        <comment>1 debate</comment>
        <translation>
            <numerusform>{n:,} مناظرة</numerusform>
            <numerusform>مناظرة واحدة</numerusform>
            <numerusform>مناظرتان</numerusform>
            <numerusform>{n:,} مناظرات</numerusform>
            <numerusform>{n:,} مناظرة</numerusform>
            <numerusform>{n:,} مناظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <comment>1 note</comment>
        <translation>
            <numerusform>{n:,} ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n:,} ملاحظات</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
            <numerusform>{n:,} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} highlights</source>
        <comment>1 highlight</comment>
        <translation>
            <numerusform>{n:,} تظليل</numerusform>
            <numerusform>تظليل واحد</numerusform>
            <numerusform>تظليلان</numerusform>
            <numerusform>{n:,} تظليلات</numerusform>
            <numerusform>{n:,} تظليلًا</numerusform>
            <numerusform>{n:,} تظليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The selected backup</source>
        <translation>النسخة الاحتياطية المحددة</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>لا توجد نسخ احتياطية بعد.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>نُحّيت عند استعادة</translation>
    </message>
    <message>
        <source>With a broken log</source>
        <translation>بسجلّ تالف</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>A backup is made by itself on each day on which something has changed, and read back when it is written. The older they are, the fewer are kept.</source>
        <translation>تُنشأ نسخة احتياطية تلقائيًا في كل يوم تغيّر فيه شيء، وتُقرأ للتحقق عند كتابتها. وكلما قدُمت النسخ قلّ ما يُحتفظ به منها.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Keep with the library</source>
        <translation>الحفظ مع المكتبة</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>استعادة ملف آخر…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>يجري تفحّص النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>يجري النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation>حفظ النسخ الاحتياطية في</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Backups (*.zip *.db)</source>
        <translation>نسخ احتياطية (*.zip *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>What it holds is looked into first.</source>
        <translation>يُتفحَّص محتواها أولًا.</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <translation>تحوي {held}.</translation>
    </message>
    <message>
        <source>The present library is set aside among the backups and can be given back as well.</source>
        <translation>تُنحّى المكتبة الحالية بين النسخ الاحتياطية، ويمكن استعادتها هي أيضًا.</translation>
    </message>
    <message>
        <source>Put “{file}” in the place of the library?</source>
        <translation>وضع «{file}» مكان المكتبة؟</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>محفوظة في {folder}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a backup to go on with, or begin an empty library; what is in its place now is set aside among the backups either way.</source>
        <translation>لم يتغيّر شيء. اختر نسخة احتياطية للمتابعة بها، أو ابدأ مكتبة فارغة؛ وفي الحالين يُنحّى ما في مكانها الآن بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>لا يمكن فتح المكتبة.</translation>
    </message>
    <message>
        <source>Begin an empty library…</source>
        <translation>بدء مكتبة فارغة…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Begin an empty library?</source>
        <translation>بدء مكتبة فارغة؟</translation>
    </message>
    <message>
        <source>What is in its place now is set aside, and the backups stay: they can be given back later.</source>
        <translation>يُنحّى ما في مكانها الآن، وتبقى النسخ الاحتياطية، ويمكن استعادتها لاحقًا.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Giving the backup back…</source>
        <translation>تجري استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>No backup was given back.</source>
        <translation>لم تُستعد أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{name}” is the library now.</source>
        <translation>«{name}» هي المكتبة الآن.</translation>
    </message>
    <message>
        <source>This is an empty library.</source>
        <translation>هذه مكتبة فارغة.</translation>
    </message>
    <message>
        <source>The one before is kept in {kept}.</source>
        <translation>السابقة محفوظة في {kept}.</translation>
    </message>
    <message>
        <source>Beginning an empty library…</source>
        <translation>يجري بدء مكتبة فارغة…</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>لم تتغيّر المكتبة.</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>قائمة المراجع</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n:,} texts</source>
        <comment>{title}: 1 text</comment>
        <translation>
            <numerusform>{title}: {n:,} نص</numerusform>
            <numerusform>{title}: نص واحد</numerusform>
            <numerusform>{title}: نصان</numerusform>
            <numerusform>{title}: {n:,} نصوص</numerusform>
            <numerusform>{title}: {n:,} نصًا</numerusform>
            <numerusform>{title}: {n:,} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation>النمط أو الصيغة</translation>
    </message>
    <message>
        <source>Add a citation style…</source>
        <translation>إضافة نمط استشهاد…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied the bibliography.</source>
        <translation>نُسخت قائمة المراجع.</translation>
    </message>
    <message>
        <source>Save the bibliography</source>
        <translation>حفظ قائمة المراجع</translation>
    </message>
    <message>
        <source>Wrote “{file}”.</source>
        <translation>كُتب «{file}».</translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation>لا نصوص بعد.</translation>
    </message>
    <message>
        <source>References in doubt</source>
        <translation>مراجع مشكوك فيها</translation>
    </message>
    <message>
        <source>Which texts are these {many} references?</source>
        <translation>لأي نصوص هذه المراجع ({many})؟</translation>
    </message>
    <message>
        <source>Which text is this reference?</source>
        <translation>لأي نص هذا المرجع؟</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>نص «{title}»</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>Fill in the chosen</source>
        <translation>ملء المختار</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Family name of the author</source>
        <translation>اسم عائلة المؤلف</translation>
    </message>
    <message>
        <source>Given names of the author</source>
        <translation>الأسماء الأولى للمؤلف</translation>
    </message>
    <message>
        <source>Do with this author</source>
        <translation>إجراءات على هذا المؤلف</translation>
    </message>
    <message>
        <source>Move or remove this author (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>نقل هذا المؤلف أو إزالته (Alt+أعلى، Alt+أسفل، Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Remove this author</source>
        <translation>إزالة هذا المؤلف</translation>
    </message>
    <message>
        <source>Add author</source>
        <translation>إضافة مؤلف</translation>
    </message>
    <message>
        <source>Family name of the editor</source>
        <translation>اسم عائلة المحرر</translation>
    </message>
    <message>
        <source>Given names of the editor</source>
        <translation>الأسماء الأولى للمحرر</translation>
    </message>
    <message>
        <source>Do with this editor</source>
        <translation>إجراءات على هذا المحرر</translation>
    </message>
    <message>
        <source>Move or remove this editor (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>نقل هذا المحرر أو إزالته (Alt+أعلى، Alt+أسفل، Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Remove this editor</source>
        <translation>إزالة هذا المحرر</translation>
    </message>
    <message>
        <source>Add editor</source>
        <translation>إضافة محرر</translation>
    </message>
    <message>
        <source>Family name of the translator</source>
        <translation>اسم عائلة المترجم</translation>
    </message>
    <message>
        <source>Given names of the translator</source>
        <translation>الأسماء الأولى للمترجم</translation>
    </message>
    <message>
        <source>Do with this translator</source>
        <translation>إجراءات على هذا المترجم</translation>
    </message>
    <message>
        <source>Move or remove this translator (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>نقل هذا المترجم أو إزالته (Alt+أعلى، Alt+أسفل، Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Remove this translator</source>
        <translation>إزالة هذا المترجم</translation>
    </message>
    <message>
        <source>Add translator</source>
        <translation>إضافة مترجم</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>اسم الهيئة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>A body, not a person</source>
        <translation>هيئة، لا شخص</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>تتعذر قراءة «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>Fill in from a reference file</source>
        <translation>ملء من ملف مراجع</translation>
    </message>
    <message>
        <source>Which of its {count:,} references is “{title}”?</source>
        <translation>أي من مراجعه ({count:,}) هو «{title}»؟</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Note on a passage of “{title}”</source>
        <translation>ملاحظة على مقطع من «{title}»</translation>
    </message>
    <message>
        <source>Note on a relation of “{title}”</source>
        <translation>ملاحظة على علاقة في «{title}»</translation>
    </message>
    <message>
        <source>Note on a node of “{title}”</source>
        <translation>ملاحظة على عقدة في «{title}»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{colour} highlight in “{title}”</source>
        <translation>تظليل ({colour}) في «{title}»</translation>
    </message>
    <message>
        <source>Note on “{title}”</source>
        <translation>ملاحظة على «{title}»</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>مقالة في مجلة علمية</translation>
    </message>
    <message>
        <source>Article in a magazine</source>
        <translation>مقالة في مجلة</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>مقالة في صحيفة</translation>
    </message>
    <message>
        <source>Chapter in a book</source>
        <translation>فصل في كتاب</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Post in a blog</source>
        <translation>تدوينة في مدونة</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>ورقة مؤتمر</translation>
    </message>
    <message>
        <source>Entry in an encyclopedia</source>
        <translation>مدخل في موسوعة</translation>
    </message>
    <message>
        <source>Entry in a dictionary</source>
        <translation>مدخل في معجم</translation>
    </message>
    <message>
        <source>Legal case</source>
        <translation>قضية قانونية</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>رسالة أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation>نوتة موسيقية</translation>
    </message>
    <message>
        <source>Review of a book</source>
        <translation>مراجعة كتاب</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>مسودة أولية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>as published, where it is another</source>
        <translation>كما نُشر، إن كان غيره</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>journal, book, site</source>
        <translation>مجلة، كتاب، موقع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024 أو 2024-05 أو 2024-05-31</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>as in a list of references</source>
        <translation>كما في قائمة مراجع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Choose the citation style</source>
        <translation>اختيار نمط الاستشهاد</translation>
    </message>
    <message>
        <source>As it is cited</source>
        <translation>كما يُستشهد به</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>تحرير المصدر</translation>
    </message>
    <message>
        <source>Copy the entry of this text in a bibliography</source>
        <translation>نسخ مدخل هذا النص في قائمة المراجع</translation>
    </message>
    <message>
        <source>Fill in from a reference file…</source>
        <translation>ملء من ملف مراجع…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Copied the reference.</source>
        <translation>نُسخ المرجع.</translation>
    </message>
    <message>
        <source>Lists of references ({patterns})</source>
        <translation>قوائم مراجع ({patterns})</translation>
    </message>
    <message>
        <source>{title}: choose another citation style</source>
        <translation>{title}: اختيار نمط استشهاد آخر</translation>
    </message>
    <message>
        <source>Type of publication</source>
        <translation>نوع المنشور</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>المحررون</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>المترجمون</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>أضفته أنت</translation>
    </message>
    <message>
        <source>From a file of the Citation Style Language (.csl)</source>
        <translation>من ملف بلغة أنماط الاستشهاد (.csl)</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>نمط الاستشهاد</translation>
    </message>
    <message>
        <source>How shall texts be cited?</source>
        <translation>كيف يُستشهد بالنصوص؟</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>لغة الاستشهادات</translation>
    </message>
    <message>
        <source>In which language shall citations have their words?</source>
        <translation>بأي لغة تُكتب كلمات الاستشهادات؟</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>كما يحددها النمط</translation>
    </message>
    <message>
        <source>English in those that are shipped</source>
        <translation>الإنجليزية في الأنماط المرفقة</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>إضافة نمط استشهاد</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>أنماط استشهاد (*.csl)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Pages in a dark window</source>
        <translation>الصفحات في النافذة الداكنة</translation>
    </message>
    <message>
        <source>DebateDesk made a mistake, and what you did last may not have happened. What was saved is safe, and you can go on working. To help mend it, copy this report and send it with a word on what you did. It holds nothing from your texts and notes.</source>
        <translation>وقع خطأ في DebateDesk، وربما لم يتم آخر ما فعلته. ما حُفظ سليم، ويمكنك متابعة العمل. للمساعدة في إصلاحه، انسخ هذا التقرير وأرسله مع كلمة عما فعلته. لا يحوي التقرير شيئًا من نصوصك وملاحظاتك.</translation>
    </message>
    <message>
        <source>DebateDesk: something went wrong</source>
        <translation>DebateDesk: حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the figures as SVG or PNG</source>
        <translation>كتابة الرسوم بصيغة SVG أو PNG</translation>
    </message>
    <message>
        <source>Figures of the debate</source>
        <translation>رسوم المناظرة</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>تصدير الرسوم…</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>لا رسوم بعد</translation>
    </message>
    <message>
        <source>Open a map to see its debate in pictures.</source>
        <translation>افتح خريطة لترى مناظرتها في رسوم.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>تصدير الرسوم</translation>
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
        <translation>{spoken}. رسوم المناظرة</translation>
    </message>
    <message>
        <source>The highlighted words are no longer in this text.</source>
        <translation>لم تعد الكلمات المظللة في هذا النص.</translation>
    </message>
    <message>
        <source>The text says this otherwise now; Review lists what has changed.</source>
        <translation>يقول النص هذا بصيغة أخرى الآن؛ تسرد «المراجعة» ما تغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n:,} highlights; Undo brings them back.</source>
        <comment>Removed the highlight; Undo brings it back.</comment>
        <translation>
            <numerusform>أُزيل {n:,} تظليل؛ يعيدها التراجع.</numerusform>
            <numerusform>أُزيل التظليل؛ يعيده التراجع.</numerusform>
            <numerusform>أُزيل التظليلان؛ يعيدهما التراجع.</numerusform>
            <numerusform>أُزيلت {n:,} تظليلات؛ يعيدها التراجع.</numerusform>
            <numerusform>أُزيل {n:,} تظليلًا؛ يعيدها التراجع.</numerusform>
            <numerusform>أُزيل {n:,} تظليل؛ يعيدها التراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} quotations, each with its source.</source>
        <comment>Copied the quotation with its source.</comment>
        <translation>
            <numerusform>نُسخ {n:,} اقتباس، كل مع مصدره.</numerusform>
            <numerusform>نُسخ الاقتباس مع مصدره.</numerusform>
            <numerusform>نُسخ الاقتباسان، كل مع مصدره.</numerusform>
            <numerusform>نُسخت {n:,} اقتباسات، كل مع مصدره.</numerusform>
            <numerusform>نُسخ {n:,} اقتباسًا، كل مع مصدره.</numerusform>
            <numerusform>نُسخ {n:,} اقتباس، كل مع مصدره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {n:,} nodes to the map.</source>
        <comment>Added a node to the map.</comment>
        <translation>
            <numerusform>أُضيفت {n:,} عقدة إلى الخريطة.</numerusform>
            <numerusform>أُضيفت عقدة إلى الخريطة.</numerusform>
            <numerusform>أُضيفت عقدتان إلى الخريطة.</numerusform>
            <numerusform>أُضيفت {n:,} عقد إلى الخريطة.</numerusform>
            <numerusform>أُضيفت {n:,} عقدة إلى الخريطة.</numerusform>
            <numerusform>أُضيفت {n:,} عقدة إلى الخريطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlights: {count:,}</source>
        <translation>تظليلات باللون {colour}: {count:,}</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>ألوان التظليلات</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
    <message>
        <source>Tags of the highlights</source>
        <translation>وسوم التظليلات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the highlights</source>
        <translation>ملاحظة على التظليلات</translation>
    </message>
    <message>
        <source>Add the highlights to the map</source>
        <translation>إضافة التظليلات إلى الخريطة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More to do with highlights</source>
        <translation>إجراءات أخرى على التظليلات</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>تغيّرت الكلمات</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>كلمات محذوفة</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>بلا مقطع</translation>
    </message>
    <message>
        <source>a text that is not in the library</source>
        <translation>نص ليس في المكتبة</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>An exposition can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>لا يمكن كتابة عرض نصي بصيغة «{name}»؛ استعمل إحدى {known}.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message numerus="yes">
        <source>{line} ({n:,} notes)</source>
        <comment>{line} (1 note)</comment>
        <translation>
            <numerusform>{line} ({n:,} ملاحظة)</numerusform>
            <numerusform>{line} (ملاحظة واحدة)</numerusform>
            <numerusform>{line} (ملاحظتان)</numerusform>
            <numerusform>{line} ({n:,} ملاحظات)</numerusform>
            <numerusform>{line} ({n:,} ملاحظة)</numerusform>
            <numerusform>{line} ({n:,} ملاحظة)</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>تظليل {colour}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>note: {line}</source>
        <translation>ملاحظة: {line}</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>الوسوم {tags}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>By text and place</source>
        <translation>حسب النص والموضع</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>المناظرة</translation>
    </message>
    <message>
        <source>All highlights of the debate</source>
        <translation>كل تظليلات المناظرة</translation>
    </message>
    <message>
        <source>Highlights of the open text</source>
        <translation>تظليلات النص المفتوح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of the Map menu count while the map has the focus, so they never get in the way of typing.</source>
        <translation>تعمل مفاتيح قائمة الخريطة ما دامت الخريطة هي النشطة، فلا تعيق الكتابة أبدًا.</translation>
    </message>
    <message>
        <source>An essay beside the map of its debate, searched, annotated and kept. It works without a network and sends nothing anywhere.</source>
        <translation>مقالة بجانب خريطة مناظرتها، يُبحث فيها وتُعلَّق عليها الملاحظات وتُحفظ. يعمل البرنامج بلا شبكة ولا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>الإصدار {version}. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Software of others</source>
        <translation>برامج الآخرين</translation>
    </message>
    <message>
        <source>It runs with these packages. A licence leads to its text, where the package brings one.</source>
        <translation>يعمل البرنامج بهذه الحزم. تقود الرخصة إلى نصها حيث تأتي به الحزمة.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>its licence</source>
        <translation>رخصتها</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Highlights of all debates</source>
        <translation>تظليلات كل المناظرات</translation>
    </message>
    <message>
        <source>Whose highlights</source>
        <translation>أي التظليلات</translation>
    </message>
    <message>
        <source>Filter highlights, #tag</source>
        <translation>ترشيح التظليلات، #وسم</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the listed highlights</source>
        <translation>تصدير التظليلات المسرودة</translation>
    </message>
    <message numerus="yes">
        <source>Export {n:,} highlights</source>
        <comment>Export a highlight</comment>
        <translation>
            <numerusform>تصدير {n:,} تظليل</numerusform>
            <numerusform>تصدير تظليل واحد</numerusform>
            <numerusform>تصدير تظليلين</numerusform>
            <numerusform>تصدير {n:,} تظليلات</numerusform>
            <numerusform>تصدير {n:,} تظليلًا</numerusform>
            <numerusform>تصدير {n:,} تظليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Highlights in {title}</source>
        <translation>التظليلات في {title}</translation>
    </message>
    <message>
        <source>Colour of the highlights: {colour}</source>
        <translation>لون التظليلات: {colour}</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>قائمة التظليلات</translation>
    </message>
    <message>
        <source>Go to the highlighted words</source>
        <translation>الانتقال إلى الكلمات المظللة</translation>
    </message>
    <message>
        <source>Tag the highlights</source>
        <translation>وسم التظليلات</translation>
    </message>
    <message>
        <source>Copy highlights as quotations</source>
        <translation>نسخ التظليلات كاقتباسات</translation>
    </message>
    <message>
        <source>Add highlights to the map as proposals</source>
        <translation>إضافة التظليلات إلى الخريطة كاقتراحات</translation>
    </message>
    <message>
        <source>Add highlights to the map as claims</source>
        <translation>إضافة التظليلات إلى الخريطة كادعاءات</translation>
    </message>
    <message>
        <source>Let highlights support the selected node</source>
        <translation>جعل التظليلات تدعم العقدة المحددة</translation>
    </message>
    <message>
        <source>Let highlights object to the selected node</source>
        <translation>جعل التظليلات تعترض على العقدة المحددة</translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation>تصدير التظليلات…</translation>
    </message>
    <message>
        <source>List of highlights: {which}</source>
        <translation>قائمة التظليلات: {which}</translation>
    </message>
    <message>
        <source>Sort highlights: {order}</source>
        <translation>فرز التظليلات: {order}</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>الانتقال إلى الكلمات</translation>
    </message>
    <message>
        <source>Note that quotes them</source>
        <translation>ملاحظة تقتبسها</translation>
    </message>
    <message>
        <source>Note on the words</source>
        <translation>ملاحظة على الكلمات</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Copy as quotations</source>
        <translation>نسخ كاقتباسات</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Sort highlights</source>
        <translation>فرز التظليلات</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>إضافة كاقتراحات</translation>
    </message>
    <message>
        <source>Add as claims</source>
        <translation>إضافة كادعاءات</translation>
    </message>
    <message>
        <source>Support the selected node</source>
        <translation>دعم العقدة المحددة</translation>
    </message>
    <message>
        <source>Object to the selected node</source>
        <translation>الاعتراض على العقدة المحددة</translation>
    </message>
    <message>
        <source>No highlight passes the filter</source>
        <translation>لا تظليل يجتاز المرشّح</translation>
    </message>
    <message>
        <source>It looks at the words, at their text and its author, at notes on them and at #tags.</source>
        <translation>ينظر في الكلمات، وفي نصها ومؤلفه، وفي الملاحظات عليها، وفي #الوسوم.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation>لا تظليلات</translation>
    </message>
    <message>
        <source>Open a debate to see its highlights.</source>
        <translation>افتح مناظرة لترى تظليلاتها.</translation>
    </message>
    <message>
        <source>No text is open</source>
        <translation>لا نص مفتوح</translation>
    </message>
    <message>
        <source>Open a text to see its highlights.</source>
        <translation>افتح نصًا لترى تظليلاته.</translation>
    </message>
    <message>
        <source>Select words in a text and choose a colour, or press Ctrl+1 to Ctrl+5.</source>
        <translation>حدّد كلمات في نص واختر لونًا، أو اضغط Ctrl+1 إلى Ctrl+5.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>لا تظليلات بعد</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Colour: {word}</source>
        <translation>اللون: {word}</translation>
    </message>
    <message>
        <source>is answered here</source>
        <translation>مُجاب عنه هنا</translation>
    </message>
    <message>
        <source>answers this text</source>
        <translation>يجيب عن هذا النص</translation>
    </message>
    <message>
        <source>Orphaned: {reason}</source>
        <translation>يتيم: {reason}</translation>
    </message>
    <message>
        <source>Needs review: {reason}</source>
        <translation>يحتاج إلى مراجعة: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{scheme} ({n} open questions)</source>
        <comment>{scheme} ({n} open question)</comment>
        <translation>
            <numerusform>{scheme} – {n} سؤال مفتوح</numerusform>
            <numerusform>{scheme} – سؤال واحد مفتوح</numerusform>
            <numerusform>{scheme} – سؤالان مفتوحان</numerusform>
            <numerusform>{scheme} – {n} أسئلة مفتوحة</numerusform>
            <numerusform>{scheme} – {n} سؤالًا مفتوحًا</numerusform>
            <numerusform>{scheme} – {n} سؤال مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>{supports} the link of {ends}</source>
        <translation>{supports} صلة {ends}</translation>
    </message>
    <message>
        <source>{supports} together with {others}</source>
        <translation>{supports} مع {others}</translation>
    </message>
    <message>
        <source>The link of {ends}</source>
        <translation>صلة {ends}</translation>
    </message>
    <message>
        <source>Something that is no longer in the map</source>
        <translation>شيء لم يعد في الخريطة</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} إلى {target}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>شيء ما</translation>
    </message>
    <message>
        <source>✗ not in source</source>
        <translation>✗ ليس في المصدر</translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation>✓ مطابق</translation>
    </message>
    <message>
        <source>≠ altered</source>
        <translation>≠ معدّل</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>تحرير التفاصيل…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>مرتبط من</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <comment>1 character</comment>
        <translation>
            <numerusform>{n:,} محرف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>{n:,} محارف</numerusform>
            <numerusform>{n:,} محرفًا</numerusform>
            <numerusform>{n:,} محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages on maps</source>
        <comment>1 passage on maps</comment>
        <translation>
            <numerusform>{n:,} مقطع على الخرائط</numerusform>
            <numerusform>مقطع واحد على الخرائط</numerusform>
            <numerusform>مقطعان على الخرائط</numerusform>
            <numerusform>{n:,} مقاطع على الخرائط</numerusform>
            <numerusform>{n:,} مقطعًا على الخرائط</numerusform>
            <numerusform>{n:,} مقطع على الخرائط</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of them to review</source>
        <translation>{number} منها للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Show {n:,} highlights</source>
        <comment>Show the highlight</comment>
        <translation>
            <numerusform>إظهار {n:,} تظليل</numerusform>
            <numerusform>إظهار التظليل</numerusform>
            <numerusform>إظهار التظليلين</numerusform>
            <numerusform>إظهار {n:,} تظليلات</numerusform>
            <numerusform>إظهار {n:,} تظليلًا</numerusform>
            <numerusform>إظهار {n:,} تظليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Group, as Law › City</source>
        <translation>المجموعة، مثل قانون › مدينة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The group that this is in; “&gt;” begins a group within it</source>
        <translation>المجموعة التي ينتمي إليها هذا؛ تبدأ «&gt;» مجموعة داخلها</translation>
    </message>
    <message>
        <source>now “{now}”</source>
        <translation>الآن «{now}»</translation>
    </message>
    <message>
        <source>More (menu key)</source>
        <translation>المزيد (مفتاح القائمة)</translation>
    </message>
    <message>
        <source>Now: “{now}”</source>
        <translation>الآن: «{now}»</translation>
    </message>
    <message>
        <source>Say it in full</source>
        <translation>قله كاملًا</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>كلام من</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Off the map · Put it on the map</source>
        <translation>خارج الخريطة · ضعه على الخريطة</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>يحيل إلى</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>يتصل بـ</translation>
    </message>
    <message>
        <source>Bearing on it</source>
        <translation>ما يتصل به</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>إضافة التحديد</translation>
    </message>
    <message>
        <source>Add the words that are selected in the text as evidence</source>
        <translation>إضافة الكلمات المحددة في النص شاهدًا</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>النوع: {kind}</translation>
    </message>
    <message>
        <source>A node needs some words.</source>
        <translation>تحتاج العقدة إلى بعض الكلمات.</translation>
    </message>
    <message>
        <source>Refer to a node of another map…</source>
        <translation>إحالة إلى عقدة في خريطة أخرى…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Refer to another…</source>
        <translation>إحالة إلى أخرى…</translation>
    </message>
    <message>
        <source>Take the reference off</source>
        <translation>إزالة الإحالة</translation>
    </message>
    <message>
        <source>A node of another map</source>
        <translation>عقدة من خريطة أخرى</translation>
    </message>
    <message>
        <source>There is no other map with nodes to refer to.</source>
        <translation>لا توجد خريطة أخرى فيها عقد يُحال إليها.</translation>
    </message>
    <message>
        <source>Refer to another map</source>
        <translation>إحالة إلى خريطة أخرى</translation>
    </message>
    <message>
        <source>To which node does “{label}” refer?</source>
        <translation>إلى أي عقدة تحيل «{label}»؟</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Select a node or a link of the map, or open a text, to see all about it here.</source>
        <translation>حدّد عقدة أو صلة في الخريطة، أو افتح نصًا، لترى كل ما يخصه هنا.</translation>
    </message>
    <message>
        <source>Select a node of the map first.</source>
        <translation>حدّد عقدة في الخريطة أولًا.</translation>
    </message>
    <message>
        <source>Select some words in a text first; they become the evidence.</source>
        <translation>حدّد بعض الكلمات في نص أولًا؛ تصبح هي الشاهد.</translation>
    </message>
    <message>
        <source>Added the selected words as evidence.</source>
        <translation>أُضيفت الكلمات المحددة شاهدًا.</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>الانتقال إلى الفاحص</translation>
    </message>
    <message>
        <source>Add note to what is selected</source>
        <translation>إضافة ملاحظة إلى المحدد</translation>
    </message>
    <message>
        <source>Edit details of the text…</source>
        <translation>تحرير تفاصيل النص…</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>اسمك…</translation>
    </message>
    <message>
        <source>Argument scheme of the link…</source>
        <translation>النمط الحجاجي للصلة…</translation>
    </message>
    <message>
        <source>Put your name on what you add…</source>
        <translation>ضع اسمك على ما تضيفه…</translation>
    </message>
    <message>
        <source>Changed from revision {parents}</source>
        <translation>تغيّر عن المراجعة {parents}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Put on what you add and change from now on, and carried along where you export it. It may stay empty.</source>
        <translation>يوضع على ما تضيفه وتغيّره من الآن فصاعدًا، وينتقل معه حين تصدّره. ويمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>حذف الصلة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Kind: {word}</source>
        <translation>النوع: {word}</translation>
    </message>
    <message>
        <source>Go to the link</source>
        <translation>الانتقال إلى الصلة</translation>
    </message>
    <message>
        <source>Argument scheme…</source>
        <translation>النمط الحجاجي…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الصلة</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>{supports} for</source>
        <translation>{supports} مع</translation>
    </message>
    <message>
        <source>{attacks} against</source>
        <translation>{attacks} ضد</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>أسئلة نقدية</translation>
    </message>
    <message>
        <source>Scheme: {scheme} ▾</source>
        <translation>النمط: {scheme} ▾</translation>
    </message>
    <message>
        <source>Choose an argument scheme…</source>
        <translation>اختيار نمط حجاجي…</translation>
    </message>
    <message>
        <source>By which common way of arguing this counts</source>
        <translation>بأي طريقة شائعة في الحجاج يُحتج بهذا</translation>
    </message>
    <message>
        <source>{unanswered} of {count} open</source>
        <translation>{unanswered} من {count} مفتوحة</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>كلها مُجاب عنها</translation>
    </message>
    <message>
        <source>○ open · press to answer it</source>
        <translation>○ مفتوح · اضغط للإجابة عنه</translation>
    </message>
    <message>
        <source>✓ answered by {nodes}</source>
        <translation>✓ أجاب عنه {nodes}</translation>
    </message>
    <message>
        <source>Go to “{label}”</source>
        <translation>الانتقال إلى «{label}»</translation>
    </message>
    <message>
        <source>Answer it against the link</source>
        <translation>إجابة ضد الصلة</translation>
    </message>
    <message>
        <source>Answer it for the link</source>
        <translation>إجابة لصالح الصلة</translation>
    </message>
    <message>
        <source>Answered by a node of the map…</source>
        <translation>أجابت عنه عقدة من الخريطة…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>أجاب عنه</translation>
    </message>
    <message>
        <source>Argument scheme</source>
        <translation>النمط الحجاجي</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>اسمه:</translation>
    </message>
    <message>
        <source>No scheme</source>
        <translation>بلا نمط</translation>
    </message>
    <message>
        <source>It is not said how this counts.</source>
        <translation>لم يُذكر كيف يُحتج بهذا.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>اسم آخر…</translation>
    </message>
    <message>
        <source>A scheme of your own, without questions.</source>
        <translation>نمط من عندك، بلا أسئلة.</translation>
    </message>
    <message>
        <source>By which way of arguing does this count?</source>
        <translation>بأي طريقة في الحجاج يُحتج بهذا؟</translation>
    </message>
    <message>
        <source>Show {min} more of {count:,}</source>
        <translation>إظهار {min} أخرى من {count:,}</translation>
    </message>
    <message>
        <source>New debate</source>
        <translation>مناظرة جديدة</translation>
    </message>
    <message>
        <source>Switch debate</source>
        <translation>تبديل المناظرة</translation>
    </message>
    <message>
        <source>Which debate?</source>
        <translation>أي مناظرة؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Export text with notes</source>
        <translation>تصدير النص مع الملاحظات</translation>
    </message>
    <message>
        <source>Word document with notes as comments (*.docx)</source>
        <translation>مستند Word والملاحظات تعليقات فيه (*.docx)</translation>
    </message>
    <message>
        <source>Web page with highlights and notes (*.html)</source>
        <translation>صفحة ويب مع التظليلات والملاحظات (*.html)</translation>
    </message>
    <message>
        <source>New debate…</source>
        <translation>مناظرة جديدة…</translation>
    </message>
    <message>
        <source>Move to a new debate</source>
        <translation>نقل إلى مناظرة جديدة</translation>
    </message>
    <message>
        <source>Marked {what} as read.</source>
        <translation>عُلّم {what} مقروءًا.</translation>
    </message>
    <message>
        <source>Marked {what} as not read.</source>
        <translation>عُلّم {what} غير مقروء.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>وسم جديد…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Moved {name} to “{title}”.</source>
        <translation>نُقل {name} إلى «{title}».</translation>
    </message>
    <message>
        <source>Deleted {name}; Undo or the trash brings it back.</source>
        <translation>حُذف {name}؛ يعيده التراجع أو المهملات.</translation>
    </message>
    <message>
        <source>Restored {name} with its debate.</source>
        <translation>استُعيد {name} مع مناظرته.</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>استُعيد {name}.</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>محو {name} نهائيًا؟</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Moved {name} to the new debate “{title}”.</source>
        <translation>نُقل {name} إلى المناظرة الجديدة «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>{n:,} عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n:,} عناصر</numerusform>
            <numerusform>{n:,} عنصرًا</numerusform>
            <numerusform>{n:,} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>و{number} غيرها</translation>
    </message>
    <message>
        <source>A debate goes with all its texts, maps, highlights and notes.</source>
        <translation>تُحذف المناظرة بجميع نصوصها وخرائطها وتظليلاتها وملاحظاتها.</translation>
    </message>
    <message>
        <source>A text goes with its highlights; notes on it stay and keep the words they quote.</source>
        <translation>يُحذف النص بتظليلاته؛ وتبقى الملاحظات عليه محتفظة بالكلمات التي تقتبسها.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Debate: {title}</source>
        <translation>المناظرة: {title}</translation>
    </message>
    <message>
        <source>Choose a debate</source>
        <translation>اختيار مناظرة</translation>
    </message>
    <message>
        <source>No debates yet</source>
        <translation>لا مناظرات بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts without a node</source>
        <comment>1 text without a node</comment>
        <translation>
            <numerusform>{n:,} نص بلا عقدة</numerusform>
            <numerusform>نص واحد بلا عقدة</numerusform>
            <numerusform>نصان بلا عقدة</numerusform>
            <numerusform>{n:,} نصوص بلا عقدة</numerusform>
            <numerusform>{n:,} نصًا بلا عقدة</numerusform>
            <numerusform>{n:,} نص بلا عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Argument maps, mind maps and outlines ({patterns})</source>
        <translation>خرائط الحجج والخرائط الذهنية والمخططات ({patterns})</translation>
    </message>
    <message>
        <source>Texts, maps and references ({patterns})</source>
        <translation>نصوص وخرائط ومراجع ({patterns})</translation>
    </message>
    <message>
        <source>References, annotations and threads ({patterns})</source>
        <translation>المراجع والتعليقات والنقاشات ({patterns})</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Paste as text…</source>
        <translation>لصق كنص…</translation>
    </message>
    <message>
        <source>Open the sample debate</source>
        <translation>فتح المناظرة النموذجية</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Outcome of the last import…</source>
        <translation>نتيجة آخر استيراد…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>References in doubt…</source>
        <translation>مراجع مشكوك فيها…</translation>
    </message>
    <message>
        <source>Policy on the AI Exponential</source>
        <translation>السياسات إزاء التسارع الأسّي للذكاء الاصطناعي</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} texts…</source>
        <comment>Importing 1 text…</comment>
        <translation>
            <numerusform>جارٍ استيراد {n:,} نص…</numerusform>
            <numerusform>جارٍ استيراد نص واحد…</numerusform>
            <numerusform>جارٍ استيراد نصين…</numerusform>
            <numerusform>جارٍ استيراد {n:,} نصوص…</numerusform>
            <numerusform>جارٍ استيراد {n:,} نصًا…</numerusform>
            <numerusform>جارٍ استيراد {n:,} نص…</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”…</source>
        <translation>جارٍ استيراد «{name}»…</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} files and folders…</source>
        <comment>Importing 1 file or folder…</comment>
        <translation>
            <numerusform>جارٍ استيراد {n:,} ملف ومجلد…</numerusform>
            <numerusform>جارٍ استيراد ملف أو مجلد واحد…</numerusform>
            <numerusform>جارٍ استيراد ملفين أو مجلدين…</numerusform>
            <numerusform>جارٍ استيراد {n:,} ملفات ومجلدات…</numerusform>
            <numerusform>جارٍ استيراد {n:,} ملفًا ومجلدًا…</numerusform>
            <numerusform>جارٍ استيراد {n:,} ملف ومجلد…</numerusform>
        </translation>
    </message>
    <message>
        <source>A new debate</source>
        <translation>مناظرة جديدة</translation>
    </message>
    <message>
        <source>Debate to import into</source>
        <translation>المناظرة المستورد إليها</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>عنوان المناظرة الجديدة</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A debate in the library</source>
        <translation>مناظرة في المكتبة</translation>
    </message>
    <message>
        <source>Texts that are outlines come in as argument maps</source>
        <translation>قراءة النصوص التي هي مخططات خرائطَ حجج</translation>
    </message>
    <message>
        <source>Import {what} into</source>
        <translation>استيراد {what} إلى</translation>
    </message>
    <message>
        <source>What came in anew or was left out, and what reading it has guessed</source>
        <translation>ما أُدخل جديدًا أو تُرك، وما خمّنته القراءة</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste: copy some words first.</source>
        <translation>لا تحوي الحافظة نصًا للصق: انسخ بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The text as it will be read</source>
        <translation>النص كما سيُقرأ</translation>
    </message>
    <message>
        <source>

*… and so on: all of it comes in.*
</source>
        <translation>

*… وهكذا: يُستورد كله.*
</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>https://… or where it was printed</source>
        <translation>https://… أو حيث طُبع</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>ال&amp;جانب</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>نصوص ملصقة</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>لصق كنص</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>إضافة نص</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a thread of {n:,} posts.</source>
        <comment>This looks like a thread of 1 post.</comment>
        <translation>
            <numerusform>يبدو هذا سلسلة من {n:,} منشور.</numerusform>
            <numerusform>يبدو هذا سلسلة من منشور واحد.</numerusform>
            <numerusform>يبدو هذا سلسلة من منشورين.</numerusform>
            <numerusform>يبدو هذا سلسلة من {n:,} منشورات.</numerusform>
            <numerusform>يبدو هذا سلسلة من {n:,} منشورًا.</numerusform>
            <numerusform>يبدو هذا سلسلة من {n:,} منشور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it &amp;post by post…</source>
        <translation>إضافته &amp;منشورًا منشورًا…</translation>
    </message>
    <message>
        <source>A text needs a title.</source>
        <translation>يحتاج النص إلى عنوان.</translation>
    </message>
    <message>
        <source>Write the date as {formats}.</source>
        <translation>اكتب التاريخ بصيغة {formats}.</translation>
    </message>
    <message>
        <source>Import a thread</source>
        <translation>استيراد سلسلة منشورات</translation>
    </message>
    <message>
        <source>First words of the post</source>
        <translation>كلمات المنشور الأولى</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts</source>
        <comment>1 post</comment>
        <translation>
            <numerusform>{n:,} منشور</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>{n:,} منشورات</numerusform>
            <numerusform>{n:,} منشورًا</numerusform>
            <numerusform>{n:,} منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} posts</source>
        <comment>Import 1 post</comment>
        <translation>
            <numerusform>استيراد {n:,} منشور</numerusform>
            <numerusform>استيراد منشور واحد</numerusform>
            <numerusform>استيراد منشورين</numerusform>
            <numerusform>استيراد {n:,} منشورات</numerusform>
            <numerusform>استيراد {n:,} منشورًا</numerusform>
            <numerusform>استيراد {n:,} منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>الكلمات الأولى</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>a column: which post is answered</comment>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Imported {things}</source>
        <translation>استُورد: {things}</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>لم يُستورد شيء جديد</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages anchored</source>
        <comment>1 passage anchored</comment>
        <translation>
            <numerusform>أُرسي {n:,} مقطع</numerusform>
            <numerusform>أُرسي مقطع واحد</numerusform>
            <numerusform>أُرسي مقطعان</numerusform>
            <numerusform>أُرسيت {n:,} مقاطع</numerusform>
            <numerusform>أُرسي {n:,} مقطعًا</numerusform>
            <numerusform>أُرسي {n:,} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} references in doubt</source>
        <comment>1 reference in doubt</comment>
        <translation>
            <numerusform>{n:,} مرجع مشكوك فيه</numerusform>
            <numerusform>مرجع واحد مشكوك فيه</numerusform>
            <numerusform>مرجعان مشكوك فيهما</numerusform>
            <numerusform>{n:,} مراجع مشكوك فيها</numerusform>
            <numerusform>{n:,} مرجعًا مشكوكًا فيه</numerusform>
            <numerusform>{n:,} مرجع مشكوك فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation>الموجود من قبل: {known}</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>المتروك: {skipped}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <comment>1 remark</comment>
        <translation>
            <numerusform>{n:,} تنبيه</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>{n:,} تنبيهات</numerusform>
            <numerusform>{n:,} تنبيهًا</numerusform>
            <numerusform>{n:,} تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled before the end</source>
        <translation>أُلغي قبل الانتهاء</translation>
    </message>
    <message>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>New highlights and notes</source>
        <translation>التظليلات والملاحظات الجديدة</translation>
    </message>
    <message>
        <source>Sources filled in</source>
        <translation>مصادر أُكملت</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>المُرساة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Node or text</source>
        <translation>عقدة أو نص</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بلا شاهد</translation>
    </message>
    <message numerus="yes">
        <source>{first} (and {n} more)</source>
        <comment>{first} (and 1 more)</comment>
        <translation>
            <numerusform>{first} (و{n} أخرى)</numerusform>
            <numerusform>{first} (وواحد آخر)</numerusform>
            <numerusform>{first} (واثنان آخران)</numerusform>
            <numerusform>{first} (و{n} أخرى)</numerusform>
            <numerusform>{first} (و{n} أخرى)</numerusform>
            <numerusform>{first} (و{n} أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} {n:,} passages to look at.</source>
        <comment>{sentence} 1 passage to look at.</comment>
        <translation>
            <numerusform>{sentence} {n:,} مقطع للنظر فيه.</numerusform>
            <numerusform>{sentence} مقطع واحد للنظر فيه.</numerusform>
            <numerusform>{sentence} مقطعان للنظر فيهما.</numerusform>
            <numerusform>{sentence} {n:,} مقاطع للنظر فيها.</numerusform>
            <numerusform>{sentence} {n:,} مقطعًا للنظر فيه.</numerusform>
            <numerusform>{sentence} {n:,} مقطع للنظر فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and maps of the debate</source>
        <translation>نصوص المناظرة وخرائطها</translation>
    </message>
    <message>
        <source>Filter texts</source>
        <translation>ترشيح النصوص</translation>
    </message>
    <message>
        <source>Words, dates, author:name, tag:word, read:no</source>
        <translation>كلمات، تواريخ، author:الاسم، tag:الكلمة، read:no</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>حسب الإضافة</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>حسب المؤلف</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>Sort texts as added</source>
        <translation>فرز النصوص حسب الإضافة</translation>
    </message>
    <message>
        <source>Sort texts by title</source>
        <translation>فرز النصوص حسب العنوان</translation>
    </message>
    <message>
        <source>Sort texts by author</source>
        <translation>فرز النصوص حسب المؤلف</translation>
    </message>
    <message>
        <source>Sort texts by date</source>
        <translation>فرز النصوص حسب التاريخ</translation>
    </message>
    <message>
        <source>Only texts without a node</source>
        <translation>النصوص التي بلا عقدة فقط</translation>
    </message>
    <message>
        <source>Only texts not read yet</source>
        <translation>النصوص غير المقروءة بعد فقط</translation>
    </message>
    <message>
        <source>Move to debate</source>
        <translation>نقل إلى مناظرة</translation>
    </message>
    <message>
        <source>Only texts with the tag</source>
        <translation>النصوص ذات الوسم فقط</translation>
    </message>
    <message>
        <source>Chosen texts</source>
        <translation>النصوص المختارة</translation>
    </message>
    <message>
        <source>Switch debate…</source>
        <translation>تبديل المناظرة…</translation>
    </message>
    <message>
        <source>Rename debate…</source>
        <translation>إعادة تسمية المناظرة…</translation>
    </message>
    <message>
        <source>Delete debate</source>
        <translation>حذف المناظرة</translation>
    </message>
    <message>
        <source>New map…</source>
        <translation>خريطة جديدة…</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>إظهار المهملات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Export text with notes…</source>
        <translation>تصدير النص مع الملاحظات…</translation>
    </message>
    <message>
        <source>Bibliography of the chosen texts…</source>
        <translation>قائمة مراجع النصوص المختارة…</translation>
    </message>
    <message>
        <source>Bibliography of the debate…</source>
        <translation>قائمة مراجع المناظرة…</translation>
    </message>
    <message>
        <source>Tags of the text…</source>
        <translation>وسوم النص…</translation>
    </message>
    <message>
        <source>Move to debate…</source>
        <translation>نقل إلى مناظرة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>لا شيء يطابق «{words}»</translation>
    </message>
    <message>
        <source>The filter looks at title, author, date, kind, stance and tags; “tag:word” and “read:no” narrow it further. Ctrl+K searches the texts.</source>
        <translation>ينظر المرشّح في العنوان والمؤلف والتاريخ والنوع والموقف والوسوم؛ ويزيده «tag:كلمة» و«read:no» تحديدًا. يبحث Ctrl+K في النصوص.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>What you delete waits here until you erase it.</source>
        <translation>ما تحذفه ينتظر هنا حتى تمحوه.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>إظهار كل النصوص</translation>
    </message>
    <message>
        <source>Every text has a node</source>
        <translation>لكل نص عقدة</translation>
    </message>
    <message>
        <source>Nodes of this debate’s maps come from each of them.</source>
        <translation>في خرائط هذه المناظرة عقد مأخوذة من كل نص.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>لا نصوص بعد</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or choose them.</source>
        <translation>أفلت ملفات أو مجلدًا هنا، أو اخترها.</translation>
    </message>
    <message>
        <source>Drop an essay and the reactions to it here, or begin with the sample.</source>
        <translation>أفلت مقالًا والردود عليه هنا، أو ابدأ بالنموذج.</translation>
    </message>
    <message>
        <source>Start with a debate</source>
        <translation>البدء بمناظرة</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Bibliography…</source>
        <translation>قائمة المراجع…</translation>
    </message>
    <message>
        <source>Export with notes…</source>
        <translation>تصدير مع الملاحظات…</translation>
    </message>
    <message>
        <source>Replace with new version…</source>
        <translation>استبدال بإصدار جديد…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>الإصدارات…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Sort texts</source>
        <translation>فرز النصوص</translation>
    </message>
    <message>
        <source>Import into “{title}”</source>
        <translation>استيراد إلى «{title}»</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} من {total}</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>الخرائط</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>المناظرات</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>قُرئ {percent} %</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a text that was read</comment>
        <translation>مقروء</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>{n:,} عقدة</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>{n:,} عقد</numerusform>
            <numerusform>{n:,} عقدة</numerusform>
            <numerusform>{n:,} عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} links</source>
        <comment>1 link</comment>
        <translation>
            <numerusform>{n:,} صلة</numerusform>
            <numerusform>صلة واحدة</numerusform>
            <numerusform>صلتان</numerusform>
            <numerusform>{n:,} صلات</numerusform>
            <numerusform>{n:,} صلة</numerusform>
            <numerusform>{n:,} صلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>إفراغ…</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ رجوع</translation>
    </message>
    <message>
        <source>Back to the debate</source>
        <translation>الرجوع إلى المناظرة</translation>
    </message>
    <message>
        <source>Trash · {count}</source>
        <translation>المهملات · {count}</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>نُسخ احتياطيًا إلى {path}</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>يجري فحص المكتبة…</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message>
        <source>
… and {number} more</source>
        <translation>
… و{number} غيرها</translation>
    </message>
    <message>
        <source>The check found something to mend.</source>
        <translation>وجد الفحص ما يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>إصلاح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>This could not be mended: {left}</source>
        <translation>تعذّر إصلاح ما يلي: {left}</translation>
    </message>
    <message>
        <source>The library is mended.</source>
        <translation>أُصلحت المكتبة.</translation>
    </message>
    <message>
        <source>Mending the library…</source>
        <translation>يجري إصلاح المكتبة…</translation>
    </message>
    <message>
        <source>The library is being looked after already.</source>
        <translation>تجري صيانة المكتبة بالفعل.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About DebateDesk</source>
        <translation>حول DebateDesk</translation>
    </message>
    <message>
        <source>The guide cannot be opened: {error}</source>
        <translation>لا يمكن فتح الدليل: {error}</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <translation>رخصة {package}</translation>
    </message>
    <message>
        <source>Indexing for search…</source>
        <translation>تجري الفهرسة للبحث…</translation>
    </message>
    <message>
        <source>“Check the library”</source>
        <translation>«فحص المكتبة»</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}): give a backup back with “Backups…”.</source>
        <translation>ملف المكتبة تالف ({problems}): استعد نسخة احتياطية عبر «النسخ الاحتياطية…».</translation>
    </message>
    <message>
        <source>Copy link to the selected words</source>
        <translation>نسخ رابط إلى الكلمات المحددة</translation>
    </message>
    <message>
        <source>Copy link to the link</source>
        <translation>نسخ رابط إلى الصلة</translation>
    </message>
    <message>
        <source>Copy link to the text</source>
        <translation>نسخ رابط إلى النص</translation>
    </message>
    <message>
        <source>Copy link to the node</source>
        <translation>نسخ رابط إلى العقدة</translation>
    </message>
    <message>
        <source>Copy link to the note</source>
        <translation>نسخ رابط إلى الملاحظة</translation>
    </message>
    <message>
        <source>Copy link to the map</source>
        <translation>نسخ رابط إلى الخريطة</translation>
    </message>
    <message>
        <source>Copy link to the debate</source>
        <translation>نسخ رابط إلى المناظرة</translation>
    </message>
    <message>
        <source>Copy link to the highlight</source>
        <translation>نسخ رابط إلى التظليل</translation>
    </message>
    <message>
        <source>Copied a link to the selected words: {title}</source>
        <translation>نُسخ رابط إلى الكلمات المحددة: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the link: {title}</source>
        <translation>نُسخ رابط إلى الصلة: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the text: {title}</source>
        <translation>نُسخ رابط إلى النص: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the node: {title}</source>
        <translation>نُسخ رابط إلى العقدة: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the note: {title}</source>
        <translation>نُسخ رابط إلى الملاحظة: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the map: {title}</source>
        <translation>نُسخ رابط إلى الخريطة: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the debate: {title}</source>
        <translation>نُسخ رابط إلى المناظرة: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the highlight: {title}</source>
        <translation>نُسخ رابط إلى التظليل: {title}</translation>
    </message>
    <message>
        <source>Copy link to it</source>
        <translation>نسخ رابط إليه</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>تم التراجع: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>أُعيد: {label}</translation>
    </message>
    <message>
        <source>Some of what you wrote is not saved.</source>
        <translation>بعض ما كتبته غير محفوظ.</translation>
    </message>
    <message>
        <source>{saved} You can go on and copy your words, or close without them.</source>
        <translation>{saved} يمكنك المتابعة ونسخ كلماتك، أو الإغلاق دونها.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>التراجع عن الكتابة</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>التراجع عن {edit}</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>إعادة الكتابة</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>إعادة {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>فتح القوائم</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>الانتقال إلى المكتبة</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>الانتقال إلى الملاحظات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>إظهار المكتبة</translation>
    </message>
    <message>
        <source>Show inspector and notes</source>
        <translation>إظهار الفاحص والملاحظات</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Text and map side by side</source>
        <translation>النص والخريطة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Only the map</source>
        <translation>الخريطة فقط</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Not saved: {failed}</source>
        <translation>لم يُحفظ: {failed}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>سمة سيبيا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Show only the text (Alt+1)</source>
        <translation>إظهار النص فقط (Alt+1)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Show text and map side by side (Alt+2)</source>
        <translation>إظهار النص والخريطة جنبًا إلى جنب (Alt+2)</translation>
    </message>
    <message>
        <source>Show only the map (Alt+3)</source>
        <translation>إظهار الخريطة فقط (Alt+3)</translation>
    </message>
    <message>
        <source>Library (Ctrl+B)</source>
        <translation>المكتبة (Ctrl+B)</translation>
    </message>
    <message>
        <source>Inspector and notes (Ctrl+Shift+B)</source>
        <translation>الفاحص والملاحظات (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>نُسخ كنص.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to the map (Insert)</source>
        <translation>إضافة إلى الخريطة (Insert)</translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation>بحث وترشيح (Ctrl+F)</translation>
    </message>
    <message>
        <source>How the map is shown</source>
        <translation>كيف تُعرض الخريطة</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{heading}, {n:,} cards</source>
        <comment>{heading}, 1 card</comment>
        <translation>
            <numerusform>{heading}، {n:,} بطاقة</numerusform>
            <numerusform>{heading}، بطاقة واحدة</numerusform>
            <numerusform>{heading}، بطاقتان</numerusform>
            <numerusform>{heading}، {n:,} بطاقات</numerusform>
            <numerusform>{heading}، {n:,} بطاقة</numerusform>
            <numerusform>{heading}، {n:,} بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>إضافة: {kind}</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>أجاب عنه {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>المستوى {number}</translation>
    </message>
    <message>
        <source>Linked with other premises</source>
        <translation>مترابطة مع مقدمات أخرى</translation>
    </message>
    <message>
        <source>Stands above as well</source>
        <translation>واردة أعلاه أيضًا</translation>
    </message>
    <message>
        <source>Edited last on {page}</source>
        <translation>آخر تحرير في {page}</translation>
    </message>
    <message>
        <source>{kind} on its link: {title}</source>
        <translation>{kind} على صلتها: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <comment>1 answer</comment>
        <translation>
            <numerusform>{n:,} جواب</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>{n:,} أجوبة</numerusform>
            <numerusform>{n:,} جوابًا</numerusform>
            <numerusform>{n:,} جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>{objections} against</source>
        <translation>{objections} ضد</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} undercuts</source>
        <comment>1 undercut</comment>
        <translation>
            <numerusform>{n:,} نقض</numerusform>
            <numerusform>نقض واحد</numerusform>
            <numerusform>نقضان</numerusform>
            <numerusform>{n:,} نقوض</numerusform>
            <numerusform>{n:,} نقضًا</numerusform>
            <numerusform>{n:,} نقض</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>no reactions yet</source>
        <translation>لا ردود بعد</translation>
    </message>
    <message>
        <source>{unanswered} unanswered</source>
        <translation>{unanswered} بلا جواب</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>كل الاقتراحات</translation>
    </message>
    <message>
        <source>All proposals in a list (Esc)</source>
        <translation>كل الاقتراحات في قائمة (Esc)</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>اختيار اقتراح</translation>
    </message>
    <message>
        <source>The proposal before (Page Up)</source>
        <translation>الاقتراح السابق (Page Up)</translation>
    </message>
    <message>
        <source>The next proposal (Page Down)</source>
        <translation>الاقتراح التالي (Page Down)</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>ترتيب البطاقات</translation>
    </message>
    <message>
        <source>Follow what is read in the text</source>
        <translation>اتباع ما يُقرأ في النص</translation>
    </message>
    <message>
        <source>{pages} of {count}</source>
        <translation>{pages} من {count}</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation>ترتيب البطاقات: {order}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Let the board follow the text</source>
        <translation>جعل اللوح يتبع النص</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>في {group}</translation>
    </message>
    <message>
        <source>“{title}” has no map to make a hand-out of.</source>
        <translation>ليست في «{title}» خريطة تُصنع منها ورقة توزيع.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>أسئلة بلا جواب</translation>
    </message>
    <message>
        <source>Proposals that nothing is said about</source>
        <translation>اقتراحات لم يُقل عنها شيء</translation>
    </message>
    <message>
        <source>Objections without a reply</source>
        <translation>اعتراضات بلا رد</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المقدمات</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>يجيب عن السؤال</translation>
    </message>
    <message>
        <source>Open its words in the text (Enter)</source>
        <translation>فتح كلماتها في النص (Enter)</translation>
    </message>
    <message>
        <source>Open its words in the texts (Enter)</source>
        <translation>فتح كلماتها في النصوص (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Open its {n:,} notes</source>
        <comment>Open its 1 note</comment>
        <translation>
            <numerusform>فتح ملاحظاتها ({n:,})</numerusform>
            <numerusform>فتح ملاحظتها)</numerusform>
            <numerusform>فتح ملاحظتيها)</numerusform>
            <numerusform>فتح ملاحظاتها ({n:,}))</numerusform>
            <numerusform>فتح ملاحظاتها ({n:,}))</numerusform>
            <numerusform>فتح ملاحظاتها ({n:,})</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {page}, {node}, where it was edited last</source>
        <translation>الانتقال إلى {page}، {node}، موضع آخر تحرير</translation>
    </message>
    <message>
        <source>Go to {page}, {node}</source>
        <translation>الانتقال إلى {page}، {node}</translation>
    </message>
    <message>
        <source>It was edited last on this page</source>
        <translation>آخر تحرير لها في هذه الصفحة</translation>
    </message>
    <message>
        <source>Unfold what answers it (Space)</source>
        <translation>بسط ما يجيب عنها (Space)</translation>
    </message>
    <message>
        <source>Fold what answers it (Space)</source>
        <translation>طي ما يجيب عنها (Space)</translation>
    </message>
    <message>
        <source>Add support (+)</source>
        <translation>إضافة دعم (+)</translation>
    </message>
    <message>
        <source>Add objection (-)</source>
        <translation>إضافة اعتراض (-)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>السؤال عنها</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>تحرير (F2)</translation>
    </message>
    <message>
        <source>Pull it onto a card to reply to that, to the other column to change its side</source>
        <translation>اسحبها إلى بطاقة لتكون ردًا عليها، وإلى العمود الآخر لتغيير جانبها</translation>
    </message>
    <message>
        <source>As in the debate</source>
        <translation>كما في المناظرة</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>الأقوى أولًا</translation>
    </message>
    <message>
        <source>Cards as in the debate</source>
        <translation>البطاقات كما في المناظرة</translation>
    </message>
    <message>
        <source>Cards strongest first</source>
        <translation>البطاقات الأقوى أولًا</translation>
    </message>
    <message>
        <source>Cards by date</source>
        <translation>البطاقات حسب التاريخ</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>see “{title}”</source>
        <translation>انظر «{title}»</translation>
    </message>
    <message>
        <source>{relation}, of the link above</source>
        <translation>{relation}، للصلة التي فوقه</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add {heading}</source>
        <translation>إضافة {heading}</translation>
    </message>
    <message>
        <source>{node} shall speak for it</source>
        <translation>تصبح {node} مؤيدة لها</translation>
    </message>
    <message>
        <source>{node} shall speak against it</source>
        <translation>تصبح {node} معارضة لها</translation>
    </message>
    <message>
        <source>As {word}</source>
        <translation>من نوع {word}</translation>
    </message>
    <message>
        <source>cut by: {words}</source>
        <translation>ينقضها: {words}</translation>
    </message>
    <message>
        <source>backed by: {words}</source>
        <translation>تسندها: {words}</translation>
    </message>
    <message>
        <source>and by {number} more</source>
        <translation>و{number} غيرها</translation>
    </message>
    <message>
        <source>its page ›</source>
        <translation>صفحتها ›</translation>
    </message>
    <message>
        <source>stands above</source>
        <translation>واردة أعلاه</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>also P2</source>
        <translation>أيضًا P2</translation>
    </message>
    <message>
        <source>also P2  +9</source>
        <translation>أيضًا P2  +9</translation>
    </message>
    <message>
        <source>also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>bears on</source>
        <translation>يتصل بـ</translation>
    </message>
    <message numerus="yes">
        <source>{page} of {n:,} pages</source>
        <comment>{page} of 1 page</comment>
        <translation>
            <numerusform>{page} من {n:,} صفحة</numerusform>
            <numerusform>{page} من صفحة واحدة</numerusform>
            <numerusform>{page} من صفحتين</numerusform>
            <numerusform>{page} من {n:,} صفحات</numerusform>
            <numerusform>{page} من {n:,} صفحة</numerusform>
            <numerusform>{page} من {n:,} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>المستوى {number}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>also on {also}</source>
        <translation>أيضًا في {also}</translation>
    </message>
    <message>
        <source>edited last on {edited_on}</source>
        <translation>آخر تحرير في {edited_on}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>{n:,} بطاقة</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>{n:,} بطاقات</numerusform>
            <numerusform>{n:,} بطاقة</numerusform>
            <numerusform>{n:,} بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are folded away</source>
        <comment>1 node is folded away</comment>
        <translation>
            <numerusform>{n:,} عقدة مطوية</numerusform>
            <numerusform>عقدة واحدة مطوية</numerusform>
            <numerusform>عقدتان مطويتان</numerusform>
            <numerusform>{n:,} عقد مطوية</numerusform>
            <numerusform>{n:,} عقدة مطوية</numerusform>
            <numerusform>{n:,} عقدة مطوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open its words in the texts</source>
        <comment>Open its words in the text</comment>
        <translation>
            <numerusform>فتح كلماتها في النصوص</numerusform>
            <numerusform>فتح كلماتها في النص</numerusform>
            <numerusform>فتح كلماتها في النصين</numerusform>
            <numerusform>فتح كلماتها في النصوص</numerusform>
            <numerusform>فتح كلماتها في النصوص</numerusform>
            <numerusform>فتح كلماتها في النصوص</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold what answers it</source>
        <translation>بسط ما يجيب عنها</translation>
    </message>
    <message>
        <source>Fold what answers it</source>
        <translation>طي ما يجيب عنها</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Where the map is shown</source>
        <translation>أين تُعرض الخريطة</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Put before {node}</source>
        <translation>وضع قبل {node}</translation>
    </message>
    <message>
        <source>Put after {node}</source>
        <translation>وضع بعد {node}</translation>
    </message>
    <message>
        <source>Bear on {node}…</source>
        <translation>وصل بـ {node}…</translation>
    </message>
    <message>
        <source>Move to or link also to {name}…</source>
        <translation>نقل أو وصل إضافي بـ {name}…</translation>
    </message>
    <message>
        <source>Link to {name}…</source>
        <translation>وصل بـ {name}…</translation>
    </message>
    <message>
        <source>{kind} {name}
Its card is elsewhere: click to go there</source>
        <translation>{kind} {name}
بطاقتها في موضع آخر: انقر للانتقال إليها</translation>
    </message>
    <message>
        <source>Drag onto a card to move or link it there, between cards, or away to detach it</source>
        <translation>اسحبها إلى بطاقة لنقلها أو وصلها هناك، أو بين البطاقات، أو بعيدًا لفصلها</translation>
    </message>
    <message>
        <source>Add support (Tab)</source>
        <translation>إضافة دعم (Tab)</translation>
    </message>
    <message>
        <source>Add objection (Shift+Tab)</source>
        <translation>إضافة اعتراض (Shift+Tab)</translation>
    </message>
    <message>
        <source>Ask a question about it</source>
        <translation>طرح سؤال عنها</translation>
    </message>
    <message numerus="yes">
        <source>Unfold {n:,} hidden nodes</source>
        <comment>Unfold 1 hidden node</comment>
        <translation>
            <numerusform>بسط {n:,} عقدة مخفية</numerusform>
            <numerusform>بسط العقدة المخفية</numerusform>
            <numerusform>بسط العقدتين المخفيتين</numerusform>
            <numerusform>بسط {n:,} عقد مخفية</numerusform>
            <numerusform>بسط {n:,} عقدة مخفية</numerusform>
            <numerusform>بسط {n:,} عقدة مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its words in the text</source>
        <translation>فتح كلماتها في النص</translation>
    </message>
    <message>
        <source>Open its words in the texts</source>
        <translation>فتح كلماتها في النصوص</translation>
    </message>
    <message>
        <source>Open its notes</source>
        <translation>فتح ملاحظاتها</translation>
    </message>
    <message>
        <source>{supports} in support</source>
        <translation>{supports} دعمًا</translation>
    </message>
    <message>
        <source>{attacks} in opposition</source>
        <translation>{attacks} معارضةً</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>نظرة عامة على الخريطة</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>تصغير (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>العرض بمقياس 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>العرض بمقياس 100 %</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the whole map (Ctrl+9)</source>
        <translation>ملاءمة الخريطة كلها (Ctrl+9)</translation>
    </message>
    <message>
        <source>Overview (F9)</source>
        <translation>نظرة عامة (F9)</translation>
    </message>
    <message>
        <source>Tab: support · Shift+Tab: objection</source>
        <translation>Tab: دعم · Shift+Tab: اعتراض</translation>
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
        <translation>Enter: تم
Tab: تم، مع دعم له
Shift+Tab: تم، مع اعتراض عليه
Shift+Enter: تم، مع بطاقة أخرى بجانبه
Ctrl+Shift+Enter: تم، مع بطاقة أخرى بجانب ما يجيب عنه
Ctrl+P: تم، مع اقتراح
+ أو −، قبل كتابة أي شيء: مع أو ضد
↓: من العنوان إلى النص
Esc: كما كان من قبل</translation>
    </message>
    <message>
        <source>Text, if the title does not say it all</source>
        <translation>النص، إن لم يقل العنوان كل شيء</translation>
    </message>
    <message>
        <source>Esc gives back “{title}”</source>
        <translation>يعيد Esc «{title}»</translation>
    </message>
    <message>
        <source>Rename map…</source>
        <translation>إعادة تسمية الخريطة…</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} nodes.</source>
        <comment>Copied 1 node.</comment>
        <translation>
            <numerusform>نُسخت {n:,} عقدة.</numerusform>
            <numerusform>نُسخت عقدة واحدة.</numerusform>
            <numerusform>نُسخت عقدتان.</numerusform>
            <numerusform>نُسخت {n:,} عقد.</numerusform>
            <numerusform>نُسخت {n:,} عقدة.</numerusform>
            <numerusform>نُسخت {n:,} عقدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut; Undo brings it back.</source>
        <translation>قُصّ؛ يعيده التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted {n:,} nodes; Undo takes them back.</source>
        <comment>Pasted 1 node; Undo takes them back.</comment>
        <translation>
            <numerusform>لُصقت {n:,} عقدة؛ يزيلها التراجع.</numerusform>
            <numerusform>لُصقت عقدة واحدة؛ يزيلها التراجع.</numerusform>
            <numerusform>لُصقت عقدتان؛ يزيلهما التراجع.</numerusform>
            <numerusform>لُصقت {n:,} عقد؛ يزيلها التراجع.</numerusform>
            <numerusform>لُصقت {n:,} عقدة؛ يزيلها التراجع.</numerusform>
            <numerusform>لُصقت {n:,} عقدة؛ يزيلها التراجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>↗ another map</source>
        <translation>↗ خريطة أخرى</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>خارج الخريطة</translation>
    </message>
    <message numerus="yes">
        <source>Put {n:,} nodes on the map.</source>
        <comment>Put 1 node on the map.</comment>
        <translation>
            <numerusform>وُضعت {n:,} عقدة على الخريطة.</numerusform>
            <numerusform>وُضعت عقدة واحدة على الخريطة.</numerusform>
            <numerusform>وُضعت عقدتان على الخريطة.</numerusform>
            <numerusform>وُضعت {n:,} عقد على الخريطة.</numerusform>
            <numerusform>وُضعت {n:,} عقدة على الخريطة.</numerusform>
            <numerusform>وُضعت {n:,} عقدة على الخريطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left {n:,} nodes off the map.</source>
        <comment>Left 1 node off the map.</comment>
        <translation>
            <numerusform>تُركت {n:,} عقدة خارج الخريطة.</numerusform>
            <numerusform>تُركت عقدة واحدة خارج الخريطة.</numerusform>
            <numerusform>تُركت عقدتان خارج الخريطة.</numerusform>
            <numerusform>تُركت {n:,} عقد خارج الخريطة.</numerusform>
            <numerusform>تُركت {n:,} عقدة خارج الخريطة.</numerusform>
            <numerusform>تُركت {n:,} عقدة خارج الخريطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detached {detached}; Undo hangs it back.</source>
        <translation>فُصل {detached}؛ يعيد التراجع تعليقه.</translation>
    </message>
    <message>
        <source>Select one card to move it up or down.</source>
        <translation>حدّد بطاقة واحدة لنقلها لأعلى أو لأسفل.</translation>
    </message>
    <message>
        <source>It is the first of its siblings already.</source>
        <translation>هي الأولى بين أخواتها بالفعل.</translation>
    </message>
    <message>
        <source>It is the last of its siblings already.</source>
        <translation>هي الأخيرة بين أخواتها بالفعل.</translation>
    </message>
    <message>
        <source>Removed {name}; Undo brings it back.</source>
        <translation>أُزيل {name}؛ يعيده التراجع.</translation>
    </message>
    <message>
        <source>{nodes} and {number} more</source>
        <translation>{nodes} و{number} غيرها</translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on it?</source>
        <comment>Delete {what} with 1 node that hangs on it?</comment>
        <translation>
            <numerusform>حذف {what} مع {n:,} عقدة معلقة به؟</numerusform>
            <numerusform>حذف {what} مع العقدة المعلقة به؟</numerusform>
            <numerusform>حذف {what} مع العقدتين المعلقتين به؟</numerusform>
            <numerusform>حذف {what} مع {n:,} عقد معلقة به؟</numerusform>
            <numerusform>حذف {what} مع {n:,} عقدة معلقة به؟</numerusform>
            <numerusform>حذف {what} مع {n:,} عقدة معلقة به؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on them?</source>
        <comment>Delete {what} with 1 node that hangs on them?</comment>
        <translation>
            <numerusform>حذف {what} مع {n:,} عقدة معلقة بها؟</numerusform>
            <numerusform>حذف {what} مع العقدة المعلقة بها؟</numerusform>
            <numerusform>حذف {what} مع العقدتين المعلقتين بها؟</numerusform>
            <numerusform>حذف {what} مع {n:,} عقد معلقة بها؟</numerusform>
            <numerusform>حذف {what} مع {n:,} عقدة معلقة بها؟</numerusform>
            <numerusform>حذف {what} مع {n:,} عقدة معلقة بها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {number} nodes</source>
        <translation>حذف العقد ({number})</translation>
    </message>
    <message>
        <source>Deleted {what}; Undo brings it back.</source>
        <translation>حُذف {what}؛ يعيده التراجع.</translation>
    </message>
    <message>
        <source>Empty argument map: type the first proposal</source>
        <translation>خريطة حجج فارغة: اكتب الاقتراح الأول</translation>
    </message>
    <message>
        <source>a text not in the library</source>
        <translation>نص ليس في المكتبة</translation>
    </message>
    <message>
        <source>“{short}” can&apos;t be shown: {reason}</source>
        <translation>لا يمكن عرض «{short}»: {reason}</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>تصدير الخريطة</translation>
    </message>
    <message>
        <source>OPML outline (*.opml)</source>
        <translation>مخطط OPML ‏(*.opml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Exposition</source>
        <translation>عرض نصي</translation>
    </message>
    <message>
        <source>Export exposition</source>
        <translation>تصدير العرض النصي</translation>
    </message>
    <message>
        <source>Wrote the map to “{file}”.</source>
        <translation>كُتبت الخريطة في «{file}».</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things</source>
        <comment>1 more thing</comment>
        <translation>
            <numerusform>{n:,} أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n:,} أخرى</numerusform>
            <numerusform>{n:,} أخرى</numerusform>
            <numerusform>{n:,} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no room for all of the map. Not written: {things}.</source>
        <translation>لا يتسع «{file}» للخريطة كلها. لم يُكتب: {things}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{suffix}”; end the file&apos;s name in {known}.</source>
        <translation>لا يمكن كتابة خريطة بصيغة «{suffix}»؛ أنهِ اسم الملف بأحد {known}.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Tags are words with commas between them.</source>
        <translation>الوسوم كلمات تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>{hint} Only some of the nodes have {tags}; that stays so.</source>
        <translation>{hint} بعض العقد فقط لها {tags}؛ يبقى ذلك كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n:,} nodes</source>
        <comment>Tags of 1 node</comment>
        <translation>
            <numerusform>وسوم {n:,} عقدة</numerusform>
            <numerusform>وسوم عقدة واحدة</numerusform>
            <numerusform>وسوم عقدتين</numerusform>
            <numerusform>وسوم {n:,} عقد</numerusform>
            <numerusform>وسوم {n:,} عقدة</numerusform>
            <numerusform>وسوم {n:,} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message numerus="yes">
        <source>Group of {n:,} nodes</source>
        <comment>Group of 1 node</comment>
        <translation>
            <numerusform>مجموعة {n:,} عقدة</numerusform>
            <numerusform>مجموعة عقدة واحدة</numerusform>
            <numerusform>مجموعة عقدتين</numerusform>
            <numerusform>مجموعة {n:,} عقد</numerusform>
            <numerusform>مجموعة {n:,} عقدة</numerusform>
            <numerusform>مجموعة {n:,} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty name takes them out of their group. “Economy &gt; Jobs” is a group inside of a group.</source>
        <translation>الاسم الفارغ يُخرجها من مجموعتها. «اقتصاد &gt; وظائف» مجموعة داخل مجموعة.</translation>
    </message>
    <message>
        <source>Find in map</source>
        <translation>بحث في الخريطة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Filter by stance, tag, author, group, and what is missing</source>
        <translation>ترشيح حسب الموقف والوسم والمؤلف والمجموعة وما ينقص</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>إخفاء غيرها</translation>
    </message>
    <message>
        <source>Hide what does not match, except what matches bear on</source>
        <translation>إخفاء ما لا يطابق، إلا ما تتصل به المطابقات</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Close and show all (Esc)</source>
        <translation>إغلاق وإظهار الكل (Esc)</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>ترشيح ●</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} من {count:,}</translation>
    </message>
    <message>
        <source>{count:,} of {count2:,} nodes</source>
        <translation>{count:,} من {count2:,} عقدة</translation>
    </message>
    <message>
        <source>For something</source>
        <translation>مع شيء</translation>
    </message>
    <message>
        <source>Against something</source>
        <translation>ضد شيء</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>بلا شواهد</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>tag: {tags}</source>
        <translation>الوسم: {tags}</translation>
    </message>
    <message>
        <source>author: {authors}</source>
        <translation>المؤلف: {authors}</translation>
    </message>
    <message>
        <source>group: {groups}</source>
        <translation>المجموعة: {groups}</translation>
    </message>
    <message>
        <source>Show all cards (Esc)</source>
        <translation>إظهار كل البطاقات (Esc)</translation>
    </message>
    <message>
        <source>Only what stands next to {name}</source>
        <translation>ما يجاور {name} فقط</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map are shown</source>
        <comment>1 node that is off the map is shown</comment>
        <translation>
            <numerusform>تظهر {n:,} عقدة خارج الخريطة</numerusform>
            <numerusform>تظهر عقدة واحدة خارج الخريطة</numerusform>
            <numerusform>تظهر عقدتان خارج الخريطة</numerusform>
            <numerusform>تظهر {n:,} عقد خارج الخريطة</numerusform>
            <numerusform>تظهر {n:,} عقدة خارج الخريطة</numerusform>
            <numerusform>تظهر {n:,} عقدة خارج الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are off the map</source>
        <comment>1 node is off the map</comment>
        <translation>
            <numerusform>{n:,} عقدة خارج الخريطة</numerusform>
            <numerusform>عقدة واحدة خارج الخريطة</numerusform>
            <numerusform>عقدتان خارج الخريطة</numerusform>
            <numerusform>{n:,} عقد خارج الخريطة</numerusform>
            <numerusform>{n:,} عقدة خارج الخريطة</numerusform>
            <numerusform>{n:,} عقدة خارج الخريطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide what is off the map</source>
        <translation>إخفاء ما هو خارج الخريطة</translation>
    </message>
    <message>
        <source>Show what is off the map</source>
        <translation>إظهار ما هو خارج الخريطة</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>تصدير الخريطة…</translation>
    </message>
    <message>
        <source>Export exposition…</source>
        <translation>تصدير العرض النصي…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>إضافة دعم</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>إضافة اعتراض</translation>
    </message>
    <message>
        <source>Add sibling</source>
        <translation>إضافة بطاقة مجاورة</translation>
    </message>
    <message>
        <source>Add beside what the card answers</source>
        <translation>إضافة بجانب ما تجيب عنه البطاقة</translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation>إضافة اقتراح</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>إضافة ادعاء</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Ask about the card</source>
        <translation>السؤال عن البطاقة</translation>
    </message>
    <message>
        <source>Add undercut of the link</source>
        <translation>إضافة نقض للصلة</translation>
    </message>
    <message>
        <source>Add warrant of the link</source>
        <translation>إضافة مسوّغ للصلة</translation>
    </message>
    <message>
        <source>Add {word}</source>
        <translation>إضافة {word}</translation>
    </message>
    <message>
        <source>Open the words of the card</source>
        <translation>فتح كلمات البطاقة</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>تحرير البطاقة</translation>
    </message>
    <message>
        <source>Change kind…</source>
        <translation>تغيير النوع…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>المجموعة…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>اللون…</translation>
    </message>
    <message>
        <source>Fidelity…</source>
        <translation>الأمانة للمصدر…</translation>
    </message>
    <message>
        <source>Add note on the card</source>
        <translation>إضافة ملاحظة على البطاقة</translation>
    </message>
    <message>
        <source>Move card up</source>
        <translation>نقل البطاقة لأعلى</translation>
    </message>
    <message>
        <source>Move card down</source>
        <translation>نقل البطاقة لأسفل</translation>
    </message>
    <message>
        <source>Move card out</source>
        <translation>نقل البطاقة للخارج</translation>
    </message>
    <message>
        <source>Move card in</source>
        <translation>نقل البطاقة للداخل</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>إعادة الوصل…</translation>
    </message>
    <message>
        <source>Link also…</source>
        <translation>وصل إضافي…</translation>
    </message>
    <message>
        <source>Detach card</source>
        <translation>فصل البطاقة</translation>
    </message>
    <message>
        <source>Join as linked premises</source>
        <translation>ضم كمقدمات مترابطة</translation>
    </message>
    <message>
        <source>Select the card&apos;s link</source>
        <translation>تحديد صلة البطاقة</translation>
    </message>
    <message>
        <source>Cut branch</source>
        <translation>قص الفرع</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>نسخ الفرع</translation>
    </message>
    <message>
        <source>Copy card as text</source>
        <translation>نسخ البطاقة كنص</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>تحديد كل البطاقات</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>طي أو بسط</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>بسط الكل</translation>
    </message>
    <message>
        <source>Focus on the card</source>
        <translation>التركيز على البطاقة</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>إظهار كل البطاقات</translation>
    </message>
    <message>
        <source>Leave out the card (what if)</source>
        <translation>استبعاد البطاقة (ماذا لو)</translation>
    </message>
    <message>
        <source>Put back all that is left out</source>
        <translation>إعادة كل ما استُبعد</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>ملاءمة الخريطة كلها</translation>
    </message>
    <message>
        <source>Fidelity on the cards</source>
        <translation>الأمانة للمصدر على البطاقات</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>الأمانة للمصدر</translation>
    </message>
    <message>
        <source>{reply} of the link</source>
        <translation>{reply} للصلة</translation>
    </message>
    <message>
        <source>Undercut of its link</source>
        <translation>نقض لصلتها</translation>
    </message>
    <message>
        <source>Warrant of its link</source>
        <translation>مسوّغ لصلتها</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>سؤال عنها</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>بطاقة مجاورة</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Open its words</source>
        <translation>فتح كلماتها</translation>
    </message>
    <message>
        <source>Open its words…</source>
        <translation>فتح كلماتها…</translation>
    </message>
    <message>
        <source>Open what it refers to</source>
        <translation>فتح ما تحيل إليه</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Focus on it</source>
        <translation>التركيز عليها</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a node without a colour</comment>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Leave out (what if)</source>
        <translation>استبعاد (ماذا لو)</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a node up</comment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a node down</comment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>move a node out</comment>
        <translation>إلى الخارج</translation>
    </message>
    <message>
        <source>In</source>
        <comment>move a node in</comment>
        <translation>إلى الداخل</translation>
    </message>
    <message>
        <source>Add undercut</source>
        <translation>إضافة نقض</translation>
    </message>
    <message>
        <source>Add warrant</source>
        <translation>إضافة مسوّغ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Add “{short}”</source>
        <translation>إضافة «{short}»</translation>
    </message>
    <message>
        <source>As {kind}</source>
        <translation>من نوع {kind}</translation>
    </message>
    <message>
        <source>Add to {node}</source>
        <translation>إضافة إلى {node}</translation>
    </message>
    <message>
        <source>As its evidence</source>
        <translation>كشاهد عليها</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} nodes to {target}</source>
        <comment>Move to {target}</comment>
        <translation>
            <numerusform>نقل {n} عقدة إلى {target}</numerusform>
            <numerusform>نقل إلى {target}</numerusform>
            <numerusform>نقل العقدتين إلى {target}</numerusform>
            <numerusform>نقل {n} عقد إلى {target}</numerusform>
            <numerusform>نقل {n} عقدة إلى {target}</numerusform>
            <numerusform>نقل {n} عقدة إلى {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes also to {target}</source>
        <comment>Link also to {target}</comment>
        <translation>
            <numerusform>وصل {n} عقدة أيضًا بـ {target}</numerusform>
            <numerusform>وصل أيضًا بـ {target}</numerusform>
            <numerusform>وصل العقدتين أيضًا بـ {target}</numerusform>
            <numerusform>وصل {n} عقد أيضًا بـ {target}</numerusform>
            <numerusform>وصل {n} عقدة أيضًا بـ {target}</numerusform>
            <numerusform>وصل {n} عقدة أيضًا بـ {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes to {target}</source>
        <comment>Link to {target}</comment>
        <translation>
            <numerusform>وصل {n} عقدة بـ {target}</numerusform>
            <numerusform>وصل بـ {target}</numerusform>
            <numerusform>وصل العقدتين بـ {target}</numerusform>
            <numerusform>وصل {n} عقد بـ {target}</numerusform>
            <numerusform>وصل {n} عقدة بـ {target}</numerusform>
            <numerusform>وصل {n} عقدة بـ {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>something no longer in the map</source>
        <translation>شيء لم يعد في الخريطة</translation>
    </message>
    <message>
        <source>By {speaker}</source>
        <translation>بقلم {speaker}</translation>
    </message>
    <message>
        <source>In {group}</source>
        <translation>في {group}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pieces of evidence</source>
        <comment>1 piece of evidence</comment>
        <translation>
            <numerusform>{n:,} شاهد</numerusform>
            <numerusform>شاهد واحد</numerusform>
            <numerusform>شاهدان</numerusform>
            <numerusform>{n:,} شواهد</numerusform>
            <numerusform>{n:,} شاهدًا</numerusform>
            <numerusform>{n:,} شاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>with {linked}</source>
        <translation>مع {linked}</translation>
    </message>
    <message>
        <source>on the link</source>
        <translation>على الصلة</translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation>في موضع آخر أيضًا</translation>
    </message>
    <message>
        <source>together with {linked}</source>
        <translation>بالاشتراك مع {linked}</translation>
    </message>
    <message>
        <source>named again here</source>
        <translation>مذكورة هنا ثانيةً</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>مخطط الخريطة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوح</translation>
    </message>
    <message>
        <source>Board: for and against, proposal by proposal</source>
        <translation>اللوح: المؤيد والمعارض، اقتراحًا اقتراحًا</translation>
    </message>
    <message>
        <source>Map: cards joined by lines</source>
        <translation>الخريطة: بطاقات تصلها خطوط</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Outline: a tree of rows</source>
        <translation>المخطط: شجرة صفوف</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>نثر</translation>
    </message>
    <message>
        <source>Exposition: the map read as a text</source>
        <translation>عرض نصي: الخريطة مقروءة نصًا</translation>
    </message>
    <message>
        <source>A map begins with what is proposed: type it. Or select words in the text and add them to the map.</source>
        <translation>تبدأ الخريطة بما يُقترح: اكتبه. أو حدّد كلمات في النص وأضفها إلى الخريطة.</translation>
    </message>
    <message>
        <source>Add the first proposal</source>
        <translation>إضافة الاقتراح الأول</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>خريطة فارغة</translation>
    </message>
    <message>
        <source>A map shows proposals with the arguments for and against them.</source>
        <translation>تعرض الخريطة الاقتراحات مع الحجج المؤيدة والمعارضة لها.</translation>
    </message>
    <message>
        <source>This debate has no map yet</source>
        <translation>لا خريطة لهذه المناظرة بعد</translation>
    </message>
    <message>
        <source>Open a debate to see its argument map.</source>
        <translation>افتح مناظرة لترى خريطة حججها.</translation>
    </message>
    <message>
        <source>{count} nodes are selected. {words}</source>
        <translation>العقد المحددة: {count}. {words}</translation>
    </message>
    <message>
        <source>{words} Argument map “{title}”.</source>
        <translation>{words} خريطة الحجج «{title}».</translation>
    </message>
    <message>
        <source>Argument map “{title}”</source>
        <translation>خريطة الحجج «{title}»</translation>
    </message>
    <message>
        <source>Link also</source>
        <translation>وصل إضافي</translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes also bear on?</source>
        <comment>What does {node} also bear on?</comment>
        <translation>
            <numerusform>بمَ تتصل {n} عقدة أيضًا؟</numerusform>
            <numerusform>بمَ تتصل أيضًا؟</numerusform>
            <numerusform>بمَ تتصل العقدتان أيضًا؟</numerusform>
            <numerusform>بمَ تتصل {n} عقد أيضًا؟</numerusform>
            <numerusform>بمَ تتصل {n} عقدة أيضًا؟</numerusform>
            <numerusform>بمَ تتصل {n} عقدة أيضًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes bear on?</source>
        <comment>What does {node} bear on?</comment>
        <translation>
            <numerusform>بمَ تتصل {n} عقدة؟</numerusform>
            <numerusform>بمَ تتصل؟</numerusform>
            <numerusform>بمَ تتصل العقدتان؟</numerusform>
            <numerusform>بمَ تتصل {n} عقد؟</numerusform>
            <numerusform>بمَ تتصل {n} عقدة؟</numerusform>
            <numerusform>بمَ تتصل {n} عقدة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي نوع</translation>
    </message>
    <message>
        <source>Filter nodes and links</source>
        <translation>ترشيح العقد والصلات</translation>
    </message>
    <message>
        <source>Nodes and links</source>
        <translation>العقد والصلات</translation>
    </message>
    <message>
        <source>Link · by {node}</source>
        <translation>صلة · من {node}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replies</source>
        <comment>1 reply</comment>
        <translation>
            <numerusform>{n:,} رد</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردان</numerusform>
            <numerusform>{n:,} ردود</numerusform>
            <numerusform>{n:,} ردًا</numerusform>
            <numerusform>{n:,} رد</numerusform>
        </translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>في {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in support</source>
        <comment>1 in support</comment>
        <translation>
            <numerusform>{n:,} عقدة داعمة</numerusform>
            <numerusform>عقدة داعمة واحدة</numerusform>
            <numerusform>عقدتان داعمتان</numerusform>
            <numerusform>{n:,} عقد داعمة</numerusform>
            <numerusform>{n:,} عقدة داعمة</numerusform>
            <numerusform>{n:,} عقدة داعمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in opposition</source>
        <comment>1 in opposition</comment>
        <translation>
            <numerusform>{n:,} عقدة معارضة</numerusform>
            <numerusform>عقدة معارضة واحدة</numerusform>
            <numerusform>عقدتان معارضتان</numerusform>
            <numerusform>{n:,} عقد معارضة</numerusform>
            <numerusform>{n:,} عقدة معارضة</numerusform>
            <numerusform>{n:,} عقدة معارضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write on the card. Enter adds beside it, Tab a support, Shift+Tab an objection; F6 goes on.</source>
        <translation>اكتب للكتابة على البطاقة. يضيف Enter بطاقة بجانبها، وTab دعمًا، وShift+Tab اعتراضًا؛ وينتقل F6 إلى التالي.</translation>
    </message>
    <message>
        <source>Select a card to write on it.</source>
        <translation>حدّد بطاقة للكتابة عليها.</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>جديد: {kind}</translation>
    </message>
    <message>
        <source>{kind} · on {node}</source>
        <translation>{kind} · على {node}</translation>
    </message>
    <message>
        <source>What you typed is on the clipboard, as its card is gone.</source>
        <translation>ما كتبته موجود في الحافظة، لأن بطاقته لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Left as it was; Redo brings back what you typed.</source>
        <translation>تُرك كما كان؛ تعيد «إعادة» ما كتبته.</translation>
    </message>
    <message>
        <source>More than {count:,} notes link here; these were changed last</source>
        <translation>أكثر من {count:,} ملاحظة ترتبط بهذا؛ هذه آخر ما تغيّر منها</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes link here</source>
        <comment>1 note links here</comment>
        <translation>
            <numerusform>{n:,} ملاحظة ترتبط بهذا</numerusform>
            <numerusform>ملاحظة واحدة ترتبط بهذا</numerusform>
            <numerusform>ملاحظتان ترتبطان بهذا</numerusform>
            <numerusform>{n:,} ملاحظات ترتبط بهذا</numerusform>
            <numerusform>{n:,} ملاحظة ترتبط بهذا</numerusform>
            <numerusform>{n:,} ملاحظة ترتبط بهذا</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>الملاحظات المرتبطة بهذا</translation>
    </message>
    <message>
        <source>{problem} from {source}</source>
        <translation>{problem} من {source}</translation>
    </message>
    <message>
        <source>Its words have changed · {source}</source>
        <translation>تغيّرت كلماتها · {source}</translation>
    </message>
    <message>
        <source>On something that is no longer there</source>
        <translation>على شيء لم يعد موجودًا</translation>
    </message>
    <message>
        <source>On the debate</source>
        <translation>على المناظرة</translation>
    </message>
    <message>
        <source>a text that is no longer there</source>
        <translation>نص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>What the link “{words}” led to is no longer there.</source>
        <translation>ما كان يؤدي إليه الرابط «{words}» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Started the note “{title}”; Undo takes it back.</source>
        <translation>بُدئت الملاحظة «{title}»؛ يزيلها التراجع.</translation>
    </message>
    <message>
        <source>{title}
{detail}
Ctrl+click goes there</source>
        <translation>{title}
{detail}
ينتقل إليه Ctrl+نقر</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things are called so; Ctrl+click lets you choose</source>
        <comment>1 thing is called so</comment>
        <translation>
            <numerusform>{n:,} شيء بهذا الاسم؛ يتيح Ctrl+نقر الاختيار</numerusform>
            <numerusform>شيء واحد بهذا الاسم؛ ينتقل إليه Ctrl+نقر</numerusform>
            <numerusform>شيئان بهذا الاسم؛ يتيح Ctrl+نقر الاختيار</numerusform>
            <numerusform>{n:,} أشياء بهذا الاسم؛ يتيح Ctrl+نقر الاختيار</numerusform>
            <numerusform>{n:,} شيئًا بهذا الاسم؛ يتيح Ctrl+نقر الاختيار</numerusform>
            <numerusform>{n:,} شيء بهذا الاسم؛ يتيح Ctrl+نقر الاختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>What this led to is no longer there</source>
        <translation>ما كان يؤدي إليه هذا لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Nothing is called so yet; Ctrl+click starts a note</source>
        <translation>لا شيء بهذا الاسم بعد؛ يبدأ Ctrl+نقر ملاحظة</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>ملاحظة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Write here, in Markdown if you like</source>
        <translation>اكتب هنا، بصيغة Markdown إن شئت</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>يجري الحفظ</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>Write in a window of its own (Ctrl+Alt+W)</source>
        <translation>كتابة في نافذة خاصة بها (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>ما يؤدي إليه الرابط</translation>
    </message>
    <message>
        <source>{detail} · in “{debate}”</source>
        <translation>{detail} · في «{debate}»</translation>
    </message>
    <message>
        <source>Text · {details}</source>
        <translation>نص · {details}</translation>
    </message>
    <message>
        <source>{kind} on “{map}”</source>
        <translation>{kind} على «{map}»</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>ملاحظة بتاريخ {date}</translation>
    </message>
    <message>
        <source>Link of a map</source>
        <translation>صلة في خريطة</translation>
    </message>
    <message>
        <source>Sort notes by place in the text</source>
        <translation>فرز الملاحظات حسب موضعها في النص</translation>
    </message>
    <message>
        <source>Sort notes newest first</source>
        <translation>فرز الملاحظات الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sort notes by first line</source>
        <translation>فرز الملاحظات حسب السطر الأول</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>حسب الموضع في النص</translation>
    </message>
    <message>
        <source>By first line</source>
        <translation>حسب السطر الأول</translation>
    </message>
    <message>
        <source>All notes of the debate</source>
        <translation>كل ملاحظات المناظرة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all notes</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Notes on the open text</source>
        <translation>ملاحظات النص المفتوح</translation>
    </message>
    <message>
        <source>Notes on the selected node</source>
        <translation>ملاحظات العقدة المحددة</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <translation>فرز الملاحظات</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>أي الملاحظات</translation>
    </message>
    <message>
        <source>Filter notes, #tag</source>
        <translation>ترشيح الملاحظات، #وسم</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a new note</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New note on the debate, the text or the node</source>
        <translation>ملاحظة جديدة على المناظرة أو النص أو العقدة</translation>
    </message>
    <message>
        <source>The note has a window of its own</source>
        <translation>للملاحظة نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Choose another note here to write it there.</source>
        <translation>اختر ملاحظة أخرى هنا لكتابتها فيها.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادتها إلى هنا</translation>
    </message>
    <message>
        <source>Deleted the note; Undo brings it back.</source>
        <translation>حُذفت الملاحظة؛ يعيدها التراجع.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Notes on {title}</source>
        <translation>ملاحظات على {title}</translation>
    </message>
    <message>
        <source>Export notes with citations</source>
        <translation>تصدير الملاحظات مع الاستشهادات</translation>
    </message>
    <message>
        <source>Notes on {title}, cited</source>
        <translation>ملاحظات على {title}، مع الاستشهادات</translation>
    </message>
    <message>
        <source>New note on the debate</source>
        <translation>ملاحظة جديدة على المناظرة</translation>
    </message>
    <message>
        <source>New note on the text</source>
        <translation>ملاحظة جديدة على النص</translation>
    </message>
    <message>
        <source>New note on the node</source>
        <translation>ملاحظة جديدة على العقدة</translation>
    </message>
    <message>
        <source>Open the note&apos;s place</source>
        <translation>فتح موضع الملاحظة</translation>
    </message>
    <message>
        <source>Write the note in a window of its own</source>
        <translation>كتابة الملاحظة في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Link to a note, text, map or node</source>
        <translation>رابط إلى ملاحظة أو نص أو خريطة أو عقدة</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>ترشيح الملاحظات</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>تصدير الملاحظات…</translation>
    </message>
    <message>
        <source>Export notes with citations…</source>
        <translation>تصدير الملاحظات مع الاستشهادات…</translation>
    </message>
    <message>
        <source>Show all notes of the debate</source>
        <translation>إظهار كل ملاحظات المناظرة</translation>
    </message>
    <message>
        <source>Show notes on the open text</source>
        <translation>إظهار ملاحظات النص المفتوح</translation>
    </message>
    <message>
        <source>Show notes on the selected node</source>
        <translation>إظهار ملاحظات العقدة المحددة</translation>
    </message>
    <message>
        <source>No note matches “{filter}”</source>
        <translation>لا ملاحظة تطابق «{filter}»</translation>
    </message>
    <message>
        <source>The filter looks at the words of notes, at what they quote and at #tags.</source>
        <translation>ينظر المرشّح في كلمات الملاحظات، وفيما تقتبسه، وفي #الوسوم.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>Open a debate to see its notes and write some.</source>
        <translation>افتح مناظرة لترى ملاحظاتها وتكتب فيها.</translation>
    </message>
    <message>
        <source>Open a text to see the notes on it.</source>
        <translation>افتح نصًا لترى الملاحظات عليه.</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>لا عقدة محددة</translation>
    </message>
    <message>
        <source>Select a node of the map to see the notes on it.</source>
        <translation>حدّد عقدة في الخريطة لترى الملاحظات عليها.</translation>
    </message>
    <message>
        <source>Select words in a text and add a note to them, or start one here.</source>
        <translation>حدّد كلمات في نص وأضف إليها ملاحظة، أو ابدأ ملاحظة هنا.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation>فتح موضعها</translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation>كتابة في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>On the selected node</source>
        <translation>على العقدة المحددة</translation>
    </message>
    <message>
        <source>On the open text</source>
        <translation>على النص المفتوح</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>كلماتها محذوفة</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>نصها محذوف</translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>عقدتها محذوفة</translation>
    </message>
    <message>
        <source>its link is gone</source>
        <translation>صلتها محذوفة</translation>
    </message>
    <message>
        <source>its debate is gone</source>
        <translation>مناظرتها محذوفة</translation>
    </message>
    <message>
        <source>tags {list}</source>
        <translation>الوسوم {list}</translation>
    </message>
    <message>
        <source>{title} – Note</source>
        <translation>{title} – ملاحظة</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>اكتب أمرًا</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>لغة النظام: {language}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>DebateDesk speaks another language from its next start.</source>
        <translation>يتحدث DebateDesk لغة أخرى ابتداءً من تشغيله التالي.</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>Font of the window</source>
        <translation>خط النافذة</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} نقطة</translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation>حجم كلمات النافذة</translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation>حجم النظام</translation>
    </message>
    <message>
        <source>Open evidence beside the text</source>
        <translation>فتح الشاهد بجانب النص</translation>
    </message>
    <message>
        <source>Let the map follow the text</source>
        <translation>جعل الخريطة تتبع النص</translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation>تُحفظ النسخ الاحتياطية في</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>إظهار النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>On each day with changes a backup is made by itself. Of older ones fewer are kept: one a day, a week, a month, a year.</source>
        <translation>تُنشأ نسخة احتياطية تلقائيًا في كل يوم فيه تغييرات. ويُحتفظ من القديمة بعدد أقل: واحدة في اليوم، ثم في الأسبوع، ثم في الشهر، ثم في السنة.</translation>
    </message>
    <message>
        <source>Check quotations…</source>
        <translation>التحقق من الاقتباسات…</translation>
    </message>
    <message>
        <source>Check the quotations of the open text</source>
        <translation>التحقق من اقتباسات النص المفتوح</translation>
    </message>
    <message>
        <source>Check the map’s evidence</source>
        <translation>التحقق من شواهد الخريطة</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+K shows it again.</source>
        <translation>التقرير مخفي في هذه الأثناء؛ يُظهره Ctrl+Shift+K من جديد.</translation>
    </message>
    <message>
        <source>Evidence of “{where}”</source>
        <translation>شواهد «{where}»</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>كما اقتُبس</translation>
    </message>
    <message>
        <source>In the source: {name}</source>
        <translation>في المصدر: {name}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>the words stand in a text to the letter, typography apart; missing accents are told</source>
        <translation>الكلمات واردة في نص بحروفها، بصرف النظر عن الطباعة؛ ويُنبَّه إلى علامات التشكيل الناقصة</translation>
    </message>
    <message>
        <source>only what is marked, by … or [brackets], differs from the source</source>
        <translation>لا يختلف عن المصدر إلا ما أُشير إليه بـ … أو [أقواس]</translation>
    </message>
    <message>
        <source>words were changed, added or left out; each is shown</source>
        <translation>غُيّرت كلمات أو أُضيفت أو حُذفت؛ وكل منها مبيَّن</translation>
    </message>
    <message>
        <source>the parts stand apart from each other in the source</source>
        <translation>الأجزاء متباعدة في المصدر</translation>
    </message>
    <message>
        <source>the words stand in no text, also not in a similar form</source>
        <translation>الكلمات غير واردة في أي نص، ولا بصيغة مشابهة</translation>
    </message>
    <message>
        <source>there was no time to look whether the words are altered; check them by themselves</source>
        <translation>لم يتسع الوقت للنظر هل عُدّلت الكلمات؛ تحقق منها على حدة</translation>
    </message>
    <message>
        <source>Where a sentence names a source: “in another’s text” says that the words stand with somebody else, “source unclear” that it may name one or the other, “source not judged” that nothing here tells.</source>
        <translation>حين تسمّي الجملة مصدرًا: «في نص غيره» تعني أن الكلمات واردة عند شخص آخر، و«المصدر غير واضح» أنها قد تسمّي هذا أو ذاك، و«لم يُحكم على المصدر» أن لا شيء هنا يدل عليه.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Paste a quotation, or a whole text with quotations in it; each is looked for in all texts.</source>
        <translation>ألصق اقتباسًا، أو نصًا كاملًا فيه اقتباسات؛ يُبحث عن كل منها في جميع النصوص.</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>التحقق من الاقتباسات</translation>
    </message>
    <message>
        <source>Quotation or text to check</source>
        <translation>الاقتباس أو النص المراد التحقق منه</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Check the open text</source>
        <translation>التحقق من النص المفتوح</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>معاني الرموز</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>التحقق من الباقي</translation>
    </message>
    <message>
        <source>Look for altered words in what was not judged in time; it may take long</source>
        <translation>البحث عن كلمات معدّلة فيما لم يُحكم عليه في الوقت المتاح؛ قد يطول ذلك</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>فتح جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>With citations</source>
        <translation>مع الاستشهادات</translation>
    </message>
    <message>
        <source>Cite the sources in the report, and list the references below it</source>
        <translation>ذكر المصادر في التقرير، وسرد المراجع في أسفله</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Paste a quotation or a text first.</source>
        <translation>ألصق اقتباسًا أو نصًا أولًا.</translation>
    </message>
    <message>
        <source>There is no source to open: the words were not found.</source>
        <translation>لا مصدر يُفتح: لم يُعثر على الكلمات.</translation>
    </message>
    <message>
        <source>Evidence report</source>
        <translation>تقرير الشواهد</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Show node and passage</source>
        <translation>إظهار العقدة والمقطع</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>الحفظ باسم…</translation>
    </message>
    <message>
        <source>The text is not in its debate; there is nothing to show.</source>
        <translation>النص ليس في مناظرته؛ فلا شيء يُعرض.</translation>
    </message>
    <message>
        <source>Copied the report as Markdown.</source>
        <translation>نُسخ التقرير بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Evidence of {title}</source>
        <translation>شواهد {title}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled; what is shown may be of before.</source>
        <translation>أُلغي؛ وقد يكون المعروض قديمًا.</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>كل العقد</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>ذات الملاحظات</translation>
    </message>
    <message>
        <source>{words} ({count:,})</source>
        <translation>{words} ({count:,})</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>A report tells of each node how near it is to the passages that it comes from.</source>
        <translation>يبيّن التقرير لكل عقدة مدى قربها من المقاطع التي تأتي منها.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>No node has a remark of this kind.</source>
        <translation>لا عقدة عليها ملاحظة من هذا النوع.</translation>
    </message>
    <message>
        <source>Nodes and what to look at</source>
        <translation>العقد وما يُراجع فيها</translation>
    </message>
    <message>
        <source>All about the chosen node</source>
        <translation>كل ما يخص العقدة المختارة</translation>
    </message>
    <message>
        <source>Quotations in {title}</source>
        <translation>الاقتباسات في {title}</translation>
    </message>
    <message>
        <source>Going on with the rest…</source>
        <translation>تجري متابعة الباقي…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>{message} {done:,} of {total:,}</source>
        <translation>{message} {done:,} من {total:,}</translation>
    </message>
    <message>
        <source>Cancelled; the verdicts so far stay.</source>
        <translation>أُلغي؛ تبقى الأحكام الصادرة حتى الآن.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>The chosen quotation and its source</source>
        <translation>الاقتباس المختار ومصدره</translation>
    </message>
    <message>
        <source>{supports} in support, {attacks} in opposition</source>
        <translation>{supports} دعمًا، {attacks} معارضةً</translation>
    </message>
    <message numerus="yes">
        <source>{n} support it</source>
        <comment>{n} supports it</comment>
        <translation>
            <numerusform>تدعمه {n} عقدة</numerusform>
            <numerusform>تدعمه عقدة واحدة</numerusform>
            <numerusform>تدعمه عقدتان</numerusform>
            <numerusform>تدعمه {n} عقد</numerusform>
            <numerusform>تدعمه {n} عقدة</numerusform>
            <numerusform>تدعمه {n} عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} oppose it</source>
        <comment>{n} opposes it</comment>
        <translation>
            <numerusform>تعارضه {n} عقدة</numerusform>
            <numerusform>تعارضه عقدة واحدة</numerusform>
            <numerusform>تعارضه عقدتان</numerusform>
            <numerusform>تعارضه {n} عقد</numerusform>
            <numerusform>تعارضه {n} عقدة</numerusform>
            <numerusform>تعارضه {n} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>Nothing answers it yet.</source>
        <translation>لا شيء يجيب عنه بعد.</translation>
    </message>
    <message>
        <source>{supports} an argument on “{title}”</source>
        <translation>{supports} حجة حول «{title}»</translation>
    </message>
    <message>
        <source>{supports} “{title}”</source>
        <translation>{supports} «{title}»</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد السطور</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>مذيّل</translation>
    </message>
    <message>
        <source>{family} (usual)</source>
        <translation>{family} (المعتاد)</translation>
    </message>
    <message>
        <source>Appearance of texts</source>
        <translation>مظهر النصوص</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
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
        <translation>نص، منسّق للقراءة (F12)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Page, as it was printed (F12)</source>
        <translation>صفحة، كما طُبعت (F12)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>السابق (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>التالي (Alt+Right)</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>هيئة النص</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+Shift+G)</source>
        <translation>الانتقال إلى صفحة (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F)</source>
        <translation>بحث في النص (Ctrl+F)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation>إغلاق النص المجاور</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} percent</source>
        <translation>حجم الصفحات: {percent} بالمئة</translation>
    </message>
    <message>
        <source>Page {label}, {number} of {count}: go to page</source>
        <translation>الصفحة {label}، {number} من {count}: انتقال إلى صفحة</translation>
    </message>
    <message>
        <source>{label} ({number} of {count})</source>
        <translation>{label} ({number} من {count})</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · بقيت {minutes} د</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>مطابقة حالة الأحرف (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>كلمات كاملة (Alt+W)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>اضغط Enter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Hit {number:,} of {count:,}</source>
        <translation>النتيجة {number:,} من {count:,}</translation>
    </message>
    <message>
        <source>Add as proposal</source>
        <translation>إضافة كاقتراح</translation>
    </message>
    <message>
        <source>Add as claim</source>
        <translation>إضافة كادعاء</translation>
    </message>
    <message>
        <source>Evidence of the selected node</source>
        <translation>شاهد على العقدة المحددة</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع استشهاد</translation>
    </message>
    <message>
        <source>Copy link to the words</source>
        <translation>نسخ رابط إلى الكلمات</translation>
    </message>
    <message>
        <source>Back to where the note belongs</source>
        <translation>الرجوع إلى موضع الملاحظة</translation>
    </message>
    <message>
        <source>Show “{title}” in the map</source>
        <translation>إظهار «{title}» في الخريطة</translation>
    </message>
    <message>
        <source>The text has no place named “{address}”.</source>
        <translation>لا موضع في النص باسم «{address}».</translation>
    </message>
    <message>
        <source>The link leads to “{address}”, which is not in the library.</source>
        <translation>يؤدي الرابط إلى «{address}»، وهو ليس في المكتبة.</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>فتح هذا العنوان في المتصفح؟</translation>
    </message>
    <message>
        <source>What answers the passages that are seen</source>
        <translation>ما يجيب عن المقاطع الظاهرة</translation>
    </message>
    <message>
        <source>Notes on what is seen</source>
        <translation>ملاحظات على ما هو ظاهر</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>This debate has no texts yet</source>
        <translation>لا نصوص في هذه المناظرة بعد</translation>
    </message>
    <message>
        <source>Import an essay and what others wrote about it: Markdown, plain text or saved web pages.</source>
        <translation>استورد مقالًا وما كتبه آخرون عنه: Markdown أو نصًا عاديًا أو صفحات ويب محفوظة.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Open a debate from the library, or import the texts that you want to read.</source>
        <translation>افتح مناظرة من المكتبة، أو استورد النصوص التي تريد قراءتها.</translation>
    </message>
    <message>
        <source>It keeps its notes and highlights there until the trash is emptied.</source>
        <translation>يحتفظ هناك بملاحظاته وتظليلاته حتى تُفرغ المهملات.</translation>
    </message>
    <message>
        <source>It was deleted for good, or its debate was.</source>
        <translation>حُذف نهائيًا، أو حُذفت مناظرته.</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>قراءة «{title}»</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation>«{title}» في المهملات</translation>
    </message>
    <message>
        <source>“{title}” is gone</source>
        <translation>«{title}» محذوف</translation>
    </message>
    <message>
        <source>Outline of the text</source>
        <translation>مخطط النص</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>الانتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>لا عناوين في هذا النص.</translation>
    </message>
    <message>
        <source>image being drawn</source>
        <translation>صورة قيد الرسم</translation>
    </message>
    <message>
        <source>image that cannot be shown</source>
        <translation>صورة لا يمكن عرضها</translation>
    </message>
    <message>
        <source>image on the web, not fetched</source>
        <translation>صورة على الويب، لم تُجلب</translation>
    </message>
    <message>
        <source>image not in the library</source>
        <translation>صورة ليست في المكتبة</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Close the pasted text</source>
        <translation>إغلاق النص الملصق</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>انتقال إلى صفحة</translation>
    </message>
    <message>
        <source>There are {count:,} pages, from {first} to {last}.</source>
        <translation>عدد الصفحات {count:,}، من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>It has one page.</source>
        <translation>فيه صفحة واحدة.</translation>
    </message>
    <message>
        <source>There is no page “{shortened}”. {words}</source>
        <translation>لا توجد صفحة «{shortened}». {words}</translation>
    </message>
    <message>
        <source>This page can’t be drawn.</source>
        <translation>لا يمكن رسم هذه الصفحة.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة سر الملف</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>إظهار الصفحات</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>قراءة النص</translation>
    </message>
    <message>
        <source>That is not its password.</source>
        <translation>ليست هذه كلمة سره.</translation>
    </message>
    <message>
        <source>The pages can’t be shown</source>
        <translation>لا يمكن عرض الصفحات</translation>
    </message>
    <message>
        <source>The file that this text came from is missing or damaged. Its text and what is marked in it are kept.</source>
        <translation>الملف الذي أُخذ منه هذا النص مفقود أو تالف. أما نصه وما عُلّم فيه فمحفوظ.</translation>
    </message>
    <message>
        <source>The pages are protected</source>
        <translation>الصفحات محمية</translation>
    </message>
    <message>
        <source>This PDF opens with a password. It is asked for whenever the program has been started, and kept nowhere.</source>
        <translation>يُفتح ملف PDF هذا بكلمة سر. تُطلب كلما شُغّل البرنامج، ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>لا نص فيها.</translation>
    </message>
    <message>
        <source>Page {label}. {words}</source>
        <translation>الصفحة {label}. {words}</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>بعرض العرض</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كلها</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبعت</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>معتّمة</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>فاتح على داكن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next step, answers left hidden</source>
        <translation>الخطوة التالية، والأجوبة مخفية</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>الخطوة الأولى</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>إظهار الأجوبة كلها</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>إخفاء الأجوبة</translation>
    </message>
    <message>
        <source>Go to a step…</source>
        <translation>الانتقال إلى خطوة…</translation>
    </message>
    <message>
        <source>Scroll down, then next</source>
        <translation>التمرير إلى الأسفل ثم التالي</translation>
    </message>
    <message>
        <source>Scroll up, then back</source>
        <translation>التمرير إلى الأعلى ثم السابق</translation>
    </message>
    <message>
        <source>Scroll the passage down</source>
        <translation>تمرير المقطع إلى الأسفل</translation>
    </message>
    <message>
        <source>Scroll the passage up</source>
        <translation>تمرير المقطع إلى الأعلى</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>تشغيل المؤقت أو إيقافه</translation>
    </message>
    <message>
        <source>Set the timer back</source>
        <translation>إعادة ضبط المؤقت</translation>
    </message>
    <message>
        <source>A minute more to count down</source>
        <translation>دقيقة أخرى للعد التنازلي</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>دقيقة أقل</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>شاشة بيضاء</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>تبديل الشاشتين</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Go to the step of that number</source>
        <translation>الانتقال إلى الخطوة ذات الرقم</translation>
    </message>
    <message>
        <source>1 2 3, then {enter}</source>
        <translation>1 2 3 ثم {enter}</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Match case when finding</source>
        <translation>مطابقة حالة الأحرف عند البحث</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>البحث عن كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>الانتقال إلى صفحة…</translation>
    </message>
    <message>
        <source>Next passage of the map</source>
        <translation>مقطع الخريطة التالي</translation>
    </message>
    <message>
        <source>Previous passage of the map</source>
        <translation>مقطع الخريطة السابق</translation>
    </message>
    <message>
        <source>Words of the selected node, beside the text</source>
        <translation>كلمات العقدة المحددة، بجانب النص</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>سطور أطول</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>سطور أقصر</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>مسافة أكبر بين السطور</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>مسافة أقل بين السطور</translation>
    </message>
    <message>
        <source>Two texts beside each other</source>
        <translation>نصان متجاوران</translation>
    </message>
    <message>
        <source>Select with the keyboard</source>
        <translation>التحديد بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحات أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>صفحات أصغر</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>الحجم المعتاد للنص</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>صفحات بعرض العرض</translation>
    </message>
    <message>
        <source>Pages in a dark window: {look}</source>
        <translation>الصفحات في النافذة الداكنة: {look}</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>الصفحات كما طُبعت</translation>
    </message>
    <message>
        <source>Whole page in view</source>
        <translation>الصفحة كلها ظاهرة</translation>
    </message>
    <message>
        <source>Pages in their printed size</source>
        <translation>الصفحات بحجمها المطبوع</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>تظليل باللون {colour}</translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation>نمط الاستشهاد…</translation>
    </message>
    <message>
        <source>Language of citations…</source>
        <translation>لغة الاستشهادات…</translation>
    </message>
    <message>
        <source>Add to map as {kind}</source>
        <translation>إضافة إلى الخريطة: {kind}</translation>
    </message>
    <message>
        <source>Add to map in support of the selected node</source>
        <translation>إضافة إلى الخريطة دعمًا للعقدة المحددة</translation>
    </message>
    <message>
        <source>Add to map as objection to the selected node</source>
        <translation>إضافة إلى الخريطة اعتراضًا على العقدة المحددة</translation>
    </message>
    <message>
        <source>Add as evidence to the selected node</source>
        <translation>إضافة شاهدًا على العقدة المحددة</translation>
    </message>
    <message>
        <source>The selected node has no words in the library.</source>
        <translation>ليس للعقدة المحددة كلمات في المكتبة.</translation>
    </message>
    <message>
        <source>No more passages of the map that way.</source>
        <translation>لا مزيد من مقاطع الخريطة في ذلك الاتجاه.</translation>
    </message>
    <message>
        <source>Added to the map in support.</source>
        <translation>أُضيف إلى الخريطة دعمًا.</translation>
    </message>
    <message>
        <source>Added to the map as an objection.</source>
        <translation>أُضيف إلى الخريطة اعتراضًا.</translation>
    </message>
    <message>
        <source>Copied as a quotation with its source.</source>
        <translation>نُسخ كاقتباس مع مصدره.</translation>
    </message>
    <message>
        <source>Copied with a citation in {style}.</source>
        <translation>نُسخ مع استشهاد بنمط {style}.</translation>
    </message>
    <message>
        <source>Copied the reference of the text in {style}.</source>
        <translation>نُسخ مرجع النص بنمط {style}.</translation>
    </message>
    <message>
        <source>Added to the map as {kind}.</source>
        <translation>أُضيف إلى الخريطة: {kind}.</translation>
    </message>
    <message>
        <source>Added as evidence to the selected node.</source>
        <translation>أُضيف شاهدًا على العقدة المحددة.</translation>
    </message>
    <message>
        <source>Do with the words</source>
        <translation>إجراءات على الكلمات</translation>
    </message>
    <message>
        <source>Add a note on these words</source>
        <translation>إضافة ملاحظة على هذه الكلمات</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>نسخ كاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>نسخ مع استشهاد</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>إضافة إلى الخريطة</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
    <message>
        <source>“{went}” became “{came}”</source>
        <translation>صار «{went}» «{came}»</translation>
    </message>
    <message>
        <source>“{went}” is gone</source>
        <translation>حُذف «{went}»</translation>
    </message>
    <message>
        <source>“{came}” is new</source>
        <translation>«{came}» جديد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Take the words of now (Ctrl+Return)</source>
        <translation>أخذ الكلمات الحالية (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>استخدام التحديد</translation>
    </message>
    <message>
        <source>Take the words selected in the text (Ctrl+Shift+Return)</source>
        <translation>أخذ الكلمات المحددة في النص (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>إبقاء يتيمًا</translation>
    </message>
    <message>
        <source>Keep it with its old words (Del)</source>
        <translation>إبقاؤه بكلماته القديمة (Del)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages selected.</source>
        <comment>1 passage selected.</comment>
        <translation>
            <numerusform>حُدد {n:,} مقطع.</numerusform>
            <numerusform>حُدد مقطع واحد.</numerusform>
            <numerusform>حُدد مقطعان.</numerusform>
            <numerusform>حُددت {n:,} مقاطع.</numerusform>
            <numerusform>حُدد {n:,} مقطعًا.</numerusform>
            <numerusform>حُدد {n:,} مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>قبل: {before}</translation>
    </message>
    <message>
        <source>&lt;i&gt;Nothing stands in its place.&lt;/i&gt;</source>
        <translation>&lt;i&gt;لا شيء في مكانه.&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation>الآن: {after}</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>مقاطع للنظر فيها</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>When a newer version of a text alters words that you have marked, they are listed here.</source>
        <translation>عندما يغيّر إصدار أحدث من نص كلماتٍ علّمتها، تُسرد هنا.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Kept as orphan</source>
        <translation>أُبقي يتيمًا</translation>
    </message>
    <message>
        <source>Choose one passage of the review list first.</source>
        <translation>اختر مقطعًا واحدًا من قائمة المراجعة أولًا.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>حدّد الكلمات في النص أولًا.</translation>
    </message>
    <message>
        <source>Select the words in “{title}”.</source>
        <translation>حدّد الكلمات في «{title}».</translation>
    </message>
    <message>
        <source>Picked anew</source>
        <translation>اختير من جديد</translation>
    </message>
    <message>
        <source>Review changed passages</source>
        <translation>مراجعة المقاطع المتغيّرة</translation>
    </message>
    <message>
        <source>Accept changed passage</source>
        <translation>قبول المقطع المتغيّر</translation>
    </message>
    <message>
        <source>Use selection for the passage</source>
        <translation>استخدام التحديد للمقطع</translation>
    </message>
    <message>
        <source>Keep passage as orphan</source>
        <translation>إبقاء المقطع يتيمًا</translation>
    </message>
    <message numerus="yes">
        <source>{words}. {n:,} passages left.</source>
        <comment>{words}. 1 passage left.</comment>
        <translation>
            <numerusform>{words}. بقي {n:,} مقطع.</numerusform>
            <numerusform>{words}. بقي مقطع واحد.</numerusform>
            <numerusform>{words}. بقي مقطعان.</numerusform>
            <numerusform>{words}. بقيت {n:,} مقاطع.</numerusform>
            <numerusform>{words}. بقي {n:,} مقطعًا.</numerusform>
            <numerusform>{words}. بقي {n:,} مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. All done.</source>
        <translation>{words}. انتهى الكل.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Evidence of a map in the trash</source>
        <translation>شاهد من خريطة في المهملات</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>يتيم</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>{holding} · in “{title}”</source>
        <translation>{holding} · في «{title}»</translation>
    </message>
    <message>
        <source>Note “{first_line}”</source>
        <translation>الملاحظة «{first_line}»</translation>
    </message>
    <message>
        <source>Evidence of “{label}”</source>
        <translation>شاهد على «{label}»</translation>
    </message>
    <message>
        <source>Newer version of “{title}”</source>
        <translation>إصدار أحدث من «{title}»</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>نصوص ({patterns})</translation>
    </message>
    <message>
        <source>Another text is being replaced; try again when that is done.</source>
        <translation>يجري استبدال نص آخر؛ أعد المحاولة عند انتهائه.</translation>
    </message>
    <message>
        <source>Replace with new version</source>
        <translation>استبدال بإصدار جديد</translation>
    </message>
    <message>
        <source>“{title}” is shown in version {number}.</source>
        <translation>يُعرض «{title}» بالإصدار {number}.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} {n:,} passages to look at.</source>
        <comment>{shown} 1 passage to look at.</comment>
        <translation>
            <numerusform>{shown} {n:,} مقطع للنظر فيه.</numerusform>
            <numerusform>{shown} مقطع واحد للنظر فيه.</numerusform>
            <numerusform>{shown} مقطعان للنظر فيهما.</numerusform>
            <numerusform>{shown} {n:,} مقاطع للنظر فيها.</numerusform>
            <numerusform>{shown} {n:,} مقطعًا للنظر فيه.</numerusform>
            <numerusform>{shown} {n:,} مقطع للنظر فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>إصدارات «{title}»</translation>
    </message>
    <message>
        <source>This text has one version so far. “Replace with new version…” adds one.</source>
        <translation>لهذا النص إصدار واحد حتى الآن. يضيف «استبدال بإصدار جديد…» إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Highlights, notes and evidence go back to where they stood in each version.</source>
        <translation>تعود التظليلات والملاحظات والشواهد إلى مواضعها في كل إصدار.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show this version</source>
        <translation>إظهار هذا الإصدار</translation>
    </message>
    <message>
        <source>Version {number} (shown now)</source>
        <translation>الإصدار {number} (المعروض الآن)</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Search texts, notes and maps</source>
        <translation>البحث في النصوص والملاحظات والخرائط</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>all of these words, wherever they stand</source>
        <translation>كل هذه الكلمات، أينما وردت</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>هذه الكلمات متجاورة</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>إحداهما أو كلتاهما</translation>
    </message>
    <message>
        <source>the first without the second; NOT does the same</source>
        <translation>الأولى دون الثانية؛ وكذلك NOT</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>الكلمات التي تبدأ هكذا</translation>
    </message>
    <message>
        <source>at most five words from one to the other</source>
        <translation>خمس كلمات على الأكثر بين الأولى والأخرى</translation>
    </message>
    <message>
        <source>words like it, one or two letters apart</source>
        <translation>كلمات تشبهها، بفارق حرف أو حرفين</translation>
    </message>
    <message>
        <source>symbols, with the word or number they belong to</source>
        <translation>الرموز، مع الكلمة أو العدد التابعة له</translation>
    </message>
    <message>
        <source>put together as you like</source>
        <translation>اجمع بينها كما تشاء</translation>
    </message>
    <message>
        <source>Other forms of a word are found as well, as armies for army; quotation marks ask for it exactly.</source>
        <translation>يُعثر على صيغ الكلمة الأخرى أيضًا، مثل armies مع army؛ وعلامات الاقتباس تطلبها بعينها.</translation>
    </message>
    <message>
        <source>Accents, capitals, dashes and the kind of quotation marks make no difference.</source>
        <translation>لا فرق بين الحركات أو الأحرف الكبيرة أو الشُرَط أو أنواع علامات الاقتباس.</translation>
    </message>
    <message>
        <source>While you type, the last word may also be the beginning of a longer one.</source>
        <translation>أثناء الكتابة قد تكون الكلمة الأخيرة أيضًا بداية كلمة أطول.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف يُبحث</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>عمليات البحث المحفوظة والأخيرة</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>مقاطع ذات صلة</translation>
    </message>
    <message>
        <source>Add the passage found to the map</source>
        <translation>إضافة المقطع الموجود إلى الخريطة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Speak of the same as “{words}”</source>
        <translation>تتحدث عن الأمر نفسه: «{words}»</translation>
    </message>
    <message>
        <source>No related passages</source>
        <translation>لا مقاطع ذات صلة</translation>
    </message>
    <message>
        <source>No other text shares enough words with “{words}”.</source>
        <translation>لا نص آخر يشترك في كلمات كافية مع «{words}».</translation>
    </message>
    <message>
        <source>Nothing found yet for “{words}”</source>
        <translation>لم يُعثر على شيء بعد لـ«{words}»</translation>
    </message>
    <message>
        <source>Did you mean “{better}”?</source>
        <translation>هل تقصد «{better}»؟</translation>
    </message>
    <message>
        <source>Search for that</source>
        <translation>البحث عن ذلك</translation>
    </message>
    <message>
        <source>Search all debates</source>
        <translation>البحث في كل المناظرات</translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation>لا نتائج لـ«{words}»</translation>
    </message>
    <message>
        <source>Type in the field above: words, “a phrase”, author:name, tag:word.</source>
        <translation>اكتب في الحقل أعلاه: كلمات، «عبارة»، author:الاسم، tag:الكلمة.</translation>
    </message>
    <message>
        <source>Select words in the text, or a node, to find related passages.</source>
        <translation>حدّد كلمات في النص، أو عقدة، للعثور على مقاطع ذات صلة.</translation>
    </message>
    <message>
        <source>Added to the map as an argument.</source>
        <translation>أُضيف إلى الخريطة حجةً.</translation>
    </message>
    <message>
        <source>shares {words}</source>
        <translation>المشترك: {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Map nodes</source>
        <translation>عقد الخرائط</translation>
    </message>
    <message>
        <source>{title}, {count} found</source>
        <translation>{title}، عُثر على {count}</translation>
    </message>
    <message>
        <source>Show {number:,} more</source>
        <translation>إظهار {number:,} أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <comment>1 place</comment>
        <translation>
            <numerusform>{n:,} موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n:,} مواضع</numerusform>
            <numerusform>{n:,} موضعًا</numerusform>
            <numerusform>{n:,} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>By title, with all places in reading order</source>
        <translation>حسب العنوان، وكل المواضع بترتيب القراءة</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what was found</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Do not keep this search</source>
        <translation>عدم الاحتفاظ بهذا البحث</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>searches that were saved</comment>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>searches that were made last</comment>
        <translation>حديثة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>نسيان عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>No searches yet</source>
        <translation>لا عمليات بحث بعد</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>This debate</source>
        <translation>هذه المناظرة</translation>
    </message>
    <message>
        <source>Search this debate</source>
        <translation>البحث في هذه المناظرة</translation>
    </message>
    <message>
        <source>All debates</source>
        <translation>كل المناظرات</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>لا شيء للبحث فيه بعد</translation>
    </message>
    <message>
        <source>Import the texts that you want to search.</source>
        <translation>استورد النصوص التي تريد البحث فيها.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} map nodes</source>
        <comment>1 map node</comment>
        <translation>
            <numerusform>{n:,} عقدة خريطة</numerusform>
            <numerusform>عقدة خريطة واحدة</numerusform>
            <numerusform>عقدتا خرائط</numerusform>
            <numerusform>{n:,} عقد خرائط</numerusform>
            <numerusform>{n:,} عقدة خريطة</numerusform>
            <numerusform>{n:,} عقدة خريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things still being read</source>
        <comment>1 thing still being read</comment>
        <translation>
            <numerusform>{n:,} عنصر ما زال يُقرأ</numerusform>
            <numerusform>عنصر واحد ما زال يُقرأ</numerusform>
            <numerusform>عنصران ما زالا يُقرآن</numerusform>
            <numerusform>{n:,} عناصر ما زالت تُقرأ</numerusform>
            <numerusform>{n:,} عنصرًا ما زال يُقرأ</numerusform>
            <numerusform>{n:,} عنصر ما زال يُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>هل تقصد {suggestion}؟</translation>
    </message>
    <message>
        <source>“{field}:” is no field.</source>
        <translation>«{field}:» ليس حقلًا.</translation>
    </message>
    <message>
        <source>Try the words without quotation marks, or fewer of them.</source>
        <translation>جرّب الكلمات بلا علامات اقتباس، أو عددًا أقل منها.</translation>
    </message>
    <message>
        <source>Try fewer words, or OR between them.</source>
        <translation>جرّب كلمات أقل، أو OR بينها.</translation>
    </message>
    <message>
        <source>Try fewer letters before the star, or another word.</source>
        <translation>جرّب حروفًا أقل قبل النجمة، أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Try the beginning of the word with a star, as in {words}*.</source>
        <translation>جرّب بداية الكلمة مع نجمة، مثل {words}*.</translation>
    </message>
    <message>
        <source>There is no view “{view}”; there are {list}, and the whole window.</source>
        <translation>لا يوجد عرض باسم «{view}»؛ الموجود: {list}، والنافذة كلها.</translation>
    </message>
    <message>
        <source>The window cannot be smaller than {width}x{height}.</source>
        <translation>لا يمكن أن تكون النافذة أصغر من {width}x{height}.</translation>
    </message>
    <message>
        <source>The map cannot be narrower than {least}.</source>
        <translation>لا يمكن أن تكون الخريطة أضيق من {least}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: there is no folder {parent}.</source>
        <translation>تتعذر كتابة الصورة {output}: لا يوجد مجلد {parent}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة الصورة {output}: {reason}.</translation>
    </message>
    <message>
        <source>Sort reactions…</source>
        <translation>تصنيف الردود…</translation>
    </message>
    <message>
        <source>Texts without a node…</source>
        <translation>نصوص بلا عقدة…</translation>
    </message>
    <message>
        <source>{round} % as near as the likeliest</source>
        <translation>قرب يبلغ {round} % من قرب الأرجح</translation>
    </message>
    <message>
        <source>The passage in its text</source>
        <translation>المقطع في نصه</translation>
    </message>
    <message>
        <source>The passage undercuts {link}.</source>
        <translation>المقطع ينقض {link}.</translation>
    </message>
    <message>
        <source>The passage supports {node}.</source>
        <translation>المقطع يدعم {node}.</translation>
    </message>
    <message>
        <source>The passage objects to {node}.</source>
        <translation>المقطع يعارض {node}.</translation>
    </message>
    <message>
        <source>that {said}</source>
        <translation>الصلة: {said}</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>ما لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Added as a question.</source>
        <translation>أُضيف سؤالًا.</translation>
    </message>
    <message>
        <source>Added to the evidence of {named}.</source>
        <translation>أُضيف إلى شواهد {named}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Something else was edited since; Undo takes that back first.</source>
        <translation>حُرّر شيء آخر منذ ذلك؛ يتراجع «تراجع» عنه أولًا.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>لم يُبتّ في شيء بعد.</translation>
    </message>
    <message>
        <source>The map is in the trash.</source>
        <translation>الخريطة في المهملات.</translation>
    </message>
    <message>
        <source>{words} {done:,} of {total:,}</source>
        <translation>{words} {done:,} من {total:,}</translation>
    </message>
    <message>
        <source>Texts without a node</source>
        <translation>نصوص بلا عقدة</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Every text of this debate has a node on a map.</source>
        <translation>لكل نص في هذه المناظرة عقدة على خريطة.</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>البحث عن نص</translation>
    </message>
    <message>
        <source>Shift with arrows moves the end of the passage, by sentences (up, down) or words (left, right); with Ctrl as well its beginning. Words can also be pulled over with the mouse.</source>
        <translation>يحرّك Shift مع الأسهم نهاية المقطع، جملةً جملة (أعلى، أسفل) أو كلمةً كلمة (يسار، يمين)؛ ومع Ctrl أيضًا بدايته. ويمكن كذلك سحب الكلمات بالفأرة.</translation>
    </message>
    <message>
        <source>Sort reactions</source>
        <translation>تصنيف الردود</translation>
    </message>
    <message>
        <source>Passages decided</source>
        <translation>المقاطع المبتوت فيها</translation>
    </message>
    <message>
        <source>Shift+arrows widen or narrow</source>
        <translation>يوسّع Shift+الأسهم أو يضيّق</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Show the passage in its text, in the window behind (Ctrl+Enter)</source>
        <translation>إظهار المقطع في نصه، في النافذة الخلفية (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>the chosen proposal</source>
        <translation>الاقتراح المختار</translation>
    </message>
    <message>
        <source>The passage supports {chosen}</source>
        <translation>المقطع يدعم {chosen}</translation>
    </message>
    <message>
        <source>The passage objects to {chosen}</source>
        <translation>المقطع يعترض على {chosen}</translation>
    </message>
    <message>
        <source>undercuts…</source>
        <translation>ينقض…</translation>
    </message>
    <message>
        <source>The passage undercuts a link: choose which</source>
        <translation>المقطع ينقض صلة: اختر أيها</translation>
    </message>
    <message>
        <source>The passage asks a question</source>
        <translation>المقطع يطرح سؤالًا</translation>
    </message>
    <message>
        <source>evidence of a node…</source>
        <translation>شاهد على عقدة…</translation>
    </message>
    <message>
        <source>Add the passage to a node: choose which</source>
        <translation>إضافة المقطع إلى عقدة: اختر أيها</translation>
    </message>
    <message>
        <source>Pass the passage over</source>
        <translation>تجاوز المقطع</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>because of: {list}</source>
        <translation>بسبب: {list}</translation>
    </message>
    <message>
        <source>Which proposal?</source>
        <translation>أي اقتراح؟</translation>
    </message>
    <message>
        <source>Find another proposal ( / )</source>
        <translation>البحث عن اقتراح آخر ( / )</translation>
    </message>
    <message>
        <source>No such proposal.</source>
        <translation>لا يوجد اقتراح كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>{decided:,} of {n:,} passages</source>
        <comment>{decided:,} of 1 passage</comment>
        <translation>
            <numerusform>بُتّ في {decided:,} من {n:,} مقطع</numerusform>
            <numerusform>بُتّ في {decided:,} من مقطع واحد</numerusform>
            <numerusform>بُتّ في {decided:,} من مقطعين</numerusform>
            <numerusform>بُتّ في {decided:,} من {n:,} مقاطع</numerusform>
            <numerusform>بُتّ في {decided:,} من {n:,} مقطعًا</numerusform>
            <numerusform>بُتّ في {decided:,} من {n:,} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>يجري البحث عن مقاطع…</translation>
    </message>
    <message>
        <source>Nothing to sort</source>
        <translation>لا شيء للتصنيف</translation>
    </message>
    <message>
        <source>The first are shown as soon as they are found.</source>
        <translation>تُعرض الأولى حالما يُعثر عليها.</translation>
    </message>
    <message>
        <source>No map is open</source>
        <translation>لا خريطة مفتوحة</translation>
    </message>
    <message>
        <source>Open the map that the reactions are to be sorted into.</source>
        <translation>افتح الخريطة التي ستُصنَّف الردود فيها.</translation>
    </message>
    <message>
        <source>The map has no proposals yet</source>
        <translation>لا اقتراحات في الخريطة بعد</translation>
    </message>
    <message>
        <source>Select the words of a proposal in the essay and add them to the map; then the sentences of the other texts that speak of the same are listed here.</source>
        <translation>حدّد كلمات اقتراح في المقال وأضفها إلى الخريطة؛ فتُسرد هنا جمل النصوص الأخرى التي تتحدث عن الأمر نفسه.</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>بُتّ في الكل</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages of {texts} decided; what comes in later joins the queue.</source>
        <comment>1 passage of {texts} decided; what comes in later joins the queue.</comment>
        <translation>
            <numerusform>بُتّ في {n:,} مقطع من {texts}؛ وما يأتي لاحقًا ينضم إلى الطابور.</numerusform>
            <numerusform>بُتّ في مقطع واحد من {texts}؛ وما يأتي لاحقًا ينضم إلى الطابور.</numerusform>
            <numerusform>بُتّ في مقطعين من {texts}؛ وما يأتي لاحقًا ينضم إلى الطابور.</numerusform>
            <numerusform>بُتّ في {n:,} مقاطع من {texts}؛ وما يأتي لاحقًا ينضم إلى الطابور.</numerusform>
            <numerusform>بُتّ في {n:,} مقطعًا من {texts}؛ وما يأتي لاحقًا ينضم إلى الطابور.</numerusform>
            <numerusform>بُتّ في {n:,} مقطع من {texts}؛ وما يأتي لاحقًا ينضم إلى الطابور.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is close to a proposal</source>
        <translation>لا مقطع قريب من اقتراح</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other texts of this debate looked through: no sentence shares enough rare words with a proposal of the map.</source>
        <comment>1 other text of this debate looked through: no sentence shares enough rare words with a proposal of the map.</comment>
        <translation>
            <numerusform>فُحص {n:,} نص آخر من هذه المناظرة: لا جملة تشترك مع اقتراح في الخريطة في كلمات نادرة كافية.</numerusform>
            <numerusform>فُحص نص واحد آخر من هذه المناظرة: لا جملة تشترك مع اقتراح في الخريطة في كلمات نادرة كافية.</numerusform>
            <numerusform>فُحص نصان آخران من هذه المناظرة: لا جملة تشترك مع اقتراح في الخريطة في كلمات نادرة كافية.</numerusform>
            <numerusform>فُحصت {n:,} نصوص أخرى من هذه المناظرة: لا جملة تشترك مع اقتراح في الخريطة في كلمات نادرة كافية.</numerusform>
            <numerusform>فُحص {n:,} نصًا آخر من هذه المناظرة: لا جملة تشترك مع اقتراح في الخريطة في كلمات نادرة كافية.</numerusform>
            <numerusform>فُحص {n:,} نص آخر من هذه المناظرة: لا جملة تشترك مع اقتراح في الخريطة في كلمات نادرة كافية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which link does it undercut?</source>
        <translation>أي صلة ينقض؟</translation>
    </message>
    <message>
        <source>Find a link ( / )</source>
        <translation>البحث عن صلة ( / )</translation>
    </message>
    <message>
        <source>Nothing bears on the chosen proposal yet, so there is no link to undercut.</source>
        <translation>لا شيء يتصل بالاقتراح المختار بعد، فلا صلة تُنقض.</translation>
    </message>
    <message>
        <source>Evidence of which node?</source>
        <translation>شاهد على أي عقدة؟</translation>
    </message>
    <message>
        <source>Find a node ( / )</source>
        <translation>البحث عن عقدة ( / )</translation>
    </message>
    <message>
        <source>A digit, Enter or a click chooses; Esc goes back.</source>
        <translation>يختار رقم أو Enter أو نقرة؛ ويرجع Esc.</translation>
    </message>
    <message>
        <source>Read an essay beside the map of its debate. Each proposal leads to what supports and opposes it, and to the very words. Highlight, take notes, add objections of your own, and search everything. All of it stays on this computer.</source>
        <translation>اقرأ مقالًا إلى جانب خريطة مناظرته. يقودك كل اقتراح إلى ما يدعمه وما يعارضه، وإلى الكلمات نفسها. ظلّل، ودوّن الملاحظات، وأضف اعتراضاتك، وابحث في كل شيء. ويبقى كل ذلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Or drop texts, a folder of texts or a map anywhere on this window.</source>
        <translation>أو أفلت نصوصًا أو مجلد نصوص أو خريطة في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>لم يُحفظ بعد: {reason}</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>أفلت للاستيراد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Highlights and notes alone: {label} (*{suffixes})</source>
        <translation>التظليلات والملاحظات وحدها: {label} (*{suffixes})</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>خريطة جديدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>A proposal for each heading of “{title}”, tied to the first sentence below it.</source>
        <translation>اقتراح لكل عنوان في «{title}»، مربوط بالجملة الأولى تحته.</translation>
    </message>
    <message>
        <source>The debate holds no text yet.</source>
        <translation>لا تحوي المناظرة نصًا بعد.</translation>
    </message>
    <message>
        <source>“{title}” has no headings.</source>
        <translation>لا عناوين في «{title}».</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>البدء بـ:</translation>
    </message>
    <message>
        <source>“{name}” opens with a password.</source>
        <translation>يُفتح «{name}» بكلمة سر.</translation>
    </message>
    <message>
        <source>That password does not open it.</source>
        <translation>لا تفتحه كلمة السر هذه.</translation>
    </message>
    <message>
        <source>Password of “{name}”</source>
        <translation>كلمة سر «{name}»</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>It is used for this once and kept nowhere.</source>
        <translation>تُستخدم هذه المرة فقط ولا تُحفظ في أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>After it {n:,} more files wait for a password.</source>
        <comment>After it another file waits for a password.</comment>
        <translation>
            <numerusform>بعده {n:,} ملف آخر ينتظر كلمة سر.</numerusform>
            <numerusform>بعده ملف آخر ينتظر كلمة سر.</numerusform>
            <numerusform>بعده ملفان آخران ينتظران كلمة سر.</numerusform>
            <numerusform>بعده {n:,} ملفات أخرى تنتظر كلمة سر.</numerusform>
            <numerusform>بعده {n:,} ملفًا آخر ينتظر كلمة سر.</numerusform>
            <numerusform>بعده {n:,} ملف آخر ينتظر كلمة سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>“{output}” cannot be drawn: the map&apos;s picture is no valid SVG.</source>
        <translation>لا يمكن رسم «{output}»: صورة الخريطة ليست SVG صالحًا.</translation>
    </message>
    <message>
        <source>“{output}” cannot be written: {reason}.</source>
        <translation>تتعذر كتابة «{output}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be deleted: {reason}.</source>
        <translation>تعذّر حذف «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{output}” would be too large: the map measures {width:,} × {height:,} pixels and a PNG may have {side:,} a side and {number} million in all; write an SVG instead.</source>
        <translation>سيكون «{output}» كبيرًا جدًا: أبعاد الخريطة {width:,} × {height:,} بكسل، وأقصى ما يسمح به PNG هو {side:,} لكل ضلع و{number} مليونًا في المجموع؛ اكتب SVG بدلًا منه.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {width} × {height} pixels.</source>
        <translation>لا توجد ذاكرة كافية لصورة أبعادها {width} × {height} بكسل.</translation>
    </message>
    <message>
        <source>On “{words}”, {source}</source>
        <translation>على «{words}»، {source}</translation>
    </message>
    <message>
        <source>On {source}</source>
        <translation>على {source}</translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation>فتح في موضعه</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>وسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation>en، de، fr …</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>(متنوعة)</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts together</source>
        <comment>1 text together</comment>
        <translation>
            <numerusform>{n:,} نص معًا</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان معًا</numerusform>
            <numerusform>{n:,} نصوص معًا</numerusform>
            <numerusform>{n:,} نصًا معًا</numerusform>
            <numerusform>{n:,} نص معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding reads the text again from its original, as a new version of it.</source>
        <translation>يعيد ترميز آخر قراءة النص من أصله، كإصدار جديد منه.</translation>
    </message>
    <message>
        <source>What reading the text has guessed or left out</source>
        <translation>ما خمّنته قراءة النص أو تركته</translation>
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
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} و{last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{added}, {changed}.</source>
        <translation>{added}، {changed}.</translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}.</translation>
    </message>
    <message>
        <source>It is not known who added it.</source>
        <translation>لا يُعرف من أضافه.</translation>
    </message>
    <message>
        <source>Added by {who} on {date}</source>
        <translation>أضافه {who} في {date}</translation>
    </message>
    <message>
        <source>Added by {who}</source>
        <translation>أضافه {who}</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>أُضيف في {date}</translation>
    </message>
    <message>
        <source>changed by {who} on {date}</source>
        <translation>غيّره {who} في {date}</translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation>غيّره {who}</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>غُيّر في {date}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>ورقة توزيع…</translation>
    </message>
    <message>
        <source>For: {count:,}</source>
        <translation>مع: {count:,}</translation>
    </message>
    <message>
        <source>Against: {count:,}</source>
        <translation>ضد: {count:,}</translation>
    </message>
    <message>
        <source>The text “{title}”</source>
        <translation>النص «{title}»</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>التظليلات والملاحظات</translation>
    </message>
    <message>
        <source>All notes on “{title}”</source>
        <translation>كل الملاحظات على «{title}»</translation>
    </message>
    <message>
        <source>The map “{title}”</source>
        <translation>الخريطة «{title}»</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>على صفحة واحدة</translation>
    </message>
    <message>
        <source>The board of “{title}”</source>
        <translation>لوح «{title}»</translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation>الملاحظات على «{title}»</translation>
    </message>
    <message>
        <source>The map can&apos;t be drawn.</source>
        <translation>لا يمكن رسم الخريطة.</translation>
    </message>
    <message>
        <source>{title}: row {row:,} of {rows:,}, column {column:,} of {columns:,}</source>
        <translation>{title}: الصف {row:,} من {rows:,}، العمود {column:,} من {columns:,}</translation>
    </message>
    <message>
        <source>The printer “{name}” can&apos;t be used.</source>
        <translation>لا يمكن استخدام الطابعة «{name}».</translation>
    </message>
    <message>
        <source>Page {number:,} of {count:,}</source>
        <translation>الصفحة {number:,} من {count:,}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>بالعرض</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <comment>1 page</comment>
        <translation>
            <numerusform>{n:,} صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n:,} صفحات</numerusform>
            <numerusform>{n:,} صفحة</numerusform>
            <numerusform>{n:,} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings, links and marked passages</source>
        <translation>العناوين والروابط والمقاطع المعلَّمة</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>مظلل: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <source>On the map: {words}</source>
        <translation>على الخريطة: {words}</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>وُجد: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches in the text</source>
        <comment>1 match in the text</comment>
        <translation>
            <numerusform>{n:,} مطابقة في النص</numerusform>
            <numerusform>مطابقة واحدة في النص</numerusform>
            <numerusform>مطابقتان في النص</numerusform>
            <numerusform>{n:,} مطابقات في النص</numerusform>
            <numerusform>{n:,} مطابقة في النص</numerusform>
            <numerusform>{n:,} مطابقة في النص</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comments are left out (words between “%%” and “%%”, which notes hide).</source>
        <comment>One comment is left out (words between “%%” and “%%”, which notes hide).</comment>
        <translation>
            <numerusform>تُرك {n:,} تعليق (كلمات بين «%%» و«%%» تخفيها الملاحظات).</numerusform>
            <numerusform>تُرك تعليق واحد (كلمات بين «%%» و«%%» تخفيها الملاحظات).</numerusform>
            <numerusform>تُرك تعليقان (كلمات بين «%%» و«%%» تخفيها الملاحظات).</numerusform>
            <numerusform>تُركت {n:,} تعليقات (كلمات بين «%%» و«%%» تخفيها الملاحظات).</numerusform>
            <numerusform>تُرك {n:,} تعليقًا (كلمات بين «%%» و«%%» تخفيها الملاحظات).</numerusform>
            <numerusform>تُرك {n:,} تعليق (كلمات بين «%%» و«%%» تخفيها الملاحظات).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images in a form that can&apos;t be shown here (such as EMF or WMF) were left out.</source>
        <comment>One image in a form that can&apos;t be shown here (such as EMF or WMF) was left out.</comment>
        <translation>
            <numerusform>تُركت {n} صورة في صيغة لا يمكن عرضها هنا (مثل EMF أو WMF).</numerusform>
            <numerusform>تُركت صورة في صيغة لا يمكن عرضها هنا (مثل EMF أو WMF).</numerusform>
            <numerusform>تُركت صورتان في صيغة لا يمكن عرضها هنا (مثل EMF أو WMF).</numerusform>
            <numerusform>تُركت {n} صور في صيغة لا يمكن عرضها هنا (مثل EMF أو WMF).</numerusform>
            <numerusform>تُركت {n} صورة في صيغة لا يمكن عرضها هنا (مثل EMF أو WMF).</numerusform>
            <numerusform>تُركت {n} صورة في صيغة لا يمكن عرضها هنا (مثل EMF أو WMF).</numerusform>
        </translation>
    </message>
    <message>
        <source>An argument map of {cards} and {relations}. What bears on a card stands to its right.</source>
        <translation>خريطة حجج من {cards} و{relations}. ما يقع على بطاقة يقف عن يمينها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>{n} بطاقة</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتين</numerusform>
            <numerusform>{n} بطاقات</numerusform>
            <numerusform>{n} بطاقة</numerusform>
            <numerusform>{n} بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <comment>1 relation</comment>
        <translation>
            <numerusform>{n} علاقة</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتين</numerusform>
            <numerusform>{n} علاقات</numerusform>
            <numerusform>{n} علاقة</numerusform>
            <numerusform>{n} علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>هو طويل جدًا</translation>
    </message>
    <message>
        <source>the data must be names with values, as in {id: P1}.</source>
        <translation>يجب أن تكون البيانات أسماء مع قيم، مثل {id: P1}.</translation>
    </message>
    <message>
        <source>it is no YAML</source>
        <translation>ليس YAML</translation>
    </message>
    <message>
        <source>the data cannot be read: {cause}.</source>
        <translation>تتعذر قراءة البيانات: {cause}.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>يبدأ مستند ثانٍ</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>التداخل فيه عميق جدًا</translation>
    </message>
    <message>
        <source>there is no anchor “{name}”</source>
        <translation>لا مرساة باسم «{name}»</translation>
    </message>
    <message>
        <source>aliases repeat too much</source>
        <translation>الأسماء البديلة تكرر أكثر مما يجوز</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not known</source>
        <translation>الوسم «{tag}» غير معروف</translation>
    </message>
    <message>
        <source>“{file}”: the relation {relation} was left out. {reason}</source>
        <translation>«{file}»: تُركت العلاقة {relation}. {reason}</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}).</source>
        <translation>لم يُنقل: {what} ({where}).</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}), and {more:,} more of the kind.</source>
        <translation>لم يُنقل: {what} ({where})، و{more:,} غيره من النوع نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things were not carried over.</source>
        <comment>1 more thing was not carried over.</comment>
        <translation>
            <numerusform>لم يُنقل {n:,} شيء آخر.</numerusform>
            <numerusform>لم يُنقل شيء آخر.</numerusform>
            <numerusform>لم يُنقل شيئان آخران.</numerusform>
            <numerusform>لم تُنقل {n:,} أشياء أخرى.</numerusform>
            <numerusform>لم يُنقل {n:,} شيئًا آخر.</numerusform>
            <numerusform>لم يُنقل {n:,} شيء آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} (process {process}, since {since})</source>
        <translation>{program} (العملية {process}، منذ {since})</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>{holder} and {number} more</source>
        <translation>{holder} و{number} غيره</translation>
    </message>
    <message>
        <source>The library in {folder} is in use by {who}; nothing was changed, try again when it is closed.</source>
        <translation>المكتبة في {folder} يستخدمها {who}؛ لم يتغيّر شيء، حاول مرة أخرى حين تُغلق.</translation>
    </message>
    <message>
        <source>The library&apos;s log</source>
        <translation>سجل المكتبة</translation>
    </message>
    <message>
        <source>The library&apos;s log (last written on {day} at {time})</source>
        <translation>سجل المكتبة (كُتب آخر مرة يوم {day} الساعة {time})</translation>
    </message>
    <message>
        <source>{log} cannot be read to its end: the change saved last may be missing</source>
        <translation>{log} تتعذّر قراءته إلى نهايته: قد يكون آخر تغيير محفوظ مفقودًا</translation>
    </message>
    <message>
        <source>{log} is gone or cannot be read: the changes saved last are missing</source>
        <translation>{log} مفقود أو تتعذّر قراءته: آخر التغييرات المحفوظة مفقودة</translation>
    </message>
    <message numerus="yes">
        <source>{log} breaks off after {readable} of its pages: {n} saved changes are missing</source>
        <comment>{log} breaks off after {readable} of its pages: 1 saved change is missing</comment>
        <translation>
            <numerusform>{log} ينقطع بعد {readable} من صفحاته: {n} تغيير محفوظ مفقود</numerusform>
            <numerusform>{log} ينقطع بعد {readable} من صفحاته: تغيير محفوظ واحد مفقود</numerusform>
            <numerusform>{log} ينقطع بعد {readable} من صفحاته: تغييران محفوظان مفقودان</numerusform>
            <numerusform>{log} ينقطع بعد {readable} من صفحاته: {n} تغييرات محفوظة مفقودة</numerusform>
            <numerusform>{log} ينقطع بعد {readable} من صفحاته: {n} تغييرًا محفوظًا مفقودًا</numerusform>
            <numerusform>{log} ينقطع بعد {readable} من صفحاته: {n} تغيير محفوظ مفقود</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a page without a text.</source>
        <translation>«{name}» صفحة بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” shows other pages in frames and has no text itself; import the one with the text: {pages}.</source>
        <translation>«{name}» تعرض صفحات أخرى في إطارات ولا نص فيها؛ استورد الصفحة التي فيها النص: {pages}.</translation>
    </message>
    <message>
        <source>“{field}:” is no field. Did you mean “{nearest}:”?</source>
        <translation>«{field}:» ليس حقلًا. هل تقصد «{nearest}:»؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>do not delete</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>No menu entry can start {program}: its name holds what is no text.</source>
        <translation>لا يمكن لعنصر قائمة أن يبدأ {program}: في اسمه ما ليس نصًا.</translation>
    </message>
    <message>
        <source>in</source>
        <comment>how a node stands: it can be accepted</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>out</source>
        <comment>how a node stands: it is defeated</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>how a node stands</comment>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>in: nothing is said against it</source>
        <translation>مقبول: لم يُقل شيء ضده</translation>
    </message>
    <message numerus="yes">
        <source>in: none of the {n} objections to it stands</source>
        <comment>in: the objection to it does not stand</comment>
        <translation>
            <numerusform>مقبول: لا يثبت أي من {n} اعتراض عليه</numerusform>
            <numerusform>مقبول: الاعتراض عليه لا يثبت</numerusform>
            <numerusform>مقبول: لا يثبت أي من الاعتراضين عليه</numerusform>
            <numerusform>مقبول: لا يثبت أي من {n} اعتراضات عليه</numerusform>
            <numerusform>مقبول: لا يثبت أي من {n} اعتراضًا عليه</numerusform>
            <numerusform>مقبول: لا يثبت أي من {n} اعتراض عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>in: the objection {objection} is undercut by {undercut}</source>
        <translation>مقبول: ينقض {undercut} الاعتراضَ {objection}</translation>
    </message>
    <message>
        <source>in: {objection} contradicts it, but is out</source>
        <translation>مقبول: يناقضه {objection}، لكنه مرفوض</translation>
    </message>
    <message>
        <source>in: the objection {objection} is out itself</source>
        <translation>مقبول: الاعتراض {objection} مرفوض بدوره</translation>
    </message>
    <message>
        <source>out: {objection} contradicts it, and stands</source>
        <translation>مرفوض: يناقضه {objection}، وهو ثابت</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands unanswered</source>
        <translation>مرفوض: الاعتراض {objection} باقٍ بلا جواب</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands, whatever is said against it</source>
        <translation>مرفوض: الاعتراض {objection} ثابت مهما قيل ضده</translation>
    </message>
    <message>
        <source>out: the undercut {objection} stands unanswered</source>
        <translation>مرفوض: النقض {objection} باقٍ بلا جواب</translation>
    </message>
    <message>
        <source>out: its reconstruction needs {statement}, which is out</source>
        <translation>مرفوض: تحتاج إعادة بنائه إلى {statement}، وهو مرفوض</translation>
    </message>
    <message>
        <source>out: it backs a link that is undercut</source>
        <translation>مرفوض: يسند صلة منقوضة</translation>
    </message>
    <message>
        <source>out: together with {premise} it supports {supported}, which is out</source>
        <translation>مرفوض: يدعم مع {premise} {supported}، وهو مرفوض</translation>
    </message>
    <message>
        <source>out: it supports {supported}, which is out</source>
        <translation>مرفوض: يدعم {supported}، وهو مرفوض</translation>
    </message>
    <message>
        <source>undecided: nothing decides it</source>
        <translation>غير محسوم: لا شيء يحسمه</translation>
    </message>
    <message>
        <source>undecided: it speaks against itself</source>
        <translation>غير محسوم: يتكلم ضد نفسه</translation>
    </message>
    <message>
        <source>undecided: it and {other} contradict each other, and nothing decides between them</source>
        <translation>غير محسوم: هو و{other} يتناقضان، ولا شيء يحسم بينهما</translation>
    </message>
    <message>
        <source>undecided: it and {other} oppose each other, and nothing decides between them</source>
        <translation>غير محسوم: هو و{other} يتعارضان، ولا شيء يحسم بينهما</translation>
    </message>
    <message>
        <source>undecided: whether the objection {objection} is undercut is undecided</source>
        <translation>غير محسوم: لم يُحسم هل نُقض الاعتراض {objection}</translation>
    </message>
    <message>
        <source>undecided: the objection {objection} neither stands nor falls</source>
        <translation>غير محسوم: الاعتراض {objection} لا يثبت ولا يسقط</translation>
    </message>
    <message>
        <source>undecided: its reconstruction needs {statement}, which is undecided</source>
        <translation>غير محسوم: تحتاج إعادة بنائه إلى {statement}، وهو غير محسوم</translation>
    </message>
    <message>
        <source>undecided: whether the link that it backs holds is undecided</source>
        <translation>غير محسوم: لم يُحسم هل تثبت الصلة التي يسندها</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is undecided</source>
        <translation>غير محسوم: يدعم {supported}، وهو غير محسوم</translation>
    </message>
    <message>
        <source>undecided: it and {premise} together support {supported}, which is out, and nothing decides which of them falls</source>
        <translation>غير محسوم: يدعم مع {premise} {supported}، وهو مرفوض، ولا شيء يحسم أيهما يسقط</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is out, by a link that is undecided</source>
        <translation>غير محسوم: يدعم {supported}، وهو مرفوض، بصلة غير محسومة</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Argument Interchange Format</source>
        <translation>Argument Interchange Format</translation>
    </message>
    <message>
        <source>Extended AIF (OVA)</source>
        <translation>AIF الموسّع (OVA)</translation>
    </message>
    <message>
        <source>“{name}” is AIF without any node.</source>
        <translation>«{name}» ملف AIF بلا أي عقدة.</translation>
    </message>
    <message>
        <source>{name}: text</source>
        <translation>{name}: نص</translation>
    </message>
    <message>
        <source>a passage, as its words are not in the text</source>
        <translation>مقطع، لأن كلماته ليست في النص</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>العقدة {id}</translation>
    </message>
    <message>
        <source>a node of type {type}: “{words}”</source>
        <translation>عقدة من النوع {type}: «{words}»</translation>
    </message>
    <message>
        <source>what was said without being argued: “{words}”</source>
        <translation>ما قيل دون أن يُحتج له: «{words}»</translation>
    </message>
    <message>
        <source>what was done by saying it: “{words}”</source>
        <translation>ما فُعل بقوله: «{words}»</translation>
    </message>
    <message>
        <source>an edge without a scheme, to node {id}</source>
        <translation>حافة بلا نمط، إلى العقدة {id}</translation>
    </message>
    <message>
        <source>an edge to or from a node that is not there</source>
        <translation>حافة إلى عقدة غير موجودة أو منها</translation>
    </message>
    <message>
        <source>edge {id}</source>
        <translation>الحافة {id}</translation>
    </message>
    <message>
        <source>another node of the same id</source>
        <translation>عقدة أخرى بالمعرّف نفسه</translation>
    </message>
    <message>
        <source>a scheme without premises or conclusion</source>
        <translation>نمط بلا مقدمات أو نتيجة</translation>
    </message>
    <message>
        <source>a scheme that leads back to its own premise</source>
        <translation>نمط يعود إلى مقدمته نفسها</translation>
    </message>
    <message>
        <source>a scheme upon a scheme that is not carried</source>
        <translation>نمط على نمط لا يُنقل</translation>
    </message>
    <message>
        <source>Argdown’s JSON</source>
        <translation>ملف JSON من Argdown</translation>
    </message>
    <message>
        <source>“{name}” has no statements or arguments.</source>
        <translation>ليس في «{name}» عبارات ولا حجج.</translation>
    </message>
    <message>
        <source>a relation of the type “{type}”</source>
        <translation>علاقة من النوع «{type}»</translation>
    </message>
    <message>
        <source>a relation that leads back to its own node</source>
        <translation>علاقة تعود إلى عقدتها نفسها</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>العلاقة {number}</translation>
    </message>
    <message>
        <source>Arguebuf JSON</source>
        <translation>ملف JSON من Arguebuf</translation>
    </message>
    <message>
        <source>“{name}” has no atoms or schemes.</source>
        <translation>ليس في «{name}» «atoms» ولا «schemes».</translation>
    </message>
    <message>
        <source>{name}: text {key}</source>
        <translation>{name}: النص {key}</translation>
    </message>
    <message>
        <source>a scheme of another kind: “{words}”</source>
        <translation>نمط من نوع آخر: «{words}»</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>“{name}” is no argument map.</source>
        <translation>«{name}» ليس خريطة حجج.</translation>
    </message>
    <message>
        <source>Kialo export</source>
        <translation>ملف مُصدَّر من Kialo</translation>
    </message>
    <message>
        <source>“{name}” has no numbered claims, as exports of Kialo have.</source>
        <translation>ليس في «{name}» ادعاءات مرقّمة كما في الملفات المصدّرة من Kialo.</translation>
    </message>
    <message>
        <source>words above the claims: “{words}”</source>
        <translation>كلمات فوق الادعاءات: «{words}»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>a comment: “{words}”</source>
        <translation>تعليق: «{words}»</translation>
    </message>
    <message>
        <source>words of a source: “{words}”</source>
        <translation>كلمات من مصدر: «{words}»</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <source>a link to a claim that is not there</source>
        <translation>رابط إلى ادعاء غير موجود</translation>
    </message>
    <message>
        <source>on what it bears, as no claim stands above it</source>
        <translation>ما يتصل به، إذ ليس فوقه ادعاء</translation>
    </message>
    <message>
        <source>a claim that bears on itself</source>
        <translation>ادعاء يتصل بنفسه</translation>
    </message>
    <message>
        <source>its place below another claim, for and against which it is not</source>
        <translation>موضعه تحت ادعاء آخر ليس له ولا عليه</translation>
    </message>
    <message>
        <source>the claim {number} that it should stand below</source>
        <translation>الادعاء {number} الذي ينبغي أن يكون تحته</translation>
    </message>
    <message>
        <source>claim {number} (line {line})</source>
        <translation>الادعاء {number} (السطر {line})</translation>
    </message>
    <message>
        <source>that it bears on a link, and not on the claim above</source>
        <translation>أنه يتصل بصلة، لا بالادعاء الذي فوقه</translation>
    </message>
    <message>
        <source>that its premises hold only together</source>
        <translation>أن مقدماته لا تصح إلا معًا</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>مخطط OPML</translation>
    </message>
    <message>
        <source>FreeMind or Freeplane map</source>
        <translation>خريطة FreeMind أو Freeplane</translation>
    </message>
    <message>
        <source>XMind map</source>
        <translation>خريطة XMind</translation>
    </message>
    <message>
        <source>Indented outline</source>
        <translation>مخطط بمسافات بادئة</translation>
    </message>
    <message>
        <source>Markdown outline</source>
        <translation>مخطط Markdown</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no nodes.</source>
        <translation>«{name}» ليس خريطة ذهنية: لا عقد فيه.</translation>
    </message>
    <message>
        <source>an attribute: “{name}: {value}”</source>
        <translation>خاصية: «{name}: {value}»</translation>
    </message>
    <message>
        <source>“{name}” is an outline without any words.</source>
        <translation>«{name}» مخطط بلا أي كلمات.</translation>
    </message>
    <message>
        <source>“{name}” is no OPML: it has no body of outlines.</source>
        <translation>«{name}» ليس OPML: ليس فيه متن فيه عناصر مخطط.</translation>
    </message>
    <message>
        <source>tags, group, weight, speaker, passages or steps of a node</source>
        <translation>وسوم عقدة أو مجموعتها أو وزنها أو متكلمها أو مقاطعها أو خطواتها</translation>
    </message>
    <message>
        <source>the argument scheme “{name}”</source>
        <translation>النمط الحجاجي «{name}»</translation>
    </message>
    <message>
        <source>what a topic bears on</source>
        <translation>ما يتصل به موضوع</translation>
    </message>
    <message>
        <source>a line between topics: “{words}”</source>
        <translation>خط بين موضوعين: «{words}»</translation>
    </message>
    <message>
        <source>from “{source}” to “{target}”</source>
        <translation>من «{source}» إلى «{target}»</translation>
    </message>
    <message>
        <source>“{name}” was saved by XMind 8 or older; save it with a newer XMind first.</source>
        <translation>حُفظ «{name}» في XMind 8 أو أقدم؛ احفظه أولًا في إصدار أحدث من XMind.</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no topics.</source>
        <translation>«{name}» ليس خريطة ذهنية: لا موضوعات فيه.</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a mark of a topic: “{mark}”</source>
        <translation>علامة على موضوع: «{mark}»</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>quotation with changes</source>
        <translation>اقتباس بتغييرات</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>summary of several</source>
        <translation>تلخيص لعدة مقاطع</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how near a node is to its source</comment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>how near a node is to its source</comment>
        <translation>غير محدد بعد</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Summary of several</source>
        <translation>تلخيص لعدة مقاطع</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>The text of these words is not in the library.</source>
        <translation>نص هذه الكلمات ليس في المكتبة.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>لم تعد هذه الكلمات في النص.</translation>
    </message>
    <message>
        <source>The text may say this otherwise by now.</source>
        <translation>ربما صار النص يقول ذلك بصيغة أخرى.</translation>
    </message>
    <message>
        <source>they are in no text of the debate</source>
        <translation>ليست في أي نص من نصوص المناظرة</translation>
    </message>
    <message>
        <source>the debate has no text “{document}”</source>
        <translation>ليس في المناظرة نص «{document}»</translation>
    </message>
    <message>
        <source>The words “{words}” of “{card}” could not be anchored: {why}.</source>
        <translation>تعذّر إرساء الكلمات «{words}» من «{card}»: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more passages could not be anchored.</source>
        <comment>1 more passage could not be anchored.</comment>
        <translation>
            <numerusform>تعذّر إرساء {n:,} مقطع آخر.</numerusform>
            <numerusform>تعذّر إرساء مقطع آخر.</numerusform>
            <numerusform>تعذّر إرساء مقطعين آخرين.</numerusform>
            <numerusform>تعذّر إرساء {n:,} مقاطع أخرى.</numerusform>
            <numerusform>تعذّر إرساء {n:,} مقطعًا آخر.</numerusform>
            <numerusform>تعذّر إرساء {n:,} مقطع آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line} of “{name}”</source>
        <translation>السطر {line} من «{name}»</translation>
    </message>
    <message>
        <source>“{file}” includes more than a map may have.</source>
        <translation>يضم «{file}» أكثر مما تحمله خريطة.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: “{name}” lies outside the file’s folder and is not included.</source>
        <translation>«{file}»، السطر {line}: «{name}» خارج مجلد الملف ولا يُضم.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {cause}</source>
        <translation>«{file}»، السطر {line}: {cause}</translation>
    </message>
    <message>
        <source>No node comes from a passage yet, so they stand as on the map. Select words in a text and add them to the map: each node then stands where its words do.</source>
        <translation>لا عقدة تأتي من مقطع بعد، ولذلك رُتبت كما في الخريطة. حدّد كلمات في نص وأضفها إلى الخريطة: عندها تقع كل عقدة حيث تقع كلماتها.</translation>
    </message>
    <message>
        <source>Arrows read on, Ctrl+Up and Ctrl+Down go from node to node, Enter goes to the passage.</source>
        <translation>الأسهم لمتابعة القراءة، وCtrl+أعلى وCtrl+أسفل للتنقل بين العقد، وEnter للانتقال إلى المقطع.</translation>
    </message>
    <message>
        <source>Fidelity: {word}</source>
        <translation>الأمانة للمصدر: {word}</translation>
    </message>
    <message>
        <source>Word for word: left out is struck through, added is underlined</source>
        <translation>كلمة بكلمة: المحذوف مشطوب والمضاف تحته خط</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Nothing was found to look at; whether it is fair to its source you judge.</source>
        <translation>لم يُعثر على ما يُراجع؛ أما إنصافه لمصدره فالحكم لك.</translation>
    </message>
    <message>
        <source>It names no passage that it comes from.</source>
        <translation>لا تذكر أي مقطع تأتي منه.</translation>
    </message>
    <message>
        <source>Its words are compared with its evidence</source>
        <translation>تُقارن كلماته بشواهده</translation>
    </message>
    <message>
        <source>How near the node is to its source; no one but you can say</source>
        <translation>مدى قرب العقدة من مصدرها؛ لا أحد سواك يستطيع قوله</translation>
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
        <translation>ورقة توزيع</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>الملف كما سيُكتب</translation>
    </message>
    <message>
        <source>Show pages smaller</source>
        <translation>إظهار الصفحات أصغر</translation>
    </message>
    <message>
        <source>Show pages larger</source>
        <translation>إظهار الصفحات أكبر</translation>
    </message>
    <message>
        <source>Student&apos;s version</source>
        <translation>نسخة الطالب</translation>
    </message>
    <message>
        <source>Teacher&apos;s version</source>
        <translation>نسخة المعلم</translation>
    </message>
    <message>
        <source>The map on a page</source>
        <translation>الخريطة في صفحة</translation>
    </message>
    <message>
        <source>Room for notes</source>
        <translation>مساحة للملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} maps of the debate</source>
        <comment>The map of the debate</comment>
        <translation>
            <numerusform>خرائط المناظرة كلها، وهي {n:,}</numerusform>
            <numerusform>خريطة المناظرة</numerusform>
            <numerusform>خريطتا المناظرة</numerusform>
            <numerusform>خرائط المناظرة كلها، وهي {n:,}</numerusform>
            <numerusform>خرائط المناظرة كلها، وهي {n:,}</numerusform>
            <numerusform>خرائط المناظرة كلها، وهي {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that is said for and against, its sources, and how the proposals stand.</source>
        <translation>مع كل ما قيل مع وضد، ومصادره، وحالة الاقتراحات.</translation>
    </message>
    <message>
        <source>Reactions are left out: there are lines to write them on, and for their sources.</source>
        <translation>الردود محذوفة: ثمة أسطر لكتابتها، ولمصادرها.</translation>
    </message>
    <message>
        <source>Word may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>قد يقسّم Word الأسطر والصفحات في مواضع أخرى؛ أما مضمونها فواحد.</translation>
    </message>
    <message>
        <source>A browser may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>قد يقسّم المتصفح الأسطر والصفحات في مواضع أخرى؛ أما مضمونها فواحد.</translation>
    </message>
    <message>
        <source>The data of pictures is shown shortened.</source>
        <translation>تظهر بيانات الصور مختصرة.</translation>
    </message>
    <message>
        <source>There is no map to make a hand-out of.</source>
        <translation>لا خريطة تُصنع منها ورقة توزيع.</translation>
    </message>
    <message>
        <source>Gathering the hand-out…</source>
        <translation>جارٍ جمع ورقة التوزيع…</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>حفظ ورقة التوزيع</translation>
    </message>
    <message>
        <source>{title} (hand-out, teacher&apos;s version)</source>
        <translation>{title} (ورقة توزيع، نسخة المعلم)</translation>
    </message>
    <message>
        <source>{title} (hand-out)</source>
        <translation>{title} (ورقة توزيع)</translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>جارٍ كتابة «{file}»…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>الحفظ بصيغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Its words are smaller than can be read well.</source>
        <translation>كلماتها أصغر من أن تُقرأ جيدًا.</translation>
    </message>
    <message>
        <source>Titles are shortened; the words are on the pages before, under the same numbers.</source>
        <translation>العناوين مختصرة؛ والكلمات في الصفحات السابقة، تحت الأرقام نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Only proposals and what bears on them directly are drawn, by their titles; {n:,} cards are left out.</source>
        <comment>Only proposals and what bears on them directly are drawn, by their titles; 1 card is left out.</comment>
        <translation>
            <numerusform>رُسمت الاقتراحات وما يتصل بها مباشرة وحدها، بعناوينها؛ وحُذفت {n:,} بطاقة.</numerusform>
            <numerusform>رُسمت الاقتراحات وما يتصل بها مباشرة وحدها، بعناوينها؛ وحُذفت بطاقة واحدة.</numerusform>
            <numerusform>رُسمت الاقتراحات وما يتصل بها مباشرة وحدها، بعناوينها؛ وحُذفت بطاقتان.</numerusform>
            <numerusform>رُسمت الاقتراحات وما يتصل بها مباشرة وحدها، بعناوينها؛ وحُذفت {n:,} بطاقات.</numerusform>
            <numerusform>رُسمت الاقتراحات وما يتصل بها مباشرة وحدها، بعناوينها؛ وحُذفت {n:,} بطاقة.</numerusform>
            <numerusform>رُسمت الاقتراحات وما يتصل بها مباشرة وحدها، بعناوينها؛ وحُذفت {n:,} بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only proposals, and what else answers nothing, are drawn; {n:,} cards are left out.</source>
        <comment>Only proposals, and what else answers nothing, are drawn; 1 card is left out.</comment>
        <translation>
            <numerusform>رُسمت الاقتراحات وما سواها مما لا يجيب عن شيء وحدها؛ وحُذفت {n:,} بطاقة.</numerusform>
            <numerusform>رُسمت الاقتراحات وما سواها مما لا يجيب عن شيء وحدها؛ وحُذفت بطاقة واحدة.</numerusform>
            <numerusform>رُسمت الاقتراحات وما سواها مما لا يجيب عن شيء وحدها؛ وحُذفت بطاقتان.</numerusform>
            <numerusform>رُسمت الاقتراحات وما سواها مما لا يجيب عن شيء وحدها؛ وحُذفت {n:,} بطاقات.</numerusform>
            <numerusform>رُسمت الاقتراحات وما سواها مما لا يجيب عن شيء وحدها؛ وحُذفت {n:,} بطاقة.</numerusform>
            <numerusform>رُسمت الاقتراحات وما سواها مما لا يجيب عن شيء وحدها؛ وحُذفت {n:,} بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only titles are drawn: the words are on the pages before.</source>
        <translation>رُسمت العناوين وحدها: أما الكلمات ففي الصفحات السابقة.</translation>
    </message>
    <message>
        <source>Pages of the hand-out</source>
        <translation>صفحات ورقة التوزيع</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made.</source>
        <translation>تعذّر إنشاء ملف PDF.</translation>
    </message>
    <message>
        <source>{number:,} / {count:,}</source>
        <translation>{number:,} / {count:,}</translation>
    </message>
    <message>
        <source>Hand-out: teacher&apos;s version</source>
        <translation>ورقة توزيع: نسخة المعلم</translation>
    </message>
    <message>
        <source>Name: ____________________________    Date: ______________</source>
        <translation>الاسم: ____________________________    التاريخ: ______________</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Words of the text, with their page:</source>
        <translation>كلمات النص، مع صفحتها:</translation>
    </message>
    <message>
        <source>hold only together</source>
        <translation>لا تصح إلا معًا</translation>
    </message>
    <message>
        <source>See {number}.</source>
        <translation>انظر {number}.</translation>
    </message>
    <message>
        <source>see {number}</source>
        <translation>انظر {number}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حاله</translation>
    </message>
    <message>
        <source>Go to {node}</source>
        <translation>الانتقال إلى {node}</translation>
    </message>
    <message>
        <source>Strength {energy} (quadratic energy)</source>
        <translation>القوة {energy} (الطاقة التربيعية)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD)</source>
        <translation>القوة {df_quad} (DF-QuAD)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD), {energy} (quadratic energy)</source>
        <translation>القوة {df_quad} (DF-QuAD)، {energy} (الطاقة التربيعية)</translation>
    </message>
    <message>
        <source>How does it stand, and why?</source>
        <translation>ما حاله، ولماذا؟</translation>
    </message>
    <message>
        <source>{side}: {count:,}</source>
        <translation>{side}: {count:,}</translation>
    </message>
    <message>
        <source>{side} (continued)</source>
        <translation>{side} (تتمة)</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source</source>
        <translation>تبيّن: كلماته في مصدره</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source with changes</source>
        <translation>تبيّن: كلماته في مصدره بتغييرات</translation>
    </message>
    <message>
        <source>Show standing</source>
        <translation>إظهار الحالة</translation>
    </message>
    <message>
        <source>Hide standing</source>
        <translation>إخفاء الحالة</translation>
    </message>
    <message>
        <source>Leave out {node}</source>
        <translation>استبعاد {node}</translation>
    </message>
    <message>
        <source>What if {node} were left out: no node changes</source>
        <translation>ماذا لو استُبعد {node}: لا تتغير أي عقدة</translation>
    </message>
    <message numerus="yes">
        <source>What if {node} were left out: {n:,} nodes change</source>
        <comment>What if {node} were left out: 1 node changes</comment>
        <translation>
            <numerusform>ماذا لو استُبعد {node}: تتغير {n:,} عقدة</numerusform>
            <numerusform>ماذا لو استُبعد {node}: تتغير عقدة واحدة</numerusform>
            <numerusform>ماذا لو استُبعد {node}: تتغير عقدتان</numerusform>
            <numerusform>ماذا لو استُبعد {node}: تتغير {n:,} عقد</numerusform>
            <numerusform>ماذا لو استُبعد {node}: تتغير {n:,} عقدة</numerusform>
            <numerusform>ماذا لو استُبعد {node}: تتغير {n:,} عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>What if {count:,} nodes were left out: no other changes</source>
        <translation>ماذا لو استُبعدت {count:,} عقد: لا تتغير عقدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>What if {count:,} nodes were left out: {n:,} others change</source>
        <comment>What if {count:,} nodes were left out: 1 other changes</comment>
        <translation>
            <numerusform>ماذا لو استُبعدت {count:,} عقد: تتغير {n:,} عقدة أخرى</numerusform>
            <numerusform>ماذا لو استُبعدت {count:,} عقد: تتغير عقدة أخرى</numerusform>
            <numerusform>ماذا لو استُبعدت {count:,} عقد: تتغير عقدتان أخريان</numerusform>
            <numerusform>ماذا لو استُبعدت {count:,} عقد: تتغير {n:,} عقد أخرى</numerusform>
            <numerusform>ماذا لو استُبعدت {count:,} عقد: تتغير {n:,} عقدة أخرى</numerusform>
            <numerusform>ماذا لو استُبعدت {count:,} عقد: تتغير {n:,} عقدة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{node}: {change}</source>
        <translation>{node}: {change}</translation>
    </message>
    <message>
        <source>All nodes are back.</source>
        <translation>عادت العقد كلها.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>what stands otherwise</comment>
        <translation>التغيرات</translation>
    </message>
    <message>
        <source>List what stands otherwise, and what is left out</source>
        <translation>سرد ما تغيرت حالته وما استُبعد</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what is left out of the map</comment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put back all that is left out (Esc)</source>
        <translation>إعادة كل ما استُبعد (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and 1 more</comment>
        <translation>
            <numerusform>و{n:,} أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n:,} أخرى</numerusform>
            <numerusform>و{n:,} أخرى</numerusform>
            <numerusform>و{n:,} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No node stands otherwise</source>
        <translation>لا تتغير حالة أي عقدة</translation>
    </message>
    <message>
        <source>Put {node} back</source>
        <translation>إعادة {node}</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a node that is left out, to see what stands without it</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>{after}, was {before}</source>
        <translation>{after}، وكان {before}</translation>
    </message>
    <message>
        <source>Left out, to see what stands without it.</source>
        <translation>استُبعد لمعرفة ما يثبت دونه.</translation>
    </message>
    <message>
        <source>Its text is not in the library.</source>
        <translation>نصه ليس في المكتبة.</translation>
    </message>
    <message>
        <source>These words were marked in an earlier version of the text.</source>
        <translation>عُلّمت هذه الكلمات في نسخة سابقة من النص.</translation>
    </message>
    <message>
        <source>Present from the card</source>
        <translation>العرض من هذه البطاقة</translation>
    </message>
    <message>
        <source>What supports it?</source>
        <translation>ما الذي يدعمه؟</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>ما الذي يُقال ضده؟</translation>
    </message>
    <message>
        <source>What answers it?</source>
        <translation>ما الذي يجيب عنه؟</translation>
    </message>
    <message>
        <source>How else is it said?</source>
        <translation>كيف يُقال بصيغة أخرى؟</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>علامَ يستند؟</translation>
    </message>
    <message>
        <source>Nothing in the map supports it yet. What would you say?</source>
        <translation>لا شيء في الخريطة يدعمه بعد. فماذا تقول؟</translation>
    </message>
    <message>
        <source>Nothing in the map speaks against it yet. What would you say?</source>
        <translation>لا شيء في الخريطة ضده بعد. فماذا تقول؟</translation>
    </message>
    <message>
        <source>This comes from no passage of a text.</source>
        <translation>لا يأتي هذا من أي مقطع في نص.</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} من {total}</translation>
    </message>
    <message>
        <source>What is said on it is shown with {node}.</source>
        <translation>ما يُقال فيه معروض عند {node}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are hidden: name them first.</source>
        <comment>1 answer is hidden: name it first.</comment>
        <translation>
            <numerusform>{n:,} جواب مخفي: اذكرها أولًا.</numerusform>
            <numerusform>جواب واحد مخفي: اذكره أولًا.</numerusform>
            <numerusform>جوابان مخفيان: اذكرهما أولًا.</numerusform>
            <numerusform>{n:,} أجوبة مخفية: اذكرها أولًا.</numerusform>
            <numerusform>{n:,} جوابًا مخفيًا: اذكرها أولًا.</numerusform>
            <numerusform>{n:,} جواب مخفي: اذكرها أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more are hidden: name them first.</source>
        <comment>1 more is hidden: name it first.</comment>
        <translation>
            <numerusform>{n:,} أخرى مخفية: اذكرها أولًا.</numerusform>
            <numerusform>واحد آخر مخفي: اذكره أولًا.</numerusform>
            <numerusform>اثنان آخران مخفيان: اذكرهما أولًا.</numerusform>
            <numerusform>{n:,} أخرى مخفية: اذكرها أولًا.</numerusform>
            <numerusform>{n:,} أخرى مخفية: اذكرها أولًا.</numerusform>
            <numerusform>{n:,} أخرى مخفية: اذكرها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Presentation of {title}</source>
        <translation>عرض {title}</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>الانتقال إلى خطوة</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>أي خطوة؟</translation>
    </message>
    <message>
        <source>There is nothing on this map to present yet.</source>
        <translation>لا شيء في هذه الخريطة يُعرض بعد.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Enter goes to step {number}</source>
        <translation>تنقل Enter إلى الخطوة {number}</translation>
    </message>
    <message>
        <source>The class sees a blank screen.</source>
        <translation>يرى الصف شاشة فارغة.</translation>
    </message>
    <message>
        <source>Time is up  {time}</source>
        <translation>انتهى الوقت  {time}</translation>
    </message>
    <message>
        <source>Speaker&apos;s view</source>
        <translation>شاشة المتحدث</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>هذه هي الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>an answer that is not shown yet</comment>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>أي مفتاح يتابع.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Unanswered and without evidence</source>
        <translation>بلا جواب وبلا شاهد</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>لم يبق شيء مفتوحًا</translation>
    </message>
    <message>
        <source>Every proposal and objection has an answer, and every node comes from a passage.</source>
        <translation>لكل اقتراح واعتراض جواب، وكل عقدة تأتي من مقطع.</translation>
    </message>
    <message>
        <source>Open a map to see what nobody answers and what comes from no passage.</source>
        <translation>افتح خريطة لترى ما لا يجيب عنه أحد وما لا يأتي من أي مقطع.</translation>
    </message>
    <message>
        <source>Go to the node</source>
        <translation>الانتقال إلى العقدة</translation>
    </message>
    <message>
        <source>Objections without reply</source>
        <translation>اعتراضات بلا رد</translation>
    </message>
    <message>
        <source>Evidence report…</source>
        <translation>تقرير الشواهد…</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+E shows it again.</source>
        <translation>التقرير مخفي في هذه الأثناء؛ يظهره Ctrl+Shift+E ثانيةً.</translation>
    </message>
    <message>
        <source>PDF of the map</source>
        <translation>ملف PDF للخريطة</translation>
    </message>
    <message>
        <source>One page, as large as the map</source>
        <translation>صفحة واحدة بحجم الخريطة</translation>
    </message>
    <message>
        <source>On one sheet of paper</source>
        <translation>على ورقة واحدة</translation>
    </message>
    <message>
        <source>For a wall: over several sheets, which overlap</source>
        <translation>لجدار: على عدة أوراق متراكبة</translation>
    </message>
    <message>
        <source>Marks on the sheets show where they are cut and where each belongs.</source>
        <translation>تبيّن علامات على الأوراق مواضع القص وموضع كل ورقة.</translation>
    </message>
    <message>
        <source>Lay the map out in “{file}”</source>
        <translation>إعداد صفحات «{file}»</translation>
    </message>
</context>
</TS>
