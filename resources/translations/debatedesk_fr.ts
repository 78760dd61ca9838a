<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The passage was moved to another place.</source>
        <translation>Le passage a été déplacé à un autre endroit.</translation>
    </message>
    <message>
        <source>The passage was moved, and its words have changed.</source>
        <translation>Le passage a été déplacé, et ses mots ont changé.</translation>
    </message>
    <message>
        <source>The words stand in the text again, but not among the words that stood around them.</source>
        <translation>Les mots figurent de nouveau dans le texte, mais pas parmi les mots qui les entouraient.</translation>
    </message>
    <message>
        <source>There are no words to look for.</source>
        <translation>Il n’y a pas de mots à chercher.</translation>
    </message>
    <message>
        <source>The same words stand several times in a row, and which of them were meant can&apos;t be told.</source>
        <translation>Les mêmes mots figurent plusieurs fois de suite, et on ne peut pas dire lesquels étaient visés.</translation>
    </message>
    <message>
        <source>The words stand here, but not among the words that stood around them.</source>
        <translation>Les mots figurent ici, mais pas parmi les mots qui les entouraient.</translation>
    </message>
    <message>
        <source>The words are set in other characters.</source>
        <translation>Les mots sont écrits avec d’autres caractères.</translation>
    </message>
    <message>
        <source>Other words stand in their place.</source>
        <translation>D’autres mots ont pris leur place.</translation>
    </message>
    <message>
        <source>The words were taken out of the text, and others stand there.</source>
        <translation>Les mots ont été retirés du texte, et d’autres s’y trouvent.</translation>
    </message>
    <message>
        <source>The words were taken out of the text.</source>
        <translation>Les mots ont été retirés du texte.</translation>
    </message>
    <message>
        <source>The words have changed.</source>
        <translation>Les mots ont changé.</translation>
    </message>
    <message>
        <source>The words stand at another place now.</source>
        <translation>Les mots se trouvent maintenant à un autre endroit.</translation>
    </message>
    <message>
        <source>Only similar words stand in the text.</source>
        <translation>Seuls des mots semblables figurent dans le texte.</translation>
    </message>
    <message>
        <source>The words are not in the text, also not in a similar form.</source>
        <translation>Les mots ne sont pas dans le texte, même sous une forme semblable.</translation>
    </message>
    <message>
        <source>The words stand {count} times, and what is around them does not tell which is meant.</source>
        <translation>Les mots figurent {count} fois, et ce qui les entoure n’indique pas l’endroit visé.</translation>
    </message>
    <message>
        <source>{damage}, and {number} more is damaged: {remedy} lists and mends it.</source>
        <translation>{damage}, et {number} autres dommages&#xa0;: {remedy} les liste et les répare.</translation>
    </message>
    <message>
        <source>{damage}; {remedy} mends it.</source>
        <translation>{damage}&#xa0;; {remedy} le répare.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» a {count:,} {things}&#xa0;; {most:,} au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>The text has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>Le texte a {count:,} {things}&#xa0;; {most:,} au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>{text}: supports</source>
        <translation>{text}&#xa0;: soutient</translation>
    </message>
    <message>
        <source>{text}: opposes</source>
        <translation>{text}&#xa0;: conteste</translation>
    </message>
    <message>
        <source>{text}: asks</source>
        <translation>{text}&#xa0;: interroge</translation>
    </message>
    <message>
        <source>{text}: takes no side</source>
        <translation>{text}&#xa0;: ne prend pas parti</translation>
    </message>
    <message>
        <source>{text}: the essay</source>
        <translation>{text}&#xa0;: l’essai</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition, {unanswered} unanswered</source>
        <translation>{title}&#xa0;: {supports} pour, {attacks} contre, {unanswered} sans réponse</translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation>Pas encore de proposition.</translation>
    </message>
    <message>
        <source>{speaker} answers {answered}: {supports} for, {attacks} against</source>
        <translation>{speaker} répond à {answered}&#xa0;: {supports} pour, {attacks} contre</translation>
    </message>
    <message>
        <source>No card names who speaks for or against whom.</source>
        <translation>Aucune fiche n’indique qui parle pour ou contre qui.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Pas encore de textes.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition</source>
        <translation>{title}&#xa0;: {supports} pour, {attacks} contre</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>No words of a text are supported or opposed yet.</source>
        <translation>Aucun mot d’un texte n’est encore soutenu ou contesté.</translation>
    </message>
    <message>
        <source>upper strip: supported · lower strip: opposed</source>
        <translation>bande du haut&#xa0;: soutenu · bande du bas&#xa0;: contesté</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>essay</source>
        <comment>a kind of text</comment>
        <translation>essai</translation>
    </message>
    <message>
        <source>reaction</source>
        <comment>a kind of text</comment>
        <translation>réaction</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of text</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>post</source>
        <comment>a kind of text</comment>
        <translation>message</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>what a text does to another</comment>
        <translation>soutient</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>what a text does to another</comment>
        <translation>conteste</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>what a text does to another</comment>
        <translation>neutre</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>what a text does to another</comment>
        <translation>interroge</translation>
    </message>
    <message>
        <source>proposes</source>
        <comment>what a text does to another</comment>
        <translation>propose</translation>
    </message>
    <message>
        <source>“{link}” is not a link to something in DebateDesk.</source>
        <translation>«&#xa0;{link}&#xa0;» n’est pas un lien vers quelque chose dans DebateDesk.</translation>
    </message>
    <message>
        <source>That node is no longer in the map.</source>
        <translation>Ce nœud n’est plus dans la carte.</translation>
    </message>
    <message>
        <source>That relation is no longer in the map.</source>
        <translation>Cette relation n’est plus dans la carte.</translation>
    </message>
    <message>
        <source>What this should bear on is no longer in the map.</source>
        <translation>Ce sur quoi cela devrait porter n’est plus dans la carte.</translation>
    </message>
    <message>
        <source>That relation is already in the map.</source>
        <translation>Cette relation est déjà dans la carte.</translation>
    </message>
    <message>
        <source>A relation can&apos;t bear on itself.</source>
        <translation>Une relation ne peut pas porter sur elle-même.</translation>
    </message>
    <message>
        <source>That would make an argument support or attack itself in a circle.</source>
        <translation>Un argument se soutiendrait ou s’attaquerait alors lui-même en cercle.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>{colour} · {tags}</source>
        <translation>{colour} · {tags}</translation>
    </message>
    <message>
        <source>That card hangs on nothing, so it can&apos;t go further out.</source>
        <translation>Cette fiche n’est rattachée à rien, elle ne peut donc pas sortir davantage.</translation>
    </message>
    <message>
        <source>There is no card before it among its siblings that it could hang on.</source>
        <translation>Aucune de ses sœurs ne la précède, à laquelle elle pourrait être rattachée.</translation>
    </message>
    <message>
        <source>That card hangs on nothing.</source>
        <translation>Cette fiche n’est rattachée à rien.</translation>
    </message>
    <message>
        <source>Select at least two cards that bear on the same, to join them.</source>
        <translation>Sélectionnez au moins deux fiches qui portent sur la même chose, pour les joindre.</translation>
    </message>
    <message>
        <source>Only one node at a time {verb} another.</source>
        <translation>Un seul nœud à la fois {verb} un autre.</translation>
    </message>
    <message>
        <source>Premises that are joined bear on the same, and all for it or all against it.</source>
        <translation>Des prémisses jointes portent sur la même chose, toutes pour ou toutes contre.</translation>
    </message>
    <message>
        <source>These premises are joined already.</source>
        <translation>Ces prémisses sont déjà jointes.</translation>
    </message>
    <message>
        <source>There is only one premise, so nothing can be taken apart.</source>
        <translation>Il n’y a qu’une prémisse, rien ne peut donc être séparé.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soutien</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Soutiens</translation>
    </message>
    <message>
        <source>Support of {node}</source>
        <translation>Soutien à {node}</translation>
    </message>
    <message>
        <source>the support of {node}</source>
        <translation>le soutien à {node}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Objection to {node}</source>
        <translation>Objection à {node}</translation>
    </message>
    <message>
        <source>the objection to {node}</source>
        <translation>l’objection à {node}</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Invalidation</translation>
    </message>
    <message>
        <source>undercut</source>
        <translation>invalidation</translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation>Invalidations</translation>
    </message>
    <message>
        <source>Undercut of {node}</source>
        <translation>Invalidation de {node}</translation>
    </message>
    <message>
        <source>the undercut of {node}</source>
        <translation>l’invalidation de {node}</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Contradiction with {node}</source>
        <translation>Contradiction avec {node}</translation>
    </message>
    <message>
        <source>the contradiction with {node}</source>
        <translation>la contradiction avec {node}</translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation>Reformulation</translation>
    </message>
    <message>
        <source>rephrase</source>
        <translation>reformulation</translation>
    </message>
    <message>
        <source>Rephrases</source>
        <translation>Reformulations</translation>
    </message>
    <message>
        <source>Rephrase of {node}</source>
        <translation>Reformulation de {node}</translation>
    </message>
    <message>
        <source>the rephrase of {node}</source>
        <translation>la reformulation de {node}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer to {node}</source>
        <translation>Réponse à {node}</translation>
    </message>
    <message>
        <source>the answer to {node}</source>
        <translation>la réponse à {node}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Aparté</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aparté</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Asides</source>
        <translation>Apartés</translation>
    </message>
    <message>
        <source>In support of this:</source>
        <translation>À l’appui de ceci&#xa0;:</translation>
    </message>
    <message>
        <source>In support of {target}:</source>
        <translation>À l’appui de {target}&#xa0;:</translation>
    </message>
    <message>
        <source>Why that step holds:</source>
        <translation>Pourquoi cette étape tient&#xa0;:</translation>
    </message>
    <message>
        <source>Why {target} holds:</source>
        <translation>Pourquoi {target} tient&#xa0;:</translation>
    </message>
    <message>
        <source>Against this:</source>
        <translation>Contre ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Against {target}:</source>
        <translation>Contre {target}&#xa0;:</translation>
    </message>
    <message>
        <source>This undercuts it:</source>
        <translation>Ceci l’invalide&#xa0;:</translation>
    </message>
    <message>
        <source>This undercuts {target}:</source>
        <translation>Ceci invalide {target}&#xa0;:</translation>
    </message>
    <message>
        <source>This undercuts that step:</source>
        <translation>Ceci invalide cette étape&#xa0;:</translation>
    </message>
    <message>
        <source>This contradicts it:</source>
        <translation>Ceci le contredit&#xa0;:</translation>
    </message>
    <message>
        <source>This contradicts {target}:</source>
        <translation>Ceci contredit {target}&#xa0;:</translation>
    </message>
    <message>
        <source>In other words:</source>
        <translation>Autrement dit&#xa0;:</translation>
    </message>
    <message>
        <source>{target}, in other words:</source>
        <translation>{target}, autrement dit&#xa0;:</translation>
    </message>
    <message>
        <source>In answer to this:</source>
        <translation>En réponse à ceci&#xa0;:</translation>
    </message>
    <message>
        <source>In answer to {target}:</source>
        <translation>En réponse à {target}&#xa0;:</translation>
    </message>
    <message>
        <source>It is proposed:</source>
        <translation>Il est proposé&#xa0;:</translation>
    </message>
    <message>
        <source>It is claimed:</source>
        <translation>Il est affirmé&#xa0;:</translation>
    </message>
    <message>
        <source>It is argued:</source>
        <translation>Il est avancé&#xa0;:</translation>
    </message>
    <message>
        <source>It is asked:</source>
        <translation>Il est demandé&#xa0;:</translation>
    </message>
    <message>
        <source>In passing:</source>
        <translation>En passant&#xa0;:</translation>
    </message>
    <message>
        <source>{relation} · {kind}</source>
        <translation>{relation} · {kind}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>une proposition</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>une affirmation</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>un argument</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>an aside</source>
        <translation>un aparté</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>avoir un soutien</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>conteste</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>avoir une objection</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>undercut</source>
        <comment>a participle: what can be undercut</comment>
        <translation>avoir une invalidation</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>avoir une contradiction</translation>
    </message>
    <message>
        <source>rephrases</source>
        <translation>reformule</translation>
    </message>
    <message>
        <source>rephrased</source>
        <translation>avoir une reformulation</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avoir une réponse</translation>
    </message>
    <message>
        <source>What {supports} something can&apos;t be {a_claim}.</source>
        <translation>Ce qui {supports} quelque chose ne peut pas être {a_claim}.</translation>
    </message>
    <message>
        <source>Only one node at a time {supports} another.</source>
        <translation>Un seul nœud à la fois {supports} un autre.</translation>
    </message>
    <message>
        <source>A link can be {supported}, but not {opposed}.</source>
        <translation>Un lien peut {supported}, mais pas {opposed}.</translation>
    </message>
    <message>
        <source>A proposal can be {supported}, but not {opposed}.</source>
        <translation>Une proposition peut {supported}, mais pas {opposed}.</translation>
    </message>
    <message>
        <source>A claim can be {supported}, but not {opposed}.</source>
        <translation>Une affirmation peut {supported}, mais pas {opposed}.</translation>
    </message>
    <message>
        <source>An argument can be {supported}, but not {opposed}.</source>
        <translation>Un argument peut {supported}, mais pas {opposed}.</translation>
    </message>
    <message>
        <source>A question can be {supported}, but not {opposed}.</source>
        <translation>Une question peut {supported}, mais pas {opposed}.</translation>
    </message>
    <message>
        <source>An aside can be {supported}, but not {opposed}.</source>
        <translation>Un aparté peut {supported}, mais pas {opposed}.</translation>
    </message>
    <message>
        <source>It counts only together with {others}.</source>
        <translation>Cela ne compte qu’avec {others}.</translation>
    </message>
    <message>
        <source>A premise of this:</source>
        <translation>Une prémisse de ceci&#xa0;:</translation>
    </message>
    <message>
        <source>What follows from this:</source>
        <translation>Ce qui en découle&#xa0;:</translation>
    </message>
    <message>
        <source>A premise of {target}:</source>
        <translation>Une prémisse de {target}&#xa0;:</translation>
    </message>
    <message>
        <source>What follows from {target}:</source>
        <translation>Ce qui découle de {target}&#xa0;:</translation>
    </message>
    <message>
        <source>It also {supports} {target}.</source>
        <translation>Cela {supports} aussi {target}.</translation>
    </message>
    <message>
        <source>It {supports} {target}.</source>
        <translation>Cela {supports} {target}.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a node without words</source>
        <translation>un nœud sans mots</translation>
    </message>
    <message>
        <source>{reaction} {supports} {proposal}</source>
        <translation>{reaction} {supports} {proposal}</translation>
    </message>
    <message>
        <source>What it bears on was left out.</source>
        <translation>Ce sur quoi cela porte a été laissé de côté.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Avis d’expert</translation>
    </message>
    <message>
        <source>Someone who knows the field says so; so it is likely true.</source>
        <translation>Quelqu’un qui connaît le domaine le dit&#xa0;; c’est donc probablement vrai.</translation>
    </message>
    <message>
        <source>How much does this person really know?</source>
        <translation>Que sait vraiment cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>The person knows little of this.</source>
        <translation>La personne n’y connaît pas grand-chose.</translation>
    </message>
    <message>
        <source>Does the claim belong to the field that they know?</source>
        <translation>L’affirmation relève-t-elle du domaine que cette personne connaît&#xa0;?</translation>
    </message>
    <message>
        <source>This lies outside their field.</source>
        <translation>Cela sort de son domaine.</translation>
    </message>
    <message>
        <source>Did they say this, and in this sense?</source>
        <translation>L’a-t-elle dit, et dans ce sens&#xa0;?</translation>
    </message>
    <message>
        <source>They did not say this, or not in this sense.</source>
        <translation>Elle ne l’a pas dit, ou pas dans ce sens.</translation>
    </message>
    <message>
        <source>Can they be relied on to say what they think?</source>
        <translation>Peut-on compter sur elle pour dire ce qu’elle pense&#xa0;?</translation>
    </message>
    <message>
        <source>They have a reason to say so anyway.</source>
        <translation>Elle a une raison de le dire de toute façon.</translation>
    </message>
    <message>
        <source>Do others who know the field agree?</source>
        <translation>D’autres connaisseurs du domaine sont-ils d’accord&#xa0;?</translation>
    </message>
    <message>
        <source>Others who know the field disagree.</source>
        <translation>D’autres connaisseurs du domaine ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>What do they base it on?</source>
        <translation>Sur quoi se fonde-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>They give no grounds for it.</source>
        <translation>Elle n’en donne aucun fondement.</translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation>Position de savoir</translation>
    </message>
    <message>
        <source>Someone who is placed to know says so; so it is likely true.</source>
        <translation>Quelqu’un qui est bien placé pour savoir le dit&#xa0;; c’est donc probablement vrai.</translation>
    </message>
    <message>
        <source>Were they where they could know this?</source>
        <translation>Était-il placé pour le savoir&#xa0;?</translation>
    </message>
    <message>
        <source>They were in no place to know this.</source>
        <translation>Il n’était pas placé pour le savoir.</translation>
    </message>
    <message>
        <source>Do they usually tell the truth?</source>
        <translation>Dit-il d’ordinaire la vérité&#xa0;?</translation>
    </message>
    <message>
        <source>They have not always told the truth.</source>
        <translation>Il n’a pas toujours dit la vérité.</translation>
    </message>
    <message>
        <source>Is this what they said?</source>
        <translation>Est-ce bien ce qu’il a dit&#xa0;?</translation>
    </message>
    <message>
        <source>They did not say this.</source>
        <translation>Il n’a pas dit cela.</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Someone saw or heard it and tells of it; so it likely happened.</source>
        <translation>Quelqu’un l’a vu ou entendu et le raconte&#xa0;; c’est donc probablement arrivé.</translation>
    </message>
    <message>
        <source>Does their account hold together?</source>
        <translation>Son récit est-il cohérent&#xa0;?</translation>
    </message>
    <message>
        <source>Their account contradicts itself.</source>
        <translation>Son récit se contredit.</translation>
    </message>
    <message>
        <source>Does it fit what else is known?</source>
        <translation>S’accorde-t-il avec ce que l’on sait par ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>It does not fit what else is known.</source>
        <translation>Il ne s’accorde pas avec ce que l’on sait par ailleurs.</translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation>D’autres témoins disent-ils la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>Other witnesses tell it otherwise.</source>
        <translation>D’autres témoins le racontent autrement.</translation>
    </message>
    <message>
        <source>Could they see, hear and remember it well?</source>
        <translation>Le témoin pouvait-il bien voir, entendre et retenir&#xa0;?</translation>
    </message>
    <message>
        <source>They could not see it well.</source>
        <translation>Le témoin ne pouvait pas bien voir.</translation>
    </message>
    <message>
        <source>Do they gain by telling it so?</source>
        <translation>A-t-il quelque chose à gagner à le raconter ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>They gain by telling it so.</source>
        <translation>Il a quelque chose à gagner à le raconter ainsi.</translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation>Opinion courante</translation>
    </message>
    <message>
        <source>Nearly everybody takes it to be true; so it is likely true.</source>
        <translation>Presque tout le monde le tient pour vrai&#xa0;; c’est donc probablement vrai.</translation>
    </message>
    <message>
        <source>How is it known that so many think so?</source>
        <translation>Comment sait-on que tant de gens le pensent&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody has counted who thinks so.</source>
        <translation>Personne n’a compté qui le pense.</translation>
    </message>
    <message>
        <source>Could so many be wrong about this?</source>
        <translation>Tant de gens pourraient-ils se tromper là-dessus&#xa0;?</translation>
    </message>
    <message>
        <source>Many have been wrong about such things.</source>
        <translation>Beaucoup se sont déjà trompés sur de telles choses.</translation>
    </message>
    <message>
        <source>Did they come to it each on their own?</source>
        <translation>Y sont-ils arrivés chacun de leur côté&#xa0;?</translation>
    </message>
    <message>
        <source>They took it from one another.</source>
        <translation>Ils l’ont repris les uns des autres.</translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation>Pratique courante</translation>
    </message>
    <message>
        <source>Nearly everybody does it; so it is acceptable to do it.</source>
        <translation>Presque tout le monde le fait&#xa0;; il est donc acceptable de le faire.</translation>
    </message>
    <message>
        <source>Do so many really do it?</source>
        <translation>Tant de gens le font-ils vraiment&#xa0;?</translation>
    </message>
    <message>
        <source>Fewer do it than is said.</source>
        <translation>Moins de gens le font qu’on ne le dit.</translation>
    </message>
    <message>
        <source>Do they have good grounds to do it?</source>
        <translation>Ont-ils de bonnes raisons de le faire&#xa0;?</translation>
    </message>
    <message>
        <source>They do it out of habit alone.</source>
        <translation>Ils le font par simple habitude.</translation>
    </message>
    <message>
        <source>Is this case like those where it is done?</source>
        <translation>Ce cas est-il semblable à ceux où cela se fait&#xa0;?</translation>
    </message>
    <message>
        <source>This case is not like those.</source>
        <translation>Ce cas n’est pas semblable à ceux-là.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>It was so in this case; so it is often so.</source>
        <translation>C’était le cas ici&#xa0;; c’est donc souvent le cas.</translation>
    </message>
    <message>
        <source>Was it really so in that case?</source>
        <translation>Était-ce vraiment le cas ici&#xa0;?</translation>
    </message>
    <message>
        <source>It was not so in that case.</source>
        <translation>Ce n’était pas le cas ici.</translation>
    </message>
    <message>
        <source>Is the case an ordinary one of its sort?</source>
        <translation>Le cas est-il ordinaire en son genre&#xa0;?</translation>
    </message>
    <message>
        <source>The case is an odd one out.</source>
        <translation>Le cas est une exception.</translation>
    </message>
    <message>
        <source>Are there enough such cases?</source>
        <translation>Y a-t-il assez de cas semblables&#xa0;?</translation>
    </message>
    <message>
        <source>One or two cases show little.</source>
        <translation>Un ou deux cas ne montrent pas grand-chose.</translation>
    </message>
    <message>
        <source>Are there cases where it was otherwise?</source>
        <translation>Y a-t-il des cas où il en était autrement&#xa0;?</translation>
    </message>
    <message>
        <source>There are cases where it was otherwise.</source>
        <translation>Il y a des cas où il en était autrement.</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogie</translation>
    </message>
    <message>
        <source>Two cases are alike, and it holds of one; so it holds of the other.</source>
        <translation>Deux cas se ressemblent, et cela vaut pour l’un&#xa0;; cela vaut donc pour l’autre.</translation>
    </message>
    <message>
        <source>Are the two alike in what matters here?</source>
        <translation>Les deux se ressemblent-ils sur ce qui compte ici&#xa0;?</translation>
    </message>
    <message>
        <source>They are not alike in what matters here.</source>
        <translation>Ils ne se ressemblent pas sur ce qui compte ici.</translation>
    </message>
    <message>
        <source>Is there a difference that breaks the parallel?</source>
        <translation>Y a-t-il une différence qui rompt le parallèle&#xa0;?</translation>
    </message>
    <message>
        <source>A difference breaks the parallel.</source>
        <translation>Une différence rompt le parallèle.</translation>
    </message>
    <message>
        <source>Does it hold of the first case at all?</source>
        <translation>Cela vaut-il seulement pour le premier cas&#xa0;?</translation>
    </message>
    <message>
        <source>It does not hold of the first case.</source>
        <translation>Cela ne vaut pas pour le premier cas.</translation>
    </message>
    <message>
        <source>Is there another case, as close, that turned out otherwise?</source>
        <translation>Y a-t-il un autre cas, aussi proche, qui a tourné autrement&#xa0;?</translation>
    </message>
    <message>
        <source>A closer case went otherwise.</source>
        <translation>Un cas plus proche a tourné autrement.</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>A like case was decided so; so this one should be.</source>
        <translation>Un cas semblable a été tranché ainsi&#xa0;; celui-ci devrait donc l’être aussi.</translation>
    </message>
    <message>
        <source>Does the earlier case match this one?</source>
        <translation>Le cas antérieur correspond-il à celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>The earlier case does not match.</source>
        <translation>Le cas antérieur ne correspond pas.</translation>
    </message>
    <message>
        <source>Does the earlier decision still stand?</source>
        <translation>La décision antérieure tient-elle toujours&#xa0;?</translation>
    </message>
    <message>
        <source>The earlier decision no longer stands.</source>
        <translation>La décision antérieure ne tient plus.</translation>
    </message>
    <message>
        <source>Was it decided rightly then?</source>
        <translation>Avait-il été bien tranché alors&#xa0;?</translation>
    </message>
    <message>
        <source>It was wrongly decided then.</source>
        <translation>Il avait été mal tranché alors.</translation>
    </message>
    <message>
        <source>Do other decisions point elsewhere?</source>
        <translation>D’autres décisions vont-elles dans un autre sens&#xa0;?</translation>
    </message>
    <message>
        <source>Other decisions point elsewhere.</source>
        <translation>D’autres décisions vont dans un autre sens.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>There is a sign that usually goes with it; so it is likely there.</source>
        <translation>Il y a un signe qui l’accompagne d’ordinaire&#xa0;; c’est donc probablement là.</translation>
    </message>
    <message>
        <source>How often does the sign go with it?</source>
        <translation>À quelle fréquence le signe l’accompagne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The sign often appears without it.</source>
        <translation>Le signe apparaît souvent sans cela.</translation>
    </message>
    <message>
        <source>Could something else have left the sign?</source>
        <translation>Autre chose aurait-il pu laisser ce signe&#xa0;?</translation>
    </message>
    <message>
        <source>Something else may have left the sign.</source>
        <translation>Autre chose a pu laisser ce signe.</translation>
    </message>
    <message>
        <source>Has the sign been seen for certain?</source>
        <translation>Le signe a-t-il été constaté avec certitude&#xa0;?</translation>
    </message>
    <message>
        <source>The sign has not been seen for certain.</source>
        <translation>Le signe n’a pas été constaté avec certitude.</translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation>De la cause à l’effet</translation>
    </message>
    <message>
        <source>This brings that about, and this is the case; so that will follow.</source>
        <translation>Ceci entraîne cela, et ceci est le cas&#xa0;; cela s’ensuivra donc.</translation>
    </message>
    <message>
        <source>How strong is the tie between cause and effect?</source>
        <translation>Quelle est la force du lien entre la cause et l’effet&#xa0;?</translation>
    </message>
    <message>
        <source>The one seldom brings the other about.</source>
        <translation>L’un entraîne rarement l’autre.</translation>
    </message>
    <message>
        <source>What shows that there is such a tie?</source>
        <translation>Qu’est-ce qui montre qu’un tel lien existe&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing shows that there is such a tie.</source>
        <translation>Rien ne montre qu’un tel lien existe.</translation>
    </message>
    <message>
        <source>Could something keep the effect from coming?</source>
        <translation>Quelque chose pourrait-il empêcher l’effet de se produire&#xa0;?</translation>
    </message>
    <message>
        <source>Something may keep it from coming.</source>
        <translation>Quelque chose peut l’empêcher de se produire.</translation>
    </message>
    <message>
        <source>Is the cause there, and strong enough?</source>
        <translation>La cause est-elle là, et assez forte&#xa0;?</translation>
    </message>
    <message>
        <source>The cause is not there, or too weak.</source>
        <translation>La cause n’est pas là, ou elle est trop faible.</translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation>De la corrélation à la cause</translation>
    </message>
    <message>
        <source>The two go together; so the one causes the other.</source>
        <translation>Les deux vont ensemble&#xa0;; l’un cause donc l’autre.</translation>
    </message>
    <message>
        <source>Do the two really go together?</source>
        <translation>Les deux vont-ils vraiment ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>They do not go together that regularly.</source>
        <translation>Ils ne vont pas ensemble si régulièrement.</translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation>Pourrait-ce être le hasard&#xa0;?</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>C’est peut-être le hasard.</translation>
    </message>
    <message>
        <source>Could a third thing bring both about?</source>
        <translation>Une troisième chose pourrait-elle entraîner les deux&#xa0;?</translation>
    </message>
    <message>
        <source>A third thing may bring both about.</source>
        <translation>Une troisième chose peut entraîner les deux.</translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation>Pourrait-ce être l’inverse&#xa0;?</translation>
    </message>
    <message>
        <source>It may be the other way round.</source>
        <translation>C’est peut-être l’inverse.</translation>
    </message>
    <message>
        <source>How far beyond these cases does it reach?</source>
        <translation>Jusqu’où cela s’étend-il au-delà de ces cas&#xa0;?</translation>
    </message>
    <message>
        <source>It holds of these cases alone.</source>
        <translation>Cela ne vaut que pour ces cas.</translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation>Meilleure explication</translation>
    </message>
    <message>
        <source>It would explain what was found better than anything else; so it is likely so.</source>
        <translation>Cela expliquerait mieux que toute autre chose ce qui a été constaté&#xa0;; c’est donc probablement ainsi.</translation>
    </message>
    <message>
        <source>Does it explain all that was found?</source>
        <translation>Cela explique-t-il tout ce qui a été constaté&#xa0;?</translation>
    </message>
    <message>
        <source>It leaves some of it unexplained.</source>
        <translation>Cela en laisse une partie inexpliquée.</translation>
    </message>
    <message>
        <source>Is there an explanation that does as well?</source>
        <translation>Y a-t-il une explication aussi bonne&#xa0;?</translation>
    </message>
    <message>
        <source>Another explanation does as well.</source>
        <translation>Une autre explication est aussi bonne.</translation>
    </message>
    <message>
        <source>Were the others looked for with care?</source>
        <translation>Les autres ont-elles été cherchées avec soin&#xa0;?</translation>
    </message>
    <message>
        <source>Few others were looked for.</source>
        <translation>Peu d’autres ont été cherchées.</translation>
    </message>
    <message>
        <source>Is it believable by itself?</source>
        <translation>Est-ce crédible en soi&#xa0;?</translation>
    </message>
    <message>
        <source>It is hard to believe by itself.</source>
        <translation>C’est difficile à croire en soi.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Doing it would bring about something good or bad; so it should or should not be done.</source>
        <translation>Le faire entraînerait quelque chose de bon ou de mauvais&#xa0;; il faut donc le faire ou ne pas le faire.</translation>
    </message>
    <message>
        <source>How likely is it that this would follow?</source>
        <translation>Est-il probable que cela s’ensuive&#xa0;?</translation>
    </message>
    <message>
        <source>It is unlikely that this would follow.</source>
        <translation>Il est peu probable que cela s’ensuive.</translation>
    </message>
    <message>
        <source>What supports that it would?</source>
        <translation>Qu’est-ce qui soutient que cela s’ensuivrait&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing supports that it would.</source>
        <translation>Rien ne soutient que cela s’ensuivrait.</translation>
    </message>
    <message>
        <source>What else would follow, and does it weigh more?</source>
        <translation>Que s’ensuivrait-il d’autre, et cela pèse-t-il plus&#xa0;?</translation>
    </message>
    <message>
        <source>Something else follows and weighs more.</source>
        <translation>Autre chose s’ensuit et pèse plus.</translation>
    </message>
    <message>
        <source>Is what would follow really good, or bad?</source>
        <translation>Ce qui s’ensuivrait est-il vraiment bon, ou mauvais&#xa0;?</translation>
    </message>
    <message>
        <source>What would follow is not that good or bad.</source>
        <translation>Ce qui s’ensuivrait n’est pas si bon ou si mauvais.</translation>
    </message>
    <message>
        <source>Practical reasoning</source>
        <translation>Raisonnement pratique</translation>
    </message>
    <message>
        <source>We want this end, and this is a means to it; so we should use the means.</source>
        <translation>Nous voulons cette fin, et ceci en est un moyen&#xa0;; nous devrions donc l’employer.</translation>
    </message>
    <message>
        <source>Would the means bring us there?</source>
        <translation>Le moyen nous y mènerait-il&#xa0;?</translation>
    </message>
    <message>
        <source>The means would not bring us there.</source>
        <translation>Le moyen ne nous y mènerait pas.</translation>
    </message>
    <message>
        <source>Is there a better means?</source>
        <translation>Y a-t-il un meilleur moyen&#xa0;?</translation>
    </message>
    <message>
        <source>There is a better means.</source>
        <translation>Il y a un meilleur moyen.</translation>
    </message>
    <message>
        <source>Can it be done at all?</source>
        <translation>Est-ce seulement faisable&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>C’est infaisable.</translation>
    </message>
    <message>
        <source>What does it cost beside, and is that worth it?</source>
        <translation>Que coûte-t-il par ailleurs, et cela en vaut-il la peine&#xa0;?</translation>
    </message>
    <message>
        <source>It costs more than it is worth.</source>
        <translation>Il coûte plus qu’il ne vaut.</translation>
    </message>
    <message>
        <source>Does it stand in the way of other ends?</source>
        <translation>Fait-il obstacle à d’autres fins&#xa0;?</translation>
    </message>
    <message>
        <source>It stands in the way of other ends.</source>
        <translation>Il fait obstacle à d’autres fins.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>It furthers something that we hold dear; so it speaks for doing it.</source>
        <translation>Cela favorise quelque chose qui nous tient à cœur&#xa0;; cela parle donc en sa faveur.</translation>
    </message>
    <message>
        <source>Do those concerned hold that value?</source>
        <translation>Les personnes concernées tiennent-elles à cette valeur&#xa0;?</translation>
    </message>
    <message>
        <source>Those concerned do not hold that value.</source>
        <translation>Les personnes concernées ne tiennent pas à cette valeur.</translation>
    </message>
    <message>
        <source>Does it really further the value?</source>
        <translation>Cela favorise-t-il vraiment la valeur&#xa0;?</translation>
    </message>
    <message>
        <source>It does not further the value.</source>
        <translation>Cela ne favorise pas la valeur.</translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation>Une autre valeur pèse-t-elle plus ici&#xa0;?</translation>
    </message>
    <message>
        <source>Another value weighs more here.</source>
        <translation>Une autre valeur pèse plus ici.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>It is one of a few, and the others fall away; so it is this one.</source>
        <translation>C’est l’une de quelques possibilités, et les autres tombent&#xa0;; c’est donc celle-ci.</translation>
    </message>
    <message>
        <source>Are these all that there are?</source>
        <translation>Sont-elles toutes là&#xa0;?</translation>
    </message>
    <message>
        <source>There are others that were not named.</source>
        <translation>Il y en a d’autres qui n’ont pas été nommées.</translation>
    </message>
    <message>
        <source>Do the others really fall away?</source>
        <translation>Les autres tombent-elles vraiment&#xa0;?</translation>
    </message>
    <message>
        <source>One of the others does not fall away.</source>
        <translation>L’une des autres ne tombe pas.</translation>
    </message>
    <message>
        <source>Could more than one be so at once?</source>
        <translation>Plusieurs pourraient-elles valoir à la fois&#xa0;?</translation>
    </message>
    <message>
        <source>More than one can be so at once.</source>
        <translation>Plusieurs peuvent valoir à la fois.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>You have bound yourself to this, and that comes with it; so you are bound to that.</source>
        <translation>Vous vous êtes engagé à ceci, et cela va avec&#xa0;; vous êtes donc tenu à cela.</translation>
    </message>
    <message>
        <source>Did they bind themselves to the first?</source>
        <translation>Y a-t-il eu engagement au premier point&#xa0;?</translation>
    </message>
    <message>
        <source>They never bound themselves to the first.</source>
        <translation>Il n’y a jamais eu d’engagement au premier point.</translation>
    </message>
    <message>
        <source>Does the second really come with it?</source>
        <translation>Le second va-t-il vraiment avec&#xa0;?</translation>
    </message>
    <message>
        <source>The second does not come with it.</source>
        <translation>Le second ne va pas avec.</translation>
    </message>
    <message>
        <source>Have they given it up since?</source>
        <translation>L’engagement a-t-il été abandonné depuis&#xa0;?</translation>
    </message>
    <message>
        <source>They have given it up since.</source>
        <translation>L’engagement a été abandonné depuis.</translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation>Classification verbale</translation>
    </message>
    <message>
        <source>It is of this sort, and what is of this sort is so; so it is so.</source>
        <translation>C’est de cette sorte, et ce qui est de cette sorte est ainsi&#xa0;; c’est donc ainsi.</translation>
    </message>
    <message>
        <source>Is it really of this sort?</source>
        <translation>Est-ce vraiment de cette sorte&#xa0;?</translation>
    </message>
    <message>
        <source>It is not of this sort.</source>
        <translation>Ce n’est pas de cette sorte.</translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation>Le mot est-il pris dans le même sens les deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>The word is used in two senses.</source>
        <translation>Le mot est pris en deux sens.</translation>
    </message>
    <message>
        <source>Is all of this sort like that, or only most?</source>
        <translation>Tout ce qui est de cette sorte est-il ainsi, ou seulement la plupart&#xa0;?</translation>
    </message>
    <message>
        <source>Not all of this sort is like that.</source>
        <translation>Tout ce qui est de cette sorte n’est pas ainsi.</translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation>Règle établie</translation>
    </message>
    <message>
        <source>There is a rule for such cases; so it should be followed here.</source>
        <translation>Il y a une règle pour de tels cas&#xa0;; il faut donc la suivre ici.</translation>
    </message>
    <message>
        <source>Is there such a rule, and does it bind those concerned?</source>
        <translation>Y a-t-il une telle règle, et lie-t-elle les personnes concernées&#xa0;?</translation>
    </message>
    <message>
        <source>There is no such rule for them.</source>
        <translation>Il n’y a pas de telle règle pour elles.</translation>
    </message>
    <message>
        <source>Does the case fall under it?</source>
        <translation>Le cas en relève-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The case does not fall under it.</source>
        <translation>Le cas n’en relève pas.</translation>
    </message>
    <message>
        <source>Is this a case that the rule leaves open?</source>
        <translation>Est-ce un cas que la règle laisse ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>This is a case for an exception.</source>
        <translation>C’est un cas d’exception.</translation>
    </message>
    <message>
        <source>Does another rule come first?</source>
        <translation>Une autre règle prime-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Another rule comes first.</source>
        <translation>Une autre règle prime.</translation>
    </message>
    <message>
        <source>Exceptional case</source>
        <translation>Cas exceptionnel</translation>
    </message>
    <message>
        <source>The usual rule was not made for a case like this; so it need not be followed here.</source>
        <translation>La règle habituelle n’a pas été faite pour un tel cas&#xa0;; il n’est donc pas nécessaire de la suivre ici.</translation>
    </message>
    <message>
        <source>Is the case really out of the ordinary?</source>
        <translation>Le cas sort-il vraiment de l’ordinaire&#xa0;?</translation>
    </message>
    <message>
        <source>The case is an ordinary one.</source>
        <translation>Le cas est ordinaire.</translation>
    </message>
    <message>
        <source>Does what is special about it matter to the rule?</source>
        <translation>Ce qu’il a de particulier importe-t-il pour la règle&#xa0;?</translation>
    </message>
    <message>
        <source>What is special does not matter here.</source>
        <translation>Ce qu’il a de particulier n’importe pas ici.</translation>
    </message>
    <message>
        <source>Would many others ask for the same?</source>
        <translation>Beaucoup d’autres demanderaient-ils la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>Many others could ask for the same.</source>
        <translation>Beaucoup d’autres pourraient demander la même chose.</translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation>Contre la personne</translation>
    </message>
    <message>
        <source>Who says so is not to be trusted; so what they say counts for less.</source>
        <translation>Celui qui le dit n’est pas digne de confiance&#xa0;; ce qu’il dit compte donc moins.</translation>
    </message>
    <message>
        <source>Is what is said of the person true?</source>
        <translation>Ce qui est dit de la personne est-il vrai&#xa0;?</translation>
    </message>
    <message>
        <source>What is said of the person is not true.</source>
        <translation>Ce qui est dit de la personne n’est pas vrai.</translation>
    </message>
    <message>
        <source>Does it touch on whether the claim is true?</source>
        <translation>Cela touche-t-il à la vérité de l’affirmation&#xa0;?</translation>
    </message>
    <message>
        <source>It has no bearing on the claim.</source>
        <translation>Cela n’a aucun rapport avec l’affirmation.</translation>
    </message>
    <message>
        <source>Does the claim stand on grounds of its own?</source>
        <translation>L’affirmation repose-t-elle sur ses propres fondements&#xa0;?</translation>
    </message>
    <message>
        <source>The claim stands on its own grounds.</source>
        <translation>L’affirmation repose sur ses propres fondements.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Parti pris</translation>
    </message>
    <message>
        <source>Who says so has an interest in it; so it was perhaps not weighed fairly.</source>
        <translation>Celui qui le dit y a un intérêt&#xa0;; cela n’a donc peut-être pas été pesé équitablement.</translation>
    </message>
    <message>
        <source>Is there such an interest?</source>
        <translation>Y a-t-il un tel intérêt&#xa0;?</translation>
    </message>
    <message>
        <source>There is no such interest.</source>
        <translation>Il n’y a pas de tel intérêt.</translation>
    </message>
    <message>
        <source>Is there a sign that it coloured what is said?</source>
        <translation>Y a-t-il un signe qu’il a coloré ce qui est dit&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing shows that it coloured it.</source>
        <translation>Rien ne montre qu’il l’a coloré.</translation>
    </message>
    <message>
        <source>Does the subject call for weighing both sides?</source>
        <translation>Le sujet demande-t-il de peser les deux côtés&#xa0;?</translation>
    </message>
    <message>
        <source>Taking one side is fair here.</source>
        <translation>Prendre parti est légitime ici.</translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation>Pente glissante</translation>
    </message>
    <message>
        <source>The first step would lead on, step by step, to something bad; so it should not be taken.</source>
        <translation>Le premier pas mènerait, pas à pas, à quelque chose de mauvais&#xa0;; il ne faut donc pas le faire.</translation>
    </message>
    <message>
        <source>Which steps lie between, and is each named?</source>
        <translation>Quels pas se trouvent entre les deux, et chacun est-il nommé&#xa0;?</translation>
    </message>
    <message>
        <source>The steps between are not named.</source>
        <translation>Les pas intermédiaires ne sont pas nommés.</translation>
    </message>
    <message>
        <source>Does each step lead to the next?</source>
        <translation>Chaque pas mène-t-il au suivant&#xa0;?</translation>
    </message>
    <message>
        <source>One of the steps does not lead on.</source>
        <translation>L’un des pas ne mène pas plus loin.</translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation>Pourrait-on s’arrêter en chemin&#xa0;?</translation>
    </message>
    <message>
        <source>One can stop on the way.</source>
        <translation>On peut s’arrêter en chemin.</translation>
    </message>
    <message>
        <source>Is the end as bad as it is said to be?</source>
        <translation>La fin est-elle aussi mauvaise qu’on le dit&#xa0;?</translation>
    </message>
    <message>
        <source>The end is not as bad as that.</source>
        <translation>La fin n’est pas si mauvaise.</translation>
    </message>
    <message>
        <source>Gradualism</source>
        <translation>Gradualisme</translation>
    </message>
    <message>
        <source>The difference of each small step is none that matters; so the last is as the first.</source>
        <translation>La différence de chaque petit pas est négligeable&#xa0;; le dernier vaut donc le premier.</translation>
    </message>
    <message>
        <source>Is each step really too small to matter?</source>
        <translation>Chaque pas est-il vraiment trop petit pour compter&#xa0;?</translation>
    </message>
    <message>
        <source>One of the steps does matter.</source>
        <translation>L’un des pas compte.</translation>
    </message>
    <message>
        <source>Do many small steps add up to something?</source>
        <translation>Beaucoup de petits pas font-ils quelque chose au total&#xa0;?</translation>
    </message>
    <message>
        <source>The small steps add up.</source>
        <translation>Les petits pas s’additionnent.</translation>
    </message>
    <message>
        <source>Is there a line that can be drawn?</source>
        <translation>Peut-on tracer une limite&#xa0;?</translation>
    </message>
    <message>
        <source>A line can be drawn.</source>
        <translation>On peut tracer une limite.</translation>
    </message>
    <message>
        <source>Sunk cost</source>
        <translation>Coûts irrécupérables</translation>
    </message>
    <message>
        <source>Much has been put in that would be lost; so one should go on.</source>
        <translation>On y a beaucoup mis, qui serait perdu&#xa0;; il faut donc continuer.</translation>
    </message>
    <message>
        <source>Is it lost whatever is done now?</source>
        <translation>Est-ce perdu quoi qu’on fasse maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>It is lost whatever is done now.</source>
        <translation>C’est perdu quoi qu’on fasse maintenant.</translation>
    </message>
    <message>
        <source>Does going on lead to what was wanted?</source>
        <translation>Continuer mène-t-il à ce qui était voulu&#xa0;?</translation>
    </message>
    <message>
        <source>Going on does not lead there either.</source>
        <translation>Continuer n’y mène pas non plus.</translation>
    </message>
    <message>
        <source>How much more would it take?</source>
        <translation>Combien en faudrait-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>It would take more than it brings.</source>
        <translation>Il en faudrait plus que cela ne rapporte.</translation>
    </message>
    <message>
        <source>Threat or fear</source>
        <translation>Menace ou peur</translation>
    </message>
    <message>
        <source>Something bad will happen to you unless you do it; so you should do it.</source>
        <translation>Quelque chose de mauvais vous arrivera si vous ne le faites pas&#xa0;; vous devriez donc le faire.</translation>
    </message>
    <message>
        <source>Will it happen, and how likely is it?</source>
        <translation>Cela arrivera-t-il, et avec quelle probabilité&#xa0;?</translation>
    </message>
    <message>
        <source>It will hardly happen.</source>
        <translation>Cela n’arrivera guère.</translation>
    </message>
    <message>
        <source>Would doing it keep it away?</source>
        <translation>Le faire l’éviterait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Doing it would not keep it away.</source>
        <translation>Le faire ne l’éviterait pas.</translation>
    </message>
    <message>
        <source>Is it a reason, or pressure only?</source>
        <translation>Est-ce une raison, ou seulement une pression&#xa0;?</translation>
    </message>
    <message>
        <source>It is pressure and no reason.</source>
        <translation>C’est une pression et non une raison.</translation>
    </message>
    <message>
        <source>Is there another way to be safe?</source>
        <translation>Y a-t-il un autre moyen de se protéger&#xa0;?</translation>
    </message>
    <message>
        <source>There is another way to be safe.</source>
        <translation>Il y a un autre moyen de se protéger.</translation>
    </message>
    <message>
        <source>Ignorance</source>
        <translation>Ignorance</translation>
    </message>
    <message>
        <source>It has not been shown to be so; so it is likely not so.</source>
        <translation>Il n’a pas été montré que c’est ainsi&#xa0;; ce n’est donc probablement pas ainsi.</translation>
    </message>
    <message>
        <source>How well was it looked for?</source>
        <translation>L’a-t-on bien cherché&#xa0;?</translation>
    </message>
    <message>
        <source>It was hardly looked for.</source>
        <translation>On ne l’a guère cherché.</translation>
    </message>
    <message>
        <source>Would it have shown, if it were so?</source>
        <translation>L’aurait-on vu, si c’était ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>It would not have shown.</source>
        <translation>On ne l’aurait pas vu.</translation>
    </message>
    <message>
        <source>Who has to show it?</source>
        <translation>À qui de le montrer&#xa0;?</translation>
    </message>
    <message>
        <source>It is for the other side to show it.</source>
        <translation>C’est à l’autre partie de le montrer.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>It holds of each of the parts; so it holds of the whole.</source>
        <translation>Cela vaut pour chacune des parties&#xa0;; cela vaut donc pour le tout.</translation>
    </message>
    <message>
        <source>Does it hold of all the parts?</source>
        <translation>Cela vaut-il pour toutes les parties&#xa0;?</translation>
    </message>
    <message>
        <source>It does not hold of all the parts.</source>
        <translation>Cela ne vaut pas pour toutes les parties.</translation>
    </message>
    <message>
        <source>Is it something that passes from parts to a whole?</source>
        <translation>Est-ce quelque chose qui passe des parties au tout&#xa0;?</translation>
    </message>
    <message>
        <source>It does not pass to the whole.</source>
        <translation>Cela ne passe pas au tout.</translation>
    </message>
    <message>
        <source>Does it change when the parts come together?</source>
        <translation>Cela change-t-il quand les parties se réunissent&#xa0;?</translation>
    </message>
    <message>
        <source>Together they behave otherwise.</source>
        <translation>Ensemble, elles se comportent autrement.</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>It holds of the whole; so it holds of each of the parts.</source>
        <translation>Cela vaut pour le tout&#xa0;; cela vaut donc pour chacune des parties.</translation>
    </message>
    <message>
        <source>Does it hold of the whole?</source>
        <translation>Cela vaut-il pour le tout&#xa0;?</translation>
    </message>
    <message>
        <source>It does not hold of the whole.</source>
        <translation>Cela ne vaut pas pour le tout.</translation>
    </message>
    <message>
        <source>Is it something that each part shares?</source>
        <translation>Est-ce quelque chose que chaque partie partage&#xa0;?</translation>
    </message>
    <message>
        <source>The parts do not share it.</source>
        <translation>Les parties ne le partagent pas.</translation>
    </message>
    <message>
        <source>Is there something special about this part?</source>
        <translation>Cette partie a-t-elle quelque chose de particulier&#xa0;?</translation>
    </message>
    <message>
        <source>This part is not like the others.</source>
        <translation>Cette partie n’est pas comme les autres.</translation>
    </message>
    <message>
        <source>Moral principle</source>
        <translation>Principe moral</translation>
    </message>
    <message>
        <source>Doing it is wrong, or owed, whatever comes of it; so it must not, or must, be done.</source>
        <translation>Le faire est mal, ou dû, quoi qu’il en résulte&#xa0;; il ne faut donc pas, ou il faut, le faire.</translation>
    </message>
    <message>
        <source>Does the principle hold?</source>
        <translation>Le principe tient-il&#xa0;?</translation>
    </message>
    <message>
        <source>The principle does not hold.</source>
        <translation>Le principe ne tient pas.</translation>
    </message>
    <message>
        <source>Does it speak to this case?</source>
        <translation>S’applique-t-il à ce cas&#xa0;?</translation>
    </message>
    <message>
        <source>It does not speak to this case.</source>
        <translation>Il ne s’applique pas à ce cas.</translation>
    </message>
    <message>
        <source>Does something more pressing stand against it?</source>
        <translation>Quelque chose de plus pressant s’y oppose-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Something more pressing is at stake.</source>
        <translation>Quelque chose de plus pressant est en jeu.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>An empty map; the first letter typed begins the first proposal.</source>
        <translation>Une carte vide&#xa0;; la première lettre saisie commence la première proposition.</translation>
    </message>
    <message>
        <source>Pro and con</source>
        <translation>Pour et contre</translation>
    </message>
    <message>
        <source>One proposal, a reason for it and a reason against it.</source>
        <translation>Une proposition, une raison pour et une raison contre.</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>A reason for it</source>
        <translation>Une raison pour</translation>
    </message>
    <message>
        <source>A reason against it</source>
        <translation>Une raison contre</translation>
    </message>
    <message>
        <source>Steelman</source>
        <translation>Steelman</translation>
    </message>
    <message>
        <source>The other side at its strongest, in words that it would accept, before it is answered.</source>
        <translation>L’autre côté sous sa forme la plus forte, dans des mots qu’il accepterait, avant qu’on y réponde.</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>Ce que je soutiens</translation>
    </message>
    <message>
        <source>My best reason for it</source>
        <translation>Ma meilleure raison</translation>
    </message>
    <message>
        <source>The other side&apos;s case, as its best advocate puts it</source>
        <translation>La cause adverse, telle que son meilleur avocat la présente</translation>
    </message>
    <message>
        <source>The best evidence for their case</source>
        <translation>La meilleure preuve de leur cause</translation>
    </message>
    <message>
        <source>Where they are right</source>
        <translation>En quoi ils ont raison</translation>
    </message>
    <message>
        <source>My answer to the strongest form of it</source>
        <translation>Ma réponse à sa forme la plus forte</translation>
    </message>
    <message>
        <source>Toulmin</source>
        <translation>Toulmin</translation>
    </message>
    <message>
        <source>A claim, its grounds, what ties them to it, and what could undo that.</source>
        <translation>Une affirmation, ses fondements, ce qui les y relie, et ce qui pourrait la défaire.</translation>
    </message>
    <message>
        <source>Claim: what is to be shown</source>
        <translation>Thèse&#xa0;: ce qu’il faut montrer</translation>
    </message>
    <message>
        <source>Grounds: the facts it rests on</source>
        <translation>Données&#xa0;: les faits sur lesquels elle repose</translation>
    </message>
    <message>
        <source>Warrant: why these facts count for it</source>
        <translation>Garantie&#xa0;: pourquoi ces faits comptent</translation>
    </message>
    <message>
        <source>Backing: what the warrant rests on</source>
        <translation>Fondement&#xa0;: sur quoi repose la garantie</translation>
    </message>
    <message>
        <source>Rebuttal: unless …</source>
        <translation>Réfutation&#xa0;: sauf si…</translation>
    </message>
    <message>
        <source>Qualifier: how sure it is (presumably, in most cases)</source>
        <translation>Qualificateur&#xa0;: le degré de certitude (sans doute, dans la plupart des cas)</translation>
    </message>
    <message>
        <source>Rogerian</source>
        <translation>Rogers</translation>
    </message>
    <message>
        <source>Both views told fairly, where each is right, and a way that serves both.</source>
        <translation>Les deux points de vue présentés loyalement, où chacun a raison, et une voie qui sert les deux.</translation>
    </message>
    <message>
        <source>What do we need to settle?</source>
        <translation>Que faut-il trancher&#xa0;?</translation>
    </message>
    <message>
        <source>Their view, as they would tell it</source>
        <translation>Leur point de vue, comme ils le diraient</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Leur point de vue</translation>
    </message>
    <message>
        <source>Where their view is right</source>
        <translation>Où leur point de vue est juste</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Notre point de vue</translation>
    </message>
    <message>
        <source>Where our view is right</source>
        <translation>Où notre point de vue est juste</translation>
    </message>
    <message>
        <source>A way that serves both</source>
        <translation>Une voie qui sert les deux</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>What they would gain by it</source>
        <translation>Ce qu’ils y gagneraient</translation>
    </message>
    <message>
        <source>What we would gain by it</source>
        <translation>Ce que nous y gagnerions</translation>
    </message>
    <message>
        <source>IBIS</source>
        <translation>IBIS</translation>
    </message>
    <message>
        <source>An issue, positions that answer it, and arguments for and against each.</source>
        <translation>Une question, des positions qui y répondent, et des arguments pour et contre chacune.</translation>
    </message>
    <message>
        <source>The issue, as a question</source>
        <translation>Le problème, sous forme de question</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Première position</translation>
    </message>
    <message>
        <source>An argument for the first position</source>
        <translation>Un argument pour la première position</translation>
    </message>
    <message>
        <source>An argument against the first position</source>
        <translation>Un argument contre la première position</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>Deuxième position</translation>
    </message>
    <message>
        <source>An argument for the second position</source>
        <translation>Un argument pour la deuxième position</translation>
    </message>
    <message>
        <source>An argument against the second position</source>
        <translation>Un argument contre la deuxième position</translation>
    </message>
    <message>
        <source>A proposal per heading</source>
        <translation>Une proposition par titre</translation>
    </message>
    <message>
        <source>A proposal for each heading, tied to the first sentence below it.</source>
        <translation>Une proposition pour chaque titre, liée à la première phrase qui le suit.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} ou {last}</translation>
    </message>
    <message>
        <source>{one}, {others}</source>
        <translation>{one}, {others}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>characters of markup</source>
        <translation>caractères de balisage</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>paragraphs and items</source>
        <translation>paragraphes et éléments</translation>
    </message>
    <message>
        <source>Hypothesis export</source>
        <translation>Export Hypothesis</translation>
    </message>
    <message>
        <source>“{file}” holds no annotations of Hypothesis.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas d’annotations Hypothesis.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most:,} annotations.</source>
        <translation>«&#xa0;{file}&#xa0;» a plus de {most:,} annotations.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of annotations that DebateDesk reads.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier d’annotations que DebateDesk lit.</translation>
    </message>
    <message>
        <source>Obsidian note</source>
        <translation>Note Obsidian</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>Il n’y a pas encore d’annotations.</translation>
    </message>
    <message>
        <source>Annotations can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Les annotations ne peuvent pas être écrites en «&#xa0;{name}&#xa0;»&#xa0;; utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>“{file}” is no JSON that can be read.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {remark}</source>
        <translation>Ligne {line}, colonne {column}&#xa0;: {remark}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {cause}</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>the heading’s “{key}”</source>
        <translation>«&#xa0;{key}&#xa0;» du titre de section</translation>
    </message>
    <message>
        <source>the heading’s tag “{tag}”</source>
        <translation>l’étiquette «&#xa0;{tag}&#xa0;» du titre de section</translation>
    </message>
    <message>
        <source>headings are nested more than {most} deep.</source>
        <translation>les titres sont imbriqués sur plus de {most} niveaux.</translation>
    </message>
    <message>
        <source>after “{part}” a statement or argument is missing.</source>
        <translation>après «&#xa0;{part}&#xa0;», un énoncé ou un argument manque.</translation>
    </message>
    <message>
        <source>“&lt;{title}&gt;” is reconstructed twice; an argument has one reconstruction.</source>
        <translation>«&#xa0;&lt;{title}&gt;&#xa0;» est reconstruit deux fois&#xa0;; un argument n’a qu’une reconstruction.</translation>
    </message>
    <message>
        <source>only an undercut (“_”) can bear on an inference.</source>
        <translation>seule une invalidation («&#xa0;_&#xa0;») peut porter sur une inférence.</translation>
    </message>
    <message>
        <source>an inference needs premises above and a conclusion below it.</source>
        <translation>une inférence nécessite des prémisses au-dessus et une conclusion en dessous.</translation>
    </message>
    <message>
        <source>the reconstruction has no conclusion below a line of “----”.</source>
        <translation>la reconstruction n’a pas de conclusion sous une ligne de «&#xa0;----&#xa0;».</translation>
    </message>
    <message>
        <source>a premise or conclusion is a statement, not an argument.</source>
        <translation>une prémisse ou une conclusion est un énoncé, pas un argument.</translation>
    </message>
    <message>
        <source>the inference’s “{key}”</source>
        <translation>«&#xa0;{key}&#xa0;» de l’inférence</translation>
    </message>
    <message>
        <source>the inference uses ({list}), which is not there.</source>
        <translation>l’inférence utilise ({list}), qui n’existe pas.</translation>
    </message>
    <message>
        <source>that an inference uses its own conclusion</source>
        <translation>le fait qu’une inférence utilise sa propre conclusion</translation>
    </message>
    <message>
        <source>Argdown text</source>
        <translation>Texte Argdown</translation>
    </message>
    <message>
        <source>there is no node or relation “{target}”.</source>
        <translation>il n’y a pas de nœud ni de relation «&#xa0;{target}&#xa0;».</translation>
    </message>
    <message>
        <source>“relation” must be an id, or names with values.</source>
        <translation>«&#xa0;relation&#xa0;» doit être un identifiant, ou des noms avec des valeurs.</translation>
    </message>
    <message>
        <source>there is no node “{item}” in this map.</source>
        <translation>il n’y a pas de nœud «&#xa0;{item}&#xa0;» dans cette carte.</translation>
    </message>
    <message>
        <source>the “kind” of a relation must be one of {kinds}.</source>
        <translation>le «&#xa0;kind&#xa0;» d’une relation doit être l’un de {kinds}.</translation>
    </message>
    <message>
        <source>a scheme</source>
        <translation>un schème</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identifiant</translation>
    </message>
    <message>
        <source>what is “answered” needs a “question” and a “node”.</source>
        <translation>ce qui est «&#xa0;answered&#xa0;» nécessite une «&#xa0;question&#xa0;» et un «&#xa0;node&#xa0;».</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>un nœud</translation>
    </message>
    <message>
        <source>there is no node “{node}” in this map.</source>
        <translation>il n’y a pas de nœud «&#xa0;{node}&#xa0;» dans cette carte.</translation>
    </message>
    <message>
        <source>two relations have the id “{id}”.</source>
        <translation>deux relations ont l’identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>each of the “relations” listed needs a “kind” out of {kinds}.</source>
        <translation>chacune des «&#xa0;relations&#xa0;» listées nécessite un «&#xa0;kind&#xa0;» parmi {kinds}.</translation>
    </message>
    <message>
        <source>the “relations” listed need ids of their own, unlike “{own}”.</source>
        <translation>les «&#xa0;relations&#xa0;» listées nécessitent leurs propres identifiants, contrairement à «&#xa0;{own}&#xa0;».</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>une cible</translation>
    </message>
    <message>
        <source>two nodes have the id “{own}”.</source>
        <translation>deux nœuds ont l’identifiant «&#xa0;{own}&#xa0;».</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of node; use one of {list}.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas un type de nœud&#xa0;; utilisez l’un de {list}.</translation>
    </message>
    <message>
        <source>“{key}” of “{title}”</source>
        <translation>«&#xa0;{key}&#xa0;» de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>le poids</translation>
    </message>
    <message>
        <source>a speaker</source>
        <translation>un locuteur</translation>
    </message>
    <message>
        <source>a “colour” must be one of {colours}.</source>
        <translation>une «&#xa0;colour&#xa0;» doit être l’une de {colours}.</translation>
    </message>
    <message>
        <source>a “fidelity” must be one of {list}.</source>
        <translation>une «&#xa0;fidelity&#xa0;» doit être l’une de {list}.</translation>
    </message>
    <message>
        <source>“refers_to” needs the name of a “map” and the id of a “node”.</source>
        <translation>«&#xa0;refers_to&#xa0;» nécessite le nom d’une «&#xa0;map&#xa0;» et l’identifiant d’un «&#xa0;node&#xa0;».</translation>
    </message>
    <message>
        <source>each piece of evidence needs the name of a “document”.</source>
        <translation>chaque preuve nécessite le nom d’un «&#xa0;document&#xa0;».</translation>
    </message>
    <message>
        <source>the evidence ends at {end}, before its start at {start}.</source>
        <translation>la preuve se termine à {end}, avant son début à {start}.</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>un rôle</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>a step needs “premises”, “rules” and a “conclusion”.</source>
        <translation>une étape nécessite «&#xa0;premises&#xa0;», «&#xa0;rules&#xa0;» et une «&#xa0;conclusion&#xa0;».</translation>
    </message>
    <message>
        <source>a conclusion</source>
        <translation>une conclusion</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_statements:,} statements.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most_statements:,} énoncés.</translation>
    </message>
    <message>
        <source>the front matter is not closed by a line of “===”.</source>
        <translation>l’en-tête n’est pas fermé par une ligne de «&#xa0;===&#xa0;».</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>le commentaire n’est pas fermé.</translation>
    </message>
    <message>
        <source>the data is not closed by “}”.</source>
        <translation>les données ne sont pas fermées par «&#xa0;}&#xa0;».</translation>
    </message>
    <message>
        <source>the inference is not closed by “--”.</source>
        <translation>l’inférence n’est pas fermée par «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>“{sign}” relates to nothing; it must follow a statement or argument without an empty line.</source>
        <translation>«&#xa0;{sign}&#xa0;» ne se rapporte à rien&#xa0;; il doit suivre un énoncé ou un argument sans ligne vide.</translation>
    </message>
    <message>
        <source>no empty line parts “{title}” from what is above it.</source>
        <translation>aucune ligne vide ne sépare «&#xa0;{title}&#xa0;» de ce qui est au-dessus.</translation>
    </message>
    <message>
        <source>“{sign}” is read as words here, not as a sign.</source>
        <translation>«&#xa0;{sign}&#xa0;» est lu ici comme du texte, pas comme un signe.</translation>
    </message>
    <message>
        <source>{what} must be words, not a list or names with values.</source>
        <translation>{what} doit être des mots, pas une liste ni des noms avec des valeurs.</translation>
    </message>
    <message>
        <source>{what} is “{shown}”, which is no number.</source>
        <translation>{what} est «&#xa0;{shown}&#xa0;», qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>the offset</source>
        <translation>le décalage</translation>
    </message>
    <message>
        <source>the offset “{shortened}” is no whole number that a text has.</source>
        <translation>la position «&#xa0;{shortened}&#xa0;» n’est pas un nombre entier qu’un texte possède.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB; split it into parts first.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {most} Mo&#xa0;; divisez-le d’abord en parties.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map</source>
        <comment>1 node that is off the map</comment>
        <translation>
            <numerusform>{n:,} nœud hors de la carte</numerusform>
            <numerusform>{n:,} nœuds hors de la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} nodes, the most that a map may have.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most:,} nœuds, le maximum pour une carte.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} relations, the most that a map may have.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most:,} relations, le maximum pour une carte.</translation>
    </message>
    <message>
        <source>{what} has groups nested {deepest:,} deep; {most} is the most.</source>
        <translation>{what} a des groupes imbriqués sur {deepest:,} niveaux&#xa0;; le maximum est {most}.</translation>
    </message>
    <message>
        <source>Of its annotations the first {most:,} were taken.</source>
        <translation>Parmi ses annotations, les {most:,} premières ont été prises.</translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation>Ce qui est collé</translation>
    </message>
    <message>
        <source>{pasted} is no branch of a map.</source>
        <translation>{pasted} n’est pas une branche d’une carte.</translation>
    </message>
    <message>
        <source>{pasted} has no words.</source>
        <translation>{pasted} n’a pas de mots.</translation>
    </message>
    <message>
        <source>{pasted} is larger than {number} MB.</source>
        <translation>{pasted} dépasse {number} Mo.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_members:,} members; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most_members:,} membres&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not copied as a whole: its archive can&apos;t be opened.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou n’a pas été copié en entier&#xa0;: son archive ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is missing in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: «&#xa0;{shown}&#xa0;» y manque.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is in it twice.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: «&#xa0;{shown}&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; it can&apos;t be read here.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré&#xa0;; il ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that documents are not; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» est compressé d’une façon que les documents n’utilisent pas&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” in it can&apos;t be unpacked.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: «&#xa0;{shown}&#xa0;» ne peut pas en être extrait.</translation>
    </message>
    <message>
        <source>“{name}” is not read: “{shown}” in it leads out of the archive.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas lu&#xa0;: «&#xa0;{shown}&#xa0;» y mène hors de l’archive.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: members of its archive lie over each other.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: des membres de son archive se chevauchent.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a text can be; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» donne, une fois décompressé, plus qu’un texte ne peut contenir&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most_unpacked_ratio} times its size; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» se décompresse à {most_unpacked_ratio} fois sa taille&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un document bureautique</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a text.</source>
        <translation>«&#xa0;{name}&#xa0;» est {what}, pas un texte.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} but is damaged at byte {number}.</source>
        <translation>«&#xa0;{name}&#xa0;» se dit {label} mais est endommagé à l’octet {number}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text has.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte&#xa0;: il contient des octets qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>Read as {name}; if letters look wrong, choose another in the text’s details.</source>
        <translation>Lu comme {name}&#xa0;; si des lettres semblent fausses, choisissez un autre encodage dans les détails du texte.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told with certainty: it is read as {name}. If letters look wrong, choose another in the text’s details.</source>
        <translation>Son encodage ne peut pas être établi avec certitude&#xa0;: il est lu comme {name}. Si des lettres semblent fausses, choisissez-en un autre dans les détails du texte.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places are damaged: bytes that are no {name} are shown as “{sign}”.</source>
        <comment>One place is damaged: bytes that are no {name} are shown as “{sign}”.</comment>
        <translation>
            <numerusform>{n:,} endroit est endommagé&#xa0;: des octets qui ne sont pas du {name} apparaissent comme «&#xa0;{sign}&#xa0;».</numerusform>
            <numerusform>{n:,} endroits sont endommagés&#xa0;: des octets qui ne sont pas du {name} apparaissent comme «&#xa0;{sign}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Word document before 2007</source>
        <translation>Document Word antérieur à 2007</translation>
    </message>
    <message>
        <source>“{name}” is not a text of Word, though its name says so.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte Word, bien que son nom le dise.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it in Word without one, and import that.</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé par un mot de passe&#xa0;; enregistrez-le dans Word sans mot de passe, et importez cela.</translation>
    </message>
    <message>
        <source>“{name}” has Word&apos;s old binary form; save it as .docx in Word or LibreOffice and import that.</source>
        <translation>«&#xa0;{name}&#xa0;» a l’ancienne forme binaire de Word&#xa0;; enregistrez-le en .docx dans Word ou LibreOffice et importez cela.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: there is no text in it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un document Word&#xa0;: il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{file}” is a Word document without a text.</source>
        <translation>«&#xa0;{file}&#xa0;» est un document Word sans texte.</translation>
    </message>
    <message>
        <source>The Word document has no list of “{root}” that a comment could be added to.</source>
        <translation>Le document Word n’a pas de liste «&#xa0;{root}&#xa0;» à laquelle ajouter un commentaire.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <translation>Europe de l’Ouest, Windows</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <source>Western European, with €</source>
        <translation>Europe de l’Ouest, avec €</translation>
    </message>
    <message>
        <source>Western European, Mac</source>
        <translation>Europe de l’Ouest, Mac</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Europe de l’Ouest, DOS</translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <translation>Europe centrale, Windows</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Central European, Mac</source>
        <translation>Europe centrale, Mac</translation>
    </message>
    <message>
        <source>Central European, DOS</source>
        <translation>Europe centrale, DOS</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <translation>Balte, Windows</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Northern European</source>
        <translation>Europe du Nord</translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <translation>Cyrillique, Windows</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Cyrillic, Mac</source>
        <translation>Cyrillique, Mac</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>Cyrillique, DOS</translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <translation>Grec, Windows</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Greek, Mac</source>
        <translation>Grec, Mac</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <translation>Turc, Windows</translation>
    </message>
    <message>
        <source>Turkish, Mac</source>
        <translation>Turc, Mac</translation>
    </message>
    <message>
        <source>Maltese and Esperanto</source>
        <translation>Maltais et espéranto</translation>
    </message>
    <message>
        <source>Hebrew, Windows</source>
        <translation>Hébreu, Windows</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <translation>Arabe, Windows</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Vietnamese, Windows</source>
        <translation>Vietnamien, Windows</translation>
    </message>
    <message>
        <source>Thai, Windows</source>
        <translation>Thaï, Windows</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Japanese, Windows</source>
        <translation>Japonais, Windows</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japonais, Unix</translation>
    </message>
    <message>
        <source>Japanese, mail</source>
        <translation>Japonais, courriel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>“{file}” is an e-book without a text.</source>
        <translation>«&#xa0;{file}&#xa0;» est un livre numérique sans texte.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of its images are damaged or too large and left out.</source>
        <comment>One of its images is damaged or too large and left out.</comment>
        <translation>
            <numerusform>{n:,} de ses images est endommagée ou trop grande et a été omise.</numerusform>
            <numerusform>{n:,} de ses images sont endommagées ou trop grandes et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most} MB of text; it can&apos;t be read.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most} Mo de texte&#xa0;; il ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parts are missing or damaged in the file, and {count:,} were read.</source>
        <comment>One part is missing or damaged in the file, and {count:,} were read.</comment>
        <translation>
            <numerusform>{n:,} partie manque dans le fichier ou est endommagée&#xa0;; {count:,} ont été lues.</numerusform>
            <numerusform>{n:,} parties manquent dans le fichier ou sont endommagées&#xa0;; {count:,} ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is not a text: it is no EPUB.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un texte&#xa0;: ce n’est pas un EPUB.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted by its seller (DRM), so its words cannot be read; get it without that lock.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré par son vendeur (DRM), ses mots ne peuvent donc pas être lus&#xa0;; procurez-vous-le sans ce verrou.</translation>
    </message>
    <message>
        <source>Notes of those who transcribed it are left out.</source>
        <translation>Les notes de ceux qui l’ont transcrit sont laissées de côté.</translation>
    </message>
    <message>
        <source>Project Gutenberg’s header and licence are left out.</source>
        <translation>L’en-tête et la licence du Project Gutenberg sont laissés de côté.</translation>
    </message>
    <message>
        <source>“{file}” is a page without a text.</source>
        <translation>«&#xa0;{file}&#xa0;» est une page sans texte.</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Page web enregistrée</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>balises</translation>
    </message>
    <message>
        <source>tags within each other</source>
        <translation>balises imbriquées</translation>
    </message>
    <message>
        <source>attributes in one tag</source>
        <translation>attributs dans une balise</translation>
    </message>
    <message>
        <source>“{name}”, line {lineno}: this is no JSON: {msg}.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {lineno}&#xa0;: ce n’est pas du JSON&#xa0;: {msg}.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be an argument map.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop profondément imbriqué pour être une carte d’arguments.</translation>
    </message>
    <message>
        <source>“{name}” is no argument map: it has no list of “nodes”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une carte d’arguments&#xa0;: il n’a pas de liste «&#xa0;nodes&#xa0;».</translation>
    </message>
    <message>
        <source>a relation of the kind “{kind}”</source>
        <translation>une relation de type «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>relation “{id}”</source>
        <translation>relation «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>tags, group, weight, colour, steps or references of a node</source>
        <translation>étiquettes, groupe, poids, couleur, étapes ou renvois d’un nœud</translation>
    </message>
    <message>
        <source>node “{id}”</source>
        <translation>nœud «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>“{key}” of the front matter</source>
        <translation>«&#xa0;{key}&#xa0;» dans l’en-tête</translation>
    </message>
    <message>
        <source>there is no “{end}” in this map</source>
        <translation>il n’y a pas de «&#xa0;{end}&#xa0;» dans cette carte</translation>
    </message>
    <message>
        <source>the id “{item}” is there twice</source>
        <translation>l’identifiant «&#xa0;{item}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>il faut ici une liste</translation>
    </message>
    <message>
        <source>names with values are needed here</source>
        <translation>il faut ici des noms avec des valeurs</translation>
    </message>
    <message>
        <source>words are needed here</source>
        <translation>il faut ici des mots</translation>
    </message>
    <message>
        <source>“{value}” is none of {list}</source>
        <translation>«&#xa0;{value}&#xa0;» n’est aucun de {list}</translation>
    </message>
    <message>
        <source>an “id” is missing</source>
        <translation>un «&#xa0;id&#xa0;» manque</translation>
    </message>
    <message>
        <source>a number is needed here, of at most 18 digits</source>
        <translation>il faut ici un nombre, de 18 chiffres au plus</translation>
    </message>
    <message>
        <source>the name of a “map” and the id of a “node” are needed here</source>
        <translation>il faut ici le nom d’une «&#xa0;map&#xa0;» et l’identifiant d’un «&#xa0;node&#xa0;»</translation>
    </message>
    <message>
        <source>“true” or “false” is needed here</source>
        <translation>il faut ici «&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;»</translation>
    </message>
    <message>
        <source>the name of a “document” is missing</source>
        <translation>le nom d’un «&#xa0;document&#xa0;» manque</translation>
    </message>
    <message>
        <source>it ends at {end}, before its start at {start}</source>
        <translation>la fin est à {end}, avant le début à {start}</translation>
    </message>
    <message>
        <source>a whole number from 0 on is needed here</source>
        <translation>il faut ici un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_json_values:,} values of JSON; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most_json_values:,} valeurs JSON&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>Also called {called}.</source>
        <translation>Aussi appelé {called}.</translation>
    </message>
    <message>
        <source>Its front matter has no closing line “---”: it is taken to end before the first other line.</source>
        <translation>Son en-tête n’a pas de ligne de fermeture «&#xa0;---&#xa0;»&#xa0;: on considère qu’il se termine avant la première autre ligne.</translation>
    </message>
    <message>
        <source>The front matter of “{name}” is broken: a value cannot be read ({cause}).</source>
        <translation>L’en-tête de «&#xa0;{name}&#xa0;» est défectueux&#xa0;: une valeur ne peut pas être lue ({cause}).</translation>
    </message>
    <message numerus="yes">
        <source>{problem}: what can be read was taken line by line, and {n:,} lines were left out.</source>
        <comment>{problem}: what can be read was taken line by line, and “{line}” was left out.</comment>
        <translation>
            <numerusform>{problem}&#xa0;: ce qui est lisible a été pris ligne par ligne, et «&#xa0;{line}&#xa0;» a été omis.</numerusform>
            <numerusform>{problem}&#xa0;: ce qui est lisible a été pris ligne par ligne, et {n:,} lignes ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: what can be read was taken line by line.</source>
        <translation>{problem}&#xa0;: ce qui est lisible a été pris ligne par ligne.</translation>
    </message>
    <message>
        <source>Its front matter is broken</source>
        <translation>Son en-tête est mal formé</translation>
    </message>
    <message>
        <source>Its front matter is broken ({cause})</source>
        <translation>Son en-tête est mal formé ({cause})</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line}</source>
        <translation>Son en-tête est mal formé à la ligne {line}</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line} ({cause})</source>
        <translation>Son en-tête est mal formé à la ligne {line} ({cause})</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>“{file}” is not a text of OpenDocument, though its name says so.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un texte OpenDocument, bien que son nom le dise.</translation>
    </message>
    <message>
        <source>“{file}” is a document without a text.</source>
        <translation>«&#xa0;{file}&#xa0;» est un document sans texte.</translation>
    </message>
    <message>
        <source>“{name}” is not an OpenDocument text.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte OpenDocument.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one, and import that.</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé par un mot de passe&#xa0;; enregistrez-le sans mot de passe, et importez cela.</translation>
    </message>
    <message>
        <source>The words that its comments are on were not found; they are on the whole text.</source>
        <translation>Les mots que visent ses commentaires n’ont pas été trouvés&#xa0;; ils portent sur le texte entier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} insertions are in the text</source>
        <comment>1 insertion is in the text</comment>
        <translation>
            <numerusform>{n} insertion est dans le texte</numerusform>
            <numerusform>{n} insertions sont dans le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions are left out</source>
        <comment>1 deletion is left out</comment>
        <translation>
            <numerusform>{n} suppression est omise</numerusform>
            <numerusform>{n} suppressions sont omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes were tracked: {list}.</source>
        <translation>Ses modifications étaient suivies&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The clipboard holds more than {most} MB; import it as a file.</source>
        <translation>Le presse-papiers contient plus de {most} Mo&#xa0;; importez-le comme fichier.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de pages.</translation>
    </message>
    <message>
        <source>“{name}” has {pages:,} pages; at most {most_pdf_pages:,} can be read. Split it into parts first.</source>
        <translation>«&#xa0;{name}&#xa0;» a {pages:,} pages&#xa0;; {most_pdf_pages:,} au plus peuvent être lues. Divisez-le d’abord en parties.</translation>
    </message>
    <message>
        <source>“{name}” is not a text in PDF, whatever its name says.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte en PDF, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>Le mot de passe n’ouvre pas «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” opens with a password only.</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre qu’avec un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is protected in a way that only its maker&apos;s program opens.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé d’une façon que seul le programme de son auteur peut ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF that can be read; it may be damaged or cut off.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un PDF lisible&#xa0;; il est peut-être endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_pdf_words:,} words; split it into parts first.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most_pdf_words:,} mots&#xa0;; divisez-le d’abord en parties.</translation>
    </message>
    <message>
        <source>“{name}” is a scan without text: its pages are pictures, which can be looked at but not searched or quoted.</source>
        <translation>«&#xa0;{name}&#xa0;» est une numérisation sans texte&#xa0;: ses pages sont des images, qu’on peut regarder mais pas rechercher ni citer.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages are pictures without text, which can be looked at but not searched or quoted.</source>
        <comment>1 page is a picture without text, which can be looked at but not searched or quoted.</comment>
        <translation>
            <numerusform>{n:,} page est une image sans texte, qu’on peut regarder mais pas rechercher ni citer.</numerusform>
            <numerusform>{n:,} pages sont des images sans texte, qu’on peut regarder mais pas rechercher ni citer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts on {named_pages} do not say which letters their shapes stand for: words there may be wrong, so compare them with the page.</source>
        <translation>Des polices ({named_pages}) n’indiquent pas quelles lettres leurs formes représentent&#xa0;: des mots peuvent y être faux, comparez-les donc avec la page.</translation>
    </message>
    <message>
        <source>The file is damaged: {named_pages} cannot be read.</source>
        <translation>Le fichier est endommagé&#xa0;: impossible de lire {named_pages}.</translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers}</source>
        <comment>page {numbers}</comment>
        <translation>
            <numerusform>la page {numbers}</numerusform>
            <numerusform>les pages {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers} and {n:,} others</source>
        <comment>pages {numbers} and 1 other</comment>
        <translation>
            <numerusform>les pages {numbers} et {n:,} autre</numerusform>
            <numerusform>les pages {numbers} et {n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} is a picture without text.</source>
        <translation>La page {number} est une image sans texte.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is also the key of the entry in line {first}.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{key}&#xa0;» est aussi la clé de l’entrée de la ligne {first}.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” refers to “{missing}”, which is not in the file.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{key}&#xa0;» renvoie à «&#xa0;{missing}&#xa0;», qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>an entry (@{kind})</source>
        <translation>une entrée (@{kind})</translation>
    </message>
    <message>
        <source>Line {line}: {named} cannot be read: {error}.</source>
        <translation>Ligne {line}&#xa0;: impossible de lire {named}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>no comma follows its key</source>
        <translation>aucune virgule ne suit sa clé</translation>
    </message>
    <message>
        <source>a field is expected in line {line}</source>
        <translation>un champ est attendu à la ligne {line}</translation>
    </message>
    <message>
        <source>“{name}” is not followed by a comma in line {line}</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas suivi d’une virgule à la ligne {line}</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de valeur</translation>
    </message>
    <message>
        <source>a brace or a quotation mark is not closed</source>
        <translation>une accolade ou un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop profondément imbriqué.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON lisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Item {number} is no reference.</source>
        <translation>L’élément {number} n’est pas une référence.</translation>
    </message>
    <message>
        <source>“{file}” holds no reference that can be read.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient aucune référence lisible.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most_entries:,} references.</source>
        <translation>«&#xa0;{file}&#xa0;» contient plus de {most_entries:,} références.</translation>
    </message>
    <message>
        <source>“{file}” is no list of references that DebateDesk reads ({known}).</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une liste de références que DebateDesk lit ({known}).</translation>
    </message>
    <message>
        <source>References can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Les références ne peuvent pas être écrites en «&#xa0;{name}&#xa0;»&#xa0;; utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” belongs to no reference.</source>
        <translation>Ligne {number}&#xa0;: «&#xa0;{line}&#xa0;» n’appartient à aucune référence.</translation>
    </message>
    <message>
        <source>Line {started}: {called} has no end (ER); it was read all the same.</source>
        <translation>Ligne {started}&#xa0;: {called} n’a pas de fin (ER)&#xa0;; lu malgré tout.</translation>
    </message>
    <message>
        <source>Line {number}: “{tag}” stands outside of a reference.</source>
        <translation>Ligne {number}&#xa0;: «&#xa0;{tag}&#xa0;» se trouve hors d’une référence.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>“{file}” is not a kind of text that DebateDesk reads.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un type de texte que DebateDesk lit.</translation>
    </message>
    <message>
        <source>“{file}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une carte d’arguments dans un format que DebateDesk lit.</translation>
    </message>
    <message>
        <source>A text can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Un texte ne peut pas être écrit en «&#xa0;{name}&#xa0;»&#xa0;; utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Une carte ne peut pas être écrite en «&#xa0;{name}&#xa0;»&#xa0;; utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in RTF, though its name says so.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un texte RTF, bien que son nom le dise.</translation>
    </message>
    <message>
        <source>“{name}” has groups nested more than {deepest:,} deep; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» a des groupes imbriqués sur plus de {deepest:,} niveaux&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{file}” is an RTF document without a text.</source>
        <translation>«&#xa0;{file}&#xa0;» est un document RTF sans texte.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PDF drawing</source>
        <translation>Dessin PDF</translation>
    </message>
    <message>
        <source>The picture is larger than {number} MB.</source>
        <translation>L’image dépasse {number} Mo.</translation>
    </message>
    <message>
        <source>The picture defines entities.</source>
        <translation>L’image définit des entités.</translation>
    </message>
    <message>
        <source>The picture has too many elements.</source>
        <translation>L’image a trop d’éléments.</translation>
    </message>
    <message>
        <source>The picture is broken.</source>
        <translation>L’image est défectueuse.</translation>
    </message>
    <message>
        <source>The picture is nested too deep.</source>
        <translation>L’image est trop profondément imbriquée.</translation>
    </message>
    <message>
        <source>The picture refers to itself.</source>
        <translation>L’image se réfère à elle-même.</translation>
    </message>
    <message>
        <source>The picture draws too many shapes.</source>
        <translation>L’image dessine trop de formes.</translation>
    </message>
    <message>
        <source>“{name}” is no feed: no RSS and no Atom.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un flux&#xa0;: ni RSS ni Atom.</translation>
    </message>
    <message>
        <source>Thread of posts</source>
        <translation>Fil de messages</translation>
    </message>
    <message>
        <source>“{file}” is no thread of posts that DebateDesk reads.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fil de messages que DebateDesk lit.</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>Flux (RSS, Atom)</translation>
    </message>
    <message>
        <source>Copied thread</source>
        <translation>Fil copié</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop profondément imbriqué pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>“{name}” holds no post that has words.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun message avec des mots.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that were deleted or have no words were left out.</source>
        <comment>One post that was deleted or has no words was left out.</comment>
        <translation>
            <numerusform>{n:,} message supprimé ou sans mots a été omis.</numerusform>
            <numerusform>{n:,} messages supprimés ou sans mots ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that are there twice came in once.</source>
        <comment>One post that is there twice came in once.</comment>
        <translation>
            <numerusform>{n:,} message présent deux fois n’a été importé qu’une fois.</numerusform>
            <numerusform>{n:,} messages présents deux fois n’ont été importés qu’une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are not in the file.</source>
        <comment>One answer is not in the file.</comment>
        <translation>
            <numerusform>{n:,} réponse n’est pas dans le fichier.</numerusform>
            <numerusform>{n:,} réponses ne sont pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not well-formed XML (line {line}, column {number}).</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: ce n’est pas du XML bien formé (ligne {line}, colonne {number}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML is in no encoding that is known.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: son XML n’est dans aucun encodage connu.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} {what} of XML, the most that is read.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most:,} {what} de XML, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>“{name}” declares entities in its XML, which could unfold without end.</source>
        <translation>«&#xa0;{name}&#xa0;» déclare dans son XML des entités qui pourraient se développer sans fin.</translation>
    </message>
    <message>
        <source>“{name}” has XML nested more than {deepest_xml:,} deep; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» a du XML imbriqué sur plus de {deepest_xml:,} niveaux&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its reading could not be started: {cause}.</source>
        <translation>Impossible de lire «&#xa0;{name}&#xa0;»&#xa0;: la lecture n’a pas pu démarrer&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take longer than {seconds} seconds.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas lu&#xa0;: cela prendrait plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible&#xa0;: quelque chose dans ce fichier a arrêté le programme qui le lisait.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it ({signal}).</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible&#xa0;: quelque chose dans ce fichier a arrêté le programme qui le lisait ({signal}).</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take more than {most} of memory.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas lu&#xa0;: cela prendrait plus de {most} de mémoire.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>reading in another encoding</source>
        <translation>lecture dans un autre encodage</translation>
    </message>
    <message>
        <source>change of version</source>
        <translation>changement de version</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>search for passages</source>
        <translation>recherche de passages</translation>
    </message>
    <message>
        <source>check of quotations</source>
        <translation>vérification des citations</translation>
    </message>
    <message>
        <source>report on evidence</source>
        <translation>rapport sur les preuves</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>polycopié</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexation</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>check of the backups</source>
        <translation>vérification des sauvegardes</translation>
    </message>
    <message>
        <source>The {noun} {reason}.</source>
        <translation>Opération «&#xa0;{noun}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>could not be started: {cause}</source>
        <translation>impossible à lancer&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>stopped halfway because its background process ended; what was saved until then is safe</source>
        <translation>arrêtée à mi-chemin, car son processus d’arrière-plan s’est terminé&#xa0;; ce qui était enregistré est sauf</translation>
    </message>
    <message>
        <source>The {noun} failed because of a fault in DebateDesk ({answer}).</source>
        <translation>L’opération «&#xa0;{noun}&#xa0;» a échoué à cause d’une erreur dans DebateDesk ({answer}).</translation>
    </message>
    <message>
        <source>The library {database} was moved or deleted while it was open.</source>
        <translation>La bibliothèque {database} a été déplacée ou supprimée pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>Only the punctuation differs.</source>
        <translation>Seule la ponctuation diffère.</translation>
    </message>
    <message>
        <source>Only the number of a footnote differs.</source>
        <translation>Seul le numéro d’une note de bas de page diffère.</translation>
    </message>
    <message>
        <source>Exact but for accents: the quotation has none.</source>
        <translation>Exact aux accents près&#xa0;: la citation n’en a pas.</translation>
    </message>
    <message>
        <source>Only accents differ: {sentence}</source>
        <translation>Seuls les accents diffèrent&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Only capitals differ: {sentence}</source>
        <translation>Seules les majuscules diffèrent&#xa0;: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ. {sentence}</source>
        <comment>1 place differs. {sentence}</comment>
        <translation>
            <numerusform>{n} endroit diffère. {sentence}</numerusform>
            <numerusform>{n} endroits diffèrent. {sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>The number {quoted} is added.</source>
        <translation>Le nombre {quoted} est ajouté.</translation>
    </message>
    <message>
        <source>The number {source} is left out.</source>
        <translation>Le nombre {source} est omis.</translation>
    </message>
    <message>
        <source>The number {quoted} stands for {source}.</source>
        <translation>Le nombre {quoted} remplace {source}.</translation>
    </message>
    <message>
        <source>The sign {quoted} is added.</source>
        <translation>Le signe {quoted} est ajouté.</translation>
    </message>
    <message>
        <source>The sign {source} is left out.</source>
        <translation>Le signe {source} est omis.</translation>
    </message>
    <message>
        <source>The sign {quoted} stands for {source}.</source>
        <translation>Le signe {quoted} remplace {source}.</translation>
    </message>
    <message>
        <source>“{quoted}” is added.</source>
        <translation>«&#xa0;{quoted}&#xa0;» est ajouté.</translation>
    </message>
    <message>
        <source>“{source}” is left out.</source>
        <translation>«&#xa0;{source}&#xa0;» est omis.</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”.</source>
        <translation>«&#xa0;{quoted}&#xa0;» remplace «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; so few can’t be judged when they are altered.</source>
        <translation>Tels quels, les mots ne figurent dans aucun texte&#xa0;; il y en a trop peu pour juger s’ils sont modifiés.</translation>
    </message>
    <message>
        <source>The words stand in no text, also not in a similar form.</source>
        <translation>Les mots ne figurent dans aucun texte, même sous une forme semblable.</translation>
    </message>
    <message>
        <source>The parts stand apart from each other in the source.</source>
        <translation>Les parties sont séparées les unes des autres dans la source.</translation>
    </message>
    <message>
        <source>There are no words to look for but the quoter’s own.</source>
        <translation>Il n’y a pas d’autres mots à chercher que ceux de l’auteur de la citation.</translation>
    </message>
    <message>
        <source>The words are the source’s but for what is marked.</source>
        <translation>Les mots sont ceux de la source, sauf ce qui est marqué.</translation>
    </message>
    <message>
        <source>The parts stand in no text, also not in a similar form.</source>
        <translation>Les parties ne figurent dans aucun texte, même sous une forme semblable.</translation>
    </message>
    <message>
        <source>Words are left out, and nothing marks it.</source>
        <translation>Des mots ont été omis, et rien ne le marque.</translation>
    </message>
    <message>
        <source>by an author or speaker</source>
        <translation>d’un auteur ou d’un locuteur</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>des mots du titre</translation>
    </message>
    <message>
        <source>kinds of texts, nodes and stances</source>
        <translation>types de textes, de nœuds et positions</translation>
    </message>
    <message>
        <source>texts, notes, highlights and nodes with a tag</source>
        <translation>textes, notes, surlignages et nœuds portant une étiquette</translation>
    </message>
    <message>
        <source>of a year, a month or a day</source>
        <translation>d’une année, d’un mois ou d’un jour</translation>
    </message>
    <message>
        <source>from one to the other; each may be left out</source>
        <translation>de l’une à l’autre&#xa0;; chacune peut être omise</translation>
    </message>
    <message>
        <source>debates by words of their title</source>
        <translation>débats par des mots de leur titre</translation>
    </message>
    <message>
        <source>texts that are not read yet; also read:begun and read:yes</source>
        <translation>textes pas encore lus&#xa0;; aussi read:begun et read:yes</translation>
    </message>
    <message>
        <source>only in notes, highlights, maps or texts</source>
        <translation>seulement dans les notes, les surlignages, les cartes ou les textes</translation>
    </message>
    <message>
        <source>highlights of a colour</source>
        <translation>surlignages d’une couleur</translation>
    </message>
    <message>
        <source>Type a word to search for.</source>
        <translation>Saisissez un mot à rechercher.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>Only words and phrases can stand near each other.</source>
        <translation>Seuls des mots et des expressions peuvent être proches l’un de l’autre.</translation>
    </message>
    <message>
        <source>A date is written as 1787, 1787-11 or 1787-11-22, and a span as 1787-06..1788-06.</source>
        <translation>Une date s’écrit 1787, 1787-11 ou 1787-11-22, et une période 1787-06..1788-06.</translation>
    </message>
    <message>
        <source>After “in:” comes texts, notes, highlights or maps.</source>
        <translation>Après «&#xa0;in:&#xa0;» vient texts, notes, highlights ou maps.</translation>
    </message>
    <message>
        <source>After “read:” comes yes, no or begun.</source>
        <translation>Après «&#xa0;read:&#xa0;» vient yes, no ou begun.</translation>
    </message>
    <message>
        <source>Something must follow {operator}.</source>
        <translation>Il faut quelque chose après {operator}.</translation>
    </message>
    <message>
        <source>Something must stand before {operator}.</source>
        <translation>Il faut quelque chose avant {operator}.</translation>
    </message>
    <message>
        <source>After “near/” comes a number from 1 to {most}.</source>
        <translation>Après «&#xa0;near/&#xa0;» vient un nombre de 1 à {most}.</translation>
    </message>
    <message>
        <source>Type what to look for after “{field}:”.</source>
        <translation>Saisissez ce qu’il faut chercher après «&#xa0;{field}:&#xa0;».</translation>
    </message>
    <message>
        <source>Type the beginning of a word before the star.</source>
        <translation>Saisissez le début d’un mot avant l’astérisque.</translation>
    </message>
    <message>
        <source>That passage is not in the text any more.</source>
        <translation>Ce passage n’est plus dans le texte.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Sélectionnez d’abord des mots.</translation>
    </message>
    <message>
        <source>There are no notes or highlights yet.</source>
        <translation>Il n’y a pas encore de notes ni de surlignages.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Change highlight colour</source>
        <translation>Changer la couleur du surlignage</translation>
    </message>
    <message>
        <source>Tag highlights</source>
        <translation>Étiqueter les surlignages</translation>
    </message>
    <message>
        <source>Tag highlight</source>
        <translation>Étiqueter le surlignage</translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation>Retirer les surlignages</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>“{colour}” is not one of the colours {list}.</source>
        <translation>«&#xa0;{colour}&#xa0;» n’est pas l’une des couleurs {list}.</translation>
    </message>
    <message>
        <source>Its document is no longer in the library.</source>
        <translation>Son document n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New note from a link</source>
        <translation>Nouvelle note depuis un lien</translation>
    </message>
    <message>
        <source>Choose what a link leads to</source>
        <translation>Choisir la cible d’un lien</translation>
    </message>
    <message>
        <source>A note can&apos;t be put on that.</source>
        <translation>On ne peut pas y mettre de note.</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Tag note</source>
        <translation>Étiqueter la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier comme texte</translation>
    </message>
    <message>
        <source>This is not in the map yet.</source>
        <translation>Ceci n’est pas encore dans la carte.</translation>
    </message>
    <message>
        <source>There is no folder “{chosen}” for the backups.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{chosen}&#xa0;» pour les sauvegardes.</translation>
    </message>
    <message>
        <source>This backup is kept in {folder}.</source>
        <translation>Cette sauvegarde est gardée dans {folder}.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: {part}.</source>
        <translation>Impossible d’écrire la sauvegarde {path}&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: Is a directory.</source>
        <translation>Impossible d’écrire la sauvegarde {target}&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: that is a device or a pipe, not a file.</source>
        <translation>Impossible d’écrire la sauvegarde {target}&#xa0;: c’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: there are too many of its name.</source>
        <translation>Impossible d’écrire la sauvegarde {path}&#xa0;: il y en a trop de ce nom.</translation>
    </message>
    <message>
        <source>What is pasted holds no nodes.</source>
        <translation>Ce qui est collé ne contient pas de nœuds.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>{n} nœud</numerusform>
            <numerusform>{n} nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>Coller {what}</translation>
    </message>
    <message>
        <source>The style “{file}” cannot be kept: {part}.</source>
        <translation>Impossible de conserver le style «&#xa0;{file}&#xa0;»&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>“{name}” is not a style that was added.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un style qui a été ajouté.</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be removed: {part}.</source>
        <translation>Impossible de retirer le style «&#xa0;{name}&#xa0;»&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Citations can be written in {list}, not in “{language}”.</source>
        <translation>Les références peuvent être rédigées en {list}, pas en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no citation style “{name}”; use one of {known}.</source>
        <translation>Il n’y a pas de style de citation «&#xa0;{name}&#xa0;»&#xa0;; utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>The citation style “{title}” goes round without end.</source>
        <translation>Le style de citation «&#xa0;{title}&#xa0;» tourne en rond sans fin.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a citation style.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour un style de citation.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL).</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un style de citation (CSL).</translation>
    </message>
    <message>
        <source>“{name}” only refers to another style: add the file of “{wanted}” instead.</source>
        <translation>«&#xa0;{name}&#xa0;» ne fait que renvoyer à un autre style&#xa0;: ajoutez plutôt le fichier de «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL): it does not say how to cite.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un style de citation (CSL)&#xa0;: il ne dit pas comment citer.</translation>
    </message>
    <message>
        <source>“{name}” has too many elements for a citation style.</source>
        <translation>«&#xa0;{name}&#xa0;» a trop d’éléments pour un style de citation.</translation>
    </message>
    <message>
        <source>“{name}” is no whole citation style: its macro “{other}” is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un style de citation complet&#xa0;: sa macro «&#xa0;{other}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style: its macro “{other}” calls itself.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un style de citation&#xa0;: sa macro «&#xa0;{other}&#xa0;» s’appelle elle-même.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a citation style.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop profondément imbriqué pour un style de citation.</translation>
    </message>
    <message>
        <source>its DOI</source>
        <translation>son DOI</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>sa clé</translation>
    </message>
    <message>
        <source>its file’s name</source>
        <translation>le nom de son fichier</translation>
    </message>
    <message>
        <source>several texts have {reason}</source>
        <translation>plusieurs textes ont {reason}</translation>
    </message>
    <message>
        <source>its title, author and year</source>
        <translation>son titre, son auteur et son année</translation>
    </message>
    <message>
        <source>several texts have its title, author and year</source>
        <translation>plusieurs textes ont son titre, son auteur et son année</translation>
    </message>
    <message>
        <source>the name of its file</source>
        <translation>le nom de son fichier</translation>
    </message>
    <message>
        <source>the title is the same, not author and year</source>
        <translation>le titre est le même, mais pas l’auteur ni l’année</translation>
    </message>
    <message>
        <source>only the main title is the same</source>
        <translation>seul le titre principal est le même</translation>
    </message>
    <message>
        <source>“{output}” does not tell which format to write; give it with --to.</source>
        <translation>«&#xa0;{output}&#xa0;» n’indique pas le format à écrire&#xa0;; donnez-le avec --to.</translation>
    </message>
    <message>
        <source>“{path}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une carte d’arguments dans un format que DebateDesk lit.</translation>
    </message>
    <message>
        <source>Edit publication</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>A debate</source>
        <translation>Un débat</translation>
    </message>
    <message>
        <source>New debate “{title}”</source>
        <translation>Nouveau débat «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename debate</source>
        <translation>Renommer le débat</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Remove tag “{tag}”</source>
        <translation>Retirer l’étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation>Étiqueter «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Move {counted}</source>
        <translation>Déplacer {counted}</translation>
    </message>
    <message>
        <source>Move {counted} to a new debate</source>
        <translation>Déplacer {counted} vers un nouveau débat</translation>
    </message>
    <message>
        <source>Delete {named}</source>
        <translation>Supprimer {named}</translation>
    </message>
    <message>
        <source>Restore {named}</source>
        <translation>Restaurer {named}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} needs a title.</source>
        <translation>Un titre est nécessaire&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {part}.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;»&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Support and opposition</source>
        <translation>Soutien et opposition</translation>
    </message>
    <message>
        <source>Where the text is answered</source>
        <translation>Où le texte reçoit des réponses</translation>
    </message>
    <message>
        <source>Texts by date</source>
        <translation>Textes par date</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Qui répond à qui</translation>
    </message>
    <message>
        <source>Checking “{title}”</source>
        <translation>Vérification de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{kept} cannot be written: {strerror}; nothing was mended.</source>
        <translation>Impossible d’écrire {kept}&#xa0;: {strerror}&#xa0;; rien n’a été réparé.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” is missing; its text is whole.</source>
        <translation>L’original conservé «&#xa0;{name}&#xa0;» de «&#xa0;{title}&#xa0;» manque&#xa0;; son texte est intact.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” was altered; its text is whole.</source>
        <translation>L’original conservé «&#xa0;{name}&#xa0;» de «&#xa0;{title}&#xa0;» a été altéré&#xa0;; son texte est intact.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} annotations are on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</source>
        <comment>1 annotation is on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</comment>
        <translation>
            <numerusform>{n:,} annotation porte sur des mots qui ne sont pas tels quels dans «&#xa0;{title}&#xa0;»&#xa0;; les mots sont devenus une note sur tout le texte.</numerusform>
            <numerusform>{n:,} annotations portent sur des mots qui ne sont pas tels quels dans «&#xa0;{title}&#xa0;»&#xa0;; les mots sont devenus une note sur tout le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” has all of its annotations already.</source>
        <translation>«&#xa0;{title}&#xa0;» a déjà toutes ses annotations.</translation>
    </message>
    <message>
        <source>a text without a title</source>
        <translation>un texte sans titre</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} annotations are on {title}, which is none of the texts in the library.</source>
        <comment>“{file}”: 1 annotation is on {title}, which is none of the texts in the library.</comment>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;»&#xa0;: {n:,} annotation porte sur {title}, qui n’est aucun des textes de la bibliothèque.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;»&#xa0;: {n:,} annotations portent sur {title}, qui n’est aucun des textes de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that DebateDesk reads.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un type de fichier que DebateDesk lit.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be read: {strerror}.</source>
        <translation>Impossible de lire le dossier «&#xa0;{name}&#xa0;»&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Its pages could not be matched to its text.</source>
        <translation>Ses pages n’ont pas pu être associées à son texte.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importation de {name}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was looked at; import it again.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis qu’il a été examiné&#xa0;; importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Importer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importer {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>1 text</comment>
        <translation>
            <numerusform>{n:,} texte</numerusform>
            <numerusform>{n:,} textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} maps</source>
        <comment>1 map</comment>
        <translation>
            <numerusform>{n:,} carte</numerusform>
            <numerusform>{n:,} cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newer versions</source>
        <comment>1 newer version</comment>
        <translation>
            <numerusform>{n:,} version plus récente</numerusform>
            <numerusform>{n:,} versions plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newly marked texts</source>
        <comment>1 newly marked text</comment>
        <translation>
            <numerusform>{n:,} texte nouvellement annoté</numerusform>
            <numerusform>{n:,} textes nouvellement annotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>{n:,} source</numerusform>
            <numerusform>{n:,} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {following}</source>
        <translation>{before}, {following}</translation>
    </message>
    <message>
        <source>Importing {name} ({parts:,} of {of:,})</source>
        <translation>Importation de {name} ({parts:,} sur {of:,})</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as the map “{title}”.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà dans ce débat comme la carte «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” holds no password; write one a line.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de mot de passe&#xa0;; écrivez-en un par ligne.</translation>
    </message>
    <message>
        <source>“{file}” holds a map, not texts.</source>
        <translation>«&#xa0;{file}&#xa0;» contient une carte, pas des textes.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of text that DebateDesk reads.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un type de texte que DebateDesk lit.</translation>
    </message>
    <message>
        <source>“{file}” is a map, not a text.</source>
        <translation>«&#xa0;{file}&#xa0;» est une carte, pas un texte.</translation>
    </message>
    <message>
        <source>“{file}” holds {count:,} texts, not one.</source>
        <translation>«&#xa0;{file}&#xa0;» contient {count:,} textes, pas un seul.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {part}.</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;»&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>“{name}” came in; beside it {names} was left out as the same text.</source>
        <translation>«&#xa0;{name}&#xa0;» a été importé&#xa0;; {names}, qui est le même texte, a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of {n:,} references did not come in: notes come with the files that a list names.</source>
        <comment>The notes of 1 reference did not come in: notes come with the files that a list names.</comment>
        <translation>
            <numerusform>Les notes de {n:,} référence n’ont pas été importées&#xa0;: les notes viennent avec les fichiers qu’une liste nomme.</numerusform>
            <numerusform>Les notes de {n:,} références n’ont pas été importées&#xa0;: les notes viennent avec les fichiers qu’une liste nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>a reference without a title</source>
        <translation>une référence sans titre</translation>
    </message>
    <message>
        <source>{file} (line {line})</source>
        <translation>{file} (ligne {line})</translation>
    </message>
    <message>
        <source>{file}: {named} is none of the texts in the library.</source>
        <translation>{file}&#xa0;: {named} n’est aucun des textes de la bibliothèque.</translation>
    </message>
    <message>
        <source>Its file “{file}” is not there.</source>
        <translation>Son fichier «&#xa0;{file}&#xa0;» est introuvable.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n:,} passages were found in the texts by their words.</source>
        <comment>{file}: 1 passage was found in the texts by its words.</comment>
        <translation>
            <numerusform>{file}&#xa0;: {n:,} passage a été trouvé dans les textes par ses mots.</numerusform>
            <numerusform>{file}&#xa0;: {n:,} passages ont été trouvés dans les textes par leurs mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new highlights</source>
        <comment>1 new highlight</comment>
        <translation>
            <numerusform>{n} nouveau surlignage</numerusform>
            <numerusform>{n} nouveaux surlignages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes</source>
        <comment>1 new note</comment>
        <translation>
            <numerusform>{n} nouvelle note</numerusform>
            <numerusform>{n} nouvelles notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there as “{title}” and brought {notes}.</source>
        <translation>{file} est déjà présent comme «&#xa0;{title}&#xa0;» et a apporté {notes}.</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”.</source>
        <translation>{file} est une version plus récente de «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”. It brought {notes}.</source>
        <translation>{file} est une version plus récente de «&#xa0;{title}&#xa0;». Il a apporté {notes}.</translation>
    </message>
    <message>
        <source>{file}: “{title}” was known by {reason}; nothing was missing.</source>
        <translation>{file}&#xa0;: «&#xa0;{title}&#xa0;» a été reconnu par {reason}&#xa0;; rien ne manquait.</translation>
    </message>
    <message>
        <source>{file}: the source of “{title}” was filled in, known by {reason}.</source>
        <translation>{file}&#xa0;: la source de «&#xa0;{title}&#xa0;» a été complétée, reconnue par {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{title}” may be a text of the library, but {reason}.</source>
        <translation>{file}&#xa0;: «&#xa0;{title}&#xa0;» est peut-être un texte de la bibliothèque, mais {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: there is not enough memory.</source>
        <translation>Impossible de lire «&#xa0;{name}&#xa0;»&#xa0;: il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it is not as expected ({name2}).</source>
        <translation>Impossible de lire «&#xa0;{name}&#xa0;»&#xa0;: son contenu n’est pas celui attendu ({name2}).</translation>
    </message>
    <message>
        <source>“{file}” has the same text as another file of this import.</source>
        <translation>«&#xa0;{file}&#xa0;» a le même texte qu’un autre fichier de cette importation.</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate, with all of its texts.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà dans ce débat, avec tous ses textes.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} of its {count:,} texts are already in this debate.</source>
        <comment>“{file}”: 1 of its {count:,} texts is already in this debate.</comment>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;»&#xa0;: {n:,} de ses {count:,} textes est déjà dans ce débat.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;»&#xa0;: {n:,} de ses {count:,} textes sont déjà dans ce débat.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà dans ce débat comme autre version de «&#xa0;{title}&#xa0;»&#xa0;; l’original conservé était endommagé ou manquait, il est de nouveau intact.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà dans ce débat comme autre version de «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà dans ce débat comme «&#xa0;{title}&#xa0;»&#xa0;; l’original conservé était endommagé ou manquait, il est de nouveau intact.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà dans ce débat comme «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>its newer version</source>
        <translation>sa version plus récente</translation>
    </message>
    <message>
        <source>Indexing…</source>
        <translation>Indexation…</translation>
    </message>
    <message>
        <source>The link leads to a text that is not in this library.</source>
        <translation>Le lien mène à un texte qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The link leads to a map that is not in this library.</source>
        <translation>Le lien mène à une carte qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The link leads to a node that is not in this library.</source>
        <translation>Le lien mène à un nœud qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The link leads to a link of a map that is not in this library.</source>
        <translation>Le lien mène au lien d’une carte qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The link leads to a note that is not in this library.</source>
        <translation>Le lien mène à une note qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The link leads to a highlight that is not in this library.</source>
        <translation>Le lien mène à un surlignage qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The link leads to a debate that is not in this library.</source>
        <translation>Le lien mène à un débat qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The words that the link leads to are not in “{title}” any more.</source>
        <translation>Les mots auxquels le lien mène ne sont plus dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>That node is no longer on its map.</source>
        <translation>Ce nœud n’est plus sur sa carte.</translation>
    </message>
    <message>
        <source>That link is no longer on its map.</source>
        <translation>Ce lien n’est plus sur sa carte.</translation>
    </message>
    <message>
        <source>That map is not in the library.</source>
        <translation>Cette carte n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>That node is no longer in its map.</source>
        <translation>Ce nœud n’est plus dans sa carte.</translation>
    </message>
    <message>
        <source>Its map is in the trash.</source>
        <translation>Sa carte est dans la corbeille.</translation>
    </message>
    <message>
        <source>New map “{title}”</source>
        <translation>Nouvelle carte «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>A map needs a title.</source>
        <translation>Une carte a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Renommer la carte</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} nodes</source>
        <comment>Add {kind}</comment>
        <translation>
            <numerusform>Ajouter&#xa0;: {kind}</numerusform>
            <numerusform>Ajouter {n} nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation>Modifier le nœud</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Relier ailleurs</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Changer la relation</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Retirer la relation</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>Its document is not in the library.</source>
        <translation>Son document n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“{fidelity}” is not one of {list}.</source>
        <translation>«&#xa0;{fidelity}&#xa0;» n’est pas l’une de {list}.</translation>
    </message>
    <message>
        <source>A node refers to a node of another map; within a map, link the two.</source>
        <translation>Un nœud renvoie à un nœud d’une autre carte&#xa0;; dans une même carte, reliez les deux.</translation>
    </message>
    <message>
        <source>The words of “{title}” are not those that came: their check sum differs.</source>
        <translation>Les mots de «&#xa0;{title}&#xa0;» ne sont pas ceux qui sont arrivés&#xa0;: leur somme de contrôle diffère.</translation>
    </message>
    <message>
        <source>The reading text of “{title}” was not that of its source.</source>
        <translation>Le texte de lecture de «&#xa0;{title}&#xa0;» n’était pas celui de sa source.</translation>
    </message>
    <message>
        <source>This copy of DebateDesk is incomplete: {name} is missing; install it again.</source>
        <translation>Cette copie de DebateDesk est incomplète&#xa0;: {name} manque&#xa0;; réinstallez-la.</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; among so many quotations there was no time to look whether they are altered.</source>
        <translation>Tels quels, les mots ne figurent dans aucun texte&#xa0;; parmi tant de citations, le temps a manqué pour voir s’ils sont modifiés.</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>Parcours des textes…</translation>
    </message>
    <message>
        <source>Checking evidence…</source>
        <translation>Vérification des preuves…</translation>
    </message>
    <message>
        <source>The text that “{words}” is from is not in the library.</source>
        <translation>Le texte d’où vient «&#xa0;{words}&#xa0;» n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The words “{words}” are no longer in the text.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» ne sont plus dans le texte.</translation>
    </message>
    <message>
        <source>The words “{words}” may be others in the text by now.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» ne sont peut-être plus les mêmes dans le texte.</translation>
    </message>
    <message numerus="yes">
        <source>It puts together words of {n} places.</source>
        <comment>It puts together words of one place.</comment>
        <translation>
            <numerusform>Cela assemble des mots de {n} endroit.</numerusform>
            <numerusform>Cela assemble des mots de {n} endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words left out say “{negation}”.</source>
        <translation>Les mots omis contiennent «&#xa0;{negation}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are left out between its words.</source>
        <comment>A paragraph is left out between its words.</comment>
        <translation>
            <numerusform>{n} paragraphe est omis entre ses mots.</numerusform>
            <numerusform>{n} paragraphes sont omis entre ses mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” stands just before the words: “{excerpt}”</source>
        <translation>«&#xa0;{word}&#xa0;» précède immédiatement ces mots&#xa0;: «&#xa0;{excerpt}&#xa0;»</translation>
    </message>
    <message>
        <source>“{word}” stands just after the words: “{excerpt}”</source>
        <translation>«&#xa0;{word}&#xa0;» suit immédiatement ces mots&#xa0;: «&#xa0;{excerpt}&#xa0;»</translation>
    </message>
    <message>
        <source>A quotation of more than {longest:,} characters is not checked.</source>
        <translation>Une citation de plus de {longest:,} caractères n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>shortened as marked</source>
        <translation>abrégée comme marqué</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>stitched</source>
        <translation>recousue</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not judged in time</source>
        <translation>non jugée à temps</translation>
    </message>
    <message>
        <source>{verdict}, in another’s text</source>
        <translation>{verdict}, dans le texte d’un autre</translation>
    </message>
    <message>
        <source>{verdict}, source unclear</source>
        <translation>{verdict}, source incertaine</translation>
    </message>
    <message>
        <source>{verdict}, source not judged</source>
        <translation>{verdict}, source non jugée</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand there.</source>
        <translation>Nommé comme source&#xa0;: {name}. Les mots y figurent.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand in another’s text.</source>
        <translation>Nommé comme source&#xa0;: {name}. Les mots figurent dans le texte d’un autre.</translation>
    </message>
    <message>
        <source>Unclear whom the sentence names as the source: {name}.</source>
        <translation>On ne sait pas qui la phrase nomme comme source&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. Whether the words are from there is not judged.</source>
        <translation>Nommé comme source&#xa0;: {name}. Il n’est pas jugé si les mots en viennent.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. There is no text of that name here.</source>
        <translation>Nommé comme source&#xa0;: {name}. Il n’y a pas ici de texte de ce nom.</translation>
    </message>
    <message>
        <source>exact but for accents</source>
        <translation>exacte aux accents près</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{sources} and {number} more</source>
        <translation>{sources} et {number} de plus</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”</source>
        <translation>«&#xa0;{quoted}&#xa0;» remplace «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>“{quoted}” (marked)</source>
        <translation>«&#xa0;{quoted}&#xa0;» (marqué)</translation>
    </message>
    <message>
        <source>added: “{quoted}”</source>
        <translation>ajouté&#xa0;: «&#xa0;{quoted}&#xa0;»</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>omis&#xa0;: «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>“{quoted}” in place of “{source}”</source>
        <translation>«&#xa0;{quoted}&#xa0;» à la place de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Aucune citation n’a été trouvée.</translation>
    </message>
    <message>
        <source>Evidence of “{plain}”.</source>
        <translation>Preuve de «&#xa0;{plain}&#xa0;».</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>Lecture des textes…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as not read</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Move {named}</source>
        <translation>Déplacer {named}</translation>
    </message>
    <message>
        <source>Link as {reaction}</source>
        <translation>Relier comme {reaction}</translation>
    </message>
    <message>
        <source>Move {named} out</source>
        <translation>Sortir {named} d’un niveau</translation>
    </message>
    <message>
        <source>Move {named} in</source>
        <translation>Rentrer {named} d’un niveau</translation>
    </message>
    <message>
        <source>Detach {named}</source>
        <translation>Détacher {named}</translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation>Joindre les prémisses</translation>
    </message>
    <message>
        <source>Take premises apart</source>
        <translation>Séparer les prémisses</translation>
    </message>
    <message>
        <source>“{title}”: {words}</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} nodes</source>
        <comment>Edit node</comment>
        <translation>
            <numerusform>Modifier un nœud</numerusform>
            <numerusform>Modifier {n} nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>Mettre sur la carte</translation>
    </message>
    <message>
        <source>Leave off the map</source>
        <translation>Laisser hors de la carte</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} nodes</source>
        <comment>Tag node</comment>
        <translation>
            <numerusform>Étiqueter un nœud</numerusform>
            <numerusform>Étiqueter {n} nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut {named}</source>
        <translation>Couper {named}</translation>
    </message>
    <message>
        <source>“{backup}” cannot be given back: {part}.</source>
        <translation>Impossible de restaurer «&#xa0;{backup}&#xa0;»&#xa0;: {part}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals in it are damaged and were left out; the texts are whole.</source>
        <comment>1 original in it is damaged and was left out; the texts are whole.</comment>
        <translation>
            <numerusform>{n} original y est endommagé et a été omis&#xa0;; les textes sont intacts.</numerusform>
            <numerusform>{n} originaux y sont endommagés et ont été omis&#xa0;; les textes sont intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No library can be begun in {data}: {part}.</source>
        <translation>Impossible de commencer une bibliothèque dans {data}&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({problems}); nothing was changed.</source>
        <translation>La bibliothèque dans «&#xa0;{backup}&#xa0;» est endommagée ({problems})&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The newest whole one beside it is {path}.</source>
        <translation>La plus récente qui soit intacte à côté est {path}.</translation>
    </message>
    <message>
        <source>Its words are gone from the text.</source>
        <translation>Ses mots ont disparu du texte.</translation>
    </message>
    <message>
        <source>Those words are gone: pick another passage, or keep it as an orphan.</source>
        <translation>Ces mots ont disparu&#xa0;: choisissez un autre passage, ou gardez-le comme orphelin.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} changed passages</source>
        <comment>Accept changed passage</comment>
        <translation>
            <numerusform>Accepter le passage modifié</numerusform>
            <numerusform>Accepter {n} passages modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick another passage</source>
        <translation>Choisir un autre passage</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} orphans</source>
        <comment>Keep as orphan</comment>
        <translation>
            <numerusform>Garder comme orphelin</numerusform>
            <numerusform>Garder {n} orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>That passage was decided on already.</source>
        <translation>Ce passage a déjà été décidé.</translation>
    </message>
    <message>
        <source>Choose scheme</source>
        <translation>Choisir un schème</translation>
    </message>
    <message>
        <source>Answer critical question</source>
        <translation>Répondre à une question critique</translation>
    </message>
    <message>
        <source>Reopen critical question</source>
        <translation>Rouvrir une question critique</translation>
    </message>
    <message>
        <source>That question does not belong to the scheme of the relation.</source>
        <translation>Cette question n’appartient pas au schème de la relation.</translation>
    </message>
    <message>
        <source>Another DebateDesk is indexing this library; try again in a moment.</source>
        <translation>Un autre DebateDesk indexe cette bibliothèque&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The search index {directory} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire l’index de recherche {directory}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexé</translation>
    </message>
    <message>
        <source>it holds no settings</source>
        <translation>il ne contient pas de réglages</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read ({reason}); the usual ones are used.</source>
        <translation>Impossible de lire les réglages {path} ({reason})&#xa0;; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written: {strerror}.</source>
        <translation>Impossible d’écrire les réglages {path}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>How the view “{key}” was left cannot be read; it begins anew.</source>
        <translation>Impossible de lire l’état de la vue «&#xa0;{key}&#xa0;»&#xa0;; elle recommence à neuf.</translation>
    </message>
    <message>
        <source>Reading the reactions</source>
        <translation>Lecture des réactions</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Recherche de passages</translation>
    </message>
    <message>
        <source>Skip passage</source>
        <translation>Passer le passage</translation>
    </message>
    <message>
        <source>There is no template “{template}” for a map.</source>
        <translation>Il n’y a pas de modèle de carte «&#xa0;{template}&#xa0;».</translation>
    </message>
    <message>
        <source>The debate holds no text whose headings could become proposals.</source>
        <translation>Le débat ne contient aucun texte dont les titres pourraient devenir des propositions.</translation>
    </message>
    <message>
        <source>“{title}” has no headings that could become proposals.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de titres qui pourraient devenir des propositions.</translation>
    </message>
    <message>
        <source>“{original_name}” has the same text as “{title}” now.</source>
        <translation>«&#xa0;{original_name}&#xa0;» a maintenant le même texte que «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>“{title}” reads the same in the encoding {encoding}.</source>
        <translation>«&#xa0;{title}&#xa0;» se lit de la même façon dans l’encodage {encoding}.</translation>
    </message>
    <message>
        <source>Show version {number} of “{title}”</source>
        <translation>Afficher la version {number} de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Replace “{title}”</source>
        <translation>Remplacer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The library in {data} cannot be written: {part}.</source>
        <translation>Impossible d’écrire la bibliothèque dans {data}&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>The library in {data} is already open in another DebateDesk window.</source>
        <translation>La bibliothèque dans {data} est déjà ouverte dans une autre fenêtre de DebateDesk.</translation>
    </message>
    <message>
        <source>That highlight is no longer there.</source>
        <translation>Ce surlignage n’existe plus.</translation>
    </message>
    <message>
        <source>That note is no longer there.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
    <message>
        <source>The library is damaged ({error}), so no backup of it was made.</source>
        <translation>La bibliothèque est endommagée ({error}), aucune sauvegarde n’en a donc été faite.</translation>
    </message>
    <message>
        <source>Packing the originals</source>
        <translation>Compression des originaux</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>Relecture de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written; look to the disk that it is on.</source>
        <translation>La sauvegarde n’a pas pu être relue telle qu’elle a été écrite&#xa0;; vérifiez le disque où elle se trouve.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of its originals are damaged</source>
        <comment>1 of its originals is damaged</comment>
        <translation>
            <numerusform>{n} de ses originaux est endommagé</numerusform>
            <numerusform>{n} de ses originaux sont endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {part}.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;»&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({error}); nothing was changed.</source>
        <translation>La bibliothèque dans «&#xa0;{backup}&#xa0;» est endommagée ({error})&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{folder}” holds no library; nothing was changed.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient pas de bibliothèque&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{backup}” is not a whole backup of DebateDesk ({why}); nothing was changed.</source>
        <translation>«&#xa0;{backup}&#xa0;» n’est pas une sauvegarde complète de DebateDesk ({why})&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>elle est chiffrée</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>elle est compressée d’une façon inconnue ici</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>la mémoire ne suffit pas pour la lire</translation>
    </message>
    <message>
        <source>it is no zip file, or its end is missing</source>
        <translation>ce n’est pas un fichier zip, ou la fin manque</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>“{backup}” holds no library; nothing was changed.</source>
        <translation>«&#xa0;{backup}&#xa0;» ne contient pas de bibliothèque&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>what is left of it</source>
        <translation>ce qu’il en reste</translation>
    </message>
    <message>
        <source>The {words} of {thing} {called} is damaged; {shown}.</source>
        <translation>Donnée endommagée ({words} de {thing} {called})&#xa0;; {shown}.</translation>
    </message>
    <message>
        <source>it is read as empty</source>
        <translation>lu comme vide</translation>
    </message>
    <message>
        <source>it is read as {words}</source>
        <translation>on lit {words}</translation>
    </message>
    <message>
        <source>it is read as “{words}”</source>
        <translation>lu comme «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Altered words</source>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <source>A “not” or “if” beside the words</source>
        <translation>Un «&#xa0;ne… pas&#xa0;» ou un «&#xa0;si&#xa0;» à côté des mots</translation>
    </message>
    <message>
        <source>Left out between the words</source>
        <translation>Omis entre les mots</translation>
    </message>
    <message>
        <source>Passages moved or gone</source>
        <translation>Passages déplacés ou disparus</translation>
    </message>
    <message>
        <source>Fidelity not said yet</source>
        <translation>Fidélité pas encore indiquée</translation>
    </message>
    <message>
        <source>Nodes without evidence</source>
        <translation>Nœuds sans preuve</translation>
    </message>
    <message>
        <source>What citations lack</source>
        <translation>Ce qui manque aux références</translation>
    </message>
    <message>
        <source>Evidence of “{title}”</source>
        <translation>Preuves de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations</source>
        <comment>1 quotation</comment>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations with changes</source>
        <comment>1 quotation with changes</comment>
        <translation>
            <numerusform>{n} citation modifiée</numerusform>
            <numerusform>{n} citations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paraphrases</source>
        <comment>1 paraphrase</comment>
        <translation>
            <numerusform>{n} paraphrase</numerusform>
            <numerusform>{n} paraphrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries of several</source>
        <comment>1 summary of several</comment>
        <translation>
            <numerusform>{n} résumé de plusieurs</numerusform>
            <numerusform>{n} résumés de plusieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a source</source>
        <comment>1 without a source</comment>
        <translation>
            <numerusform>{n} sans source</numerusform>
            <numerusform>{n} sans source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said</source>
        <comment>1 not said</comment>
        <translation>
            <numerusform>{n} non indiqué</numerusform>
            <numerusform>{n} non indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>The map has no nodes.</source>
        <translation>La carte n’a pas de nœuds.</translation>
    </message>
    <message>
        <source>{nodes}: {counts}; {findings}.</source>
        <translation>{nodes}&#xa0;: {counts}&#xa0;; {findings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>One node</comment>
        <translation>
            <numerusform>{n} nœud</numerusform>
            <numerusform>{n} nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at</source>
        <comment>one thing to look at</comment>
        <translation>
            <numerusform>{n} point à examiner</numerusform>
            <numerusform>{n} points à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that is not in the library is cited: {id}</source>
        <translation>Un texte qui n’est pas dans la bibliothèque est cité&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash</source>
        <translation>{source}&#xa0;: le texte est dans la corbeille</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash; not known are {missing}</source>
        <translation>{source}&#xa0;: le texte est dans la corbeille&#xa0;; ne sont pas connus {missing}</translation>
    </message>
    <message>
        <source>{source}: not known are {missing}</source>
        <translation>{source}&#xa0;: ne sont pas connus {missing}</translation>
    </message>
    <message>
        <source>{source}, p. {page}</source>
        <translation>{source}, p. {page}</translation>
    </message>
    <message>
        <source>name of who changed it</source>
        <translation>nom de qui l’a modifié</translation>
    </message>
    <message>
        <source>list of revisions</source>
        <translation>liste des révisions</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>texte de lecture</translation>
    </message>
    <message>
        <source>division into paragraphs</source>
        <translation>division en paragraphes</translation>
    </message>
    <message>
        <source>version of the reading text</source>
        <translation>version du texte de lecture</translation>
    </message>
    <message>
        <source>list of printed pages</source>
        <translation>liste des pages imprimées</translation>
    </message>
    <message>
        <source>list of remarks</source>
        <translation>liste des remarques</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>the debate</source>
        <translation>le débat</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date of trashing</source>
        <translation>date de mise à la corbeille</translation>
    </message>
    <message>
        <source>switch of computed standing</source>
        <translation>interrupteur du statut calculé</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>debate</source>
        <translation>débat</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>check sum</source>
        <translation>somme de contrôle</translation>
    </message>
    <message>
        <source>original&apos;s name</source>
        <translation>nom de l’original</translation>
    </message>
    <message>
        <source>date of coming</source>
        <translation>date d’arrivée</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>identifier of the text that is answered</source>
        <translation>identifiant du texte auquel il répond</translation>
    </message>
    <message>
        <source>list of annotations that came with it</source>
        <translation>liste des annotations importées</translation>
    </message>
    <message>
        <source>list of tags</source>
        <translation>liste des étiquettes</translation>
    </message>
    <message>
        <source>mark of being read</source>
        <translation>marque de lecture</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>a picture of the text</source>
        <translation>une image du texte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>settings of its file</source>
        <translation>réglages de son fichier</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>le nœud</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>position</source>
        <translation>place</translation>
    </message>
    <message>
        <source>list of headings</source>
        <translation>liste des titres</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>list of steps</source>
        <translation>liste des étapes</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>flag of being on the map</source>
        <translation>indication de présence sur la carte</translation>
    </message>
    <message>
        <source>fidelity</source>
        <translation>fidélité</translation>
    </message>
    <message>
        <source>map that it refers to</source>
        <translation>carte à laquelle il renvoie</translation>
    </message>
    <message>
        <source>node that it refers to</source>
        <translation>nœud auquel il renvoie</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>date de la dernière modification</translation>
    </message>
    <message>
        <source>the evidence of the node</source>
        <translation>la preuve du nœud</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>the relation</source>
        <translation>la relation</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>liste des origines</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>list of answered questions</source>
        <translation>liste des questions répondues</translation>
    </message>
    <message>
        <source>the highlight</source>
        <translation>le surlignage</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>liste des liens</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>la vue</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>a version of the text</source>
        <translation>une version du texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>list of pictures</source>
        <translation>liste des images</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>an anchor in a version of the text</source>
        <translation>une ancre dans une version du texte</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état d’ancrage</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>the passage to review</source>
        <translation>le passage à vérifier</translation>
    </message>
    <message>
        <source>the passage passed over</source>
        <translation>le passage ignoré</translation>
    </message>
    <message>
        <source>list of stretches</source>
        <translation>liste des portions</translation>
    </message>
    <message>
        <source>the list for search</source>
        <translation>la liste pour la recherche</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer DebateDesk (format {found}, this one knows {format}); nothing was changed, please update DebateDesk.</source>
        <translation>La bibliothèque {path} a été créée par un DebateDesk plus récent (format {found}, celui-ci connaît {format})&#xa0;; rien n’a été modifié, veuillez mettre à jour DebateDesk.</translation>
    </message>
    <message>
        <source>The library {path} is a database, but not one of DebateDesk&apos;s</source>
        <translation>La bibliothèque {path} est une base de données, mais pas celle de DebateDesk</translation>
    </message>
    <message>
        <source>{sentence}, {reason}</source>
        <translation>{sentence}, {reason}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”, or begin anew with {begin_anew}</source>
        <translation>restaurez une sauvegarde avec «&#xa0;debatedesk restore&#xa0;», ou recommencez à neuf avec {begin_anew}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: of its tables {listed} is missing with all it held; give a backup back with “debatedesk restore”, or go on without it with “debatedesk check --repair”</source>
        <translation>La bibliothèque {path} est endommagée&#xa0;: parmi ses tables, {listed} manque avec tout son contenu&#xa0;; restaurez une sauvegarde avec «&#xa0;debatedesk restore&#xa0;», ou continuez sans avec «&#xa0;debatedesk check --repair&#xa0;»</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open, so the change was not saved: put it back in its place, or copy your words.</source>
        <translation>La bibliothèque {path} a été déplacée ou supprimée pendant qu’elle était ouverte, la modification n’a donc pas été enregistrée&#xa0;: remettez-la à sa place, ou copiez vos mots.</translation>
    </message>
    <message>
        <source>The library file is damaged: {line}.</source>
        <translation>Le fichier de la bibliothèque est endommagé&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {parent}.</source>
        <translation>Une ligne de {table} renvoie à une ligne manquante de {parent}.</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}); “debatedesk restore” gives a backup back.</source>
        <translation>Le fichier de la bibliothèque est endommagé ({problems})&#xa0;; «&#xa0;debatedesk restore&#xa0;» restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>The copy {target} could not be written: {error}.</source>
        <translation>La copie {target} n’a pas pu être écrite&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The backup {part} could not be written: {error}.</source>
        <translation>La sauvegarde {part} n’a pas pu être écrite&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There is no debate with the id “{debate_id}” in this library.</source>
        <translation>Il n’y a pas de débat avec l’identifiant «&#xa0;{debate_id}&#xa0;» dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no document with the id “{document_id}” in this library.</source>
        <translation>Il n’y a pas de document avec l’identifiant «&#xa0;{document_id}&#xa0;» dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The words of “{title}” are missing from the library; “debatedesk check --repair” brings them back from the file that they came from.</source>
        <translation>Les mots de «&#xa0;{title}&#xa0;» manquent dans la bibliothèque&#xa0;; «&#xa0;debatedesk check --repair&#xa0;» les récupère du fichier d’où ils viennent.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so the change was not saved.</source>
        <translation>Le disque qui contient {path} est plein, la modification n’a donc pas été enregistrée.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation>La bibliothèque {path} est utilisée par un autre programme&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: check that its folder is yours and not read-only.</source>
        <translation>Impossible d’écrire la bibliothèque {path}&#xa0;: vérifiez que son dossier vous appartient et n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({text})</source>
        <translation>La bibliothèque {path} est endommagée ({text})</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”</source>
        <translation>restaurez une sauvegarde avec «&#xa0;debatedesk restore&#xa0;»</translation>
    </message>
    <message>
        <source>The library {path} could not be used: {text}.</source>
        <translation>La bibliothèque {path} n’a pas pu être utilisée&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>There is no map with the id “{map_id}” in this library.</source>
        <translation>Il n’y a pas de carte avec l’identifiant «&#xa0;{map_id}&#xa0;» dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” leads to a node that is missing; it is left out.</source>
        <translation>Une relation ({kind}) de la carte «&#xa0;{title}&#xa0;» mène à un nœud qui manque&#xa0;; elle est omise.</translation>
    </message>
    <message>
        <source>{what} while it is open elsewhere</source>
        <translation>{what} alors qu’elle est ouverte ailleurs</translation>
    </message>
    <message>
        <source>The folder “{shown}” has a name that is not UTF-8; choose another.</source>
        <translation>Le dossier «&#xa0;{shown}&#xa0;» a un nom qui n’est pas en UTF-8&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The library {database} is empty</source>
        <translation>La bibliothèque {database} est vide</translation>
    </message>
    <message>
        <source>The library {database} is gone</source>
        <translation>La bibliothèque {database} a disparu</translation>
    </message>
    <message>
        <source>The library {database} cannot be reached ({cause})</source>
        <translation>La bibliothèque {database} est inaccessible ({cause})</translation>
    </message>
    <message>
        <source>The library {database} is a folder</source>
        <translation>La bibliothèque {database} est un dossier</translation>
    </message>
    <message>
        <source>The library {database} is no regular file</source>
        <translation>La bibliothèque {database} n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>son journal</translation>
    </message>
    <message>
        <source>its originals</source>
        <translation>ses originaux</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <comment>1 backup</comment>
        <translation>
            <numerusform>{n} sauvegarde</numerusform>
            <numerusform>{n} sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, but {traces} are there</source>
        <comment>{what}, but {traces} is there</comment>
        <translation>
            <numerusform>{what}, mais {traces} est là</numerusform>
            <numerusform>{what}, mais {traces} sont là</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew with {begin_anew}</source>
        <translation>recommencez à neuf avec {begin_anew}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore {backup}”, or begin anew with {begin_anew}</source>
        <translation>restaurez une sauvegarde avec «&#xa0;debatedesk restore {backup}&#xa0;», ou recommencez à neuf avec {begin_anew}</translation>
    </message>
    <message>
        <source>move that away</source>
        <translation>déplacez cela ailleurs</translation>
    </message>
    <message>
        <source>move that away, or give a backup back with “debatedesk restore {backup}”</source>
        <translation>déplacez cela ailleurs, ou restaurez une sauvegarde avec «&#xa0;debatedesk restore {backup}&#xa0;»</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}.</source>
        <translation>{damage}&#xa0;; ce qu’il en reste est gardé dans {kept}.</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}; “debatedesk restore {backup}” gives the newest backup back.</source>
        <translation>{damage}&#xa0;; ce qu’il en reste est gardé dans {kept}&#xa0;; «&#xa0;debatedesk restore {backup}&#xa0;» restaure la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The library cannot be opened, as {path}, which belongs to it, is a folder or no regular file</source>
        <translation>Impossible d’ouvrir la bibliothèque, car {path}, qui en fait partie, est un dossier ou n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept in {folder}: {strerror}.</source>
        <translation>Une copie de «&#xa0;{name}&#xa0;» n’a pas pu être conservée dans {folder}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Files could not be kept in {folder}: {strerror}.</source>
        <translation>Des fichiers n’ont pas pu être conservés dans {folder}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The kept original {content_hash} cannot be read: {strerror}.</source>
        <translation>Impossible de lire l’original conservé {content_hash}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>There is no file “{shown}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{shown}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB; split it into parts first.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {number} Mo&#xa0;; divisez-le d’abord en parties.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file but a pipe or a device; it is not read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier ordinaire mais un tube ou un périphérique&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>Impossible de lire «&#xa0;{name}&#xa0;»&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>its rows are out of order.</source>
        <translation>ses lignes sont dans le désordre.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be read to its end: {error}</source>
        <translation>La table «&#xa0;{table}&#xa0;» ne peut pas être lue jusqu’au bout&#xa0;: {error}</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” starts from nothing or bears on nothing.</source>
        <translation>Une relation ({kind}) de la carte «&#xa0;{title}&#xa0;» ne part de rien ou ne porte sur rien.</translation>
    </message>
    <message>
        <source>A node ({node_id}) is missing that relations or evidence lead to.</source>
        <translation>Un nœud ({node_id}) auquel mènent des relations ou des preuves manque.</translation>
    </message>
    <message>
        <source>The counter of what search has yet to see is damaged.</source>
        <translation>Le compteur de ce que la recherche doit encore voir est endommagé.</translation>
    </message>
    <message>
        <source>How views were left is lost; they begin anew.</source>
        <translation>L’état des vues est perdu&#xa0;; elles recommencent à neuf.</translation>
    </message>
    <message>
        <source>The list of what search has yet to see is lost; search begins anew.</source>
        <translation>La liste de ce que la recherche doit encore voir est perdue&#xa0;; la recherche recommence à neuf.</translation>
    </message>
    <message>
        <source>The list of passages to review is lost.</source>
        <translation>La liste des passages à réviser est perdue.</translation>
    </message>
    <message>
        <source>Which passages were passed over when sorting reactions is lost; they wait again.</source>
        <translation>Les passages passés lors du tri des réactions sont perdus&#xa0;; ils attendent de nouveau.</translation>
    </message>
    <message>
        <source>How far texts were read is lost; what readers marked as read still is.</source>
        <translation>L’avancement de la lecture des textes est perdu&#xa0;; ce que les lecteurs ont marqué comme lu l’est toujours.</translation>
    </message>
    <message>
        <source>Where anchors stood in earlier versions of texts is lost.</source>
        <translation>L’emplacement des ancres dans les versions antérieures des textes est perdu.</translation>
    </message>
    <message>
        <source>The text “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>Le texte «&#xa0;{key}&#xa0;» a été perdu&#xa0;; ce qui en dépend est maintenant sous «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>The map “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>La carte «&#xa0;{key}&#xa0;» a été perdue&#xa0;; ce qui en dépend est maintenant sous «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>The debate “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>Le débat «&#xa0;{key}&#xa0;» a été perdu&#xa0;; ce qui en dépend est maintenant sous «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>as its table “{table}” has no column “{column}”</source>
        <translation>car sa table «&#xa0;{table}&#xa0;» n’a pas de colonne «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>as its table “{table}” is another program&apos;s and most of DebateDesk&apos;s are missing</source>
        <translation>car sa table «&#xa0;{table}&#xa0;» est celle d’un autre programme et la plupart de celles de DebateDesk manquent</translation>
    </message>
    <message>
        <source>The library held a trigger “{name}” that DebateDesk did not make and that could alter what you write; it was taken out.</source>
        <translation>La bibliothèque contenait un déclencheur «&#xa0;{name}&#xa0;» que DebateDesk n’a pas créé et qui pouvait altérer ce que vous écrivez&#xa0;; il a été retiré.</translation>
    </message>
    <message>
        <source>trigger {name}</source>
        <translation>déclencheur {name}</translation>
    </message>
    <message>
        <source>The index “{name}” of the library was missing and was made anew.</source>
        <translation>L’index «&#xa0;{name}&#xa0;» de la bibliothèque manquait et a été recréé.</translation>
    </message>
    <message>
        <source>The trigger “{name}” of the library was missing and was made anew.</source>
        <translation>Le déclencheur «&#xa0;{name}&#xa0;» de la bibliothèque manquait et a été recréé.</translation>
    </message>
    <message>
        <source>The table “{name}” of the library is lost with all it held.</source>
        <translation>La table «&#xa0;{name}&#xa0;» de la bibliothèque est perdue avec tout son contenu.</translation>
    </message>
    <message>
        <source>That text is no longer in the library.</source>
        <translation>Ce texte n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>That text has no version {number}.</source>
        <translation>Ce texte n’a pas de version {number}.</translation>
    </message>
    <message>
        <source>DebateDesk cannot open.</source>
        <translation>Impossible d’ouvrir DebateDesk.</translation>
    </message>
    <message>
        <source>The map as Argdown text</source>
        <translation>La carte comme texte Argdown</translation>
    </message>
    <message>
        <source>The map has changed. Its text is long, and follows when you go into it.</source>
        <translation>La carte a changé. Son texte est long, et suivra quand vous y entrerez.</translation>
    </message>
    <message>
        <source>[claim]: text · &lt;argument&gt;: text · + supports, - opposes, _ undercuts what it is indented below</source>
        <translation>[affirmation]: texte · &lt;argument&gt;: texte · + soutient, - conteste, _ invalide ce sous quoi il est en retrait</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Discard the draft of the Argdown text</source>
        <translation>Abandonner le brouillon du texte Argdown</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Aucune carte</translation>
    </message>
    <message>
        <source>Open a map to read and edit it as a text.</source>
        <translation>Ouvrez une carte pour la lire et la modifier comme texte.</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Show the text of the map as it is</source>
        <translation>Afficher le texte de la carte tel qu’il est</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>Aller à la ligne {line}</translation>
    </message>
    <message>
        <source>{place}: {cause} The map is as it was; the text is kept as a draft.</source>
        <translation>{place}&#xa0;: {cause} La carte est inchangée&#xa0;; le texte est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} debates</source>
        <comment>1 debate</comment>
        <translation>
            <numerusform>{n:,} débat</numerusform>
            <numerusform>{n:,} débats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <comment>1 note</comment>
        <translation>
            <numerusform>{n:,} note</numerusform>
            <numerusform>{n:,} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} highlights</source>
        <comment>1 highlight</comment>
        <translation>
            <numerusform>{n:,} surlignage</numerusform>
            <numerusform>{n:,} surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The selected backup</source>
        <translation>La sauvegarde sélectionnée</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Intacte</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>Mise de côté par une restauration</translation>
    </message>
    <message>
        <source>With a broken log</source>
        <translation>Avec un journal endommagé</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuelle</translation>
    </message>
    <message>
        <source>A backup is made by itself on each day on which something has changed, and read back when it is written. The older they are, the fewer are kept.</source>
        <translation>Une sauvegarde est faite automatiquement chaque jour où quelque chose a changé, et relue une fois écrite. Plus elles sont anciennes, moins il en est conservé.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Keep with the library</source>
        <translation>Garder avec la bibliothèque</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Restaurer un autre fichier…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>Examen des sauvegardes…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation>Garder les sauvegardes dans</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backups (*.zip *.db)</source>
        <translation>Sauvegardes (*.zip *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What it holds is looked into first.</source>
        <translation>Son contenu est d’abord examiné.</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <translation>Elle contient {held}.</translation>
    </message>
    <message>
        <source>The present library is set aside among the backups and can be given back as well.</source>
        <translation>La bibliothèque actuelle est mise de côté parmi les sauvegardes et peut elle aussi être restaurée.</translation>
    </message>
    <message>
        <source>Put “{file}” in the place of the library?</source>
        <translation>Remplacer la bibliothèque par «&#xa0;{file}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Conservées dans {folder}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a backup to go on with, or begin an empty library; what is in its place now is set aside among the backups either way.</source>
        <translation>Rien n’a été modifié. Choisissez une sauvegarde avec laquelle continuer, ou commencez une bibliothèque vide&#xa0;; dans les deux cas, ce qui est en place est mis de côté parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Impossible d’ouvrir la bibliothèque.</translation>
    </message>
    <message>
        <source>Begin an empty library…</source>
        <translation>Commencer une bibliothèque vide…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Begin an empty library?</source>
        <translation>Commencer une bibliothèque vide&#xa0;?</translation>
    </message>
    <message>
        <source>What is in its place now is set aside, and the backups stay: they can be given back later.</source>
        <translation>Ce qui est en place est mis de côté, et les sauvegardes restent&#xa0;: elles pourront être restaurées plus tard.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Giving the backup back…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>No backup was given back.</source>
        <translation>Aucune sauvegarde n’a été restaurée.</translation>
    </message>
    <message>
        <source>“{name}” is the library now.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant la bibliothèque.</translation>
    </message>
    <message>
        <source>This is an empty library.</source>
        <translation>Cette bibliothèque est vide.</translation>
    </message>
    <message>
        <source>The one before is kept in {kept}.</source>
        <translation>La précédente est gardée dans {kept}.</translation>
    </message>
    <message>
        <source>Beginning an empty library…</source>
        <translation>Création d’une bibliothèque vide…</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>La bibliothèque n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliographie</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n:,} texts</source>
        <comment>{title}: 1 text</comment>
        <translation>
            <numerusform>{title}&#xa0;: {n:,} texte</numerusform>
            <numerusform>{title}&#xa0;: {n:,} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation>Style ou format</translation>
    </message>
    <message>
        <source>Add a citation style…</source>
        <translation>Ajouter un style de citation…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied the bibliography.</source>
        <translation>Bibliographie copiée.</translation>
    </message>
    <message>
        <source>Save the bibliography</source>
        <translation>Enregistrer la bibliographie</translation>
    </message>
    <message>
        <source>Wrote “{file}”.</source>
        <translation>«&#xa0;{file}&#xa0;» a été écrit.</translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation>Il n’y a pas encore de textes.</translation>
    </message>
    <message>
        <source>References in doubt</source>
        <translation>Références douteuses</translation>
    </message>
    <message>
        <source>Which texts are these {many} references?</source>
        <translation>À quels textes correspondent ces {many} références&#xa0;?</translation>
    </message>
    <message>
        <source>Which text is this reference?</source>
        <translation>À quel texte correspond cette référence&#xa0;?</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>Texte de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Fill in the chosen</source>
        <translation>Compléter les choisis</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Family name of the author</source>
        <translation>Nom de famille de l’auteur</translation>
    </message>
    <message>
        <source>Given names of the author</source>
        <translation>Prénoms de l’auteur</translation>
    </message>
    <message>
        <source>Do with this author</source>
        <translation>Actions sur cet auteur</translation>
    </message>
    <message>
        <source>Move or remove this author (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Déplacer ou retirer cet auteur (Alt+Haut, Alt+Bas, Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>Remove this author</source>
        <translation>Retirer cet auteur</translation>
    </message>
    <message>
        <source>Add author</source>
        <translation>Ajouter un auteur</translation>
    </message>
    <message>
        <source>Family name of the editor</source>
        <translation>Nom de famille du directeur de publication</translation>
    </message>
    <message>
        <source>Given names of the editor</source>
        <translation>Prénoms du directeur de publication</translation>
    </message>
    <message>
        <source>Do with this editor</source>
        <translation>Actions sur ce directeur de publication</translation>
    </message>
    <message>
        <source>Move or remove this editor (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Déplacer ou retirer ce directeur de publication (Alt+Haut, Alt+Bas, Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>Remove this editor</source>
        <translation>Retirer ce directeur de publication</translation>
    </message>
    <message>
        <source>Add editor</source>
        <translation>Ajouter un directeur de publication</translation>
    </message>
    <message>
        <source>Family name of the translator</source>
        <translation>Nom de famille du traducteur</translation>
    </message>
    <message>
        <source>Given names of the translator</source>
        <translation>Prénoms du traducteur</translation>
    </message>
    <message>
        <source>Do with this translator</source>
        <translation>Actions sur ce traducteur</translation>
    </message>
    <message>
        <source>Move or remove this translator (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Déplacer ou retirer ce traducteur (Alt+Haut, Alt+Bas, Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>Remove this translator</source>
        <translation>Retirer ce traducteur</translation>
    </message>
    <message>
        <source>Add translator</source>
        <translation>Ajouter un traducteur</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Nom de l’organisme</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>A body, not a person</source>
        <translation>Un organisme, pas une personne</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Fill in from a reference file</source>
        <translation>Compléter depuis un fichier de références</translation>
    </message>
    <message>
        <source>Which of its {count:,} references is “{title}”?</source>
        <translation>Laquelle de ses {count:,} références est «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Note on a passage of “{title}”</source>
        <translation>Note sur un passage de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Note on a relation of “{title}”</source>
        <translation>Note sur une relation de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Note on a node of “{title}”</source>
        <translation>Note sur un nœud de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{colour} highlight in “{title}”</source>
        <translation>Surlignage ({colour}) dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Note on “{title}”</source>
        <translation>Note sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>Article de revue</translation>
    </message>
    <message>
        <source>Article in a magazine</source>
        <translation>Article de magazine</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>Article de journal</translation>
    </message>
    <message>
        <source>Chapter in a book</source>
        <translation>Chapitre de livre</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Post in a blog</source>
        <translation>Billet de blog</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Communication de conférence</translation>
    </message>
    <message>
        <source>Entry in an encyclopedia</source>
        <translation>Article d’encyclopédie</translation>
    </message>
    <message>
        <source>Entry in a dictionary</source>
        <translation>Entrée de dictionnaire</translation>
    </message>
    <message>
        <source>Legal case</source>
        <translation>Décision de justice</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Lettre ou courriel</translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation>Partition musicale</translation>
    </message>
    <message>
        <source>Review of a book</source>
        <translation>Compte rendu de livre</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>Prépublication</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>as published, where it is another</source>
        <translation>tel que publié, s’il est différent</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>journal, book, site</source>
        <translation>revue, livre, site</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024, 2024-05 ou 2024-05-31</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
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
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>as in a list of references</source>
        <translation>comme dans une liste de références</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Choose the citation style</source>
        <translation>Choisir le style de citation</translation>
    </message>
    <message>
        <source>As it is cited</source>
        <translation>Tel que cité</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Copy the entry of this text in a bibliography</source>
        <translation>Copier l’entrée de ce texte dans une bibliographie</translation>
    </message>
    <message>
        <source>Fill in from a reference file…</source>
        <translation>Compléter depuis un fichier de références…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Copied the reference.</source>
        <translation>Référence copiée.</translation>
    </message>
    <message>
        <source>Lists of references ({patterns})</source>
        <translation>Listes de références ({patterns})</translation>
    </message>
    <message>
        <source>{title}: choose another citation style</source>
        <translation>{title}&#xa0;: choisir un autre style de citation</translation>
    </message>
    <message>
        <source>Type of publication</source>
        <translation>Type de publication</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Directeurs de publication</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Traducteurs</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
    <message>
        <source>From a file of the Citation Style Language (.csl)</source>
        <translation>Depuis un fichier du Citation Style Language (.csl)</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Style de citation</translation>
    </message>
    <message>
        <source>How shall texts be cited?</source>
        <translation>Comment citer les textes&#xa0;?</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Langue des références</translation>
    </message>
    <message>
        <source>In which language shall citations have their words?</source>
        <translation>Dans quelle langue les références doivent-elles être rédigées&#xa0;?</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>Selon le style</translation>
    </message>
    <message>
        <source>English in those that are shipped</source>
        <translation>Anglais dans ceux qui sont fournis</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Ajouter un style de citation</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Styles de citation (*.csl)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Pages in a dark window</source>
        <translation>Pages dans une fenêtre sombre</translation>
    </message>
    <message>
        <source>DebateDesk made a mistake, and what you did last may not have happened. What was saved is safe, and you can go on working. To help mend it, copy this report and send it with a word on what you did. It holds nothing from your texts and notes.</source>
        <translation>DebateDesk a fait une erreur, et votre dernière action n’a peut-être pas eu lieu. Ce qui était enregistré est en sécurité, et vous pouvez continuer à travailler. Pour aider à corriger l’erreur, copiez ce rapport et envoyez-le avec un mot sur ce que vous faisiez. Il ne contient rien de vos textes ni de vos notes.</translation>
    </message>
    <message>
        <source>DebateDesk: something went wrong</source>
        <translation>DebateDesk&#xa0;: une erreur s’est produite</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the figures as SVG or PNG</source>
        <translation>Écrire les figures en SVG ou PNG</translation>
    </message>
    <message>
        <source>Figures of the debate</source>
        <translation>Figures du débat</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>Exporter les figures…</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de figures</translation>
    </message>
    <message>
        <source>Open a map to see its debate in pictures.</source>
        <translation>Ouvrez une carte pour voir son débat en images.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les figures</translation>
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
        <translation>{spoken}. Figures du débat</translation>
    </message>
    <message>
        <source>The highlighted words are no longer in this text.</source>
        <translation>Les mots surlignés ne sont plus dans ce texte.</translation>
    </message>
    <message>
        <source>The text says this otherwise now; Review lists what has changed.</source>
        <translation>Le texte le dit autrement à présent&#xa0;; Révision liste ce qui a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n:,} highlights; Undo brings them back.</source>
        <comment>Removed the highlight; Undo brings it back.</comment>
        <translation>
            <numerusform>Surlignage retiré&#xa0;; Annuler le récupère.</numerusform>
            <numerusform>{n:,} surlignages retirés&#xa0;; Annuler les récupère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} quotations, each with its source.</source>
        <comment>Copied the quotation with its source.</comment>
        <translation>
            <numerusform>Citation copiée avec sa source.</numerusform>
            <numerusform>{n:,} citations copiées, chacune avec sa source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {n:,} nodes to the map.</source>
        <comment>Added a node to the map.</comment>
        <translation>
            <numerusform>Nœud ajouté à la carte.</numerusform>
            <numerusform>{n:,} nœuds ajoutés à la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlights: {count:,}</source>
        <translation>Surlignages ({colour})&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Couleurs des surlignages</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
    <message>
        <source>Tags of the highlights</source>
        <translation>Étiquettes des surlignages</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the highlights</source>
        <translation>Note sur les surlignages</translation>
    </message>
    <message>
        <source>Add the highlights to the map</source>
        <translation>Ajouter les surlignages à la carte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More to do with highlights</source>
        <translation>Autres actions sur les surlignages</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>mots modifiés</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>mots disparus</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>Sans passage</translation>
    </message>
    <message>
        <source>a text that is not in the library</source>
        <translation>un texte qui n’est pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>n’est plus dans le texte</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>An exposition can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Un exposé ne peut pas être écrit comme «&#xa0;{name}&#xa0;»&#xa0;; utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message numerus="yes">
        <source>{line} ({n:,} notes)</source>
        <comment>{line} (1 note)</comment>
        <translation>
            <numerusform>{line} ({n:,} note)</numerusform>
            <numerusform>{line} ({n:,} notes)</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Surlignage {colour}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>note: {line}</source>
        <translation>note&#xa0;: {line}</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>étiquettes {tags}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>By text and place</source>
        <translation>Par texte et endroit</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>All highlights of the debate</source>
        <translation>Tous les surlignages du débat</translation>
    </message>
    <message>
        <source>Highlights of the open text</source>
        <translation>Surlignages du texte ouvert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of the Map menu count while the map has the focus, so they never get in the way of typing.</source>
        <translation>Les touches du menu Carte agissent quand la carte a le focus&#xa0;; elles ne gênent donc jamais la saisie.</translation>
    </message>
    <message>
        <source>An essay beside the map of its debate, searched, annotated and kept. It works without a network and sends nothing anywhere.</source>
        <translation>Un essai à côté de la carte de son débat, parcouru, annoté et conservé. Le programme fonctionne sans réseau et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Version {version}. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Software of others</source>
        <translation>Logiciels tiers</translation>
    </message>
    <message>
        <source>It runs with these packages. A licence leads to its text, where the package brings one.</source>
        <translation>Le programme fonctionne avec ces paquets. Une licence mène à son texte, quand le paquet en fournit un.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>its licence</source>
        <translation>sa licence</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Highlights of all debates</source>
        <translation>Surlignages de tous les débats</translation>
    </message>
    <message>
        <source>Whose highlights</source>
        <translation>Quels surlignages</translation>
    </message>
    <message>
        <source>Filter highlights, #tag</source>
        <translation>Filtrer les surlignages, #étiquette</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the listed highlights</source>
        <translation>Exporter les surlignages listés</translation>
    </message>
    <message numerus="yes">
        <source>Export {n:,} highlights</source>
        <comment>Export a highlight</comment>
        <translation>
            <numerusform>Exporter un surlignage</numerusform>
            <numerusform>Exporter {n:,} surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Highlights in {title}</source>
        <translation>Surlignages dans {title}</translation>
    </message>
    <message>
        <source>Colour of the highlights: {colour}</source>
        <translation>Couleur des surlignages&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>Liste des surlignages</translation>
    </message>
    <message>
        <source>Go to the highlighted words</source>
        <translation>Aller aux mots surlignés</translation>
    </message>
    <message>
        <source>Tag the highlights</source>
        <translation>Étiqueter les surlignages</translation>
    </message>
    <message>
        <source>Copy highlights as quotations</source>
        <translation>Copier les surlignages comme citations</translation>
    </message>
    <message>
        <source>Add highlights to the map as proposals</source>
        <translation>Ajouter les surlignages à la carte comme propositions</translation>
    </message>
    <message>
        <source>Add highlights to the map as claims</source>
        <translation>Ajouter les surlignages à la carte comme affirmations</translation>
    </message>
    <message>
        <source>Let highlights support the selected node</source>
        <translation>Soutenir le nœud sélectionné par les surlignages</translation>
    </message>
    <message>
        <source>Let highlights object to the selected node</source>
        <translation>Contester le nœud sélectionné par les surlignages</translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation>Exporter les surlignages…</translation>
    </message>
    <message>
        <source>List of highlights: {which}</source>
        <translation>Liste des surlignages&#xa0;: {which}</translation>
    </message>
    <message>
        <source>Sort highlights: {order}</source>
        <translation>Trier les surlignages&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Aller aux mots</translation>
    </message>
    <message>
        <source>Note that quotes them</source>
        <translation>Note qui les cite</translation>
    </message>
    <message>
        <source>Note on the words</source>
        <translation>Note sur les mots</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Copy as quotations</source>
        <translation>Copier comme citations</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sort highlights</source>
        <translation>Trier les surlignages</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>Ajouter comme propositions</translation>
    </message>
    <message>
        <source>Add as claims</source>
        <translation>Ajouter comme affirmations</translation>
    </message>
    <message>
        <source>Support the selected node</source>
        <translation>Soutenir le nœud sélectionné</translation>
    </message>
    <message>
        <source>Object to the selected node</source>
        <translation>Contester le nœud sélectionné</translation>
    </message>
    <message>
        <source>No highlight passes the filter</source>
        <translation>Aucun surlignage ne passe le filtre</translation>
    </message>
    <message>
        <source>It looks at the words, at their text and its author, at notes on them and at #tags.</source>
        <translation>Il porte sur les mots, sur leur texte et son auteur, sur leurs notes et sur les #étiquettes.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation>Aucun surlignage</translation>
    </message>
    <message>
        <source>Open a debate to see its highlights.</source>
        <translation>Ouvrez un débat pour voir ses surlignages.</translation>
    </message>
    <message>
        <source>No text is open</source>
        <translation>Aucun texte ouvert</translation>
    </message>
    <message>
        <source>Open a text to see its highlights.</source>
        <translation>Ouvrez un texte pour voir ses surlignages.</translation>
    </message>
    <message>
        <source>Select words in a text and choose a colour, or press Ctrl+1 to Ctrl+5.</source>
        <translation>Sélectionnez des mots dans un texte et choisissez une couleur, ou appuyez sur Ctrl+1 à Ctrl+5.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Pas encore de surlignages</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Colour: {word}</source>
        <translation>Couleur&#xa0;: {word}</translation>
    </message>
    <message>
        <source>is answered here</source>
        <translation>reçoit ici une réponse</translation>
    </message>
    <message>
        <source>answers this text</source>
        <translation>répond à ce texte</translation>
    </message>
    <message>
        <source>Orphaned: {reason}</source>
        <translation>Orphelin&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Needs review: {reason}</source>
        <translation>À réviser&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{scheme} ({n} open questions)</source>
        <comment>{scheme} ({n} open question)</comment>
        <translation>
            <numerusform>{scheme} ({n} question ouverte)</numerusform>
            <numerusform>{scheme} ({n} questions ouvertes)</numerusform>
        </translation>
    </message>
    <message>
        <source>{supports} the link of {ends}</source>
        <translation>{supports} le lien de {ends}</translation>
    </message>
    <message>
        <source>{supports} together with {others}</source>
        <translation>{supports} avec {others}</translation>
    </message>
    <message>
        <source>The link of {ends}</source>
        <translation>Le lien de {ends}</translation>
    </message>
    <message>
        <source>Something that is no longer in the map</source>
        <translation>Quelque chose qui n’est plus dans la carte</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} à {target}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>quelque chose</translation>
    </message>
    <message>
        <source>✗ not in source</source>
        <translation>✗ absent de la source</translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation>✓ exact</translation>
    </message>
    <message>
        <source>≠ altered</source>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Lié depuis</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <comment>1 character</comment>
        <translation>
            <numerusform>{n:,} caractère</numerusform>
            <numerusform>{n:,} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages on maps</source>
        <comment>1 passage on maps</comment>
        <translation>
            <numerusform>{n:,} passage sur des cartes</numerusform>
            <numerusform>{n:,} passages sur des cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of them to review</source>
        <translation>dont {number} à réviser</translation>
    </message>
    <message numerus="yes">
        <source>Show {n:,} highlights</source>
        <comment>Show the highlight</comment>
        <translation>
            <numerusform>Afficher le surlignage</numerusform>
            <numerusform>Afficher {n:,} surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Group, as Law › City</source>
        <translation>Groupe, p. ex. Droit › Ville</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The group that this is in; “&gt;” begins a group within it</source>
        <translation>Le groupe dont ceci fait partie&#xa0;; «&#xa0;&gt;&#xa0;» commence un groupe à l’intérieur</translation>
    </message>
    <message>
        <source>now “{now}”</source>
        <translation>maintenant «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>More (menu key)</source>
        <translation>Plus (touche Menu)</translation>
    </message>
    <message>
        <source>Now: “{now}”</source>
        <translation>Maintenant&#xa0;: «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>Say it in full</source>
        <translation>Le dire en entier</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De qui sont les mots</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Off the map · Put it on the map</source>
        <translation>Hors de la carte · Mettre sur la carte</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Bearing on it</source>
        <translation>Ce qui porte dessus</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Add the words that are selected in the text as evidence</source>
        <translation>Ajouter comme preuve les mots sélectionnés dans le texte</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Type&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>A node needs some words.</source>
        <translation>Un nœud a besoin de mots.</translation>
    </message>
    <message>
        <source>Refer to a node of another map…</source>
        <translation>Renvoyer à un nœud d’une autre carte…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Refer to another…</source>
        <translation>Renvoyer à un autre…</translation>
    </message>
    <message>
        <source>Take the reference off</source>
        <translation>Retirer le renvoi</translation>
    </message>
    <message>
        <source>A node of another map</source>
        <translation>Un nœud d’une autre carte</translation>
    </message>
    <message>
        <source>There is no other map with nodes to refer to.</source>
        <translation>Il n’y a pas d’autre carte avec des nœuds auxquels renvoyer.</translation>
    </message>
    <message>
        <source>Refer to another map</source>
        <translation>Renvoyer à une autre carte</translation>
    </message>
    <message>
        <source>To which node does “{label}” refer?</source>
        <translation>À quel nœud «&#xa0;{label}&#xa0;» renvoie-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Select a node or a link of the map, or open a text, to see all about it here.</source>
        <translation>Sélectionnez un nœud ou un lien de la carte, ou ouvrez un texte, pour tout voir à son sujet ici.</translation>
    </message>
    <message>
        <source>Select a node of the map first.</source>
        <translation>Sélectionnez d’abord un nœud de la carte.</translation>
    </message>
    <message>
        <source>Select some words in a text first; they become the evidence.</source>
        <translation>Sélectionnez d’abord des mots dans un texte&#xa0;; ils deviennent la preuve.</translation>
    </message>
    <message>
        <source>Added the selected words as evidence.</source>
        <translation>Mots sélectionnés ajoutés comme preuve.</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Aller à l’inspecteur</translation>
    </message>
    <message>
        <source>Add note to what is selected</source>
        <translation>Ajouter une note à la sélection</translation>
    </message>
    <message>
        <source>Edit details of the text…</source>
        <translation>Modifier les détails du texte…</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Votre nom…</translation>
    </message>
    <message>
        <source>Argument scheme of the link…</source>
        <translation>Schème argumentatif du lien…</translation>
    </message>
    <message>
        <source>Put your name on what you add…</source>
        <translation>Mettre votre nom sur ce que vous ajoutez…</translation>
    </message>
    <message>
        <source>Changed from revision {parents}</source>
        <translation>Modifié depuis la révision {parents}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Put on what you add and change from now on, and carried along where you export it. It may stay empty.</source>
        <translation>Mis sur ce que vous ajoutez et modifiez désormais, et transmis là où vous l’exportez. Il peut rester vide.</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Kind: {word}</source>
        <translation>Type&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Go to the link</source>
        <translation>Aller au lien</translation>
    </message>
    <message>
        <source>Argument scheme…</source>
        <translation>Schème argumentatif…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>{supports} for</source>
        <translation>{supports} pour</translation>
    </message>
    <message>
        <source>{attacks} against</source>
        <translation>{attacks} contre</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>Questions critiques</translation>
    </message>
    <message>
        <source>Scheme: {scheme} ▾</source>
        <translation>Schème&#xa0;: {scheme} ▾</translation>
    </message>
    <message>
        <source>Choose an argument scheme…</source>
        <translation>Choisir un schème argumentatif…</translation>
    </message>
    <message>
        <source>By which common way of arguing this counts</source>
        <translation>Selon quelle manière courante d’argumenter ceci compte</translation>
    </message>
    <message>
        <source>{unanswered} of {count} open</source>
        <translation>{unanswered} ouvertes sur {count}</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>toutes répondues</translation>
    </message>
    <message>
        <source>○ open · press to answer it</source>
        <translation>○ ouverte · appuyer pour répondre</translation>
    </message>
    <message>
        <source>✓ answered by {nodes}</source>
        <translation>✓ répondue par {nodes}</translation>
    </message>
    <message>
        <source>Go to “{label}”</source>
        <translation>Aller à «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Answer it against the link</source>
        <translation>Répondre contre le lien</translation>
    </message>
    <message>
        <source>Answer it for the link</source>
        <translation>Répondre en faveur du lien</translation>
    </message>
    <message>
        <source>Answered by a node of the map…</source>
        <translation>Répondue par un nœud de la carte…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondue par</translation>
    </message>
    <message>
        <source>Argument scheme</source>
        <translation>Schème argumentatif</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom&#xa0;:</translation>
    </message>
    <message>
        <source>No scheme</source>
        <translation>Aucun schème</translation>
    </message>
    <message>
        <source>It is not said how this counts.</source>
        <translation>Il n’est pas dit comment ceci compte.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Autre nom…</translation>
    </message>
    <message>
        <source>A scheme of your own, without questions.</source>
        <translation>Un schème à vous, sans questions.</translation>
    </message>
    <message>
        <source>By which way of arguing does this count?</source>
        <translation>Selon quelle manière d’argumenter ceci compte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Show {min} more of {count:,}</source>
        <translation>Afficher {min} de plus sur {count:,}</translation>
    </message>
    <message>
        <source>New debate</source>
        <translation>Nouveau débat</translation>
    </message>
    <message>
        <source>Switch debate</source>
        <translation>Changer de débat</translation>
    </message>
    <message>
        <source>Which debate?</source>
        <translation>Quel débat&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export text with notes</source>
        <translation>Exporter le texte avec les notes</translation>
    </message>
    <message>
        <source>Word document with notes as comments (*.docx)</source>
        <translation>Document Word avec les notes en commentaires (*.docx)</translation>
    </message>
    <message>
        <source>Web page with highlights and notes (*.html)</source>
        <translation>Page web avec surlignages et notes (*.html)</translation>
    </message>
    <message>
        <source>New debate…</source>
        <translation>Nouveau débat…</translation>
    </message>
    <message>
        <source>Move to a new debate</source>
        <translation>Déplacer vers un nouveau débat</translation>
    </message>
    <message>
        <source>Marked {what} as read.</source>
        <translation>Marqué comme lu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Marked {what} as not read.</source>
        <translation>Marqué comme non lu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Moved {name} to “{title}”.</source>
        <translation>Déplacé vers «&#xa0;{title}&#xa0;»&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Deleted {name}; Undo or the trash brings it back.</source>
        <translation>Supprimé&#xa0;: {name}&#xa0;; Annuler ou la corbeille permet de le récupérer.</translation>
    </message>
    <message>
        <source>Restored {name} with its debate.</source>
        <translation>Restauré avec son débat&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>Restauré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Effacer définitivement {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Moved {name} to the new debate “{title}”.</source>
        <translation>Déplacé vers le nouveau débat «&#xa0;{title}&#xa0;»&#xa0;: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>{n:,} élément</numerusform>
            <numerusform>{n:,} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>A debate goes with all its texts, maps, highlights and notes.</source>
        <translation>Un débat disparaît avec tous ses textes, cartes, surlignages et notes.</translation>
    </message>
    <message>
        <source>A text goes with its highlights; notes on it stay and keep the words they quote.</source>
        <translation>Un texte disparaît avec ses surlignages&#xa0;; les notes qui s’y rapportent restent et gardent les mots qu’elles citent.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Debate: {title}</source>
        <translation>Débat&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Choose a debate</source>
        <translation>Choisir un débat</translation>
    </message>
    <message>
        <source>No debates yet</source>
        <translation>Pas encore de débats</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts without a node</source>
        <comment>1 text without a node</comment>
        <translation>
            <numerusform>{n:,} texte sans nœud</numerusform>
            <numerusform>{n:,} textes sans nœud</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Argument maps, mind maps and outlines ({patterns})</source>
        <translation>Cartes d’arguments, cartes mentales et plans ({patterns})</translation>
    </message>
    <message>
        <source>Texts, maps and references ({patterns})</source>
        <translation>Textes, cartes et références ({patterns})</translation>
    </message>
    <message>
        <source>References, annotations and threads ({patterns})</source>
        <translation>Références, annotations et fils ({patterns})</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Paste as text…</source>
        <translation>Coller comme texte…</translation>
    </message>
    <message>
        <source>Open the sample debate</source>
        <translation>Ouvrir l’exemple de débat</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Outcome of the last import…</source>
        <translation>Résultat de la dernière importation…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>References in doubt…</source>
        <translation>Références douteuses…</translation>
    </message>
    <message>
        <source>Policy on the AI Exponential</source>
        <translation>Politique face à l’exponentielle de l’IA</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} texts…</source>
        <comment>Importing 1 text…</comment>
        <translation>
            <numerusform>Importation de {n:,} texte…</numerusform>
            <numerusform>Importation de {n:,} textes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”…</source>
        <translation>Importation de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} files and folders…</source>
        <comment>Importing 1 file or folder…</comment>
        <translation>
            <numerusform>Importation de {n:,} fichier ou dossier…</numerusform>
            <numerusform>Importation de {n:,} fichiers et dossiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>A new debate</source>
        <translation>Un nouveau débat</translation>
    </message>
    <message>
        <source>Debate to import into</source>
        <translation>Débat dans lequel importer</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Titre du nouveau débat</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>Da&amp;ns</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A debate in the library</source>
        <translation>Un débat de la bibliothèque</translation>
    </message>
    <message>
        <source>Texts that are outlines come in as argument maps</source>
        <translation>Lire comme cartes d’arguments les textes qui sont des plans</translation>
    </message>
    <message>
        <source>Import {what} into</source>
        <translation>Importer {what} dans</translation>
    </message>
    <message>
        <source>What came in anew or was left out, and what reading it has guessed</source>
        <translation>Ce qui est arrivé de nouveau ou a été laissé de côté, et ce que la lecture a deviné</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste: copy some words first.</source>
        <translation>Le presse-papiers ne contient pas de texte à coller&#xa0;: copiez d’abord des mots.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The text as it will be read</source>
        <translation>Le texte tel qu’il sera lu</translation>
    </message>
    <message>
        <source>

*… and so on: all of it comes in.*
</source>
        <translation>

*… et ainsi de suite&#xa0;: tout est importé.*
</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>https://… or where it was printed</source>
        <translation>https://… ou le lieu de publication</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>Cam&amp;p</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Textes collés</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Coller comme texte</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter le texte</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a thread of {n:,} posts.</source>
        <comment>This looks like a thread of 1 post.</comment>
        <translation>
            <numerusform>Cela ressemble à un fil de {n:,} message.</numerusform>
            <numerusform>Cela ressemble à un fil de {n:,} messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it &amp;post by post…</source>
        <translation>Ajouter &amp;message par message…</translation>
    </message>
    <message>
        <source>A text needs a title.</source>
        <translation>Un texte a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Write the date as {formats}.</source>
        <translation>Écrivez la date sous la forme {formats}.</translation>
    </message>
    <message>
        <source>Import a thread</source>
        <translation>Importer un fil de discussion</translation>
    </message>
    <message>
        <source>First words of the post</source>
        <translation>Premiers mots du message</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts</source>
        <comment>1 post</comment>
        <translation>
            <numerusform>{n:,} message</numerusform>
            <numerusform>{n:,} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} posts</source>
        <comment>Import 1 post</comment>
        <translation>
            <numerusform>Importer {n:,} message</numerusform>
            <numerusform>Importer {n:,} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>a column: which post is answered</comment>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Imported {things}</source>
        <translation>Importé&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Rien de nouveau n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages anchored</source>
        <comment>1 passage anchored</comment>
        <translation>
            <numerusform>{n:,} passage ancré</numerusform>
            <numerusform>{n:,} passages ancrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} references in doubt</source>
        <comment>1 reference in doubt</comment>
        <translation>
            <numerusform>{n:,} référence douteuse</numerusform>
            <numerusform>{n:,} références douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation>{known} déjà présents</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>{skipped} ignorés</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <comment>1 remark</comment>
        <translation>
            <numerusform>{n:,} remarque</numerusform>
            <numerusform>{n:,} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled before the end</source>
        <translation>annulé avant la fin</translation>
    </message>
    <message>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>New highlights and notes</source>
        <translation>Nouveaux surlignages et notes</translation>
    </message>
    <message>
        <source>Sources filled in</source>
        <translation>Sources complétées</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Ancrés</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Node or text</source>
        <translation>Nœud ou texte</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucune preuve</translation>
    </message>
    <message numerus="yes">
        <source>{first} (and {n} more)</source>
        <comment>{first} (and 1 more)</comment>
        <translation>
            <numerusform>{first} (et {n} autre)</numerusform>
            <numerusform>{first} (et {n} autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présents</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} {n:,} passages to look at.</source>
        <comment>{sentence} 1 passage to look at.</comment>
        <translation>
            <numerusform>{sentence} {n:,} passage à examiner.</numerusform>
            <numerusform>{sentence} {n:,} passages à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and maps of the debate</source>
        <translation>Textes et cartes du débat</translation>
    </message>
    <message>
        <source>Filter texts</source>
        <translation>Filtrer les textes</translation>
    </message>
    <message>
        <source>Words, dates, author:name, tag:word, read:no</source>
        <translation>Mots, dates, author:nom, tag:mot, read:no</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Sort texts as added</source>
        <translation>Trier les textes par ordre d’ajout</translation>
    </message>
    <message>
        <source>Sort texts by title</source>
        <translation>Trier les textes par titre</translation>
    </message>
    <message>
        <source>Sort texts by author</source>
        <translation>Trier les textes par auteur</translation>
    </message>
    <message>
        <source>Sort texts by date</source>
        <translation>Trier les textes par date</translation>
    </message>
    <message>
        <source>Only texts without a node</source>
        <translation>Seulement les textes sans nœud</translation>
    </message>
    <message>
        <source>Only texts not read yet</source>
        <translation>Seulement les textes non lus</translation>
    </message>
    <message>
        <source>Move to debate</source>
        <translation>Déplacer vers le débat</translation>
    </message>
    <message>
        <source>Only texts with the tag</source>
        <translation>Seulement les textes portant l’étiquette</translation>
    </message>
    <message>
        <source>Chosen texts</source>
        <translation>Textes choisis</translation>
    </message>
    <message>
        <source>Switch debate…</source>
        <translation>Changer de débat…</translation>
    </message>
    <message>
        <source>Rename debate…</source>
        <translation>Renommer le débat…</translation>
    </message>
    <message>
        <source>Delete debate</source>
        <translation>Supprimer le débat</translation>
    </message>
    <message>
        <source>New map…</source>
        <translation>Nouvelle carte…</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export text with notes…</source>
        <translation>Exporter le texte avec les notes…</translation>
    </message>
    <message>
        <source>Bibliography of the chosen texts…</source>
        <translation>Bibliographie des textes choisis…</translation>
    </message>
    <message>
        <source>Bibliography of the debate…</source>
        <translation>Bibliographie du débat…</translation>
    </message>
    <message>
        <source>Tags of the text…</source>
        <translation>Étiquettes du texte…</translation>
    </message>
    <message>
        <source>Move to debate…</source>
        <translation>Déplacer vers un débat…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Restaurer depuis la corbeille</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Rien ne correspond à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The filter looks at title, author, date, kind, stance and tags; “tag:word” and “read:no” narrow it further. Ctrl+K searches the texts.</source>
        <translation>Le filtre porte sur le titre, l’auteur, la date, le type, la position et les étiquettes&#xa0;; «&#xa0;tag:mot&#xa0;» et «&#xa0;read:no&#xa0;» le restreignent. Ctrl+K recherche dans les textes.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete waits here until you erase it.</source>
        <translation>Ce que vous supprimez attend ici jusqu’à ce que vous l’effaciez.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Afficher tous les textes</translation>
    </message>
    <message>
        <source>Every text has a node</source>
        <translation>Chaque texte a un nœud</translation>
    </message>
    <message>
        <source>Nodes of this debate’s maps come from each of them.</source>
        <translation>Chacun a fourni des nœuds aux cartes de ce débat.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Pas encore de textes</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or choose them.</source>
        <translation>Déposez ici des fichiers ou un dossier, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Drop an essay and the reactions to it here, or begin with the sample.</source>
        <translation>Déposez ici un essai et les réactions qu’il a suscitées, ou commencez par l’exemple.</translation>
    </message>
    <message>
        <source>Start with a debate</source>
        <translation>Commencez par un débat</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Bibliography…</source>
        <translation>Bibliographie…</translation>
    </message>
    <message>
        <source>Export with notes…</source>
        <translation>Exporter avec les notes…</translation>
    </message>
    <message>
        <source>Replace with new version…</source>
        <translation>Remplacer par une nouvelle version…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Sort texts</source>
        <translation>Trier les textes</translation>
    </message>
    <message>
        <source>Import into “{title}”</source>
        <translation>Importer dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>Débats</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}&#xa0;% lu</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a text that was read</comment>
        <translation>lu</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>{n:,} nœud</numerusform>
            <numerusform>{n:,} nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} links</source>
        <comment>1 link</comment>
        <translation>
            <numerusform>{n:,} lien</numerusform>
            <numerusform>{n:,} liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Retour</translation>
    </message>
    <message>
        <source>Back to the debate</source>
        <translation>Retour au débat</translation>
    </message>
    <message>
        <source>Trash · {count}</source>
        <translation>Corbeille · {count}</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Sauvegardé dans {path}</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Vérification de la bibliothèque…</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est en bon état.</translation>
    </message>
    <message>
        <source>
… and {number} more</source>
        <translation>
… et {number} de plus</translation>
    </message>
    <message>
        <source>The check found something to mend.</source>
        <translation>La vérification a trouvé quelque chose à réparer.</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>This could not be mended: {left}</source>
        <translation>Ceci n’a pas pu être réparé&#xa0;: {left}</translation>
    </message>
    <message>
        <source>The library is mended.</source>
        <translation>La bibliothèque est réparée.</translation>
    </message>
    <message>
        <source>Mending the library…</source>
        <translation>Réparation de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library is being looked after already.</source>
        <translation>Une opération est déjà en cours sur la bibliothèque.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About DebateDesk</source>
        <translation>À propos de DebateDesk</translation>
    </message>
    <message>
        <source>The guide cannot be opened: {error}</source>
        <translation>Impossible d’ouvrir le guide&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <translation>Licence de {package}</translation>
    </message>
    <message>
        <source>Indexing for search…</source>
        <translation>Indexation pour la recherche…</translation>
    </message>
    <message>
        <source>“Check the library”</source>
        <translation>«&#xa0;Vérifier la bibliothèque&#xa0;»</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}): give a backup back with “Backups…”.</source>
        <translation>Le fichier de la bibliothèque est endommagé ({problems})&#xa0;: restaurez une sauvegarde avec «&#xa0;Sauvegardes…&#xa0;».</translation>
    </message>
    <message>
        <source>Copy link to the selected words</source>
        <translation>Copier un lien vers les mots sélectionnés</translation>
    </message>
    <message>
        <source>Copy link to the link</source>
        <translation>Copier un lien vers le lien</translation>
    </message>
    <message>
        <source>Copy link to the text</source>
        <translation>Copier un lien vers le texte</translation>
    </message>
    <message>
        <source>Copy link to the node</source>
        <translation>Copier un lien vers le nœud</translation>
    </message>
    <message>
        <source>Copy link to the note</source>
        <translation>Copier un lien vers la note</translation>
    </message>
    <message>
        <source>Copy link to the map</source>
        <translation>Copier un lien vers la carte</translation>
    </message>
    <message>
        <source>Copy link to the debate</source>
        <translation>Copier un lien vers le débat</translation>
    </message>
    <message>
        <source>Copy link to the highlight</source>
        <translation>Copier un lien vers le surlignage</translation>
    </message>
    <message>
        <source>Copied a link to the selected words: {title}</source>
        <translation>Lien vers les mots sélectionnés copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the link: {title}</source>
        <translation>Lien vers le lien copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the text: {title}</source>
        <translation>Lien vers le texte copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the node: {title}</source>
        <translation>Lien vers le nœud copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the note: {title}</source>
        <translation>Lien vers la note copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the map: {title}</source>
        <translation>Lien vers la carte copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the debate: {title}</source>
        <translation>Lien vers le débat copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the highlight: {title}</source>
        <translation>Lien vers le surlignage copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copy link to it</source>
        <translation>Copier un lien vers cet élément</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Some of what you wrote is not saved.</source>
        <translation>Une partie de ce que vous avez écrit n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>{saved} You can go on and copy your words, or close without them.</source>
        <translation>{saved} Vous pouvez continuer et copier vos mots, ou fermer sans eux.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Annuler la frappe</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Annuler&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rétablir la frappe</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Rétablir&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Ouvrir les menus</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Aller aux notes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
    <message>
        <source>Show inspector and notes</source>
        <translation>Afficher l’inspecteur et les notes</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Seulement le texte</translation>
    </message>
    <message>
        <source>Text and map side by side</source>
        <translation>Texte et carte côte à côte</translation>
    </message>
    <message>
        <source>Only the map</source>
        <translation>Seulement la carte</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: {failed}</source>
        <translation>Non enregistré&#xa0;: {failed}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>Thème sépia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Show only the text (Alt+1)</source>
        <translation>Afficher seulement le texte (Alt+1)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Show text and map side by side (Alt+2)</source>
        <translation>Afficher le texte et la carte côte à côte (Alt+2)</translation>
    </message>
    <message>
        <source>Show only the map (Alt+3)</source>
        <translation>Afficher seulement la carte (Alt+3)</translation>
    </message>
    <message>
        <source>Library (Ctrl+B)</source>
        <translation>Bibliothèque (Ctrl+B)</translation>
    </message>
    <message>
        <source>Inspector and notes (Ctrl+Shift+B)</source>
        <translation>Inspecteur et notes (Ctrl+Maj+B)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copié comme texte.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the map (Insert)</source>
        <translation>Ajouter à la carte (Inser)</translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation>Rechercher et filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>How the map is shown</source>
        <translation>Comment la carte est affichée</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{heading}, {n:,} cards</source>
        <comment>{heading}, 1 card</comment>
        <translation>
            <numerusform>{heading}, {n:,} fiche</numerusform>
            <numerusform>{heading}, {n:,} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une fiche</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>réponse de {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Niveau {number}</translation>
    </message>
    <message>
        <source>Linked with other premises</source>
        <translation>Lié à d’autres prémisses</translation>
    </message>
    <message>
        <source>Stands above as well</source>
        <translation>Figure aussi plus haut</translation>
    </message>
    <message>
        <source>Edited last on {page}</source>
        <translation>Modifié en dernier sur {page}</translation>
    </message>
    <message>
        <source>{kind} on its link: {title}</source>
        <translation>{kind} sur son lien&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <comment>1 answer</comment>
        <translation>
            <numerusform>{n:,} réponse</numerusform>
            <numerusform>{n:,} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{objections} against</source>
        <translation>{objections} contre</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} undercuts</source>
        <comment>1 undercut</comment>
        <translation>
            <numerusform>{n:,} invalidation</numerusform>
            <numerusform>{n:,} invalidations</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no reactions yet</source>
        <translation>pas encore de réactions</translation>
    </message>
    <message>
        <source>{unanswered} unanswered</source>
        <translation>{unanswered} sans réponse</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>All proposals in a list (Esc)</source>
        <translation>Toutes les propositions dans une liste (Échap)</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>Choisir une proposition</translation>
    </message>
    <message>
        <source>The proposal before (Page Up)</source>
        <translation>Proposition précédente (Page préc.)</translation>
    </message>
    <message>
        <source>The next proposal (Page Down)</source>
        <translation>Proposition suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Ordre des fiches</translation>
    </message>
    <message>
        <source>Follow what is read in the text</source>
        <translation>Suivre ce qui est lu dans le texte</translation>
    </message>
    <message>
        <source>{pages} of {count}</source>
        <translation>{pages} sur {count}</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation>Ordre des fiches&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Proposition suivante</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation>Proposition précédente</translation>
    </message>
    <message>
        <source>Let the board follow the text</source>
        <translation>Faire suivre le texte au tableau</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>dans {group}</translation>
    </message>
    <message>
        <source>“{title}” has no map to make a hand-out of.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de carte dont faire un polycopié.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Questions sans réponse</translation>
    </message>
    <message>
        <source>Proposals that nothing is said about</source>
        <translation>Propositions dont rien n’est dit</translation>
    </message>
    <message>
        <source>Objections without a reply</source>
        <translation>Objections sans réplique</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Prémisse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Prémisses</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Répond à la question</translation>
    </message>
    <message>
        <source>Open its words in the text (Enter)</source>
        <translation>Ouvrir ses mots dans le texte (Entrée)</translation>
    </message>
    <message>
        <source>Open its words in the texts (Enter)</source>
        <translation>Ouvrir ses mots dans les textes (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Open its {n:,} notes</source>
        <comment>Open its 1 note</comment>
        <translation>
            <numerusform>Ouvrir sa note</numerusform>
            <numerusform>Ouvrir ses {n:,} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {page}, {node}, where it was edited last</source>
        <translation>Aller à {page}, {node}, dernier endroit modifié</translation>
    </message>
    <message>
        <source>Go to {page}, {node}</source>
        <translation>Aller à {page}, {node}</translation>
    </message>
    <message>
        <source>It was edited last on this page</source>
        <translation>Dernière modification sur cette page</translation>
    </message>
    <message>
        <source>Unfold what answers it (Space)</source>
        <translation>Déplier ce qui y répond (Espace)</translation>
    </message>
    <message>
        <source>Fold what answers it (Space)</source>
        <translation>Replier ce qui y répond (Espace)</translation>
    </message>
    <message>
        <source>Add support (+)</source>
        <translation>Ajouter un soutien (+)</translation>
    </message>
    <message>
        <source>Add objection (-)</source>
        <translation>Ajouter une objection (-)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Poser une question à son sujet</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <source>Pull it onto a card to reply to that, to the other column to change its side</source>
        <translation>Faites-la glisser sur une fiche pour y répondre, vers l’autre colonne pour changer de camp</translation>
    </message>
    <message>
        <source>As in the debate</source>
        <translation>Comme dans le débat</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Plus fortes d’abord</translation>
    </message>
    <message>
        <source>Cards as in the debate</source>
        <translation>Fiches comme dans le débat</translation>
    </message>
    <message>
        <source>Cards strongest first</source>
        <translation>Fiches les plus fortes d’abord</translation>
    </message>
    <message>
        <source>Cards by date</source>
        <translation>Fiches par date</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Pas encore de mots</translation>
    </message>
    <message>
        <source>see “{title}”</source>
        <translation>voir «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{relation}, of the link above</source>
        <translation>{relation}, du lien au-dessus</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Add {heading}</source>
        <translation>Ajouter&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>{node} shall speak for it</source>
        <translation>{node} doit parler pour</translation>
    </message>
    <message>
        <source>{node} shall speak against it</source>
        <translation>{node} doit parler contre</translation>
    </message>
    <message>
        <source>As {word}</source>
        <translation>Comme {word}</translation>
    </message>
    <message>
        <source>cut by: {words}</source>
        <translation>invalidé par&#xa0;: {words}</translation>
    </message>
    <message>
        <source>backed by: {words}</source>
        <translation>appuyé par&#xa0;: {words}</translation>
    </message>
    <message>
        <source>and by {number} more</source>
        <translation>et par {number} de plus</translation>
    </message>
    <message>
        <source>its page ›</source>
        <translation>sa page ›</translation>
    </message>
    <message>
        <source>stands above</source>
        <translation>figure plus haut</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>also P2</source>
        <translation>aussi P2</translation>
    </message>
    <message>
        <source>also P2  +9</source>
        <translation>aussi P2  +9</translation>
    </message>
    <message>
        <source>also</source>
        <translation>aussi</translation>
    </message>
    <message>
        <source>bears on</source>
        <translation>porte sur</translation>
    </message>
    <message numerus="yes">
        <source>{page} of {n:,} pages</source>
        <comment>{page} of 1 page</comment>
        <translation>
            <numerusform>{page} sur {n:,} page</numerusform>
            <numerusform>{page} sur {n:,} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>niveau {number}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>also on {also}</source>
        <translation>aussi sur {also}</translation>
    </message>
    <message>
        <source>edited last on {edited_on}</source>
        <translation>modifié en dernier sur {edited_on}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>{n:,} fiche</numerusform>
            <numerusform>{n:,} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are folded away</source>
        <comment>1 node is folded away</comment>
        <translation>
            <numerusform>{n:,} nœud est replié</numerusform>
            <numerusform>{n:,} nœuds sont repliés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open its words in the texts</source>
        <comment>Open its words in the text</comment>
        <translation>
            <numerusform>Ouvrir ses mots dans le texte</numerusform>
            <numerusform>Ouvrir ses mots dans les textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold what answers it</source>
        <translation>Déplier ce qui y répond</translation>
    </message>
    <message>
        <source>Fold what answers it</source>
        <translation>Replier ce qui y répond</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Where the map is shown</source>
        <translation>Où la carte est affichée</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Put before {node}</source>
        <translation>Placer avant {node}</translation>
    </message>
    <message>
        <source>Put after {node}</source>
        <translation>Placer après {node}</translation>
    </message>
    <message>
        <source>Bear on {node}…</source>
        <translation>Porter sur {node}…</translation>
    </message>
    <message>
        <source>Move to or link also to {name}…</source>
        <translation>Déplacer vers {name} ou relier aussi à {name}…</translation>
    </message>
    <message>
        <source>Link to {name}…</source>
        <translation>Relier à {name}…</translation>
    </message>
    <message>
        <source>{kind} {name}
Its card is elsewhere: click to go there</source>
        <translation>{kind} {name}
Sa fiche est ailleurs&#xa0;: cliquez pour y aller</translation>
    </message>
    <message>
        <source>Drag onto a card to move or link it there, between cards, or away to detach it</source>
        <translation>Faites glisser sur une fiche pour l’y déplacer ou relier, entre des fiches, ou à l’écart pour détacher</translation>
    </message>
    <message>
        <source>Add support (Tab)</source>
        <translation>Ajouter un soutien (Tab)</translation>
    </message>
    <message>
        <source>Add objection (Shift+Tab)</source>
        <translation>Ajouter une objection (Maj+Tab)</translation>
    </message>
    <message>
        <source>Ask a question about it</source>
        <translation>Poser une question à son sujet</translation>
    </message>
    <message numerus="yes">
        <source>Unfold {n:,} hidden nodes</source>
        <comment>Unfold 1 hidden node</comment>
        <translation>
            <numerusform>Déplier {n:,} nœud masqué</numerusform>
            <numerusform>Déplier {n:,} nœuds masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its words in the text</source>
        <translation>Ouvrir ses mots dans le texte</translation>
    </message>
    <message>
        <source>Open its words in the texts</source>
        <translation>Ouvrir ses mots dans les textes</translation>
    </message>
    <message>
        <source>Open its notes</source>
        <translation>Ouvrir ses notes</translation>
    </message>
    <message>
        <source>{supports} in support</source>
        <translation>{supports} pour</translation>
    </message>
    <message>
        <source>{attacks} in opposition</source>
        <translation>{attacks} contre</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Vue d’ensemble de la carte</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Zoom à 100&#xa0;% (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the whole map (Ctrl+9)</source>
        <translation>Ajuster à toute la carte (Ctrl+9)</translation>
    </message>
    <message>
        <source>Overview (F9)</source>
        <translation>Vue d’ensemble (F9)</translation>
    </message>
    <message>
        <source>Tab: support · Shift+Tab: objection</source>
        <translation>Tab&#xa0;: soutien · Maj+Tab&#xa0;: objection</translation>
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
        <translation>Entrée&#xa0;: terminé
Tab&#xa0;: terminé, et un soutien
Maj+Tab&#xa0;: terminé, et une objection
Maj+Entrée&#xa0;: terminé, et une autre à côté
Ctrl+Maj+Entrée&#xa0;: terminé, et une autre à côté de ce à quoi elle répond
Ctrl+P&#xa0;: terminé, et une proposition
+ ou −, avant toute saisie&#xa0;: pour ou contre
↓&#xa0;: du titre au texte
Échap&#xa0;: comme avant</translation>
    </message>
    <message>
        <source>Text, if the title does not say it all</source>
        <translation>Texte, si le titre ne dit pas tout</translation>
    </message>
    <message>
        <source>Esc gives back “{title}”</source>
        <translation>Échap rétablit «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename map…</source>
        <translation>Renommer la carte…</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} nodes.</source>
        <comment>Copied 1 node.</comment>
        <translation>
            <numerusform>{n:,} nœud copié.</numerusform>
            <numerusform>{n:,} nœuds copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut; Undo brings it back.</source>
        <translation>Coupé&#xa0;; Annuler le récupère.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted {n:,} nodes; Undo takes them back.</source>
        <comment>Pasted 1 node; Undo takes them back.</comment>
        <translation>
            <numerusform>{n:,} nœud collé&#xa0;; Annuler le retire.</numerusform>
            <numerusform>{n:,} nœuds collés&#xa0;; Annuler les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>↗ another map</source>
        <translation>↗ une autre carte</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>hors de la carte</translation>
    </message>
    <message numerus="yes">
        <source>Put {n:,} nodes on the map.</source>
        <comment>Put 1 node on the map.</comment>
        <translation>
            <numerusform>{n:,} nœud mis sur la carte.</numerusform>
            <numerusform>{n:,} nœuds mis sur la carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left {n:,} nodes off the map.</source>
        <comment>Left 1 node off the map.</comment>
        <translation>
            <numerusform>{n:,} nœud laissé hors de la carte.</numerusform>
            <numerusform>{n:,} nœuds laissés hors de la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detached {detached}; Undo hangs it back.</source>
        <translation>Détaché&#xa0;: {detached}&#xa0;; Annuler le rattache.</translation>
    </message>
    <message>
        <source>Select one card to move it up or down.</source>
        <translation>Sélectionnez une seule fiche pour la monter ou la descendre.</translation>
    </message>
    <message>
        <source>It is the first of its siblings already.</source>
        <translation>C’est déjà la première parmi ses sœurs.</translation>
    </message>
    <message>
        <source>It is the last of its siblings already.</source>
        <translation>C’est déjà la dernière parmi ses sœurs.</translation>
    </message>
    <message>
        <source>Removed {name}; Undo brings it back.</source>
        <translation>Retiré&#xa0;: {name}&#xa0;; Annuler le récupère.</translation>
    </message>
    <message>
        <source>{nodes} and {number} more</source>
        <translation>{nodes} et {number} de plus</translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on it?</source>
        <comment>Delete {what} with 1 node that hangs on it?</comment>
        <translation>
            <numerusform>Supprimer {what} avec {n:,} nœud qui en dépend&#xa0;?</numerusform>
            <numerusform>Supprimer {what} avec {n:,} nœuds qui en dépendent&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on them?</source>
        <comment>Delete {what} with 1 node that hangs on them?</comment>
        <translation>
            <numerusform>Supprimer {what} avec {n:,} nœud qui en dépend&#xa0;?</numerusform>
            <numerusform>Supprimer {what} avec {n:,} nœuds qui en dépendent&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {number} nodes</source>
        <translation>Supprimer {number} nœuds</translation>
    </message>
    <message>
        <source>Deleted {what}; Undo brings it back.</source>
        <translation>Supprimé&#xa0;: {what}&#xa0;; Annuler le récupère.</translation>
    </message>
    <message>
        <source>Empty argument map: type the first proposal</source>
        <translation>Carte d’arguments vide&#xa0;: saisissez la première proposition</translation>
    </message>
    <message>
        <source>a text not in the library</source>
        <translation>un texte absent de la bibliothèque</translation>
    </message>
    <message>
        <source>“{short}” can&apos;t be shown: {reason}</source>
        <translation>Impossible d’afficher «&#xa0;{short}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>OPML outline (*.opml)</source>
        <translation>Plan OPML (*.opml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Exposition</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Export exposition</source>
        <translation>Exporter l’exposé</translation>
    </message>
    <message>
        <source>Wrote the map to “{file}”.</source>
        <translation>La carte a été écrite dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things</source>
        <comment>1 more thing</comment>
        <translation>
            <numerusform>{n:,} autre</numerusform>
            <numerusform>{n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no room for all of the map. Not written: {things}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas de place pour toute la carte. Non écrit&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{suffix}”; end the file&apos;s name in {known}.</source>
        <translation>Une carte ne peut pas être écrite en «&#xa0;{suffix}&#xa0;»&#xa0;; terminez le nom du fichier par {known}.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Tags are words with commas between them.</source>
        <translation>Les étiquettes sont des mots séparés par des virgules.</translation>
    </message>
    <message>
        <source>{hint} Only some of the nodes have {tags}; that stays so.</source>
        <translation>{hint} Seuls certains des nœuds portent {tags}&#xa0;; cela reste ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n:,} nodes</source>
        <comment>Tags of 1 node</comment>
        <translation>
            <numerusform>Étiquettes d’un nœud</numerusform>
            <numerusform>Étiquettes de {n:,} nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message numerus="yes">
        <source>Group of {n:,} nodes</source>
        <comment>Group of 1 node</comment>
        <translation>
            <numerusform>Groupe d’un nœud</numerusform>
            <numerusform>Groupe de {n:,} nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty name takes them out of their group. “Economy &gt; Jobs” is a group inside of a group.</source>
        <translation>Un nom vide les retire de leur groupe. «&#xa0;Économie &gt; Emploi&#xa0;» est un groupe à l’intérieur d’un groupe.</translation>
    </message>
    <message>
        <source>Find in map</source>
        <translation>Rechercher dans la carte</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by stance, tag, author, group, and what is missing</source>
        <translation>Filtrer par position, étiquette, auteur, groupe et ce qui manque</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Masquer les autres</translation>
    </message>
    <message>
        <source>Hide what does not match, except what matches bear on</source>
        <translation>Masquer ce qui ne correspond pas, sauf ce sur quoi portent les résultats</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close and show all (Esc)</source>
        <translation>Fermer et tout afficher (Échap)</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>Filtrer ●</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} sur {count:,}</translation>
    </message>
    <message>
        <source>{count:,} of {count2:,} nodes</source>
        <translation>{count:,} nœuds sur {count2:,}</translation>
    </message>
    <message>
        <source>For something</source>
        <translation>Pour quelque chose</translation>
    </message>
    <message>
        <source>Against something</source>
        <translation>Contre quelque chose</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>tag: {tags}</source>
        <translation>étiquette&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>author: {authors}</source>
        <translation>auteur&#xa0;: {authors}</translation>
    </message>
    <message>
        <source>group: {groups}</source>
        <translation>groupe&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>Show all cards (Esc)</source>
        <translation>Afficher toutes les fiches (Échap)</translation>
    </message>
    <message>
        <source>Only what stands next to {name}</source>
        <translation>Seulement ce qui est voisin de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map are shown</source>
        <comment>1 node that is off the map is shown</comment>
        <translation>
            <numerusform>{n:,} nœud hors de la carte est affiché</numerusform>
            <numerusform>{n:,} nœuds hors de la carte sont affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are off the map</source>
        <comment>1 node is off the map</comment>
        <translation>
            <numerusform>{n:,} nœud est hors de la carte</numerusform>
            <numerusform>{n:,} nœuds sont hors de la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide what is off the map</source>
        <translation>Masquer ce qui est hors de la carte</translation>
    </message>
    <message>
        <source>Show what is off the map</source>
        <translation>Afficher ce qui est hors de la carte</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>Exporter la carte…</translation>
    </message>
    <message>
        <source>Export exposition…</source>
        <translation>Exporter l’exposé…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>Ajouter un soutien</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Ajouter une objection</translation>
    </message>
    <message>
        <source>Add sibling</source>
        <translation>Ajouter une fiche sœur</translation>
    </message>
    <message>
        <source>Add beside what the card answers</source>
        <translation>Ajouter à côté de ce à quoi la fiche répond</translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation>Ajouter une proposition</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Ajouter une affirmation</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Ask about the card</source>
        <translation>Poser une question sur la fiche</translation>
    </message>
    <message>
        <source>Add undercut of the link</source>
        <translation>Ajouter une invalidation du lien</translation>
    </message>
    <message>
        <source>Add warrant of the link</source>
        <translation>Ajouter une garantie du lien</translation>
    </message>
    <message>
        <source>Add {word}</source>
        <translation>Ajouter&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Open the words of the card</source>
        <translation>Ouvrir les mots de la fiche</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Change kind…</source>
        <translation>Changer le type…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Groupe…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Fidelity…</source>
        <translation>Fidélité…</translation>
    </message>
    <message>
        <source>Add note on the card</source>
        <translation>Ajouter une note sur la fiche</translation>
    </message>
    <message>
        <source>Move card up</source>
        <translation>Monter la fiche</translation>
    </message>
    <message>
        <source>Move card down</source>
        <translation>Descendre la fiche</translation>
    </message>
    <message>
        <source>Move card out</source>
        <translation>Sortir la fiche d’un niveau</translation>
    </message>
    <message>
        <source>Move card in</source>
        <translation>Rentrer la fiche d’un niveau</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Relier ailleurs…</translation>
    </message>
    <message>
        <source>Link also…</source>
        <translation>Relier aussi…</translation>
    </message>
    <message>
        <source>Detach card</source>
        <translation>Détacher la fiche</translation>
    </message>
    <message>
        <source>Join as linked premises</source>
        <translation>Joindre comme prémisses liées</translation>
    </message>
    <message>
        <source>Select the card&apos;s link</source>
        <translation>Sélectionner le lien de la fiche</translation>
    </message>
    <message>
        <source>Cut branch</source>
        <translation>Couper la branche</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>Copier la branche</translation>
    </message>
    <message>
        <source>Copy card as text</source>
        <translation>Copier la fiche comme texte</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Sélectionner toutes les fiches</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Focus on the card</source>
        <translation>Se concentrer sur la fiche</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>Leave out the card (what if)</source>
        <translation>Écarter la fiche (et si)</translation>
    </message>
    <message>
        <source>Put back all that is left out</source>
        <translation>Remettre tout ce qui est écarté</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Ajuster à toute la carte</translation>
    </message>
    <message>
        <source>Fidelity on the cards</source>
        <translation>Fidélité sur les fiches</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>{reply} of the link</source>
        <translation>{reply} du lien</translation>
    </message>
    <message>
        <source>Undercut of its link</source>
        <translation>Invalidation de son lien</translation>
    </message>
    <message>
        <source>Warrant of its link</source>
        <translation>Garantie de son lien</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>Question à son sujet</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Fiche sœur</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Open its words</source>
        <translation>Ouvrir ses mots</translation>
    </message>
    <message>
        <source>Open its words…</source>
        <translation>Ouvrir ses mots…</translation>
    </message>
    <message>
        <source>Open what it refers to</source>
        <translation>Ouvrir ce à quoi il renvoie</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Focus on it</source>
        <translation>Se concentrer dessus</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a node without a colour</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Leave out (what if)</source>
        <translation>Écarter (et si)</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a node up</comment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a node down</comment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>move a node out</comment>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>In</source>
        <comment>move a node in</comment>
        <translation>Rentrer</translation>
    </message>
    <message>
        <source>Add undercut</source>
        <translation>Ajouter une invalidation</translation>
    </message>
    <message>
        <source>Add warrant</source>
        <translation>Ajouter une garantie</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Add “{short}”</source>
        <translation>Ajouter «&#xa0;{short}&#xa0;»</translation>
    </message>
    <message>
        <source>As {kind}</source>
        <translation>Comme {kind}</translation>
    </message>
    <message>
        <source>Add to {node}</source>
        <translation>Ajouter à {node}</translation>
    </message>
    <message>
        <source>As its evidence</source>
        <translation>Comme sa preuve</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} nodes to {target}</source>
        <comment>Move to {target}</comment>
        <translation>
            <numerusform>Déplacer vers {target}</numerusform>
            <numerusform>Déplacer {n} nœuds vers {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes also to {target}</source>
        <comment>Link also to {target}</comment>
        <translation>
            <numerusform>Relier aussi à {target}</numerusform>
            <numerusform>Relier aussi {n} nœuds à {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes to {target}</source>
        <comment>Link to {target}</comment>
        <translation>
            <numerusform>Relier à {target}</numerusform>
            <numerusform>Relier {n} nœuds à {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>something no longer in the map</source>
        <translation>quelque chose qui n’est plus dans la carte</translation>
    </message>
    <message>
        <source>By {speaker}</source>
        <translation>Par {speaker}</translation>
    </message>
    <message>
        <source>In {group}</source>
        <translation>Dans {group}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pieces of evidence</source>
        <comment>1 piece of evidence</comment>
        <translation>
            <numerusform>{n:,} preuve</numerusform>
            <numerusform>{n:,} preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>with {linked}</source>
        <translation>avec {linked}</translation>
    </message>
    <message>
        <source>on the link</source>
        <translation>sur le lien</translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation>aussi ailleurs</translation>
    </message>
    <message>
        <source>together with {linked}</source>
        <translation>avec {linked}</translation>
    </message>
    <message>
        <source>named again here</source>
        <translation>nommé de nouveau ici</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>Plan de la carte</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board: for and against, proposal by proposal</source>
        <translation>Tableau&#xa0;: pour et contre, proposition par proposition</translation>
    </message>
    <message>
        <source>Map: cards joined by lines</source>
        <translation>Carte&#xa0;: des fiches reliées par des traits</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outline: a tree of rows</source>
        <translation>Plan&#xa0;: un arbre de lignes</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Prose</translation>
    </message>
    <message>
        <source>Exposition: the map read as a text</source>
        <translation>Exposé&#xa0;: la carte lue comme un texte</translation>
    </message>
    <message>
        <source>A map begins with what is proposed: type it. Or select words in the text and add them to the map.</source>
        <translation>Une carte commence par ce qui est proposé&#xa0;: saisissez-le. Ou sélectionnez des mots dans le texte et ajoutez-les à la carte.</translation>
    </message>
    <message>
        <source>Add the first proposal</source>
        <translation>Ajouter la première proposition</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>Une carte vide</translation>
    </message>
    <message>
        <source>A map shows proposals with the arguments for and against them.</source>
        <translation>Une carte montre des propositions avec les arguments pour et contre.</translation>
    </message>
    <message>
        <source>This debate has no map yet</source>
        <translation>Ce débat n’a pas encore de carte</translation>
    </message>
    <message>
        <source>Open a debate to see its argument map.</source>
        <translation>Ouvrez un débat pour voir sa carte d’arguments.</translation>
    </message>
    <message>
        <source>{count} nodes are selected. {words}</source>
        <translation>{count} nœuds sont sélectionnés. {words}</translation>
    </message>
    <message>
        <source>{words} Argument map “{title}”.</source>
        <translation>{words} Carte d’arguments «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Argument map “{title}”</source>
        <translation>Carte d’arguments «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Link also</source>
        <translation>Relier aussi</translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes also bear on?</source>
        <comment>What does {node} also bear on?</comment>
        <translation>
            <numerusform>Sur quoi {node} porte-t-il aussi&#xa0;?</numerusform>
            <numerusform>Sur quoi {n} nœuds portent-ils aussi&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes bear on?</source>
        <comment>What does {node} bear on?</comment>
        <translation>
            <numerusform>Sur quoi {node} porte-t-il&#xa0;?</numerusform>
            <numerusform>Sur quoi {n} nœuds portent-ils&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Comme quoi</translation>
    </message>
    <message>
        <source>Filter nodes and links</source>
        <translation>Filtrer les nœuds et les liens</translation>
    </message>
    <message>
        <source>Nodes and links</source>
        <translation>Nœuds et liens</translation>
    </message>
    <message>
        <source>Link · by {node}</source>
        <translation>Lien · par {node}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replies</source>
        <comment>1 reply</comment>
        <translation>
            <numerusform>{n:,} réponse</numerusform>
            <numerusform>{n:,} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>Dans {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in support</source>
        <comment>1 in support</comment>
        <translation>
            <numerusform>{n:,} pour</numerusform>
            <numerusform>{n:,} pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in opposition</source>
        <comment>1 in opposition</comment>
        <translation>
            <numerusform>{n:,} contre</numerusform>
            <numerusform>{n:,} contre</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write on the card. Enter adds beside it, Tab a support, Shift+Tab an objection; F6 goes on.</source>
        <translation>Saisissez pour écrire sur la fiche. Entrée ajoute à côté, Tab un soutien, Maj+Tab une objection&#xa0;; F6 passe à la suite.</translation>
    </message>
    <message>
        <source>Select a card to write on it.</source>
        <translation>Sélectionnez une fiche pour y écrire.</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Nouvel élément&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>{kind} · on {node}</source>
        <translation>{kind} · sur {node}</translation>
    </message>
    <message>
        <source>What you typed is on the clipboard, as its card is gone.</source>
        <translation>Ce que vous avez saisi est dans le presse-papiers, car sa fiche a disparu.</translation>
    </message>
    <message>
        <source>Left as it was; Redo brings back what you typed.</source>
        <translation>Laissé tel quel&#xa0;; Rétablir ramène ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>More than {count:,} notes link here; these were changed last</source>
        <translation>Plus de {count:,} notes mènent ici&#xa0;; voici les dernières modifiées</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes link here</source>
        <comment>1 note links here</comment>
        <translation>
            <numerusform>{n:,} note renvoie ici</numerusform>
            <numerusform>{n:,} notes renvoient ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notes qui renvoient ici</translation>
    </message>
    <message>
        <source>{problem} from {source}</source>
        <translation>{problem} – {source}</translation>
    </message>
    <message>
        <source>Its words have changed · {source}</source>
        <translation>Ses mots ont changé · {source}</translation>
    </message>
    <message>
        <source>On something that is no longer there</source>
        <translation>Sur quelque chose qui n’existe plus</translation>
    </message>
    <message>
        <source>On the debate</source>
        <translation>Sur le débat</translation>
    </message>
    <message>
        <source>a text that is no longer there</source>
        <translation>un texte qui n’existe plus</translation>
    </message>
    <message>
        <source>What the link “{words}” led to is no longer there.</source>
        <translation>La cible du lien «&#xa0;{words}&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>Started the note “{title}”; Undo takes it back.</source>
        <translation>Note «&#xa0;{title}&#xa0;» commencée&#xa0;; Annuler la retire.</translation>
    </message>
    <message>
        <source>{title}
{detail}
Ctrl+click goes there</source>
        <translation>{title}
{detail}
Ctrl+clic pour y aller</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things are called so; Ctrl+click lets you choose</source>
        <comment>1 thing is called so</comment>
        <translation>
            <numerusform>{n:,} chose porte ce nom&#xa0;; Ctrl+clic pour choisir</numerusform>
            <numerusform>{n:,} choses portent ce nom&#xa0;; Ctrl+clic pour choisir</numerusform>
        </translation>
    </message>
    <message>
        <source>What this led to is no longer there</source>
        <translation>La cible n’existe plus</translation>
    </message>
    <message>
        <source>Nothing is called so yet; Ctrl+click starts a note</source>
        <translation>Rien ne porte encore ce nom&#xa0;; Ctrl+clic commence une note</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Note, en Markdown</translation>
    </message>
    <message>
        <source>Write here, in Markdown if you like</source>
        <translation>Écrivez ici, en Markdown si vous voulez</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Write in a window of its own (Ctrl+Alt+W)</source>
        <translation>Écrire dans une autre fenêtre (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>Cible du lien</translation>
    </message>
    <message>
        <source>{detail} · in “{debate}”</source>
        <translation>{detail} · dans «&#xa0;{debate}&#xa0;»</translation>
    </message>
    <message>
        <source>Text · {details}</source>
        <translation>Texte · {details}</translation>
    </message>
    <message>
        <source>{kind} on “{map}”</source>
        <translation>{kind} sur «&#xa0;{map}&#xa0;»</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>Note du {date}</translation>
    </message>
    <message>
        <source>Link of a map</source>
        <translation>Lien d’une carte</translation>
    </message>
    <message>
        <source>Sort notes by place in the text</source>
        <translation>Trier les notes par place dans le texte</translation>
    </message>
    <message>
        <source>Sort notes newest first</source>
        <translation>Trier les notes, récentes d’abord</translation>
    </message>
    <message>
        <source>Sort notes by first line</source>
        <translation>Trier les notes par première ligne</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>Par place dans le texte</translation>
    </message>
    <message>
        <source>By first line</source>
        <translation>Par première ligne</translation>
    </message>
    <message>
        <source>All notes of the debate</source>
        <translation>Toutes les notes du débat</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all notes</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Notes on the open text</source>
        <translation>Notes sur le texte ouvert</translation>
    </message>
    <message>
        <source>Notes on the selected node</source>
        <translation>Notes sur le nœud sélectionné</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <translation>Trier les notes</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Quelles notes</translation>
    </message>
    <message>
        <source>Filter notes, #tag</source>
        <translation>Filtrer les notes, #étiquette</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a new note</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New note on the debate, the text or the node</source>
        <translation>Nouvelle note sur le débat, le texte ou le nœud</translation>
    </message>
    <message>
        <source>The note has a window of its own</source>
        <translation>La note a sa propre fenêtre</translation>
    </message>
    <message>
        <source>Choose another note here to write it there.</source>
        <translation>Choisissez ici une autre note pour y écrire.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La ramener ici</translation>
    </message>
    <message>
        <source>Deleted the note; Undo brings it back.</source>
        <translation>Note supprimée&#xa0;; Annuler la récupère.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Notes on {title}</source>
        <translation>Notes sur {title}</translation>
    </message>
    <message>
        <source>Export notes with citations</source>
        <translation>Exporter les notes avec références</translation>
    </message>
    <message>
        <source>Notes on {title}, cited</source>
        <translation>Notes sur {title}, avec références</translation>
    </message>
    <message>
        <source>New note on the debate</source>
        <translation>Nouvelle note sur le débat</translation>
    </message>
    <message>
        <source>New note on the text</source>
        <translation>Nouvelle note sur le texte</translation>
    </message>
    <message>
        <source>New note on the node</source>
        <translation>Nouvelle note sur le nœud</translation>
    </message>
    <message>
        <source>Open the note&apos;s place</source>
        <translation>Aller à l’endroit de la note</translation>
    </message>
    <message>
        <source>Write the note in a window of its own</source>
        <translation>Écrire la note dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Link to a note, text, map or node</source>
        <translation>Lier à une note, un texte, une carte ou un nœud</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Export notes with citations…</source>
        <translation>Exporter les notes avec références…</translation>
    </message>
    <message>
        <source>Show all notes of the debate</source>
        <translation>Afficher toutes les notes du débat</translation>
    </message>
    <message>
        <source>Show notes on the open text</source>
        <translation>Afficher les notes sur le texte ouvert</translation>
    </message>
    <message>
        <source>Show notes on the selected node</source>
        <translation>Afficher les notes sur le nœud sélectionné</translation>
    </message>
    <message>
        <source>No note matches “{filter}”</source>
        <translation>Aucune note ne correspond à «&#xa0;{filter}&#xa0;»</translation>
    </message>
    <message>
        <source>The filter looks at the words of notes, at what they quote and at #tags.</source>
        <translation>Le filtre porte sur les mots des notes, sur ce qu’elles citent et sur les #étiquettes.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Open a debate to see its notes and write some.</source>
        <translation>Ouvrez un débat pour voir ses notes et en écrire.</translation>
    </message>
    <message>
        <source>Open a text to see the notes on it.</source>
        <translation>Ouvrez un texte pour voir ses notes.</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>Aucun nœud sélectionné</translation>
    </message>
    <message>
        <source>Select a node of the map to see the notes on it.</source>
        <translation>Sélectionnez un nœud de la carte pour voir ses notes.</translation>
    </message>
    <message>
        <source>Select words in a text and add a note to them, or start one here.</source>
        <translation>Sélectionnez des mots dans un texte et ajoutez-leur une note, ou commencez-en une ici.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation>Aller à son endroit</translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation>Écrire dans une autre fenêtre</translation>
    </message>
    <message>
        <source>On the selected node</source>
        <translation>Sur le nœud sélectionné</translation>
    </message>
    <message>
        <source>On the open text</source>
        <translation>Sur le texte ouvert</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>ses mots ont disparu</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>son texte a disparu</translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>son nœud a disparu</translation>
    </message>
    <message>
        <source>its link is gone</source>
        <translation>son lien a disparu</translation>
    </message>
    <message>
        <source>its debate is gone</source>
        <translation>son débat a disparu</translation>
    </message>
    <message>
        <source>tags {list}</source>
        <translation>étiquettes {list}</translation>
    </message>
    <message>
        <source>{title} – Note</source>
        <translation>{title} – Note</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour le moment</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Celle du système&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>DebateDesk speaks another language from its next start.</source>
        <translation>DebateDesk parlera une autre langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Police du système</translation>
    </message>
    <message>
        <source>Font of the window</source>
        <translation>Police de la fenêtre</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation>Taille du texte de la fenêtre</translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation>Taille du système</translation>
    </message>
    <message>
        <source>Open evidence beside the text</source>
        <translation>Ouvrir la preuve à côté du texte</translation>
    </message>
    <message>
        <source>Let the map follow the text</source>
        <translation>Faire suivre le texte à la carte</translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation>Sauvegardes conservées dans</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Afficher les sauvegardes…</translation>
    </message>
    <message>
        <source>On each day with changes a backup is made by itself. Of older ones fewer are kept: one a day, a week, a month, a year.</source>
        <translation>Chaque jour où il y a des modifications, une sauvegarde est faite automatiquement. Parmi les anciennes, il en est conservé moins&#xa0;: une par jour, par semaine, par mois, par an.</translation>
    </message>
    <message>
        <source>Check quotations…</source>
        <translation>Vérifier des citations…</translation>
    </message>
    <message>
        <source>Check the quotations of the open text</source>
        <translation>Vérifier les citations du texte ouvert</translation>
    </message>
    <message>
        <source>Check the map’s evidence</source>
        <translation>Vérifier les preuves de la carte</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+K shows it again.</source>
        <translation>Le rapport est masqué entre-temps&#xa0;; Ctrl+Maj+K l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>Evidence of “{where}”</source>
        <translation>Preuve de «&#xa0;{where}&#xa0;»</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Tel que cité</translation>
    </message>
    <message>
        <source>In the source: {name}</source>
        <translation>Dans la source&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>the words stand in a text to the letter, typography apart; missing accents are told</source>
        <translation>les mots figurent dans un texte à la lettre, hors typographie&#xa0;; les accents manquants sont signalés</translation>
    </message>
    <message>
        <source>only what is marked, by … or [brackets], differs from the source</source>
        <translation>seul ce qui est marqué, par … ou des [crochets], diffère de la source</translation>
    </message>
    <message>
        <source>words were changed, added or left out; each is shown</source>
        <translation>des mots ont été changés, ajoutés ou omis&#xa0;; chacun est montré</translation>
    </message>
    <message>
        <source>the parts stand apart from each other in the source</source>
        <translation>les parties sont séparées les unes des autres dans la source</translation>
    </message>
    <message>
        <source>the words stand in no text, also not in a similar form</source>
        <translation>les mots ne figurent dans aucun texte, même sous une forme semblable</translation>
    </message>
    <message>
        <source>there was no time to look whether the words are altered; check them by themselves</source>
        <translation>le temps a manqué pour voir si les mots sont modifiés&#xa0;; vérifiez-les séparément</translation>
    </message>
    <message>
        <source>Where a sentence names a source: “in another’s text” says that the words stand with somebody else, “source unclear” that it may name one or the other, “source not judged” that nothing here tells.</source>
        <translation>Lorsqu’une phrase nomme une source&#xa0;: «&#xa0;dans le texte d’un autre&#xa0;» indique que les mots figurent chez quelqu’un d’autre, «&#xa0;source incertaine&#xa0;» qu’elle peut nommer l’un ou l’autre, «&#xa0;source non jugée&#xa0;» que rien ici ne permet de le dire.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Paste a quotation, or a whole text with quotations in it; each is looked for in all texts.</source>
        <translation>Collez une citation, ou un texte entier qui en contient&#xa0;; chacune est recherchée dans tous les textes.</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Vérifier les citations</translation>
    </message>
    <message>
        <source>Quotation or text to check</source>
        <translation>Citation ou texte à vérifier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check the open text</source>
        <translation>Vérifier le texte ouvert</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Signification des signes</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Vérifier le reste</translation>
    </message>
    <message>
        <source>Look for altered words in what was not judged in time; it may take long</source>
        <translation>Chercher des mots modifiés dans ce qui n’a pas été jugé à temps&#xa0;; cela peut être long</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>Ouvrir côte à côte</translation>
    </message>
    <message>
        <source>With citations</source>
        <translation>Avec références</translation>
    </message>
    <message>
        <source>Cite the sources in the report, and list the references below it</source>
        <translation>Citer les sources dans le rapport et lister les références en dessous</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Paste a quotation or a text first.</source>
        <translation>Collez d’abord une citation ou un texte.</translation>
    </message>
    <message>
        <source>There is no source to open: the words were not found.</source>
        <translation>Il n’y a pas de source à ouvrir&#xa0;: les mots n’ont pas été trouvés.</translation>
    </message>
    <message>
        <source>Evidence report</source>
        <translation>Rapport sur les preuves</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Type de remarque</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Show node and passage</source>
        <translation>Afficher le nœud et le passage</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The text is not in its debate; there is nothing to show.</source>
        <translation>Le texte n’est pas dans son débat&#xa0;; il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>Copied the report as Markdown.</source>
        <translation>Rapport copié au format Markdown.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Evidence of {title}</source>
        <translation>Preuves de {title}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled; what is shown may be of before.</source>
        <translation>Annulé&#xa0;; ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Avec remarques</translation>
    </message>
    <message>
        <source>{words} ({count:,})</source>
        <translation>{words} ({count:,})</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>A report tells of each node how near it is to the passages that it comes from.</source>
        <translation>Un rapport dit de chaque nœud à quel point il est proche des passages d’où il vient.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Rien de ce type</translation>
    </message>
    <message>
        <source>No node has a remark of this kind.</source>
        <translation>Aucun nœud n’a de remarque de ce type.</translation>
    </message>
    <message>
        <source>Nodes and what to look at</source>
        <translation>Nœuds et points à examiner</translation>
    </message>
    <message>
        <source>All about the chosen node</source>
        <translation>Tout sur le nœud choisi</translation>
    </message>
    <message>
        <source>Quotations in {title}</source>
        <translation>Citations dans {title}</translation>
    </message>
    <message>
        <source>Going on with the rest…</source>
        <translation>Suite du traitement…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>{message} {done:,} of {total:,}</source>
        <translation>{message} {done:,} sur {total:,}</translation>
    </message>
    <message>
        <source>Cancelled; the verdicts so far stay.</source>
        <translation>Annulé&#xa0;; les verdicts déjà rendus restent.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>The chosen quotation and its source</source>
        <translation>La citation choisie et sa source</translation>
    </message>
    <message>
        <source>{supports} in support, {attacks} in opposition</source>
        <translation>{supports} pour, {attacks} contre</translation>
    </message>
    <message numerus="yes">
        <source>{n} support it</source>
        <comment>{n} supports it</comment>
        <translation>
            <numerusform>{n} le soutient</numerusform>
            <numerusform>{n} le soutiennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} oppose it</source>
        <comment>{n} opposes it</comment>
        <translation>
            <numerusform>{n} le conteste</numerusform>
            <numerusform>{n} le contestent</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Nothing answers it yet.</source>
        <translation>Rien n’y répond encore.</translation>
    </message>
    <message>
        <source>{supports} an argument on “{title}”</source>
        <translation>{supports} un argument sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{supports} “{title}”</source>
        <translation>{supports} «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>{family} (usual)</source>
        <translation>{family} (habituelle)</translation>
    </message>
    <message>
        <source>Appearance of texts</source>
        <translation>Apparence des textes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
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
        <translation>Texte, mis en forme pour la lecture (F12)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page, as it was printed (F12)</source>
        <translation>Page, telle qu’imprimée (F12)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>Aspect du texte</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+Shift+G)</source>
        <translation>Aller à la page (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F)</source>
        <translation>Rechercher dans le texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation>Fermer le texte d’à côté</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} percent</source>
        <translation>Taille des pages&#xa0;: {percent} pour cent</translation>
    </message>
    <message>
        <source>Page {label}, {number} of {count}: go to page</source>
        <translation>Page {label}, {number} sur {count}&#xa0;: aller à la page</translation>
    </message>
    <message>
        <source>{label} ({number} of {count})</source>
        <translation>{label} ({number} sur {count})</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · encore {minutes} min</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Mots entiers (Alt+W)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Hit {number:,} of {count:,}</source>
        <translation>Résultat {number:,} sur {count:,}</translation>
    </message>
    <message>
        <source>Add as proposal</source>
        <translation>Ajouter comme proposition</translation>
    </message>
    <message>
        <source>Add as claim</source>
        <translation>Ajouter comme affirmation</translation>
    </message>
    <message>
        <source>Evidence of the selected node</source>
        <translation>Preuve du nœud sélectionné</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy link to the words</source>
        <translation>Copier un lien vers les mots</translation>
    </message>
    <message>
        <source>Back to where the note belongs</source>
        <translation>Revenir là où la note se rattache</translation>
    </message>
    <message>
        <source>Show “{title}” in the map</source>
        <translation>Montrer «&#xa0;{title}&#xa0;» dans la carte</translation>
    </message>
    <message>
        <source>The text has no place named “{address}”.</source>
        <translation>Le texte n’a pas d’endroit nommé «&#xa0;{address}&#xa0;».</translation>
    </message>
    <message>
        <source>The link leads to “{address}”, which is not in the library.</source>
        <translation>Le lien mène à «&#xa0;{address}&#xa0;», qui n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>What answers the passages that are seen</source>
        <translation>Ce qui répond aux passages visibles</translation>
    </message>
    <message>
        <source>Notes on what is seen</source>
        <translation>Notes sur ce qui est visible</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Une note vide</translation>
    </message>
    <message>
        <source>This debate has no texts yet</source>
        <translation>Ce débat n’a pas encore de textes</translation>
    </message>
    <message>
        <source>Import an essay and what others wrote about it: Markdown, plain text or saved web pages.</source>
        <translation>Importez un essai et ce que d’autres en ont écrit&#xa0;: Markdown, texte brut ou pages web enregistrées.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Open a debate from the library, or import the texts that you want to read.</source>
        <translation>Ouvrez un débat de la bibliothèque, ou importez les textes que vous voulez lire.</translation>
    </message>
    <message>
        <source>It keeps its notes and highlights there until the trash is emptied.</source>
        <translation>Il y garde ses notes et surlignages jusqu’à ce que la corbeille soit vidée.</translation>
    </message>
    <message>
        <source>It was deleted for good, or its debate was.</source>
        <translation>Il a été supprimé définitivement, ou son débat l’a été.</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Lire «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>“{title}” is gone</source>
        <translation>«&#xa0;{title}&#xa0;» a disparu</translation>
    </message>
    <message>
        <source>Outline of the text</source>
        <translation>Plan du texte</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Aller à un titre</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Ce texte n’a pas de titres.</translation>
    </message>
    <message>
        <source>image being drawn</source>
        <translation>image en cours de dessin</translation>
    </message>
    <message>
        <source>image that cannot be shown</source>
        <translation>image qui ne peut pas être affichée</translation>
    </message>
    <message>
        <source>image on the web, not fetched</source>
        <translation>image sur le web, non récupérée</translation>
    </message>
    <message>
        <source>image not in the library</source>
        <translation>image absente de la bibliothèque</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Close the pasted text</source>
        <translation>Fermer le texte collé</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>There are {count:,} pages, from {first} to {last}.</source>
        <translation>Il y a {count:,} pages, de {first} à {last}.</translation>
    </message>
    <message>
        <source>It has one page.</source>
        <translation>Il n’y a qu’une page.</translation>
    </message>
    <message>
        <source>There is no page “{shortened}”. {words}</source>
        <translation>Il n’y a pas de page «&#xa0;{shortened}&#xa0;». {words}</translation>
    </message>
    <message>
        <source>This page can’t be drawn.</source>
        <translation>Impossible de dessiner cette page.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Afficher les pages</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>That is not its password.</source>
        <translation>Ce n’est pas son mot de passe.</translation>
    </message>
    <message>
        <source>The pages can’t be shown</source>
        <translation>Impossible d’afficher les pages</translation>
    </message>
    <message>
        <source>The file that this text came from is missing or damaged. Its text and what is marked in it are kept.</source>
        <translation>Le fichier d’où vient ce texte est manquant ou endommagé. Son texte et ce qui y est marqué sont conservés.</translation>
    </message>
    <message>
        <source>The pages are protected</source>
        <translation>Les pages sont protégées</translation>
    </message>
    <message>
        <source>This PDF opens with a password. It is asked for whenever the program has been started, and kept nowhere.</source>
        <translation>Ce PDF s’ouvre avec un mot de passe. Il est demandé à chaque démarrage du programme, et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Elle n’a pas de texte.</translation>
    </message>
    <message>
        <source>Page {label}. {words}</source>
        <translation>Page {label}. {words}</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Largeur de la vue</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Comme imprimé</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Atténué</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Clair sur sombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next step, answers left hidden</source>
        <translation>Étape suivante, réponses toujours masquées</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Afficher toutes les réponses</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Masquer les réponses</translation>
    </message>
    <message>
        <source>Go to a step…</source>
        <translation>Aller à une étape…</translation>
    </message>
    <message>
        <source>Scroll down, then next</source>
        <translation>Défiler vers le bas, puis suivant</translation>
    </message>
    <message>
        <source>Scroll up, then back</source>
        <translation>Défiler vers le haut, puis retour</translation>
    </message>
    <message>
        <source>Scroll the passage down</source>
        <translation>Faire défiler le passage vers le bas</translation>
    </message>
    <message>
        <source>Scroll the passage up</source>
        <translation>Faire défiler le passage vers le haut</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Démarrer ou arrêter le minuteur</translation>
    </message>
    <message>
        <source>Set the timer back</source>
        <translation>Remettre le minuteur à zéro</translation>
    </message>
    <message>
        <source>A minute more to count down</source>
        <translation>Une minute de plus au décompte</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Écran blanc</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Échanger les écrans</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to the step of that number</source>
        <translation>Aller à l’étape de ce numéro</translation>
    </message>
    <message>
        <source>1 2 3, then {enter}</source>
        <translation>1 2 3, puis {enter}</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Match case when finding</source>
        <translation>Respecter la casse en recherchant</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Rechercher des mots entiers seulement</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Aller à la page…</translation>
    </message>
    <message>
        <source>Next passage of the map</source>
        <translation>Passage suivant de la carte</translation>
    </message>
    <message>
        <source>Previous passage of the map</source>
        <translation>Passage précédent de la carte</translation>
    </message>
    <message>
        <source>Words of the selected node, beside the text</source>
        <translation>Mots du nœud sélectionné, à côté du texte</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Lignes plus longues</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Lignes plus courtes</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Plus d’espace entre les lignes</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Moins d’espace entre les lignes</translation>
    </message>
    <message>
        <source>Two texts beside each other</source>
        <translation>Deux textes côte à côte</translation>
    </message>
    <message>
        <source>Select with the keyboard</source>
        <translation>Sélectionner avec le clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Pages à la largeur de la vue</translation>
    </message>
    <message>
        <source>Pages in a dark window: {look}</source>
        <translation>Pages dans une fenêtre sombre&#xa0;: {look}</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Pages comme imprimées</translation>
    </message>
    <message>
        <source>Whole page in view</source>
        <translation>Page entière visible</translation>
    </message>
    <message>
        <source>Pages in their printed size</source>
        <translation>Pages à leur taille imprimée</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Surligner en {colour}</translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation>Style de citation…</translation>
    </message>
    <message>
        <source>Language of citations…</source>
        <translation>Langue des références…</translation>
    </message>
    <message>
        <source>Add to map as {kind}</source>
        <translation>Ajouter à la carte comme {kind}</translation>
    </message>
    <message>
        <source>Add to map in support of the selected node</source>
        <translation>Ajouter à la carte en soutien du nœud sélectionné</translation>
    </message>
    <message>
        <source>Add to map as objection to the selected node</source>
        <translation>Ajouter à la carte comme objection au nœud sélectionné</translation>
    </message>
    <message>
        <source>Add as evidence to the selected node</source>
        <translation>Ajouter comme preuve au nœud sélectionné</translation>
    </message>
    <message>
        <source>The selected node has no words in the library.</source>
        <translation>Le nœud sélectionné n’a pas de mots dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No more passages of the map that way.</source>
        <translation>Plus de passages de la carte dans ce sens.</translation>
    </message>
    <message>
        <source>Added to the map in support.</source>
        <translation>Ajouté à la carte en soutien.</translation>
    </message>
    <message>
        <source>Added to the map as an objection.</source>
        <translation>Ajouté à la carte comme objection.</translation>
    </message>
    <message>
        <source>Copied as a quotation with its source.</source>
        <translation>Copié comme citation avec sa source.</translation>
    </message>
    <message>
        <source>Copied with a citation in {style}.</source>
        <translation>Copié avec une référence en {style}.</translation>
    </message>
    <message>
        <source>Copied the reference of the text in {style}.</source>
        <translation>Référence du texte copiée en {style}.</translation>
    </message>
    <message>
        <source>Added to the map as {kind}.</source>
        <translation>Ajouté à la carte comme {kind}.</translation>
    </message>
    <message>
        <source>Added as evidence to the selected node.</source>
        <translation>Ajouté comme preuve au nœud sélectionné.</translation>
    </message>
    <message>
        <source>Do with the words</source>
        <translation>Que faire des mots</translation>
    </message>
    <message>
        <source>Add a note on these words</source>
        <translation>Ajouter une note sur ces mots</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Copier comme citation avec sa source</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>Copier avec une référence</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>“{went}” became “{came}”</source>
        <translation>«&#xa0;{went}&#xa0;» est devenu «&#xa0;{came}&#xa0;»</translation>
    </message>
    <message>
        <source>“{went}” is gone</source>
        <translation>«&#xa0;{went}&#xa0;» a disparu</translation>
    </message>
    <message>
        <source>“{came}” is new</source>
        <translation>«&#xa0;{came}&#xa0;» est nouveau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Take the words of now (Ctrl+Return)</source>
        <translation>Prendre les mots actuels (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Utiliser la sélection</translation>
    </message>
    <message>
        <source>Take the words selected in the text (Ctrl+Shift+Return)</source>
        <translation>Prendre les mots sélectionnés dans le texte (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Garder comme orphelin</translation>
    </message>
    <message>
        <source>Keep it with its old words (Del)</source>
        <translation>Garder avec les anciens mots (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages selected.</source>
        <comment>1 passage selected.</comment>
        <translation>
            <numerusform>{n:,} passage sélectionné.</numerusform>
            <numerusform>{n:,} passages sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>Avant&#xa0;: {before}</translation>
    </message>
    <message>
        <source>&lt;i&gt;Nothing stands in its place.&lt;/i&gt;</source>
        <translation>&lt;i&gt;Rien ne les remplace.&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation>Maintenant&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Passages à examiner</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à réviser</translation>
    </message>
    <message>
        <source>When a newer version of a text alters words that you have marked, they are listed here.</source>
        <translation>Lorsqu’une version plus récente d’un texte modifie des mots que vous avez marqués, ils sont listés ici.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Kept as orphan</source>
        <translation>Gardé comme orphelin</translation>
    </message>
    <message>
        <source>Choose one passage of the review list first.</source>
        <translation>Choisissez d’abord un passage de la liste de révision.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Sélectionnez d’abord les mots dans le texte.</translation>
    </message>
    <message>
        <source>Select the words in “{title}”.</source>
        <translation>Sélectionnez les mots dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Picked anew</source>
        <translation>Nouveau passage choisi</translation>
    </message>
    <message>
        <source>Review changed passages</source>
        <translation>Réviser les passages modifiés</translation>
    </message>
    <message>
        <source>Accept changed passage</source>
        <translation>Accepter le passage modifié</translation>
    </message>
    <message>
        <source>Use selection for the passage</source>
        <translation>Utiliser la sélection pour le passage</translation>
    </message>
    <message>
        <source>Keep passage as orphan</source>
        <translation>Garder le passage comme orphelin</translation>
    </message>
    <message numerus="yes">
        <source>{words}. {n:,} passages left.</source>
        <comment>{words}. 1 passage left.</comment>
        <translation>
            <numerusform>{words}. Il reste {n:,} passage.</numerusform>
            <numerusform>{words}. Il reste {n:,} passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. All done.</source>
        <translation>{words}. Tout est fait.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Evidence of a map in the trash</source>
        <translation>Preuve d’une carte dans la corbeille</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>{holding} · in “{title}”</source>
        <translation>{holding} · dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Note “{first_line}”</source>
        <translation>Note «&#xa0;{first_line}&#xa0;»</translation>
    </message>
    <message>
        <source>Evidence of “{label}”</source>
        <translation>Preuve de «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Newer version of “{title}”</source>
        <translation>Version plus récente de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>Textes ({patterns})</translation>
    </message>
    <message>
        <source>Another text is being replaced; try again when that is done.</source>
        <translation>Un autre texte est en cours de remplacement&#xa0;; réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Replace with new version</source>
        <translation>Remplacer par une nouvelle version</translation>
    </message>
    <message>
        <source>“{title}” is shown in version {number}.</source>
        <translation>«&#xa0;{title}&#xa0;» est affiché dans la version {number}.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} {n:,} passages to look at.</source>
        <comment>{shown} 1 passage to look at.</comment>
        <translation>
            <numerusform>{shown} {n:,} passage à examiner.</numerusform>
            <numerusform>{shown} {n:,} passages à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Versions de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>This text has one version so far. “Replace with new version…” adds one.</source>
        <translation>Ce texte n’a qu’une version jusqu’ici. «&#xa0;Remplacer par une nouvelle version…&#xa0;» en ajoute une.</translation>
    </message>
    <message>
        <source>Highlights, notes and evidence go back to where they stood in each version.</source>
        <translation>Surlignages, notes et preuves retrouvent leur place de chaque version.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versions, la dernière d’abord</translation>
    </message>
    <message>
        <source>Show this version</source>
        <translation>Afficher cette version</translation>
    </message>
    <message>
        <source>Version {number} (shown now)</source>
        <translation>Version {number} (affichée)</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Search texts, notes and maps</source>
        <translation>Rechercher dans les textes, notes et cartes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>all of these words, wherever they stand</source>
        <translation>tous ces mots, où qu’ils soient</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>ces mots côte à côte</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>l’un des deux, ou les deux</translation>
    </message>
    <message>
        <source>the first without the second; NOT does the same</source>
        <translation>le premier sans le second&#xa0;; NOT fait de même</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>les mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>at most five words from one to the other</source>
        <translation>au plus cinq mots de l’un à l’autre</translation>
    </message>
    <message>
        <source>words like it, one or two letters apart</source>
        <translation>des mots semblables, à une ou deux lettres près</translation>
    </message>
    <message>
        <source>symbols, with the word or number they belong to</source>
        <translation>des symboles, avec le mot ou le nombre auquel ils appartiennent</translation>
    </message>
    <message>
        <source>put together as you like</source>
        <translation>à combiner à volonté</translation>
    </message>
    <message>
        <source>Other forms of a word are found as well, as armies for army; quotation marks ask for it exactly.</source>
        <translation>Les autres formes d’un mot sont trouvées aussi, comme «&#xa0;chevaux&#xa0;» pour «&#xa0;cheval&#xa0;»&#xa0;; les guillemets le demandent exactement.</translation>
    </message>
    <message>
        <source>Accents, capitals, dashes and the kind of quotation marks make no difference.</source>
        <translation>Les accents, les majuscules, les tirets et le genre de guillemets ne font aucune différence.</translation>
    </message>
    <message>
        <source>While you type, the last word may also be the beginning of a longer one.</source>
        <translation>Pendant la saisie, le dernier mot peut aussi être le début d’un mot plus long.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Recherches enregistrées et récentes</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>Passages apparentés</translation>
    </message>
    <message>
        <source>Add the passage found to the map</source>
        <translation>Ajouter à la carte le passage trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Speak of the same as “{words}”</source>
        <translation>Parlent de la même chose que «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>No related passages</source>
        <translation>Aucun passage apparenté</translation>
    </message>
    <message>
        <source>No other text shares enough words with “{words}”.</source>
        <translation>Aucun autre texte ne partage assez de mots avec «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing found yet for “{words}”</source>
        <translation>Rien trouvé encore pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Did you mean “{better}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{better}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Search for that</source>
        <translation>Rechercher cela</translation>
    </message>
    <message>
        <source>Search all debates</source>
        <translation>Rechercher dans tous les débats</translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation>Aucun résultat pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Type in the field above: words, “a phrase”, author:name, tag:word.</source>
        <translation>Saisissez dans le champ ci-dessus&#xa0;: des mots, «&#xa0;une expression&#xa0;», author:nom, tag:mot.</translation>
    </message>
    <message>
        <source>Select words in the text, or a node, to find related passages.</source>
        <translation>Sélectionnez des mots dans le texte, ou un nœud, pour trouver des passages apparentés.</translation>
    </message>
    <message>
        <source>Added to the map as an argument.</source>
        <translation>Ajouté à la carte comme argument.</translation>
    </message>
    <message>
        <source>shares {words}</source>
        <translation>partage {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Map nodes</source>
        <translation>Nœuds de carte</translation>
    </message>
    <message>
        <source>{title}, {count} found</source>
        <translation>{title}, {count} trouvés</translation>
    </message>
    <message>
        <source>Show {number:,} more</source>
        <translation>Afficher {number:,} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <comment>1 place</comment>
        <translation>
            <numerusform>{n:,} endroit</numerusform>
            <numerusform>{n:,} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par endroit</translation>
    </message>
    <message>
        <source>By title, with all places in reading order</source>
        <translation>Par titre, avec tous les endroits dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what was found</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Restreindre les résultats</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Do not keep this search</source>
        <translation>Ne pas garder cette recherche</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>searches that were saved</comment>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>searches that were made last</comment>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>No searches yet</source>
        <translation>Pas encore de recherches</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>plus…</translation>
    </message>
    <message>
        <source>This debate</source>
        <translation>Ce débat</translation>
    </message>
    <message>
        <source>Search this debate</source>
        <translation>Rechercher dans ce débat</translation>
    </message>
    <message>
        <source>All debates</source>
        <translation>Tous les débats</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>Rien à rechercher pour l’instant</translation>
    </message>
    <message>
        <source>Import the texts that you want to search.</source>
        <translation>Importez les textes dans lesquels vous voulez rechercher.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} map nodes</source>
        <comment>1 map node</comment>
        <translation>
            <numerusform>{n:,} nœud de carte</numerusform>
            <numerusform>{n:,} nœuds de carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things still being read</source>
        <comment>1 thing still being read</comment>
        <translation>
            <numerusform>{n:,} élément encore en lecture</numerusform>
            <numerusform>{n:,} éléments encore en lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>Vouliez-vous dire {suggestion}&#xa0;?</translation>
    </message>
    <message>
        <source>“{field}:” is no field.</source>
        <translation>«&#xa0;{field}:&#xa0;» n’est pas un champ.</translation>
    </message>
    <message>
        <source>Try the words without quotation marks, or fewer of them.</source>
        <translation>Essayez les mots sans guillemets, ou moins de mots.</translation>
    </message>
    <message>
        <source>Try fewer words, or OR between them.</source>
        <translation>Essayez moins de mots, ou OR entre eux.</translation>
    </message>
    <message>
        <source>Try fewer letters before the star, or another word.</source>
        <translation>Essayez moins de lettres avant l’astérisque, ou un autre mot.</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Try the beginning of the word with a star, as in {words}*.</source>
        <translation>Essayez le début du mot avec un astérisque, comme dans {words}*.</translation>
    </message>
    <message>
        <source>There is no view “{view}”; there are {list}, and the whole window.</source>
        <translation>Il n’y a pas de vue «&#xa0;{view}&#xa0;»&#xa0;; il y a {list}, et la fenêtre entière.</translation>
    </message>
    <message>
        <source>The window cannot be smaller than {width}x{height}.</source>
        <translation>La fenêtre ne peut pas être plus petite que {width}x{height}.</translation>
    </message>
    <message>
        <source>The map cannot be narrower than {least}.</source>
        <translation>La carte ne peut pas être plus étroite que {least}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: there is no folder {parent}.</source>
        <translation>Impossible d’écrire l’image {output}&#xa0;: il n’y a pas de dossier {parent}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire l’image {output}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Sort reactions…</source>
        <translation>Trier les réactions…</translation>
    </message>
    <message>
        <source>Texts without a node…</source>
        <translation>Textes sans nœud…</translation>
    </message>
    <message>
        <source>{round} % as near as the likeliest</source>
        <translation>{round}&#xa0;% de la proximité du plus probable</translation>
    </message>
    <message>
        <source>The passage in its text</source>
        <translation>Le passage dans son texte</translation>
    </message>
    <message>
        <source>The passage undercuts {link}.</source>
        <translation>Le passage invalide {link}.</translation>
    </message>
    <message>
        <source>The passage supports {node}.</source>
        <translation>Le passage soutient {node}.</translation>
    </message>
    <message>
        <source>The passage objects to {node}.</source>
        <translation>Le passage conteste {node}.</translation>
    </message>
    <message>
        <source>that {said}</source>
        <translation>le lien&#xa0;: {said}</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>ce qui a disparu</translation>
    </message>
    <message>
        <source>Added as a question.</source>
        <translation>Ajouté comme question.</translation>
    </message>
    <message>
        <source>Added to the evidence of {named}.</source>
        <translation>Ajouté aux preuves de {named}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Décision reprise.</translation>
    </message>
    <message>
        <source>Something else was edited since; Undo takes that back first.</source>
        <translation>Autre chose a été modifié depuis&#xa0;; Annuler le reprend d’abord.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>The map is in the trash.</source>
        <translation>La carte est dans la corbeille.</translation>
    </message>
    <message>
        <source>{words} {done:,} of {total:,}</source>
        <translation>{words} {done:,} sur {total:,}</translation>
    </message>
    <message>
        <source>Texts without a node</source>
        <translation>Textes sans nœud</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Every text of this debate has a node on a map.</source>
        <translation>Chaque texte de ce débat a un nœud sur une carte.</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Chercher un texte</translation>
    </message>
    <message>
        <source>Shift with arrows moves the end of the passage, by sentences (up, down) or words (left, right); with Ctrl as well its beginning. Words can also be pulled over with the mouse.</source>
        <translation>Maj avec les flèches déplace la fin du passage, par phrases (haut, bas) ou par mots (gauche, droite)&#xa0;; avec Ctrl en plus, son début. La souris permet aussi de sélectionner les mots.</translation>
    </message>
    <message>
        <source>Sort reactions</source>
        <translation>Trier les réactions</translation>
    </message>
    <message>
        <source>Passages decided</source>
        <translation>Passages décidés</translation>
    </message>
    <message>
        <source>Shift+arrows widen or narrow</source>
        <translation>Maj+flèches&#xa0;: élargir ou réduire</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Show the passage in its text, in the window behind (Ctrl+Enter)</source>
        <translation>Montrer le passage dans son texte, dans la fenêtre derrière (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>the chosen proposal</source>
        <translation>la proposition choisie</translation>
    </message>
    <message>
        <source>The passage supports {chosen}</source>
        <translation>Le passage soutient {chosen}</translation>
    </message>
    <message>
        <source>The passage objects to {chosen}</source>
        <translation>Le passage conteste {chosen}</translation>
    </message>
    <message>
        <source>undercuts…</source>
        <translation>invalide…</translation>
    </message>
    <message>
        <source>The passage undercuts a link: choose which</source>
        <translation>Le passage invalide un lien&#xa0;: choisir lequel</translation>
    </message>
    <message>
        <source>The passage asks a question</source>
        <translation>Le passage pose une question</translation>
    </message>
    <message>
        <source>evidence of a node…</source>
        <translation>preuve d’un nœud…</translation>
    </message>
    <message>
        <source>Add the passage to a node: choose which</source>
        <translation>Ajouter le passage à un nœud&#xa0;: choisir lequel</translation>
    </message>
    <message>
        <source>Pass the passage over</source>
        <translation>Passer ce passage</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Reprendre la dernière décision</translation>
    </message>
    <message>
        <source>because of: {list}</source>
        <translation>à cause de&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Which proposal?</source>
        <translation>Quelle proposition&#xa0;?</translation>
    </message>
    <message>
        <source>Find another proposal ( / )</source>
        <translation>Chercher une autre proposition ( / )</translation>
    </message>
    <message>
        <source>No such proposal.</source>
        <translation>Aucune proposition de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>{decided:,} of {n:,} passages</source>
        <comment>{decided:,} of 1 passage</comment>
        <translation>
            <numerusform>{decided:,} passage sur {n:,}</numerusform>
            <numerusform>{decided:,} passages sur {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Recherche de passages…</translation>
    </message>
    <message>
        <source>Nothing to sort</source>
        <translation>Rien à trier</translation>
    </message>
    <message>
        <source>The first are shown as soon as they are found.</source>
        <translation>Les premiers s’affichent dès qu’ils sont trouvés.</translation>
    </message>
    <message>
        <source>No map is open</source>
        <translation>Aucune carte ouverte</translation>
    </message>
    <message>
        <source>Open the map that the reactions are to be sorted into.</source>
        <translation>Ouvrez la carte dans laquelle les réactions doivent être triées.</translation>
    </message>
    <message>
        <source>The map has no proposals yet</source>
        <translation>La carte n’a pas encore de propositions</translation>
    </message>
    <message>
        <source>Select the words of a proposal in the essay and add them to the map; then the sentences of the other texts that speak of the same are listed here.</source>
        <translation>Sélectionnez les mots d’une proposition dans l’essai et ajoutez-les à la carte&#xa0;; les phrases des autres textes qui parlent de la même chose sont alors listées ici.</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages of {texts} decided; what comes in later joins the queue.</source>
        <comment>1 passage of {texts} decided; what comes in later joins the queue.</comment>
        <translation>
            <numerusform>{n:,} passage de {texts} décidé&#xa0;; ce qui arrive plus tard rejoint la file.</numerusform>
            <numerusform>{n:,} passages de {texts} décidés&#xa0;; ce qui arrive plus tard rejoint la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is close to a proposal</source>
        <translation>Aucun passage n’est proche d’une proposition</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other texts of this debate looked through: no sentence shares enough rare words with a proposal of the map.</source>
        <comment>1 other text of this debate looked through: no sentence shares enough rare words with a proposal of the map.</comment>
        <translation>
            <numerusform>{n:,} autre texte de ce débat parcouru&#xa0;: aucune phrase ne partage assez de mots rares avec une proposition de la carte.</numerusform>
            <numerusform>{n:,} autres textes de ce débat parcourus&#xa0;: aucune phrase ne partage assez de mots rares avec une proposition de la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which link does it undercut?</source>
        <translation>Quel lien invalide-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Find a link ( / )</source>
        <translation>Chercher un lien ( / )</translation>
    </message>
    <message>
        <source>Nothing bears on the chosen proposal yet, so there is no link to undercut.</source>
        <translation>Rien ne porte encore sur la proposition choisie, il n’y a donc pas de lien à invalider.</translation>
    </message>
    <message>
        <source>Evidence of which node?</source>
        <translation>Preuve de quel nœud&#xa0;?</translation>
    </message>
    <message>
        <source>Find a node ( / )</source>
        <translation>Chercher un nœud ( / )</translation>
    </message>
    <message>
        <source>A digit, Enter or a click chooses; Esc goes back.</source>
        <translation>Un chiffre, Entrée ou un clic choisit&#xa0;; Échap revient en arrière.</translation>
    </message>
    <message>
        <source>Read an essay beside the map of its debate. Each proposal leads to what supports and opposes it, and to the very words. Highlight, take notes, add objections of your own, and search everything. All of it stays on this computer.</source>
        <translation>Lisez un essai à côté de la carte de son débat. Chaque proposition mène à ce qui la soutient et à ce qui la conteste, jusqu’aux mots mêmes. Surlignez, prenez des notes, ajoutez vos propres objections et recherchez partout. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or drop texts, a folder of texts or a map anywhere on this window.</source>
        <translation>Ou déposez des textes, un dossier de textes ou une carte n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>Pas encore enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Déposer pour importer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Highlights and notes alone: {label} (*{suffixes})</source>
        <translation>Surlignages et notes seuls&#xa0;: {label} (*{suffixes})</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>A proposal for each heading of “{title}”, tied to the first sentence below it.</source>
        <translation>Une proposition par titre de «&#xa0;{title}&#xa0;», liée à la première phrase qui suit.</translation>
    </message>
    <message>
        <source>The debate holds no text yet.</source>
        <translation>Le débat ne contient pas encore de texte.</translation>
    </message>
    <message>
        <source>“{title}” has no headings.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de titres.</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Commencer par&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” opens with a password.</source>
        <translation>«&#xa0;{name}&#xa0;» s’ouvre avec un mot de passe.</translation>
    </message>
    <message>
        <source>That password does not open it.</source>
        <translation>Ce mot de passe ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>Password of “{name}”</source>
        <translation>Mot de passe de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>It is used for this once and kept nowhere.</source>
        <translation>Il n’est utilisé que cette fois et n’est conservé nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>After it {n:,} more files wait for a password.</source>
        <comment>After it another file waits for a password.</comment>
        <translation>
            <numerusform>Ensuite, {n:,} autre fichier attend un mot de passe.</numerusform>
            <numerusform>Ensuite, {n:,} autres fichiers attendent un mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>“{output}” cannot be drawn: the map&apos;s picture is no valid SVG.</source>
        <translation>Impossible de dessiner «&#xa0;{output}&#xa0;»&#xa0;: l’image de la carte n’est pas un SVG valide.</translation>
    </message>
    <message>
        <source>“{output}” cannot be written: {reason}.</source>
        <translation>Impossible d’écrire «&#xa0;{output}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be deleted: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{output}” would be too large: the map measures {width:,} × {height:,} pixels and a PNG may have {side:,} a side and {number} million in all; write an SVG instead.</source>
        <translation>«&#xa0;{output}&#xa0;» serait trop grand&#xa0;: la carte mesure {width:,} × {height:,} pixels, et un PNG peut en avoir {side:,} de côté et {number} millions en tout&#xa0;; écrivez plutôt un SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {width} × {height} pixels.</source>
        <translation>Il n’y a pas assez de mémoire pour une image de {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>On “{words}”, {source}</source>
        <translation>Sur «&#xa0;{words}&#xa0;», {source}</translation>
    </message>
    <message>
        <source>On {source}</source>
        <translation>Sur {source}</translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation>Ouvrir à son endroit</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation>en, de, fr …</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>(divers)</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts together</source>
        <comment>1 text together</comment>
        <translation>
            <numerusform>{n:,} texte ensemble</numerusform>
            <numerusform>{n:,} textes ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding reads the text again from its original, as a new version of it.</source>
        <translation>Un autre encodage relit le texte depuis son original, comme une nouvelle version.</translation>
    </message>
    <message>
        <source>What reading the text has guessed or left out</source>
        <translation>Ce que la lecture du texte a deviné ou laissé de côté</translation>
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
        <translation>{several} et {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
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
        <translation>On ne sait pas qui l’a ajouté.</translation>
    </message>
    <message>
        <source>Added by {who} on {date}</source>
        <translation>Ajouté par {who} le {date}</translation>
    </message>
    <message>
        <source>Added by {who}</source>
        <translation>Ajouté par {who}</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>Ajouté le {date}</translation>
    </message>
    <message>
        <source>changed by {who} on {date}</source>
        <translation>modifié par {who} le {date}</translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation>modifié par {who}</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>modifié le {date}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>Polycopié…</translation>
    </message>
    <message>
        <source>For: {count:,}</source>
        <translation>Pour&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>Against: {count:,}</source>
        <translation>Contre&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>The text “{title}”</source>
        <translation>Le texte «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Surlignages et notes</translation>
    </message>
    <message>
        <source>All notes on “{title}”</source>
        <translation>Toutes les notes sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The map “{title}”</source>
        <translation>La carte «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>The board of “{title}”</source>
        <translation>Le tableau de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation>Notes sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The map can&apos;t be drawn.</source>
        <translation>Impossible de dessiner la carte.</translation>
    </message>
    <message>
        <source>{title}: row {row:,} of {rows:,}, column {column:,} of {columns:,}</source>
        <translation>{title}&#xa0;: ligne {row:,} sur {rows:,}, colonne {column:,} sur {columns:,}</translation>
    </message>
    <message>
        <source>The printer “{name}” can&apos;t be used.</source>
        <translation>L’imprimante «&#xa0;{name}&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>Page {number:,} of {count:,}</source>
        <translation>Page {number:,} sur {count:,}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <comment>1 page</comment>
        <translation>
            <numerusform>{n:,} page</numerusform>
            <numerusform>{n:,} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings, links and marked passages</source>
        <translation>Titres, liens et passages marqués</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Surligné&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>On the map: {words}</source>
        <translation>Sur la carte&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Trouvé&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches in the text</source>
        <comment>1 match in the text</comment>
        <translation>
            <numerusform>{n:,} occurrence dans le texte</numerusform>
            <numerusform>{n:,} occurrences dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comments are left out (words between “%%” and “%%”, which notes hide).</source>
        <comment>One comment is left out (words between “%%” and “%%”, which notes hide).</comment>
        <translation>
            <numerusform>{n:,} commentaire est omis (mots entre «&#xa0;%%&#xa0;» et «&#xa0;%%&#xa0;», que les notes cachent).</numerusform>
            <numerusform>{n:,} commentaires sont omis (mots entre «&#xa0;%%&#xa0;» et «&#xa0;%%&#xa0;», que les notes cachent).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images in a form that can&apos;t be shown here (such as EMF or WMF) were left out.</source>
        <comment>One image in a form that can&apos;t be shown here (such as EMF or WMF) was left out.</comment>
        <translation>
            <numerusform>{n} image sous une forme qui ne peut pas être affichée ici (EMF ou WMF, par exemple) a été omise.</numerusform>
            <numerusform>{n} images sous une forme qui ne peut pas être affichée ici (EMF ou WMF, par exemple) ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>An argument map of {cards} and {relations}. What bears on a card stands to its right.</source>
        <translation>Une carte argumentative de {cards} et {relations}. Ce qui porte sur une fiche se trouve à sa droite.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <comment>1 relation</comment>
        <translation>
            <numerusform>{n} relation</numerusform>
            <numerusform>{n} relations</numerusform>
        </translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>c’est trop long</translation>
    </message>
    <message>
        <source>the data must be names with values, as in {id: P1}.</source>
        <translation>les données doivent être des noms avec des valeurs, comme dans {id: P1}.</translation>
    </message>
    <message>
        <source>it is no YAML</source>
        <translation>ce n’est pas du YAML</translation>
    </message>
    <message>
        <source>the data cannot be read: {cause}.</source>
        <translation>les données ne peuvent pas être lues&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>un deuxième document commence</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>c’est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>there is no anchor “{name}”</source>
        <translation>il n’y a pas d’ancre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>aliases repeat too much</source>
        <translation>les alias répètent trop</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not known</source>
        <translation>la balise «&#xa0;{tag}&#xa0;» est inconnue</translation>
    </message>
    <message>
        <source>“{file}”: the relation {relation} was left out. {reason}</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: la relation {relation} a été omise. {reason}</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}).</source>
        <translation>Non repris&#xa0;: {what} ({where}).</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}), and {more:,} more of the kind.</source>
        <translation>Non repris&#xa0;: {what} ({where}), et {more:,} autres du même genre.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things were not carried over.</source>
        <comment>1 more thing was not carried over.</comment>
        <translation>
            <numerusform>{n:,} autre élément n’a pas été repris.</numerusform>
            <numerusform>{n:,} autres éléments n’ont pas été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} (process {process}, since {since})</source>
        <translation>{program} (processus {process}, depuis {since})</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>{holder} and {number} more</source>
        <translation>{holder} et {number} de plus</translation>
    </message>
    <message>
        <source>The library in {folder} is in use by {who}; nothing was changed, try again when it is closed.</source>
        <translation>La bibliothèque dans {folder} est utilisée par {who}&#xa0;; rien n’a été modifié, réessayez quand elle sera fermée.</translation>
    </message>
    <message>
        <source>The library&apos;s log</source>
        <translation>Le journal de la bibliothèque</translation>
    </message>
    <message>
        <source>The library&apos;s log (last written on {day} at {time})</source>
        <translation>Le journal de la bibliothèque (écrit en dernier le {day} à {time})</translation>
    </message>
    <message>
        <source>{log} cannot be read to its end: the change saved last may be missing</source>
        <translation>{log} ne peut pas être lu jusqu’au bout&#xa0;: la dernière modification enregistrée manque peut-être</translation>
    </message>
    <message>
        <source>{log} is gone or cannot be read: the changes saved last are missing</source>
        <translation>{log} a disparu ou est illisible&#xa0;: les dernières modifications enregistrées manquent</translation>
    </message>
    <message numerus="yes">
        <source>{log} breaks off after {readable} of its pages: {n} saved changes are missing</source>
        <comment>{log} breaks off after {readable} of its pages: 1 saved change is missing</comment>
        <translation>
            <numerusform>{log} s’interrompt après {readable} pages&#xa0;: {n} modification enregistrée manque</numerusform>
            <numerusform>{log} s’interrompt après {readable} pages&#xa0;: {n} modifications enregistrées manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a page without a text.</source>
        <translation>«&#xa0;{name}&#xa0;» est une page sans texte.</translation>
    </message>
    <message>
        <source>“{name}” shows other pages in frames and has no text itself; import the one with the text: {pages}.</source>
        <translation>«&#xa0;{name}&#xa0;» montre d’autres pages dans des cadres et n’a pas de texte&#xa0;; importez celle qui contient le texte&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>“{field}:” is no field. Did you mean “{nearest}:”?</source>
        <translation>«&#xa0;{field}:&#xa0;» n’est pas un champ. Vouliez-vous dire «&#xa0;{nearest}:&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>do not delete</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No menu entry can start {program}: its name holds what is no text.</source>
        <translation>Aucune entrée de menu ne peut lancer {program}&#xa0;: son nom contient ce qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>in</source>
        <comment>how a node stands: it can be accepted</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>out</source>
        <comment>how a node stands: it is defeated</comment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>how a node stands</comment>
        <translation>indécis</translation>
    </message>
    <message>
        <source>in: nothing is said against it</source>
        <translation>accepté&#xa0;: rien n’est dit contre lui</translation>
    </message>
    <message numerus="yes">
        <source>in: none of the {n} objections to it stands</source>
        <comment>in: the objection to it does not stand</comment>
        <translation>
            <numerusform>accepté&#xa0;: l’objection qui le vise ne tient pas</numerusform>
            <numerusform>accepté&#xa0;: aucune des {n} objections qui le visent ne tient</numerusform>
        </translation>
    </message>
    <message>
        <source>in: the objection {objection} is undercut by {undercut}</source>
        <translation>accepté&#xa0;: l’objection {objection} est invalidée par {undercut}</translation>
    </message>
    <message>
        <source>in: {objection} contradicts it, but is out</source>
        <translation>accepté&#xa0;: {objection} le contredit, mais est rejeté</translation>
    </message>
    <message>
        <source>in: the objection {objection} is out itself</source>
        <translation>accepté&#xa0;: l’objection {objection} est elle-même rejetée</translation>
    </message>
    <message>
        <source>out: {objection} contradicts it, and stands</source>
        <translation>rejeté&#xa0;: {objection} le contredit, et tient</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands unanswered</source>
        <translation>rejeté&#xa0;: l’objection {objection} reste sans réponse</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands, whatever is said against it</source>
        <translation>rejeté&#xa0;: l’objection {objection} tient, quoi qu’on dise contre elle</translation>
    </message>
    <message>
        <source>out: the undercut {objection} stands unanswered</source>
        <translation>rejeté&#xa0;: l’invalidation {objection} reste sans réponse</translation>
    </message>
    <message>
        <source>out: its reconstruction needs {statement}, which is out</source>
        <translation>rejeté&#xa0;: sa reconstruction nécessite {statement}, qui est rejeté</translation>
    </message>
    <message>
        <source>out: it backs a link that is undercut</source>
        <translation>rejeté&#xa0;: il appuie un lien qui est invalidé</translation>
    </message>
    <message>
        <source>out: together with {premise} it supports {supported}, which is out</source>
        <translation>rejeté&#xa0;: avec {premise}, il soutient {supported}, qui est rejeté</translation>
    </message>
    <message>
        <source>out: it supports {supported}, which is out</source>
        <translation>rejeté&#xa0;: il soutient {supported}, qui est rejeté</translation>
    </message>
    <message>
        <source>undecided: nothing decides it</source>
        <translation>indécis&#xa0;: rien ne le tranche</translation>
    </message>
    <message>
        <source>undecided: it speaks against itself</source>
        <translation>indécis&#xa0;: il parle contre lui-même</translation>
    </message>
    <message>
        <source>undecided: it and {other} contradict each other, and nothing decides between them</source>
        <translation>indécis&#xa0;: {other} et lui se contredisent, et rien ne tranche entre eux</translation>
    </message>
    <message>
        <source>undecided: it and {other} oppose each other, and nothing decides between them</source>
        <translation>indécis&#xa0;: {other} et lui se contestent, et rien ne tranche entre eux</translation>
    </message>
    <message>
        <source>undecided: whether the objection {objection} is undercut is undecided</source>
        <translation>indécis&#xa0;: il n’est pas tranché si l’objection {objection} est invalidée</translation>
    </message>
    <message>
        <source>undecided: the objection {objection} neither stands nor falls</source>
        <translation>indécis&#xa0;: l’objection {objection} ni ne tient ni ne tombe</translation>
    </message>
    <message>
        <source>undecided: its reconstruction needs {statement}, which is undecided</source>
        <translation>indécis&#xa0;: sa reconstruction nécessite {statement}, qui est indécis</translation>
    </message>
    <message>
        <source>undecided: whether the link that it backs holds is undecided</source>
        <translation>indécis&#xa0;: il n’est pas tranché si le lien qu’il appuie tient</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is undecided</source>
        <translation>indécis&#xa0;: il soutient {supported}, qui est indécis</translation>
    </message>
    <message>
        <source>undecided: it and {premise} together support {supported}, which is out, and nothing decides which of them falls</source>
        <translation>indécis&#xa0;: avec {premise}, il soutient {supported}, qui est rejeté, et rien ne tranche lequel des deux tombe</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is out, by a link that is undecided</source>
        <translation>indécis&#xa0;: il soutient {supported}, qui est rejeté, par un lien indécis</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Argument Interchange Format</source>
        <translation>Argument Interchange Format</translation>
    </message>
    <message>
        <source>Extended AIF (OVA)</source>
        <translation>AIF étendu (OVA)</translation>
    </message>
    <message>
        <source>“{name}” is AIF without any node.</source>
        <translation>«&#xa0;{name}&#xa0;» est de l’AIF sans aucun nœud.</translation>
    </message>
    <message>
        <source>{name}: text</source>
        <translation>{name}&#xa0;: texte</translation>
    </message>
    <message>
        <source>a passage, as its words are not in the text</source>
        <translation>un passage, car ses mots ne sont pas dans le texte</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>nœud {id}</translation>
    </message>
    <message>
        <source>a node of type {type}: “{words}”</source>
        <translation>un nœud de type {type}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>what was said without being argued: “{words}”</source>
        <translation>ce qui a été dit sans être argumenté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>what was done by saying it: “{words}”</source>
        <translation>ce qui a été fait en le disant&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>an edge without a scheme, to node {id}</source>
        <translation>une arête sans schème, vers le nœud {id}</translation>
    </message>
    <message>
        <source>an edge to or from a node that is not there</source>
        <translation>une arête vers ou depuis un nœud inexistant</translation>
    </message>
    <message>
        <source>edge {id}</source>
        <translation>arête {id}</translation>
    </message>
    <message>
        <source>another node of the same id</source>
        <translation>un autre nœud de même identifiant</translation>
    </message>
    <message>
        <source>a scheme without premises or conclusion</source>
        <translation>un schème sans prémisses ou sans conclusion</translation>
    </message>
    <message>
        <source>a scheme that leads back to its own premise</source>
        <translation>un schème qui ramène à sa propre prémisse</translation>
    </message>
    <message>
        <source>a scheme upon a scheme that is not carried</source>
        <translation>un schème portant sur un schème qui n’est pas repris</translation>
    </message>
    <message>
        <source>Argdown’s JSON</source>
        <translation>JSON d’Argdown</translation>
    </message>
    <message>
        <source>“{name}” has no statements or arguments.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a ni énoncés ni arguments.</translation>
    </message>
    <message>
        <source>a relation of the type “{type}”</source>
        <translation>une relation de type «&#xa0;{type}&#xa0;»</translation>
    </message>
    <message>
        <source>a relation that leads back to its own node</source>
        <translation>une relation qui ramène à son propre nœud</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>relation {number}</translation>
    </message>
    <message>
        <source>Arguebuf JSON</source>
        <translation>JSON d’Arguebuf</translation>
    </message>
    <message>
        <source>“{name}” has no atoms or schemes.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a ni «&#xa0;atoms&#xa0;» ni «&#xa0;schemes&#xa0;».</translation>
    </message>
    <message>
        <source>{name}: text {key}</source>
        <translation>{name}&#xa0;: texte {key}</translation>
    </message>
    <message>
        <source>a scheme of another kind: “{words}”</source>
        <translation>un schème d’un autre type&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>“{name}” is no argument map.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une carte d’arguments.</translation>
    </message>
    <message>
        <source>Kialo export</source>
        <translation>Export Kialo</translation>
    </message>
    <message>
        <source>“{name}” has no numbered claims, as exports of Kialo have.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’affirmations numérotées, comme en ont les exports de Kialo.</translation>
    </message>
    <message>
        <source>words above the claims: “{words}”</source>
        <translation>des mots au-dessus des affirmations&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>a comment: “{words}”</source>
        <translation>un commentaire&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>words of a source: “{words}”</source>
        <translation>des mots d’une source&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>source {number}</translation>
    </message>
    <message>
        <source>a link to a claim that is not there</source>
        <translation>un lien vers une affirmation inexistante</translation>
    </message>
    <message>
        <source>on what it bears, as no claim stands above it</source>
        <translation>ce sur quoi elle porte, car aucune affirmation n’est au-dessus</translation>
    </message>
    <message>
        <source>a claim that bears on itself</source>
        <translation>une affirmation qui porte sur elle-même</translation>
    </message>
    <message>
        <source>its place below another claim, for and against which it is not</source>
        <translation>sa place sous une autre affirmation, qu’elle ne soutient ni ne conteste</translation>
    </message>
    <message>
        <source>the claim {number} that it should stand below</source>
        <translation>l’affirmation {number} sous laquelle elle devrait être</translation>
    </message>
    <message>
        <source>claim {number} (line {line})</source>
        <translation>affirmation {number} (ligne {line})</translation>
    </message>
    <message>
        <source>that it bears on a link, and not on the claim above</source>
        <translation>le fait qu’elle porte sur un lien, et non sur l’affirmation au-dessus</translation>
    </message>
    <message>
        <source>that its premises hold only together</source>
        <translation>le fait que ses prémisses ne valent qu’ensemble</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>Plan OPML</translation>
    </message>
    <message>
        <source>FreeMind or Freeplane map</source>
        <translation>Carte FreeMind ou Freeplane</translation>
    </message>
    <message>
        <source>XMind map</source>
        <translation>Carte XMind</translation>
    </message>
    <message>
        <source>Indented outline</source>
        <translation>Plan en retrait</translation>
    </message>
    <message>
        <source>Markdown outline</source>
        <translation>Plan Markdown</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no nodes.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une carte mentale&#xa0;: elle n’a pas de nœuds.</translation>
    </message>
    <message>
        <source>an attribute: “{name}: {value}”</source>
        <translation>un attribut&#xa0;: «&#xa0;{name}&#xa0;: {value}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is an outline without any words.</source>
        <translation>«&#xa0;{name}&#xa0;» est un plan sans aucun mot.</translation>
    </message>
    <message>
        <source>“{name}” is no OPML: it has no body of outlines.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas de l’OPML&#xa0;: il n’a pas de corps avec des éléments de plan.</translation>
    </message>
    <message>
        <source>tags, group, weight, speaker, passages or steps of a node</source>
        <translation>étiquettes, groupe, poids, locuteur, passages ou étapes d’un nœud</translation>
    </message>
    <message>
        <source>the argument scheme “{name}”</source>
        <translation>le schème argumentatif «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>what a topic bears on</source>
        <translation>ce sur quoi porte un sujet</translation>
    </message>
    <message>
        <source>a line between topics: “{words}”</source>
        <translation>une ligne entre des sujets&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>from “{source}” to “{target}”</source>
        <translation>de «&#xa0;{source}&#xa0;» à «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” was saved by XMind 8 or older; save it with a newer XMind first.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré par XMind 8 ou plus ancien&#xa0;; enregistrez-le d’abord avec un XMind plus récent.</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no topics.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une carte mentale&#xa0;: elle n’a pas de sujets.</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a mark of a topic: “{mark}”</source>
        <translation>une marque d’un sujet&#xa0;: «&#xa0;{mark}&#xa0;»</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>quotation with changes</source>
        <translation>citation modifiée</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>summary of several</source>
        <translation>résumé de plusieurs</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how near a node is to its source</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>how near a node is to its source</comment>
        <translation>Pas encore indiqué</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Summary of several</source>
        <translation>Résumé de plusieurs</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>The text of these words is not in the library.</source>
        <translation>Le texte de ces mots n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Ces mots ne sont plus dans le texte.</translation>
    </message>
    <message>
        <source>The text may say this otherwise by now.</source>
        <translation>Le texte le dit peut-être autrement désormais.</translation>
    </message>
    <message>
        <source>they are in no text of the debate</source>
        <translation>ils ne sont dans aucun texte du débat</translation>
    </message>
    <message>
        <source>the debate has no text “{document}”</source>
        <translation>le débat n’a pas de texte «&#xa0;{document}&#xa0;»</translation>
    </message>
    <message>
        <source>The words “{words}” of “{card}” could not be anchored: {why}.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» de «&#xa0;{card}&#xa0;» n’ont pas pu être ancrés&#xa0;: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more passages could not be anchored.</source>
        <comment>1 more passage could not be anchored.</comment>
        <translation>
            <numerusform>{n:,} autre passage n’a pas pu être ancré.</numerusform>
            <numerusform>{n:,} autres passages n’ont pas pu être ancrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line} of “{name}”</source>
        <translation>ligne {line} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{file}” includes more than a map may have.</source>
        <translation>«&#xa0;{file}&#xa0;» inclut plus que ce qu’une carte peut avoir.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: “{name}” lies outside the file’s folder and is not included.</source>
        <translation>«&#xa0;{file}&#xa0;», ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» se trouve hors du dossier du fichier et n’est pas inclus.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {cause}</source>
        <translation>«&#xa0;{file}&#xa0;», ligne {line}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>No node comes from a passage yet, so they stand as on the map. Select words in a text and add them to the map: each node then stands where its words do.</source>
        <translation>Aucun nœud ne vient encore d’un passage, ils sont donc dans l’ordre de la carte. Sélectionnez des mots dans un texte et ajoutez-les à la carte&#xa0;: chaque nœud est alors là où sont ses mots.</translation>
    </message>
    <message>
        <source>Arrows read on, Ctrl+Up and Ctrl+Down go from node to node, Enter goes to the passage.</source>
        <translation>Les flèches lisent la suite, Ctrl+Haut et Ctrl+Bas vont de nœud en nœud, Entrée va au passage.</translation>
    </message>
    <message>
        <source>Fidelity: {word}</source>
        <translation>Fidélité&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Word for word: left out is struck through, added is underlined</source>
        <translation>Mot à mot&#xa0;: ce qui est omis est barré, ce qui est ajouté est souligné</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Nothing was found to look at; whether it is fair to its source you judge.</source>
        <translation>Rien à signaler&#xa0;; à vous de juger s’il rend justice à sa source.</translation>
    </message>
    <message>
        <source>It names no passage that it comes from.</source>
        <translation>Il ne nomme aucun passage d’où il vient.</translation>
    </message>
    <message>
        <source>Its words are compared with its evidence</source>
        <translation>Ses mots sont comparés à ses preuves</translation>
    </message>
    <message>
        <source>How near the node is to its source; no one but you can say</source>
        <translation>À quel point le nœud est proche de sa source&#xa0;; vous seul pouvez le dire</translation>
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
        <translation>Polycopié</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>Le fichier tel qu’il sera écrit</translation>
    </message>
    <message>
        <source>Show pages smaller</source>
        <translation>Afficher les pages plus petites</translation>
    </message>
    <message>
        <source>Show pages larger</source>
        <translation>Afficher les pages plus grandes</translation>
    </message>
    <message>
        <source>Student&apos;s version</source>
        <translation>Version élève</translation>
    </message>
    <message>
        <source>Teacher&apos;s version</source>
        <translation>Version enseignant</translation>
    </message>
    <message>
        <source>The map on a page</source>
        <translation>La carte sur une page</translation>
    </message>
    <message>
        <source>Room for notes</source>
        <translation>Place pour des notes</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} maps of the debate</source>
        <comment>The map of the debate</comment>
        <translation>
            <numerusform>{n:,} carte du débat</numerusform>
            <numerusform>Les {n:,} cartes du débat</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that is said for and against, its sources, and how the proposals stand.</source>
        <translation>Avec tout ce qui est dit pour et contre, ses sources, et le statut des propositions.</translation>
    </message>
    <message>
        <source>Reactions are left out: there are lines to write them on, and for their sources.</source>
        <translation>Les réactions sont omises&#xa0;: il y a des lignes pour les écrire, et pour leurs sources.</translation>
    </message>
    <message>
        <source>Word may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>Word peut couper les lignes et les pages ailleurs&#xa0;; leur contenu est le même.</translation>
    </message>
    <message>
        <source>A browser may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>Un navigateur peut couper les lignes et les pages ailleurs&#xa0;; leur contenu est le même.</translation>
    </message>
    <message>
        <source>The data of pictures is shown shortened.</source>
        <translation>Les données des images sont affichées abrégées.</translation>
    </message>
    <message>
        <source>There is no map to make a hand-out of.</source>
        <translation>Il n’y a pas de carte dont faire un polycopié.</translation>
    </message>
    <message>
        <source>Gathering the hand-out…</source>
        <translation>Préparation du polycopié…</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Enregistrer le polycopié</translation>
    </message>
    <message>
        <source>{title} (hand-out, teacher&apos;s version)</source>
        <translation>{title} (polycopié, version enseignant)</translation>
    </message>
    <message>
        <source>{title} (hand-out)</source>
        <translation>{title} (polycopié)</translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>Écriture de «&#xa0;{file}&#xa0;»…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Its words are smaller than can be read well.</source>
        <translation>Ses mots sont trop petits pour être bien lisibles.</translation>
    </message>
    <message>
        <source>Titles are shortened; the words are on the pages before, under the same numbers.</source>
        <translation>Les titres sont abrégés&#xa0;; les mots sont sur les pages précédentes, sous les mêmes numéros.</translation>
    </message>
    <message numerus="yes">
        <source>Only proposals and what bears on them directly are drawn, by their titles; {n:,} cards are left out.</source>
        <comment>Only proposals and what bears on them directly are drawn, by their titles; 1 card is left out.</comment>
        <translation>
            <numerusform>Seules les propositions et ce qui porte directement sur elles sont dessinées, par leurs titres&#xa0;; {n:,} fiche est omise.</numerusform>
            <numerusform>Seules les propositions et ce qui porte directement sur elles sont dessinées, par leurs titres&#xa0;; {n:,} fiches sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only proposals, and what else answers nothing, are drawn; {n:,} cards are left out.</source>
        <comment>Only proposals, and what else answers nothing, are drawn; 1 card is left out.</comment>
        <translation>
            <numerusform>Seules les propositions, et ce qui par ailleurs ne répond à rien, sont dessinées&#xa0;; {n:,} fiche est omise.</numerusform>
            <numerusform>Seules les propositions, et ce qui par ailleurs ne répond à rien, sont dessinées&#xa0;; {n:,} fiches sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only titles are drawn: the words are on the pages before.</source>
        <translation>Seuls les titres sont dessinés&#xa0;: les mots sont sur les pages précédentes.</translation>
    </message>
    <message>
        <source>Pages of the hand-out</source>
        <translation>Pages du polycopié</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made.</source>
        <translation>Le PDF ne peut pas être produit.</translation>
    </message>
    <message>
        <source>{number:,} / {count:,}</source>
        <translation>{number:,} / {count:,}</translation>
    </message>
    <message>
        <source>Hand-out: teacher&apos;s version</source>
        <translation>Polycopié&#xa0;: version enseignant</translation>
    </message>
    <message>
        <source>Name: ____________________________    Date: ______________</source>
        <translation>Nom&#xa0;: ____________________________    Date&#xa0;: ______________</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Words of the text, with their page:</source>
        <translation>Mots du texte, avec leur page&#xa0;:</translation>
    </message>
    <message>
        <source>hold only together</source>
        <translation>ne valent qu’ensemble</translation>
    </message>
    <message>
        <source>See {number}.</source>
        <translation>Voir {number}.</translation>
    </message>
    <message>
        <source>see {number}</source>
        <translation>voir {number}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>Go to {node}</source>
        <translation>Aller à {node}</translation>
    </message>
    <message>
        <source>Strength {energy} (quadratic energy)</source>
        <translation>Force {energy} (énergie quadratique)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD)</source>
        <translation>Force {df_quad} (DF-QuAD)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD), {energy} (quadratic energy)</source>
        <translation>Force {df_quad} (DF-QuAD), {energy} (énergie quadratique)</translation>
    </message>
    <message>
        <source>How does it stand, and why?</source>
        <translation>Qu’en est-il, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>{side}: {count:,}</source>
        <translation>{side}&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{side} (continued)</source>
        <translation>{side} (suite)</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source</source>
        <translation>Constaté&#xa0;: ses mots sont dans sa source</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source with changes</source>
        <translation>Constaté&#xa0;: ses mots sont dans sa source avec des modifications</translation>
    </message>
    <message>
        <source>Show standing</source>
        <translation>Afficher le statut</translation>
    </message>
    <message>
        <source>Hide standing</source>
        <translation>Masquer le statut</translation>
    </message>
    <message>
        <source>Leave out {node}</source>
        <translation>Écarter {node}</translation>
    </message>
    <message>
        <source>What if {node} were left out: no node changes</source>
        <translation>Et si {node} était écarté&#xa0;: aucun nœud ne change</translation>
    </message>
    <message numerus="yes">
        <source>What if {node} were left out: {n:,} nodes change</source>
        <comment>What if {node} were left out: 1 node changes</comment>
        <translation>
            <numerusform>Et si {node} était écarté&#xa0;: {n:,} nœud change</numerusform>
            <numerusform>Et si {node} était écarté&#xa0;: {n:,} nœuds changent</numerusform>
        </translation>
    </message>
    <message>
        <source>What if {count:,} nodes were left out: no other changes</source>
        <translation>Et si {count:,} nœuds étaient écartés&#xa0;: aucun autre ne change</translation>
    </message>
    <message numerus="yes">
        <source>What if {count:,} nodes were left out: {n:,} others change</source>
        <comment>What if {count:,} nodes were left out: 1 other changes</comment>
        <translation>
            <numerusform>Et si {count:,} nœuds étaient écartés&#xa0;: {n:,} autre change</numerusform>
            <numerusform>Et si {count:,} nœuds étaient écartés&#xa0;: {n:,} autres changent</numerusform>
        </translation>
    </message>
    <message>
        <source>{node}: {change}</source>
        <translation>{node}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>All nodes are back.</source>
        <translation>Tous les nœuds sont remis.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>what stands otherwise</comment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>List what stands otherwise, and what is left out</source>
        <translation>Lister ce qui change de statut, et ce qui est écarté</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what is left out of the map</comment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back all that is left out (Esc)</source>
        <translation>Remettre tout ce qui est écarté (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and 1 more</comment>
        <translation>
            <numerusform>et {n:,} autre</numerusform>
            <numerusform>et {n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No node stands otherwise</source>
        <translation>Aucun nœud ne change de statut</translation>
    </message>
    <message>
        <source>Put {node} back</source>
        <translation>Remettre {node}</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a node that is left out, to see what stands without it</comment>
        <translation>écarté</translation>
    </message>
    <message>
        <source>{after}, was {before}</source>
        <translation>{after}, auparavant {before}</translation>
    </message>
    <message>
        <source>Left out, to see what stands without it.</source>
        <translation>Écarté, pour voir ce qui tient sans lui.</translation>
    </message>
    <message>
        <source>Its text is not in the library.</source>
        <translation>Son texte n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>These words were marked in an earlier version of the text.</source>
        <translation>Ces mots ont été marqués dans une version antérieure du texte.</translation>
    </message>
    <message>
        <source>Present from the card</source>
        <translation>Présenter à partir de la fiche</translation>
    </message>
    <message>
        <source>What supports it?</source>
        <translation>Qu’est-ce qui le soutient&#xa0;?</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Qu’est-ce qui parle contre&#xa0;?</translation>
    </message>
    <message>
        <source>What answers it?</source>
        <translation>Qu’est-ce qui y répond&#xa0;?</translation>
    </message>
    <message>
        <source>How else is it said?</source>
        <translation>Comment le dire autrement&#xa0;?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Sur quoi cela repose-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing in the map supports it yet. What would you say?</source>
        <translation>Rien ne le soutient encore sur la carte. Que diriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing in the map speaks against it yet. What would you say?</source>
        <translation>Rien ne parle encore contre sur la carte. Que diriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>This comes from no passage of a text.</source>
        <translation>Ceci ne vient d’aucun passage d’un texte.</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} sur {total}</translation>
    </message>
    <message>
        <source>What is said on it is shown with {node}.</source>
        <translation>Ce qui en est dit est montré avec {node}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are hidden: name them first.</source>
        <comment>1 answer is hidden: name it first.</comment>
        <translation>
            <numerusform>{n:,} réponse est masquée&#xa0;: nommez-la d’abord.</numerusform>
            <numerusform>{n:,} réponses sont masquées&#xa0;: nommez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more are hidden: name them first.</source>
        <comment>1 more is hidden: name it first.</comment>
        <translation>
            <numerusform>{n:,} autre est masquée&#xa0;: nommez-la d’abord.</numerusform>
            <numerusform>{n:,} autres sont masquées&#xa0;: nommez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Presentation of {title}</source>
        <translation>Présentation de {title}</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Aller à une étape</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>Quelle étape&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing on this map to present yet.</source>
        <translation>Il n’y a encore rien à présenter sur cette carte.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Enter goes to step {number}</source>
        <translation>Entrée mène à l’étape {number}</translation>
    </message>
    <message>
        <source>The class sees a blank screen.</source>
        <translation>La classe voit un écran vide.</translation>
    </message>
    <message>
        <source>Time is up  {time}</source>
        <translation>Temps écoulé  {time}</translation>
    </message>
    <message>
        <source>Speaker&apos;s view</source>
        <translation>Vue de l’intervenant</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>an answer that is not shown yet</comment>
        <translation>masquée</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>N’importe quelle touche continue.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Unanswered and without evidence</source>
        <translation>Sans réponse et sans preuve</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Rien ne reste ouvert</translation>
    </message>
    <message>
        <source>Every proposal and objection has an answer, and every node comes from a passage.</source>
        <translation>Chaque proposition et chaque objection a une réponse, et chaque nœud vient d’un passage.</translation>
    </message>
    <message>
        <source>Open a map to see what nobody answers and what comes from no passage.</source>
        <translation>Ouvrez une carte pour voir ce à quoi personne ne répond et ce qui ne vient d’aucun passage.</translation>
    </message>
    <message>
        <source>Go to the node</source>
        <translation>Aller au nœud</translation>
    </message>
    <message>
        <source>Objections without reply</source>
        <translation>Objections sans réplique</translation>
    </message>
    <message>
        <source>Evidence report…</source>
        <translation>Rapport sur les preuves…</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+E shows it again.</source>
        <translation>Le rapport est masqué entre-temps&#xa0;; Ctrl+Maj+E l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>PDF of the map</source>
        <translation>PDF de la carte</translation>
    </message>
    <message>
        <source>One page, as large as the map</source>
        <translation>Une page, aussi grande que la carte</translation>
    </message>
    <message>
        <source>On one sheet of paper</source>
        <translation>Sur une feuille de papier</translation>
    </message>
    <message>
        <source>For a wall: over several sheets, which overlap</source>
        <translation>Pour un mur&#xa0;: sur plusieurs feuilles qui se recouvrent</translation>
    </message>
    <message>
        <source>Marks on the sheets show where they are cut and where each belongs.</source>
        <translation>Des repères sur les feuilles montrent où les couper et où va chacune.</translation>
    </message>
    <message>
        <source>Lay the map out in “{file}”</source>
        <translation>Mettre la carte en page dans «&#xa0;{file}&#xa0;»</translation>
    </message>
</context>
</TS>
