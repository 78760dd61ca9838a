<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The passage was moved to another place.</source>
        <translation>El pasaje se movió a otro lugar.</translation>
    </message>
    <message>
        <source>The passage was moved, and its words have changed.</source>
        <translation>El pasaje se movió y sus palabras han cambiado.</translation>
    </message>
    <message>
        <source>The words stand in the text again, but not among the words that stood around them.</source>
        <translation>Las palabras están de nuevo en el texto, pero no entre las palabras que las rodeaban.</translation>
    </message>
    <message>
        <source>There are no words to look for.</source>
        <translation>No hay palabras que buscar.</translation>
    </message>
    <message>
        <source>The same words stand several times in a row, and which of them were meant can&apos;t be told.</source>
        <translation>Las mismas palabras aparecen varias veces seguidas, y no se puede saber cuáles eran.</translation>
    </message>
    <message>
        <source>The words stand here, but not among the words that stood around them.</source>
        <translation>Las palabras están aquí, pero no entre las palabras que las rodeaban.</translation>
    </message>
    <message>
        <source>The words are set in other characters.</source>
        <translation>Las palabras están escritas con otros caracteres.</translation>
    </message>
    <message>
        <source>Other words stand in their place.</source>
        <translation>En su lugar hay otras palabras.</translation>
    </message>
    <message>
        <source>The words were taken out of the text, and others stand there.</source>
        <translation>Las palabras se quitaron del texto y en su lugar hay otras.</translation>
    </message>
    <message>
        <source>The words were taken out of the text.</source>
        <translation>Las palabras se quitaron del texto.</translation>
    </message>
    <message>
        <source>The words have changed.</source>
        <translation>Las palabras han cambiado.</translation>
    </message>
    <message>
        <source>The words stand at another place now.</source>
        <translation>Las palabras están ahora en otro lugar.</translation>
    </message>
    <message>
        <source>Only similar words stand in the text.</source>
        <translation>En el texto solo hay palabras parecidas.</translation>
    </message>
    <message>
        <source>The words are not in the text, also not in a similar form.</source>
        <translation>Las palabras no están en el texto, ni siquiera en forma parecida.</translation>
    </message>
    <message>
        <source>The words stand {count} times, and what is around them does not tell which is meant.</source>
        <translation>Las palabras aparecen {count} veces, y lo que las rodea no aclara cuáles son.</translation>
    </message>
    <message>
        <source>{damage}, and {number} more is damaged: {remedy} lists and mends it.</source>
        <translation>{damage}, y hay {number} daños más: {remedy} los enumera y repara.</translation>
    </message>
    <message>
        <source>{damage}; {remedy} mends it.</source>
        <translation>{damage}; {remedy} lo repara.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>«{name}» tiene {count:,} {things}; se pueden leer {most:,} como máximo.</translation>
    </message>
    <message>
        <source>The text has {count:,} {things}; at most {most:,} can be read.</source>
        <translation>El texto tiene {count:,} {things}; se pueden leer {most:,} como máximo.</translation>
    </message>
    <message>
        <source>{text}: supports</source>
        <translation>{text}: apoya</translation>
    </message>
    <message>
        <source>{text}: opposes</source>
        <translation>{text}: objeta</translation>
    </message>
    <message>
        <source>{text}: asks</source>
        <translation>{text}: pregunta</translation>
    </message>
    <message>
        <source>{text}: takes no side</source>
        <translation>{text}: no toma partido</translation>
    </message>
    <message>
        <source>{text}: the essay</source>
        <translation>{text}: el ensayo</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition, {unanswered} unanswered</source>
        <translation>{title}: {supports} a favor, {attacks} en contra, {unanswered} sin responder</translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation>Aún no hay propuestas.</translation>
    </message>
    <message>
        <source>{speaker} answers {answered}: {supports} for, {attacks} against</source>
        <translation>{speaker} responde a {answered}: {supports} a favor, {attacks} en contra</translation>
    </message>
    <message>
        <source>No card names who speaks for or against whom.</source>
        <translation>Ninguna tarjeta nombra quién habla a favor o en contra de quién.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Aún no hay textos.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{title}: {supports} in support, {attacks} in opposition</source>
        <translation>{title}: {supports} a favor, {attacks} en contra</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>No words of a text are supported or opposed yet.</source>
        <translation>Aún no hay palabras de un texto con apoyo u oposición.</translation>
    </message>
    <message>
        <source>upper strip: supported · lower strip: opposed</source>
        <translation>franja superior: apoyado · franja inferior: objetado</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>essay</source>
        <comment>a kind of text</comment>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>reaction</source>
        <comment>a kind of text</comment>
        <translation>reacción</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of text</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>post</source>
        <comment>a kind of text</comment>
        <translation>publicación</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>what a text does to another</comment>
        <translation>apoya</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>what a text does to another</comment>
        <translation>objeta</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>what a text does to another</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>what a text does to another</comment>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>proposes</source>
        <comment>what a text does to another</comment>
        <translation>propone</translation>
    </message>
    <message>
        <source>“{link}” is not a link to something in DebateDesk.</source>
        <translation>«{link}» no es un enlace a algo de DebateDesk.</translation>
    </message>
    <message>
        <source>That node is no longer in the map.</source>
        <translation>Ese nodo ya no está en el mapa.</translation>
    </message>
    <message>
        <source>That relation is no longer in the map.</source>
        <translation>Esa relación ya no está en el mapa.</translation>
    </message>
    <message>
        <source>What this should bear on is no longer in the map.</source>
        <translation>Aquello a lo que esto debería referirse ya no está en el mapa.</translation>
    </message>
    <message>
        <source>That relation is already in the map.</source>
        <translation>Esa relación ya está en el mapa.</translation>
    </message>
    <message>
        <source>A relation can&apos;t bear on itself.</source>
        <translation>Una relación no puede referirse a sí misma.</translation>
    </message>
    <message>
        <source>That would make an argument support or attack itself in a circle.</source>
        <translation>Eso haría que un argumento se apoyara o se atacara a sí mismo en círculo.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
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
        <translation>Esa tarjeta no cuelga de nada, así que no puede ir más hacia fuera.</translation>
    </message>
    <message>
        <source>There is no card before it among its siblings that it could hang on.</source>
        <translation>No hay entre sus hermanas ninguna tarjeta anterior de la que pueda colgar.</translation>
    </message>
    <message>
        <source>That card hangs on nothing.</source>
        <translation>Esa tarjeta no cuelga de nada.</translation>
    </message>
    <message>
        <source>Select at least two cards that bear on the same, to join them.</source>
        <translation>Seleccione al menos dos tarjetas que se refieran a lo mismo para unirlas.</translation>
    </message>
    <message>
        <source>Only one node at a time {verb} another.</source>
        <translation>Solo un nodo a la vez {verb} otro.</translation>
    </message>
    <message>
        <source>Premises that are joined bear on the same, and all for it or all against it.</source>
        <translation>Las premisas unidas se refieren a lo mismo, y todas a favor o todas en contra.</translation>
    </message>
    <message>
        <source>These premises are joined already.</source>
        <translation>Estas premisas ya están unidas.</translation>
    </message>
    <message>
        <source>There is only one premise, so nothing can be taken apart.</source>
        <translation>Solo hay una premisa, así que no se puede separar nada.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoyos</translation>
    </message>
    <message>
        <source>Support of {node}</source>
        <translation>Apoyo a {node}</translation>
    </message>
    <message>
        <source>the support of {node}</source>
        <translation>el apoyo a {node}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objeción</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Objection to {node}</source>
        <translation>Objeción a {node}</translation>
    </message>
    <message>
        <source>the objection to {node}</source>
        <translation>la objeción a {node}</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Socavamiento</translation>
    </message>
    <message>
        <source>undercut</source>
        <translation>socavamiento</translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation>Socavamientos</translation>
    </message>
    <message>
        <source>Undercut of {node}</source>
        <translation>Socavamiento de {node}</translation>
    </message>
    <message>
        <source>the undercut of {node}</source>
        <translation>el socavamiento de {node}</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Contradiction with {node}</source>
        <translation>Contradicción con {node}</translation>
    </message>
    <message>
        <source>the contradiction with {node}</source>
        <translation>la contradicción con {node}</translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation>Reformulación</translation>
    </message>
    <message>
        <source>rephrase</source>
        <translation>reformulación</translation>
    </message>
    <message>
        <source>Rephrases</source>
        <translation>Reformulaciones</translation>
    </message>
    <message>
        <source>Rephrase of {node}</source>
        <translation>Reformulación de {node}</translation>
    </message>
    <message>
        <source>the rephrase of {node}</source>
        <translation>la reformulación de {node}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer to {node}</source>
        <translation>Respuesta a {node}</translation>
    </message>
    <message>
        <source>the answer to {node}</source>
        <translation>la respuesta a {node}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Inciso</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argumento</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>inciso</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Asides</source>
        <translation>Incisos</translation>
    </message>
    <message>
        <source>In support of this:</source>
        <translation>En apoyo de esto:</translation>
    </message>
    <message>
        <source>In support of {target}:</source>
        <translation>En apoyo de {target}:</translation>
    </message>
    <message>
        <source>Why that step holds:</source>
        <translation>Por qué se sostiene ese paso:</translation>
    </message>
    <message>
        <source>Why {target} holds:</source>
        <translation>Por qué se sostiene {target}:</translation>
    </message>
    <message>
        <source>Against this:</source>
        <translation>Contra esto:</translation>
    </message>
    <message>
        <source>Against {target}:</source>
        <translation>Contra {target}:</translation>
    </message>
    <message>
        <source>This undercuts it:</source>
        <translation>Esto lo socava:</translation>
    </message>
    <message>
        <source>This undercuts {target}:</source>
        <translation>Esto socava {target}:</translation>
    </message>
    <message>
        <source>This undercuts that step:</source>
        <translation>Esto socava ese paso:</translation>
    </message>
    <message>
        <source>This contradicts it:</source>
        <translation>Esto lo contradice:</translation>
    </message>
    <message>
        <source>This contradicts {target}:</source>
        <translation>Esto contradice {target}:</translation>
    </message>
    <message>
        <source>In other words:</source>
        <translation>Dicho de otro modo:</translation>
    </message>
    <message>
        <source>{target}, in other words:</source>
        <translation>{target}, dicho de otro modo:</translation>
    </message>
    <message>
        <source>In answer to this:</source>
        <translation>En respuesta a esto:</translation>
    </message>
    <message>
        <source>In answer to {target}:</source>
        <translation>En respuesta a {target}:</translation>
    </message>
    <message>
        <source>It is proposed:</source>
        <translation>Se propone:</translation>
    </message>
    <message>
        <source>It is claimed:</source>
        <translation>Se afirma:</translation>
    </message>
    <message>
        <source>It is argued:</source>
        <translation>Se argumenta:</translation>
    </message>
    <message>
        <source>It is asked:</source>
        <translation>Se pregunta:</translation>
    </message>
    <message>
        <source>In passing:</source>
        <translation>De paso:</translation>
    </message>
    <message>
        <source>{relation} · {kind}</source>
        <translation>{relation} · {kind}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>una propuesta</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>una afirmación</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>un argumento</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>an aside</source>
        <translation>un inciso</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>apoyar</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>objeta</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>objetar</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>socava</translation>
    </message>
    <message>
        <source>undercut</source>
        <comment>a participle: what can be undercut</comment>
        <translation>socavar</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradecir</translation>
    </message>
    <message>
        <source>rephrases</source>
        <translation>reformula</translation>
    </message>
    <message>
        <source>rephrased</source>
        <translation>reformular</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>contesta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestar</translation>
    </message>
    <message>
        <source>What {supports} something can&apos;t be {a_claim}.</source>
        <translation>Lo que {supports} algo no puede ser {a_claim}.</translation>
    </message>
    <message>
        <source>Only one node at a time {supports} another.</source>
        <translation>Solo un nodo a la vez {supports} otro.</translation>
    </message>
    <message>
        <source>A link can be {supported}, but not {opposed}.</source>
        <translation>Un vínculo se puede {supported}, pero no {opposed}.</translation>
    </message>
    <message>
        <source>A proposal can be {supported}, but not {opposed}.</source>
        <translation>Una propuesta se puede {supported}, pero no {opposed}.</translation>
    </message>
    <message>
        <source>A claim can be {supported}, but not {opposed}.</source>
        <translation>Una afirmación se puede {supported}, pero no {opposed}.</translation>
    </message>
    <message>
        <source>An argument can be {supported}, but not {opposed}.</source>
        <translation>Un argumento se puede {supported}, pero no {opposed}.</translation>
    </message>
    <message>
        <source>A question can be {supported}, but not {opposed}.</source>
        <translation>Una pregunta se puede {supported}, pero no {opposed}.</translation>
    </message>
    <message>
        <source>An aside can be {supported}, but not {opposed}.</source>
        <translation>Un inciso se puede {supported}, pero no {opposed}.</translation>
    </message>
    <message>
        <source>It counts only together with {others}.</source>
        <translation>Solo cuenta junto con {others}.</translation>
    </message>
    <message>
        <source>A premise of this:</source>
        <translation>Una premisa de esto:</translation>
    </message>
    <message>
        <source>What follows from this:</source>
        <translation>Lo que se sigue de esto:</translation>
    </message>
    <message>
        <source>A premise of {target}:</source>
        <translation>Una premisa de {target}:</translation>
    </message>
    <message>
        <source>What follows from {target}:</source>
        <translation>Lo que se sigue de {target}:</translation>
    </message>
    <message>
        <source>It also {supports} {target}.</source>
        <translation>También {supports} {target}.</translation>
    </message>
    <message>
        <source>It {supports} {target}.</source>
        <translation>Esto {supports} {target}.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un vínculo</translation>
    </message>
    <message>
        <source>a node without words</source>
        <translation>un nodo sin palabras</translation>
    </message>
    <message>
        <source>{reaction} {supports} {proposal}</source>
        <translation>{reaction} {supports} {proposal}</translation>
    </message>
    <message>
        <source>What it bears on was left out.</source>
        <translation>Aquello a lo que se refiere se dejó fuera.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Opinión experta</translation>
    </message>
    <message>
        <source>Someone who knows the field says so; so it is likely true.</source>
        <translation>Lo dice alguien que conoce la materia; por tanto, probablemente es verdad.</translation>
    </message>
    <message>
        <source>How much does this person really know?</source>
        <translation>¿Cuánto sabe de verdad esta persona?</translation>
    </message>
    <message>
        <source>The person knows little of this.</source>
        <translation>La persona sabe poco de esto.</translation>
    </message>
    <message>
        <source>Does the claim belong to the field that they know?</source>
        <translation>¿Pertenece la afirmación a la materia que conoce?</translation>
    </message>
    <message>
        <source>This lies outside their field.</source>
        <translation>Esto queda fuera de su materia.</translation>
    </message>
    <message>
        <source>Did they say this, and in this sense?</source>
        <translation>¿Dijo esto, y en este sentido?</translation>
    </message>
    <message>
        <source>They did not say this, or not in this sense.</source>
        <translation>No dijo esto, o no en este sentido.</translation>
    </message>
    <message>
        <source>Can they be relied on to say what they think?</source>
        <translation>¿Se puede confiar en que dice lo que piensa?</translation>
    </message>
    <message>
        <source>They have a reason to say so anyway.</source>
        <translation>Tiene motivos para decirlo de todos modos.</translation>
    </message>
    <message>
        <source>Do others who know the field agree?</source>
        <translation>¿Están de acuerdo otros que conocen la materia?</translation>
    </message>
    <message>
        <source>Others who know the field disagree.</source>
        <translation>Otros que conocen la materia no están de acuerdo.</translation>
    </message>
    <message>
        <source>What do they base it on?</source>
        <translation>¿En qué se basa?</translation>
    </message>
    <message>
        <source>They give no grounds for it.</source>
        <translation>No da ningún fundamento.</translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation>Posición para saber</translation>
    </message>
    <message>
        <source>Someone who is placed to know says so; so it is likely true.</source>
        <translation>Lo dice alguien que está en posición de saberlo; por tanto, probablemente es verdad.</translation>
    </message>
    <message>
        <source>Were they where they could know this?</source>
        <translation>¿Estaba donde podía saber esto?</translation>
    </message>
    <message>
        <source>They were in no place to know this.</source>
        <translation>No estaba en posición de saber esto.</translation>
    </message>
    <message>
        <source>Do they usually tell the truth?</source>
        <translation>¿Suele decir la verdad?</translation>
    </message>
    <message>
        <source>They have not always told the truth.</source>
        <translation>No siempre ha dicho la verdad.</translation>
    </message>
    <message>
        <source>Is this what they said?</source>
        <translation>¿Es esto lo que dijo?</translation>
    </message>
    <message>
        <source>They did not say this.</source>
        <translation>No dijo esto.</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <source>Someone saw or heard it and tells of it; so it likely happened.</source>
        <translation>Alguien lo vio o lo oyó y lo cuenta; por tanto, probablemente ocurrió.</translation>
    </message>
    <message>
        <source>Does their account hold together?</source>
        <translation>¿Es coherente su relato?</translation>
    </message>
    <message>
        <source>Their account contradicts itself.</source>
        <translation>Su relato se contradice.</translation>
    </message>
    <message>
        <source>Does it fit what else is known?</source>
        <translation>¿Encaja con lo demás que se sabe?</translation>
    </message>
    <message>
        <source>It does not fit what else is known.</source>
        <translation>No encaja con lo demás que se sabe.</translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation>¿Cuentan lo mismo otros testigos?</translation>
    </message>
    <message>
        <source>Other witnesses tell it otherwise.</source>
        <translation>Otros testigos lo cuentan de otro modo.</translation>
    </message>
    <message>
        <source>Could they see, hear and remember it well?</source>
        <translation>¿Pudo verlo, oírlo y recordarlo bien?</translation>
    </message>
    <message>
        <source>They could not see it well.</source>
        <translation>No pudo verlo bien.</translation>
    </message>
    <message>
        <source>Do they gain by telling it so?</source>
        <translation>¿Gana algo al contarlo así?</translation>
    </message>
    <message>
        <source>They gain by telling it so.</source>
        <translation>Gana algo al contarlo así.</translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation>Opinión común</translation>
    </message>
    <message>
        <source>Nearly everybody takes it to be true; so it is likely true.</source>
        <translation>Casi todo el mundo lo tiene por cierto; por tanto, probablemente es verdad.</translation>
    </message>
    <message>
        <source>How is it known that so many think so?</source>
        <translation>¿Cómo se sabe que tantos piensan así?</translation>
    </message>
    <message>
        <source>Nobody has counted who thinks so.</source>
        <translation>Nadie ha contado cuántos piensan así.</translation>
    </message>
    <message>
        <source>Could so many be wrong about this?</source>
        <translation>¿Podrían tantos equivocarse en esto?</translation>
    </message>
    <message>
        <source>Many have been wrong about such things.</source>
        <translation>Muchos se han equivocado en cosas así.</translation>
    </message>
    <message>
        <source>Did they come to it each on their own?</source>
        <translation>¿Llegó cada uno a ello por su cuenta?</translation>
    </message>
    <message>
        <source>They took it from one another.</source>
        <translation>Lo tomaron unos de otros.</translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation>Práctica común</translation>
    </message>
    <message>
        <source>Nearly everybody does it; so it is acceptable to do it.</source>
        <translation>Casi todo el mundo lo hace; por tanto, es aceptable hacerlo.</translation>
    </message>
    <message>
        <source>Do so many really do it?</source>
        <translation>¿De verdad lo hacen tantos?</translation>
    </message>
    <message>
        <source>Fewer do it than is said.</source>
        <translation>Lo hacen menos de los que se dice.</translation>
    </message>
    <message>
        <source>Do they have good grounds to do it?</source>
        <translation>¿Tienen buenas razones para hacerlo?</translation>
    </message>
    <message>
        <source>They do it out of habit alone.</source>
        <translation>Lo hacen solo por costumbre.</translation>
    </message>
    <message>
        <source>Is this case like those where it is done?</source>
        <translation>¿Es este caso como aquellos en que se hace?</translation>
    </message>
    <message>
        <source>This case is not like those.</source>
        <translation>Este caso no es como esos.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>It was so in this case; so it is often so.</source>
        <translation>Fue así en este caso; por tanto, a menudo es así.</translation>
    </message>
    <message>
        <source>Was it really so in that case?</source>
        <translation>¿Fue de verdad así en ese caso?</translation>
    </message>
    <message>
        <source>It was not so in that case.</source>
        <translation>No fue así en ese caso.</translation>
    </message>
    <message>
        <source>Is the case an ordinary one of its sort?</source>
        <translation>¿Es un caso corriente entre los de su clase?</translation>
    </message>
    <message>
        <source>The case is an odd one out.</source>
        <translation>El caso es una rareza.</translation>
    </message>
    <message>
        <source>Are there enough such cases?</source>
        <translation>¿Hay suficientes casos así?</translation>
    </message>
    <message>
        <source>One or two cases show little.</source>
        <translation>Uno o dos casos muestran poco.</translation>
    </message>
    <message>
        <source>Are there cases where it was otherwise?</source>
        <translation>¿Hay casos en que fue de otro modo?</translation>
    </message>
    <message>
        <source>There are cases where it was otherwise.</source>
        <translation>Hay casos en que fue de otro modo.</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogía</translation>
    </message>
    <message>
        <source>Two cases are alike, and it holds of one; so it holds of the other.</source>
        <translation>Dos casos se parecen y vale para uno; por tanto, vale para el otro.</translation>
    </message>
    <message>
        <source>Are the two alike in what matters here?</source>
        <translation>¿Se parecen ambos en lo que aquí importa?</translation>
    </message>
    <message>
        <source>They are not alike in what matters here.</source>
        <translation>No se parecen en lo que aquí importa.</translation>
    </message>
    <message>
        <source>Is there a difference that breaks the parallel?</source>
        <translation>¿Hay una diferencia que rompe el paralelismo?</translation>
    </message>
    <message>
        <source>A difference breaks the parallel.</source>
        <translation>Una diferencia rompe el paralelismo.</translation>
    </message>
    <message>
        <source>Does it hold of the first case at all?</source>
        <translation>¿Vale siquiera para el primer caso?</translation>
    </message>
    <message>
        <source>It does not hold of the first case.</source>
        <translation>No vale para el primer caso.</translation>
    </message>
    <message>
        <source>Is there another case, as close, that turned out otherwise?</source>
        <translation>¿Hay otro caso, igual de cercano, que resultó de otro modo?</translation>
    </message>
    <message>
        <source>A closer case went otherwise.</source>
        <translation>Un caso más cercano resultó de otro modo.</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>A like case was decided so; so this one should be.</source>
        <translation>Un caso semejante se decidió así; por tanto, este también debería decidirse así.</translation>
    </message>
    <message>
        <source>Does the earlier case match this one?</source>
        <translation>¿Coincide el caso anterior con este?</translation>
    </message>
    <message>
        <source>The earlier case does not match.</source>
        <translation>El caso anterior no coincide.</translation>
    </message>
    <message>
        <source>Does the earlier decision still stand?</source>
        <translation>¿Sigue en pie la decisión anterior?</translation>
    </message>
    <message>
        <source>The earlier decision no longer stands.</source>
        <translation>La decisión anterior ya no está en pie.</translation>
    </message>
    <message>
        <source>Was it decided rightly then?</source>
        <translation>¿Se decidió bien entonces?</translation>
    </message>
    <message>
        <source>It was wrongly decided then.</source>
        <translation>Se decidió mal entonces.</translation>
    </message>
    <message>
        <source>Do other decisions point elsewhere?</source>
        <translation>¿Apuntan otras decisiones en otra dirección?</translation>
    </message>
    <message>
        <source>Other decisions point elsewhere.</source>
        <translation>Otras decisiones apuntan en otra dirección.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>There is a sign that usually goes with it; so it is likely there.</source>
        <translation>Hay un indicio que suele acompañarlo; por tanto, probablemente se da.</translation>
    </message>
    <message>
        <source>How often does the sign go with it?</source>
        <translation>¿Con qué frecuencia lo acompaña el indicio?</translation>
    </message>
    <message>
        <source>The sign often appears without it.</source>
        <translation>El indicio aparece a menudo sin ello.</translation>
    </message>
    <message>
        <source>Could something else have left the sign?</source>
        <translation>¿Podría otra cosa haber dejado el indicio?</translation>
    </message>
    <message>
        <source>Something else may have left the sign.</source>
        <translation>Otra cosa puede haber dejado el indicio.</translation>
    </message>
    <message>
        <source>Has the sign been seen for certain?</source>
        <translation>¿Se ha visto el indicio con certeza?</translation>
    </message>
    <message>
        <source>The sign has not been seen for certain.</source>
        <translation>El indicio no se ha visto con certeza.</translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation>De la causa al efecto</translation>
    </message>
    <message>
        <source>This brings that about, and this is the case; so that will follow.</source>
        <translation>Esto produce aquello, y esto se da; por tanto, aquello se producirá.</translation>
    </message>
    <message>
        <source>How strong is the tie between cause and effect?</source>
        <translation>¿Qué fuerza tiene el nexo entre causa y efecto?</translation>
    </message>
    <message>
        <source>The one seldom brings the other about.</source>
        <translation>Lo uno rara vez produce lo otro.</translation>
    </message>
    <message>
        <source>What shows that there is such a tie?</source>
        <translation>¿Qué muestra que existe tal nexo?</translation>
    </message>
    <message>
        <source>Nothing shows that there is such a tie.</source>
        <translation>Nada muestra que exista tal nexo.</translation>
    </message>
    <message>
        <source>Could something keep the effect from coming?</source>
        <translation>¿Podría algo impedir que llegue el efecto?</translation>
    </message>
    <message>
        <source>Something may keep it from coming.</source>
        <translation>Algo puede impedir que llegue.</translation>
    </message>
    <message>
        <source>Is the cause there, and strong enough?</source>
        <translation>¿Está presente la causa, y con fuerza suficiente?</translation>
    </message>
    <message>
        <source>The cause is not there, or too weak.</source>
        <translation>La causa no está presente, o es demasiado débil.</translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation>De la correlación a la causa</translation>
    </message>
    <message>
        <source>The two go together; so the one causes the other.</source>
        <translation>Ambas cosas van juntas; por tanto, una causa la otra.</translation>
    </message>
    <message>
        <source>Do the two really go together?</source>
        <translation>¿Van realmente juntas?</translation>
    </message>
    <message>
        <source>They do not go together that regularly.</source>
        <translation>No van juntas con tanta regularidad.</translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation>¿Podría ser casualidad?</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>Puede ser casualidad.</translation>
    </message>
    <message>
        <source>Could a third thing bring both about?</source>
        <translation>¿Podría una tercera cosa producir ambas?</translation>
    </message>
    <message>
        <source>A third thing may bring both about.</source>
        <translation>Una tercera cosa puede producir ambas.</translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation>¿Podría ser al revés?</translation>
    </message>
    <message>
        <source>It may be the other way round.</source>
        <translation>Puede ser al revés.</translation>
    </message>
    <message>
        <source>How far beyond these cases does it reach?</source>
        <translation>¿Hasta dónde llega más allá de estos casos?</translation>
    </message>
    <message>
        <source>It holds of these cases alone.</source>
        <translation>Vale solo para estos casos.</translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation>Mejor explicación</translation>
    </message>
    <message>
        <source>It would explain what was found better than anything else; so it is likely so.</source>
        <translation>Explicaría lo que se halló mejor que cualquier otra cosa; por tanto, probablemente es así.</translation>
    </message>
    <message>
        <source>Does it explain all that was found?</source>
        <translation>¿Explica todo lo que se halló?</translation>
    </message>
    <message>
        <source>It leaves some of it unexplained.</source>
        <translation>Deja una parte sin explicar.</translation>
    </message>
    <message>
        <source>Is there an explanation that does as well?</source>
        <translation>¿Hay una explicación igual de buena?</translation>
    </message>
    <message>
        <source>Another explanation does as well.</source>
        <translation>Otra explicación es igual de buena.</translation>
    </message>
    <message>
        <source>Were the others looked for with care?</source>
        <translation>¿Se buscaron las demás con cuidado?</translation>
    </message>
    <message>
        <source>Few others were looked for.</source>
        <translation>Apenas se buscaron otras.</translation>
    </message>
    <message>
        <source>Is it believable by itself?</source>
        <translation>¿Es creíble por sí misma?</translation>
    </message>
    <message>
        <source>It is hard to believe by itself.</source>
        <translation>Es difícil de creer por sí misma.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Doing it would bring about something good or bad; so it should or should not be done.</source>
        <translation>Hacerlo produciría algo bueno o malo; por tanto, se debería o no se debería hacer.</translation>
    </message>
    <message>
        <source>How likely is it that this would follow?</source>
        <translation>¿Qué probabilidad hay de que esto se siga?</translation>
    </message>
    <message>
        <source>It is unlikely that this would follow.</source>
        <translation>Es improbable que esto se siga.</translation>
    </message>
    <message>
        <source>What supports that it would?</source>
        <translation>¿Qué apoya que se seguiría?</translation>
    </message>
    <message>
        <source>Nothing supports that it would.</source>
        <translation>Nada apoya que se seguiría.</translation>
    </message>
    <message>
        <source>What else would follow, and does it weigh more?</source>
        <translation>¿Qué más se seguiría, y pesa más?</translation>
    </message>
    <message>
        <source>Something else follows and weighs more.</source>
        <translation>Se sigue otra cosa, y pesa más.</translation>
    </message>
    <message>
        <source>Is what would follow really good, or bad?</source>
        <translation>¿Es lo que se seguiría realmente bueno, o malo?</translation>
    </message>
    <message>
        <source>What would follow is not that good or bad.</source>
        <translation>Lo que se seguiría no es tan bueno o tan malo.</translation>
    </message>
    <message>
        <source>Practical reasoning</source>
        <translation>Razonamiento práctico</translation>
    </message>
    <message>
        <source>We want this end, and this is a means to it; so we should use the means.</source>
        <translation>Queremos este fin, y este es un medio para alcanzarlo; por tanto, debemos usar el medio.</translation>
    </message>
    <message>
        <source>Would the means bring us there?</source>
        <translation>¿Nos llevaría el medio hasta ahí?</translation>
    </message>
    <message>
        <source>The means would not bring us there.</source>
        <translation>El medio no nos llevaría hasta ahí.</translation>
    </message>
    <message>
        <source>Is there a better means?</source>
        <translation>¿Hay un medio mejor?</translation>
    </message>
    <message>
        <source>There is a better means.</source>
        <translation>Hay un medio mejor.</translation>
    </message>
    <message>
        <source>Can it be done at all?</source>
        <translation>¿Se puede siquiera hacer?</translation>
    </message>
    <message>
        <source>It cannot be done.</source>
        <translation>No se puede hacer.</translation>
    </message>
    <message>
        <source>What does it cost beside, and is that worth it?</source>
        <translation>¿Qué más cuesta, y vale la pena?</translation>
    </message>
    <message>
        <source>It costs more than it is worth.</source>
        <translation>Cuesta más de lo que vale.</translation>
    </message>
    <message>
        <source>Does it stand in the way of other ends?</source>
        <translation>¿Estorba a otros fines?</translation>
    </message>
    <message>
        <source>It stands in the way of other ends.</source>
        <translation>Estorba a otros fines.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>It furthers something that we hold dear; so it speaks for doing it.</source>
        <translation>Favorece algo que apreciamos; por tanto, es una razón para hacerlo.</translation>
    </message>
    <message>
        <source>Do those concerned hold that value?</source>
        <translation>¿Comparten ese valor los afectados?</translation>
    </message>
    <message>
        <source>Those concerned do not hold that value.</source>
        <translation>Los afectados no comparten ese valor.</translation>
    </message>
    <message>
        <source>Does it really further the value?</source>
        <translation>¿Favorece realmente ese valor?</translation>
    </message>
    <message>
        <source>It does not further the value.</source>
        <translation>No favorece ese valor.</translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation>¿Pesa aquí más otro valor?</translation>
    </message>
    <message>
        <source>Another value weighs more here.</source>
        <translation>Otro valor pesa aquí más.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>It is one of a few, and the others fall away; so it is this one.</source>
        <translation>Es una de unas pocas, y las demás caen; por tanto, es esta.</translation>
    </message>
    <message>
        <source>Are these all that there are?</source>
        <translation>¿Son estas todas las que hay?</translation>
    </message>
    <message>
        <source>There are others that were not named.</source>
        <translation>Hay otras que no se nombraron.</translation>
    </message>
    <message>
        <source>Do the others really fall away?</source>
        <translation>¿Caen realmente las demás?</translation>
    </message>
    <message>
        <source>One of the others does not fall away.</source>
        <translation>Una de las demás no cae.</translation>
    </message>
    <message>
        <source>Could more than one be so at once?</source>
        <translation>¿Podría darse más de una a la vez?</translation>
    </message>
    <message>
        <source>More than one can be so at once.</source>
        <translation>Puede darse más de una a la vez.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>You have bound yourself to this, and that comes with it; so you are bound to that.</source>
        <translation>Se ha comprometido con esto, y aquello va unido a ello; por tanto, está comprometido con aquello.</translation>
    </message>
    <message>
        <source>Did they bind themselves to the first?</source>
        <translation>¿Se comprometió con lo primero?</translation>
    </message>
    <message>
        <source>They never bound themselves to the first.</source>
        <translation>Nunca se comprometió con lo primero.</translation>
    </message>
    <message>
        <source>Does the second really come with it?</source>
        <translation>¿Va lo segundo realmente unido a ello?</translation>
    </message>
    <message>
        <source>The second does not come with it.</source>
        <translation>Lo segundo no va unido a ello.</translation>
    </message>
    <message>
        <source>Have they given it up since?</source>
        <translation>¿Ha renunciado a ello desde entonces?</translation>
    </message>
    <message>
        <source>They have given it up since.</source>
        <translation>Ha renunciado a ello desde entonces.</translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation>Clasificación verbal</translation>
    </message>
    <message>
        <source>It is of this sort, and what is of this sort is so; so it is so.</source>
        <translation>Es de esta clase, y lo que es de esta clase es así; por tanto, es así.</translation>
    </message>
    <message>
        <source>Is it really of this sort?</source>
        <translation>¿Es realmente de esta clase?</translation>
    </message>
    <message>
        <source>It is not of this sort.</source>
        <translation>No es de esta clase.</translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation>¿Se usa la palabra en el mismo sentido las dos veces?</translation>
    </message>
    <message>
        <source>The word is used in two senses.</source>
        <translation>La palabra se usa en dos sentidos.</translation>
    </message>
    <message>
        <source>Is all of this sort like that, or only most?</source>
        <translation>¿Es así todo lo de esta clase, o solo la mayor parte?</translation>
    </message>
    <message>
        <source>Not all of this sort is like that.</source>
        <translation>No todo lo de esta clase es así.</translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation>Regla establecida</translation>
    </message>
    <message>
        <source>There is a rule for such cases; so it should be followed here.</source>
        <translation>Hay una regla para tales casos; por tanto, aquí se debe seguir.</translation>
    </message>
    <message>
        <source>Is there such a rule, and does it bind those concerned?</source>
        <translation>¿Hay tal regla, y obliga a los afectados?</translation>
    </message>
    <message>
        <source>There is no such rule for them.</source>
        <translation>No hay tal regla para ellos.</translation>
    </message>
    <message>
        <source>Does the case fall under it?</source>
        <translation>¿Entra el caso en la regla?</translation>
    </message>
    <message>
        <source>The case does not fall under it.</source>
        <translation>El caso no entra en la regla.</translation>
    </message>
    <message>
        <source>Is this a case that the rule leaves open?</source>
        <translation>¿Es este un caso que la regla deja abierto?</translation>
    </message>
    <message>
        <source>This is a case for an exception.</source>
        <translation>Este es un caso para una excepción.</translation>
    </message>
    <message>
        <source>Does another rule come first?</source>
        <translation>¿Hay otra regla que va primero?</translation>
    </message>
    <message>
        <source>Another rule comes first.</source>
        <translation>Otra regla va primero.</translation>
    </message>
    <message>
        <source>Exceptional case</source>
        <translation>Caso excepcional</translation>
    </message>
    <message>
        <source>The usual rule was not made for a case like this; so it need not be followed here.</source>
        <translation>La regla habitual no se hizo para un caso como este; por tanto, aquí no hace falta seguirla.</translation>
    </message>
    <message>
        <source>Is the case really out of the ordinary?</source>
        <translation>¿Se sale el caso realmente de lo corriente?</translation>
    </message>
    <message>
        <source>The case is an ordinary one.</source>
        <translation>El caso es corriente.</translation>
    </message>
    <message>
        <source>Does what is special about it matter to the rule?</source>
        <translation>¿Importa para la regla lo que tiene de especial?</translation>
    </message>
    <message>
        <source>What is special does not matter here.</source>
        <translation>Lo que tiene de especial no importa aquí.</translation>
    </message>
    <message>
        <source>Would many others ask for the same?</source>
        <translation>¿Pedirían lo mismo muchos otros?</translation>
    </message>
    <message>
        <source>Many others could ask for the same.</source>
        <translation>Muchos otros podrían pedir lo mismo.</translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation>Contra la persona</translation>
    </message>
    <message>
        <source>Who says so is not to be trusted; so what they say counts for less.</source>
        <translation>Quien lo dice no es de fiar; por tanto, lo que dice cuenta menos.</translation>
    </message>
    <message>
        <source>Is what is said of the person true?</source>
        <translation>¿Es verdad lo que se dice de la persona?</translation>
    </message>
    <message>
        <source>What is said of the person is not true.</source>
        <translation>Lo que se dice de la persona no es verdad.</translation>
    </message>
    <message>
        <source>Does it touch on whether the claim is true?</source>
        <translation>¿Afecta a si la afirmación es verdadera?</translation>
    </message>
    <message>
        <source>It has no bearing on the claim.</source>
        <translation>No afecta a la afirmación.</translation>
    </message>
    <message>
        <source>Does the claim stand on grounds of its own?</source>
        <translation>¿Se sostiene la afirmación con fundamentos propios?</translation>
    </message>
    <message>
        <source>The claim stands on its own grounds.</source>
        <translation>La afirmación se sostiene con sus propios fundamentos.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Parcialidad</translation>
    </message>
    <message>
        <source>Who says so has an interest in it; so it was perhaps not weighed fairly.</source>
        <translation>Quien lo dice tiene interés en ello; por tanto, quizá no lo sopesó con imparcialidad.</translation>
    </message>
    <message>
        <source>Is there such an interest?</source>
        <translation>¿Existe tal interés?</translation>
    </message>
    <message>
        <source>There is no such interest.</source>
        <translation>No existe tal interés.</translation>
    </message>
    <message>
        <source>Is there a sign that it coloured what is said?</source>
        <translation>¿Hay indicios de que influyó en lo que se dice?</translation>
    </message>
    <message>
        <source>Nothing shows that it coloured it.</source>
        <translation>Nada muestra que influyera.</translation>
    </message>
    <message>
        <source>Does the subject call for weighing both sides?</source>
        <translation>¿Exige el tema sopesar ambos lados?</translation>
    </message>
    <message>
        <source>Taking one side is fair here.</source>
        <translation>Aquí es legítimo tomar partido.</translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation>Pendiente resbaladiza</translation>
    </message>
    <message>
        <source>The first step would lead on, step by step, to something bad; so it should not be taken.</source>
        <translation>El primer paso llevaría, paso a paso, a algo malo; por tanto, no se debe dar.</translation>
    </message>
    <message>
        <source>Which steps lie between, and is each named?</source>
        <translation>¿Qué pasos hay en medio, y se nombra cada uno?</translation>
    </message>
    <message>
        <source>The steps between are not named.</source>
        <translation>No se nombran los pasos intermedios.</translation>
    </message>
    <message>
        <source>Does each step lead to the next?</source>
        <translation>¿Lleva cada paso al siguiente?</translation>
    </message>
    <message>
        <source>One of the steps does not lead on.</source>
        <translation>Uno de los pasos no lleva al siguiente.</translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation>¿Se podría parar en el camino?</translation>
    </message>
    <message>
        <source>One can stop on the way.</source>
        <translation>Se puede parar en el camino.</translation>
    </message>
    <message>
        <source>Is the end as bad as it is said to be?</source>
        <translation>¿Es el final tan malo como se dice?</translation>
    </message>
    <message>
        <source>The end is not as bad as that.</source>
        <translation>El final no es tan malo.</translation>
    </message>
    <message>
        <source>Gradualism</source>
        <translation>Gradualismo</translation>
    </message>
    <message>
        <source>The difference of each small step is none that matters; so the last is as the first.</source>
        <translation>La diferencia de cada pequeño paso es insignificante; por tanto, el último es como el primero.</translation>
    </message>
    <message>
        <source>Is each step really too small to matter?</source>
        <translation>¿Es cada paso realmente demasiado pequeño para importar?</translation>
    </message>
    <message>
        <source>One of the steps does matter.</source>
        <translation>Uno de los pasos sí importa.</translation>
    </message>
    <message>
        <source>Do many small steps add up to something?</source>
        <translation>¿Suman algo muchos pasos pequeños?</translation>
    </message>
    <message>
        <source>The small steps add up.</source>
        <translation>Los pasos pequeños suman.</translation>
    </message>
    <message>
        <source>Is there a line that can be drawn?</source>
        <translation>¿Hay un límite que se pueda trazar?</translation>
    </message>
    <message>
        <source>A line can be drawn.</source>
        <translation>Se puede trazar un límite.</translation>
    </message>
    <message>
        <source>Sunk cost</source>
        <translation>Coste hundido</translation>
    </message>
    <message>
        <source>Much has been put in that would be lost; so one should go on.</source>
        <translation>Se ha invertido mucho que se perdería; por tanto, se debe continuar.</translation>
    </message>
    <message>
        <source>Is it lost whatever is done now?</source>
        <translation>¿Está perdido hágase lo que se haga ahora?</translation>
    </message>
    <message>
        <source>It is lost whatever is done now.</source>
        <translation>Está perdido hágase lo que se haga ahora.</translation>
    </message>
    <message>
        <source>Does going on lead to what was wanted?</source>
        <translation>¿Lleva continuar a lo que se quería?</translation>
    </message>
    <message>
        <source>Going on does not lead there either.</source>
        <translation>Continuar tampoco lleva ahí.</translation>
    </message>
    <message>
        <source>How much more would it take?</source>
        <translation>¿Cuánto más haría falta?</translation>
    </message>
    <message>
        <source>It would take more than it brings.</source>
        <translation>Haría falta más de lo que aporta.</translation>
    </message>
    <message>
        <source>Threat or fear</source>
        <translation>Amenaza o miedo</translation>
    </message>
    <message>
        <source>Something bad will happen to you unless you do it; so you should do it.</source>
        <translation>Le ocurrirá algo malo si no lo hace; por tanto, debería hacerlo.</translation>
    </message>
    <message>
        <source>Will it happen, and how likely is it?</source>
        <translation>¿Ocurrirá, y con qué probabilidad?</translation>
    </message>
    <message>
        <source>It will hardly happen.</source>
        <translation>Difícilmente ocurrirá.</translation>
    </message>
    <message>
        <source>Would doing it keep it away?</source>
        <translation>¿Lo evitaría hacerlo?</translation>
    </message>
    <message>
        <source>Doing it would not keep it away.</source>
        <translation>Hacerlo no lo evitaría.</translation>
    </message>
    <message>
        <source>Is it a reason, or pressure only?</source>
        <translation>¿Es una razón, o solo presión?</translation>
    </message>
    <message>
        <source>It is pressure and no reason.</source>
        <translation>Es presión y no una razón.</translation>
    </message>
    <message>
        <source>Is there another way to be safe?</source>
        <translation>¿Hay otra forma de estar a salvo?</translation>
    </message>
    <message>
        <source>There is another way to be safe.</source>
        <translation>Hay otra forma de estar a salvo.</translation>
    </message>
    <message>
        <source>Ignorance</source>
        <translation>Ignorancia</translation>
    </message>
    <message>
        <source>It has not been shown to be so; so it is likely not so.</source>
        <translation>No se ha mostrado que sea así; por tanto, probablemente no es así.</translation>
    </message>
    <message>
        <source>How well was it looked for?</source>
        <translation>¿Hasta qué punto se buscó?</translation>
    </message>
    <message>
        <source>It was hardly looked for.</source>
        <translation>Apenas se buscó.</translation>
    </message>
    <message>
        <source>Would it have shown, if it were so?</source>
        <translation>¿Se habría visto, si fuera así?</translation>
    </message>
    <message>
        <source>It would not have shown.</source>
        <translation>No se habría visto.</translation>
    </message>
    <message>
        <source>Who has to show it?</source>
        <translation>¿A quién le toca mostrarlo?</translation>
    </message>
    <message>
        <source>It is for the other side to show it.</source>
        <translation>Le toca al otro lado mostrarlo.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>It holds of each of the parts; so it holds of the whole.</source>
        <translation>Vale para cada una de las partes; por tanto, vale para el todo.</translation>
    </message>
    <message>
        <source>Does it hold of all the parts?</source>
        <translation>¿Vale para todas las partes?</translation>
    </message>
    <message>
        <source>It does not hold of all the parts.</source>
        <translation>No vale para todas las partes.</translation>
    </message>
    <message>
        <source>Is it something that passes from parts to a whole?</source>
        <translation>¿Es algo que pasa de las partes a un todo?</translation>
    </message>
    <message>
        <source>It does not pass to the whole.</source>
        <translation>No pasa al todo.</translation>
    </message>
    <message>
        <source>Does it change when the parts come together?</source>
        <translation>¿Cambia cuando las partes se juntan?</translation>
    </message>
    <message>
        <source>Together they behave otherwise.</source>
        <translation>Juntas se comportan de otro modo.</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>It holds of the whole; so it holds of each of the parts.</source>
        <translation>Vale para el todo; por tanto, vale para cada una de las partes.</translation>
    </message>
    <message>
        <source>Does it hold of the whole?</source>
        <translation>¿Vale para el todo?</translation>
    </message>
    <message>
        <source>It does not hold of the whole.</source>
        <translation>No vale para el todo.</translation>
    </message>
    <message>
        <source>Is it something that each part shares?</source>
        <translation>¿Es algo que comparte cada parte?</translation>
    </message>
    <message>
        <source>The parts do not share it.</source>
        <translation>Las partes no lo comparten.</translation>
    </message>
    <message>
        <source>Is there something special about this part?</source>
        <translation>¿Tiene esta parte algo de especial?</translation>
    </message>
    <message>
        <source>This part is not like the others.</source>
        <translation>Esta parte no es como las demás.</translation>
    </message>
    <message>
        <source>Moral principle</source>
        <translation>Principio moral</translation>
    </message>
    <message>
        <source>Doing it is wrong, or owed, whatever comes of it; so it must not, or must, be done.</source>
        <translation>Hacerlo está mal, o es un deber, pase lo que pase; por tanto, no se debe, o se debe, hacer.</translation>
    </message>
    <message>
        <source>Does the principle hold?</source>
        <translation>¿Es válido el principio?</translation>
    </message>
    <message>
        <source>The principle does not hold.</source>
        <translation>El principio no es válido.</translation>
    </message>
    <message>
        <source>Does it speak to this case?</source>
        <translation>¿Se aplica a este caso?</translation>
    </message>
    <message>
        <source>It does not speak to this case.</source>
        <translation>No se aplica a este caso.</translation>
    </message>
    <message>
        <source>Does something more pressing stand against it?</source>
        <translation>¿Se le opone algo más apremiante?</translation>
    </message>
    <message>
        <source>Something more pressing is at stake.</source>
        <translation>Está en juego algo más apremiante.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>An empty map; the first letter typed begins the first proposal.</source>
        <translation>Un mapa vacío; la primera letra que se escriba empieza la primera propuesta.</translation>
    </message>
    <message>
        <source>Pro and con</source>
        <translation>Pros y contras</translation>
    </message>
    <message>
        <source>One proposal, a reason for it and a reason against it.</source>
        <translation>Una propuesta, una razón a favor y una razón en contra.</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Lo que se propone</translation>
    </message>
    <message>
        <source>A reason for it</source>
        <translation>Una razón a favor</translation>
    </message>
    <message>
        <source>A reason against it</source>
        <translation>Una razón en contra</translation>
    </message>
    <message>
        <source>Steelman</source>
        <translation>Hombre de acero</translation>
    </message>
    <message>
        <source>The other side at its strongest, in words that it would accept, before it is answered.</source>
        <translation>El otro lado en su versión más fuerte, con palabras que aceptaría, antes de responderle.</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>Lo que sostengo</translation>
    </message>
    <message>
        <source>My best reason for it</source>
        <translation>Mi mejor razón</translation>
    </message>
    <message>
        <source>The other side&apos;s case, as its best advocate puts it</source>
        <translation>La causa contraria, como la expone su mejor defensor</translation>
    </message>
    <message>
        <source>The best evidence for their case</source>
        <translation>La mejor prueba de su causa</translation>
    </message>
    <message>
        <source>Where they are right</source>
        <translation>En qué tienen razón</translation>
    </message>
    <message>
        <source>My answer to the strongest form of it</source>
        <translation>Mi respuesta a su forma más fuerte</translation>
    </message>
    <message>
        <source>Toulmin</source>
        <translation>Toulmin</translation>
    </message>
    <message>
        <source>A claim, its grounds, what ties them to it, and what could undo that.</source>
        <translation>Una afirmación, sus fundamentos, lo que los une a ella y lo que podría invalidarla.</translation>
    </message>
    <message>
        <source>Claim: what is to be shown</source>
        <translation>Tesis: lo que se quiere mostrar</translation>
    </message>
    <message>
        <source>Grounds: the facts it rests on</source>
        <translation>Datos: los hechos en que se apoya</translation>
    </message>
    <message>
        <source>Warrant: why these facts count for it</source>
        <translation>Garantía: por qué cuentan esos hechos</translation>
    </message>
    <message>
        <source>Backing: what the warrant rests on</source>
        <translation>Respaldo: en qué se apoya la garantía</translation>
    </message>
    <message>
        <source>Rebuttal: unless …</source>
        <translation>Refutación: a menos que…</translation>
    </message>
    <message>
        <source>Qualifier: how sure it is (presumably, in most cases)</source>
        <translation>Calificador: qué grado de certeza tiene (probablemente, en la mayoría de los casos)</translation>
    </message>
    <message>
        <source>Rogerian</source>
        <translation>Rogeriano</translation>
    </message>
    <message>
        <source>Both views told fairly, where each is right, and a way that serves both.</source>
        <translation>Ambos puntos de vista contados con justicia, dónde acierta cada uno y un camino que sirve a ambos.</translation>
    </message>
    <message>
        <source>What do we need to settle?</source>
        <translation>¿Qué debemos resolver?</translation>
    </message>
    <message>
        <source>Their view, as they would tell it</source>
        <translation>Su visión, como ellos la contarían</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Su visión</translation>
    </message>
    <message>
        <source>Where their view is right</source>
        <translation>Dónde acierta su visión</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Nuestra visión</translation>
    </message>
    <message>
        <source>Where our view is right</source>
        <translation>Dónde acierta nuestra visión</translation>
    </message>
    <message>
        <source>A way that serves both</source>
        <translation>Un camino que sirva a ambas partes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>What they would gain by it</source>
        <translation>Lo que ellos ganarían</translation>
    </message>
    <message>
        <source>What we would gain by it</source>
        <translation>Lo que nosotros ganaríamos</translation>
    </message>
    <message>
        <source>IBIS</source>
        <translation>IBIS</translation>
    </message>
    <message>
        <source>An issue, positions that answer it, and arguments for and against each.</source>
        <translation>Una cuestión, posiciones que la responden y argumentos a favor y en contra de cada una.</translation>
    </message>
    <message>
        <source>The issue, as a question</source>
        <translation>El problema, como pregunta</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Primera posición</translation>
    </message>
    <message>
        <source>An argument for the first position</source>
        <translation>Un argumento a favor de la primera posición</translation>
    </message>
    <message>
        <source>An argument against the first position</source>
        <translation>Un argumento en contra de la primera posición</translation>
    </message>
    <message>
        <source>Second position</source>
        <translation>Segunda posición</translation>
    </message>
    <message>
        <source>An argument for the second position</source>
        <translation>Un argumento a favor de la segunda posición</translation>
    </message>
    <message>
        <source>An argument against the second position</source>
        <translation>Un argumento en contra de la segunda posición</translation>
    </message>
    <message>
        <source>A proposal per heading</source>
        <translation>Una propuesta por encabezado</translation>
    </message>
    <message>
        <source>A proposal for each heading, tied to the first sentence below it.</source>
        <translation>Una propuesta por cada encabezado, unida a la primera frase que le sigue.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} o {last}</translation>
    </message>
    <message>
        <source>{one}, {others}</source>
        <translation>{one}, {others}</translation>
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
        <translation>caracteres de marcado</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>paragraphs and items</source>
        <translation>párrafos y elementos</translation>
    </message>
    <message>
        <source>Hypothesis export</source>
        <translation>Exportación de Hypothesis</translation>
    </message>
    <message>
        <source>“{file}” holds no annotations of Hypothesis.</source>
        <translation>«{file}» no contiene anotaciones de Hypothesis.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most:,} annotations.</source>
        <translation>«{file}» tiene más de {most:,} anotaciones.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of annotations that DebateDesk reads.</source>
        <translation>«{file}» no es un archivo de anotaciones que DebateDesk lea.</translation>
    </message>
    <message>
        <source>Obsidian note</source>
        <translation>Nota de Obsidian</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>Aún no hay anotaciones.</translation>
    </message>
    <message>
        <source>Annotations can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Las anotaciones no se pueden escribir como «{name}»; use uno de {known}.</translation>
    </message>
    <message>
        <source>“{file}” is no JSON that can be read.</source>
        <translation>«{file}» no es JSON que se pueda leer.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {remark}</source>
        <translation>Línea {line}, columna {column}: {remark}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {cause}</source>
        <translation>«{name}», línea {line}: {cause}</translation>
    </message>
    <message>
        <source>the heading’s “{key}”</source>
        <translation>«{key}» del encabezado</translation>
    </message>
    <message>
        <source>the heading’s tag “{tag}”</source>
        <translation>la etiqueta «{tag}» del encabezado</translation>
    </message>
    <message>
        <source>headings are nested more than {most} deep.</source>
        <translation>los encabezados están anidados en más de {most} niveles.</translation>
    </message>
    <message>
        <source>after “{part}” a statement or argument is missing.</source>
        <translation>después de «{part}» falta un enunciado o argumento.</translation>
    </message>
    <message>
        <source>“&lt;{title}&gt;” is reconstructed twice; an argument has one reconstruction.</source>
        <translation>«&lt;{title}&gt;» se reconstruye dos veces; un argumento tiene una sola reconstrucción.</translation>
    </message>
    <message>
        <source>only an undercut (“_”) can bear on an inference.</source>
        <translation>solo un socavamiento («_») puede referirse a una inferencia.</translation>
    </message>
    <message>
        <source>an inference needs premises above and a conclusion below it.</source>
        <translation>una inferencia necesita premisas encima y una conclusión debajo.</translation>
    </message>
    <message>
        <source>the reconstruction has no conclusion below a line of “----”.</source>
        <translation>la reconstrucción no tiene conclusión bajo una línea de «----».</translation>
    </message>
    <message>
        <source>a premise or conclusion is a statement, not an argument.</source>
        <translation>una premisa o conclusión es un enunciado, no un argumento.</translation>
    </message>
    <message>
        <source>the inference’s “{key}”</source>
        <translation>«{key}» de la inferencia</translation>
    </message>
    <message>
        <source>the inference uses ({list}), which is not there.</source>
        <translation>la inferencia usa ({list}), que no existe.</translation>
    </message>
    <message>
        <source>that an inference uses its own conclusion</source>
        <translation>que una inferencia usa su propia conclusión</translation>
    </message>
    <message>
        <source>Argdown text</source>
        <translation>Texto Argdown</translation>
    </message>
    <message>
        <source>there is no node or relation “{target}”.</source>
        <translation>no hay ningún nodo ni relación «{target}».</translation>
    </message>
    <message>
        <source>“relation” must be an id, or names with values.</source>
        <translation>«relation» debe ser un identificador, o nombres con valores.</translation>
    </message>
    <message>
        <source>there is no node “{item}” in this map.</source>
        <translation>no hay ningún nodo «{item}» en este mapa.</translation>
    </message>
    <message>
        <source>the “kind” of a relation must be one of {kinds}.</source>
        <translation>la clase («kind») de una relación debe ser una de {kinds}.</translation>
    </message>
    <message>
        <source>a scheme</source>
        <translation>un esquema</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identificador</translation>
    </message>
    <message>
        <source>what is “answered” needs a “question” and a “node”.</source>
        <translation>«answered» necesita una «question» y un «node».</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>un nodo</translation>
    </message>
    <message>
        <source>there is no node “{node}” in this map.</source>
        <translation>no hay ningún nodo «{node}» en este mapa.</translation>
    </message>
    <message>
        <source>two relations have the id “{id}”.</source>
        <translation>dos relaciones tienen el identificador «{id}».</translation>
    </message>
    <message>
        <source>each of the “relations” listed needs a “kind” out of {kinds}.</source>
        <translation>cada una de las «relations» enumeradas necesita una clase («kind») de {kinds}.</translation>
    </message>
    <message>
        <source>the “relations” listed need ids of their own, unlike “{own}”.</source>
        <translation>las «relations» enumeradas necesitan identificadores propios, distintos de «{own}».</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>un destino</translation>
    </message>
    <message>
        <source>two nodes have the id “{own}”.</source>
        <translation>dos nodos tienen el identificador «{own}».</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of node; use one of {list}.</source>
        <translation>«{kind}» no es una clase de nodo; use una de {list}.</translation>
    </message>
    <message>
        <source>“{key}” of “{title}”</source>
        <translation>«{key}» de «{title}»</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un título</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>el peso</translation>
    </message>
    <message>
        <source>a speaker</source>
        <translation>un orador</translation>
    </message>
    <message>
        <source>a “colour” must be one of {colours}.</source>
        <translation>un «colour» debe ser uno de {colours}.</translation>
    </message>
    <message>
        <source>a “fidelity” must be one of {list}.</source>
        <translation>una «fidelity» debe ser una de {list}.</translation>
    </message>
    <message>
        <source>“refers_to” needs the name of a “map” and the id of a “node”.</source>
        <translation>«refers_to» necesita el nombre de un «map» y el identificador de un «node».</translation>
    </message>
    <message>
        <source>each piece of evidence needs the name of a “document”.</source>
        <translation>cada prueba necesita el nombre de un «document».</translation>
    </message>
    <message>
        <source>the evidence ends at {end}, before its start at {start}.</source>
        <translation>la prueba termina en {end}, antes de su inicio en {start}.</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>un papel</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>a step needs “premises”, “rules” and a “conclusion”.</source>
        <translation>un paso necesita «premises», «rules» y una «conclusion».</translation>
    </message>
    <message>
        <source>a conclusion</source>
        <translation>una conclusión</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_statements:,} statements.</source>
        <translation>«{name}» tiene más de {most_statements:,} enunciados.</translation>
    </message>
    <message>
        <source>the front matter is not closed by a line of “===”.</source>
        <translation>el preámbulo no se cierra con una línea de «===».</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>el comentario no está cerrado.</translation>
    </message>
    <message>
        <source>the data is not closed by “}”.</source>
        <translation>los datos no se cierran con «}».</translation>
    </message>
    <message>
        <source>the inference is not closed by “--”.</source>
        <translation>la inferencia no se cierra con «--».</translation>
    </message>
    <message>
        <source>“{sign}” relates to nothing; it must follow a statement or argument without an empty line.</source>
        <translation>«{sign}» no se relaciona con nada; debe seguir a un enunciado o argumento sin línea en blanco.</translation>
    </message>
    <message>
        <source>no empty line parts “{title}” from what is above it.</source>
        <translation>ninguna línea vacía separa «{title}» de lo que tiene encima.</translation>
    </message>
    <message>
        <source>“{sign}” is read as words here, not as a sign.</source>
        <translation>«{sign}» se lee aquí como texto, no como signo.</translation>
    </message>
    <message>
        <source>{what} must be words, not a list or names with values.</source>
        <translation>{what} debe constar de palabras, no de una lista ni de nombres con valores.</translation>
    </message>
    <message>
        <source>{what} is “{shown}”, which is no number.</source>
        <translation>{what} es «{shown}», que no es un número.</translation>
    </message>
    <message>
        <source>the offset</source>
        <translation>el desplazamiento</translation>
    </message>
    <message>
        <source>the offset “{shortened}” is no whole number that a text has.</source>
        <translation>la posición «{shortened}» no es un número entero que tenga un texto.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«{file}» está vacío.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB; split it into parts first.</source>
        <translation>«{file}» supera los {most} MB; divídalo antes en partes.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map</source>
        <comment>1 node that is off the map</comment>
        <translation>
            <numerusform>1 nodo que está fuera del mapa</numerusform>
            <numerusform>{n:,} nodos que están fuera del mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} nodes, the most that a map may have.</source>
        <translation>«{name}» tiene más de {most:,} nodos, el máximo de un mapa.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} relations, the most that a map may have.</source>
        <translation>«{name}» tiene más de {most:,} relaciones, el máximo de un mapa.</translation>
    </message>
    <message>
        <source>{what} has groups nested {deepest:,} deep; {most} is the most.</source>
        <translation>{what} tiene grupos anidados en {deepest:,} niveles; el máximo es {most}.</translation>
    </message>
    <message>
        <source>Of its annotations the first {most:,} were taken.</source>
        <translation>De sus anotaciones se tomaron las primeras {most:,}.</translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation>Lo pegado</translation>
    </message>
    <message>
        <source>{pasted} is no branch of a map.</source>
        <translation>{pasted} no es una rama de un mapa.</translation>
    </message>
    <message>
        <source>{pasted} has no words.</source>
        <translation>{pasted} no tiene palabras.</translation>
    </message>
    <message>
        <source>{pasted} is larger than {number} MB.</source>
        <translation>{pasted} supera los {number} MB.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_members:,} members; it is not read.</source>
        <translation>«{name}» tiene más de {most_members:,} miembros; no se lee.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not copied as a whole: its archive can&apos;t be opened.</source>
        <translation>«{name}» está dañado o no se copió entero: no se puede abrir su archivo comprimido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is missing in it.</source>
        <translation>«{name}» está dañado: falta en él «{shown}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” is in it twice.</source>
        <translation>«{name}» está dañado: contiene «{shown}» dos veces.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; it can&apos;t be read here.</source>
        <translation>«{name}» está cifrado; no se puede leer aquí.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that documents are not; it is not read.</source>
        <translation>«{name}» está comprimido de un modo que los documentos no usan; no se lee.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{shown}” in it can&apos;t be unpacked.</source>
        <translation>«{name}» está dañado: no se puede descomprimir «{shown}», que está en él.</translation>
    </message>
    <message>
        <source>“{name}” is not read: “{shown}” in it leads out of the archive.</source>
        <translation>No se lee «{name}»: «{shown}», que está en él, lleva fuera del archivo comprimido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: members of its archive lie over each other.</source>
        <translation>«{name}» está dañado: hay miembros de su archivo comprimido que se solapan.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a text can be; it is not read.</source>
        <translation>«{name}» descomprimido ocupa más de lo que puede ocupar un texto; no se lee.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most_unpacked_ratio} times its size; it is not read.</source>
        <translation>«{name}» descomprimido ocupa {most_unpacked_ratio} veces su tamaño; no se lee.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento ofimático</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un documento ofimático</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a text.</source>
        <translation>«{name}» es {what}, no un texto.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} but is damaged at byte {number}.</source>
        <translation>«{name}» dice ser {label}, pero está dañado en el byte {number}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text has.</source>
        <translation>«{name}» no es un texto: contiene bytes que ningún texto tiene.</translation>
    </message>
    <message>
        <source>Read as {name}; if letters look wrong, choose another in the text’s details.</source>
        <translation>Se leyó como {name}; si las letras se ven mal, elija otra codificación en los detalles del texto.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told with certainty: it is read as {name}. If letters look wrong, choose another in the text’s details.</source>
        <translation>Su codificación no se puede saber con certeza: se lee como {name}. Si las letras se ven mal, elija otra en los detalles del texto.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places are damaged: bytes that are no {name} are shown as “{sign}”.</source>
        <comment>One place is damaged: bytes that are no {name} are shown as “{sign}”.</comment>
        <translation>
            <numerusform>Un lugar está dañado: los bytes que no son {name} se muestran como «{sign}».</numerusform>
            <numerusform>{n:,} lugares están dañados: los bytes que no son {name} se muestran como «{sign}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word document before 2007</source>
        <translation>Documento de Word anterior a 2007</translation>
    </message>
    <message>
        <source>“{name}” is not a text of Word, though its name says so.</source>
        <translation>«{name}» no es un texto de Word, aunque su nombre lo diga.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it in Word without one, and import that.</source>
        <translation>«{name}» está bloqueado con una contraseña; guárdelo en Word sin ella e impórtelo así.</translation>
    </message>
    <message>
        <source>“{name}” has Word&apos;s old binary form; save it as .docx in Word or LibreOffice and import that.</source>
        <translation>«{name}» tiene el antiguo formato binario de Word; guárdelo como .docx en Word o LibreOffice e impórtelo así.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: there is no text in it.</source>
        <translation>«{name}» no es un documento de Word: no hay texto en él.</translation>
    </message>
    <message>
        <source>“{file}” is a Word document without a text.</source>
        <translation>«{file}» es un documento de Word sin texto.</translation>
    </message>
    <message>
        <source>The Word document has no list of “{root}” that a comment could be added to.</source>
        <translation>El documento de Word no tiene ninguna lista de «{root}» a la que se pueda añadir un comentario.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>todos los idiomas</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <translation>Europa occidental, Windows</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Western European, with €</source>
        <translation>Europa occidental, con €</translation>
    </message>
    <message>
        <source>Western European, Mac</source>
        <translation>Europa occidental, Mac</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Europa occidental, DOS</translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <translation>Europa central, Windows</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Central European, Mac</source>
        <translation>Europa central, Mac</translation>
    </message>
    <message>
        <source>Central European, DOS</source>
        <translation>Europa central, DOS</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <translation>Báltico, Windows</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Northern European</source>
        <translation>Europa septentrional</translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <translation>Cirílico, Windows</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Cyrillic, Mac</source>
        <translation>Cirílico, Mac</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>Cirílico, DOS</translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <translation>Griego, Windows</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Greek, Mac</source>
        <translation>Griego, Mac</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <translation>Turco, Windows</translation>
    </message>
    <message>
        <source>Turkish, Mac</source>
        <translation>Turco, Mac</translation>
    </message>
    <message>
        <source>Maltese and Esperanto</source>
        <translation>Maltés y esperanto</translation>
    </message>
    <message>
        <source>Hebrew, Windows</source>
        <translation>Hebreo, Windows</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <translation>Árabe, Windows</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Vietnamese, Windows</source>
        <translation>Vietnamita, Windows</translation>
    </message>
    <message>
        <source>Thai, Windows</source>
        <translation>Tailandés, Windows</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Japanese, Windows</source>
        <translation>Japonés, Windows</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japonés, Unix</translation>
    </message>
    <message>
        <source>Japanese, mail</source>
        <translation>Japonés, correo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>“{file}” is an e-book without a text.</source>
        <translation>«{file}» es un libro electrónico sin texto.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of its images are damaged or too large and left out.</source>
        <comment>One of its images is damaged or too large and left out.</comment>
        <translation>
            <numerusform>Una de sus imágenes está dañada o es demasiado grande y se omitió.</numerusform>
            <numerusform>{n:,} de sus imágenes están dañadas o son demasiado grandes y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has more than {most} MB of text; it can&apos;t be read.</source>
        <translation>«{name}» tiene más de {most} MB de texto; no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parts are missing or damaged in the file, and {count:,} were read.</source>
        <comment>One part is missing or damaged in the file, and {count:,} were read.</comment>
        <translation>
            <numerusform>Una parte falta en el archivo o está dañada; se leyeron {count:,}.</numerusform>
            <numerusform>{n:,} partes faltan en el archivo o están dañadas; se leyeron {count:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is not a text: it is no EPUB.</source>
        <translation>«{file}» no es un texto: no es un EPUB.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted by its seller (DRM), so its words cannot be read; get it without that lock.</source>
        <translation>«{name}» está cifrado por su vendedor (DRM), así que no se pueden leer sus palabras; consígalo sin ese bloqueo.</translation>
    </message>
    <message>
        <source>Notes of those who transcribed it are left out.</source>
        <translation>Se dejan fuera las notas de quienes lo transcribieron.</translation>
    </message>
    <message>
        <source>Project Gutenberg’s header and licence are left out.</source>
        <translation>Se dejan fuera el encabezado y la licencia de Project Gutenberg.</translation>
    </message>
    <message>
        <source>“{file}” is a page without a text.</source>
        <translation>«{file}» es una página sin texto.</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Página web guardada</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>tags within each other</source>
        <translation>etiquetas unas dentro de otras</translation>
    </message>
    <message>
        <source>attributes in one tag</source>
        <translation>atributos en una etiqueta</translation>
    </message>
    <message>
        <source>“{name}”, line {lineno}: this is no JSON: {msg}.</source>
        <translation>«{name}», línea {lineno}: esto no es JSON: {msg}.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be an argument map.</source>
        <translation>«{name}» está anidado en demasiados niveles para ser un mapa argumental.</translation>
    </message>
    <message>
        <source>“{name}” is no argument map: it has no list of “nodes”.</source>
        <translation>«{name}» no es un mapa argumental: no tiene ninguna lista de «nodes».</translation>
    </message>
    <message>
        <source>a relation of the kind “{kind}”</source>
        <translation>una relación de la clase «{kind}»</translation>
    </message>
    <message>
        <source>relation “{id}”</source>
        <translation>relación «{id}»</translation>
    </message>
    <message>
        <source>tags, group, weight, colour, steps or references of a node</source>
        <translation>etiquetas, grupo, peso, color, pasos o referencias de un nodo</translation>
    </message>
    <message>
        <source>node “{id}”</source>
        <translation>nodo «{id}»</translation>
    </message>
    <message>
        <source>“{key}” of the front matter</source>
        <translation>«{key}» del preámbulo</translation>
    </message>
    <message>
        <source>there is no “{end}” in this map</source>
        <translation>no hay ningún «{end}» en este mapa</translation>
    </message>
    <message>
        <source>the id “{item}” is there twice</source>
        <translation>el identificador «{item}» aparece dos veces</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>aquí hace falta una lista</translation>
    </message>
    <message>
        <source>names with values are needed here</source>
        <translation>aquí hacen falta nombres con valores</translation>
    </message>
    <message>
        <source>words are needed here</source>
        <translation>aquí hacen falta palabras</translation>
    </message>
    <message>
        <source>“{value}” is none of {list}</source>
        <translation>«{value}» no es ninguno de {list}</translation>
    </message>
    <message>
        <source>an “id” is missing</source>
        <translation>falta un «id»</translation>
    </message>
    <message>
        <source>a number is needed here, of at most 18 digits</source>
        <translation>aquí hace falta un número de 18 dígitos como máximo</translation>
    </message>
    <message>
        <source>the name of a “map” and the id of a “node” are needed here</source>
        <translation>aquí hacen falta el nombre de un «map» y el identificador de un «node»</translation>
    </message>
    <message>
        <source>“true” or “false” is needed here</source>
        <translation>aquí se necesita «true» o «false»</translation>
    </message>
    <message>
        <source>the name of a “document” is missing</source>
        <translation>falta el nombre de un «document»</translation>
    </message>
    <message>
        <source>it ends at {end}, before its start at {start}</source>
        <translation>termina en {end}, antes de su inicio en {start}</translation>
    </message>
    <message>
        <source>a whole number from 0 on is needed here</source>
        <translation>aquí hace falta un número entero a partir de 0</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_json_values:,} values of JSON; it is not read.</source>
        <translation>«{name}» tiene más de {most_json_values:,} valores de JSON; no se lee.</translation>
    </message>
    <message>
        <source>Also called {called}.</source>
        <translation>También se llama {called}.</translation>
    </message>
    <message>
        <source>Its front matter has no closing line “---”: it is taken to end before the first other line.</source>
        <translation>Su preámbulo no tiene línea de cierre «---»: se considera que termina antes de la primera línea distinta.</translation>
    </message>
    <message>
        <source>The front matter of “{name}” is broken: a value cannot be read ({cause}).</source>
        <translation>El preámbulo de «{name}» es incorrecto: no se puede leer un valor ({cause}).</translation>
    </message>
    <message numerus="yes">
        <source>{problem}: what can be read was taken line by line, and {n:,} lines were left out.</source>
        <comment>{problem}: what can be read was taken line by line, and “{line}” was left out.</comment>
        <translation>
            <numerusform>{problem}: lo legible se tomó línea por línea, y «{line}» se omitió.</numerusform>
            <numerusform>{problem}: lo legible se tomó línea por línea, y {n:,} líneas se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: what can be read was taken line by line.</source>
        <translation>{problem}: lo legible se tomó línea por línea.</translation>
    </message>
    <message>
        <source>Its front matter is broken</source>
        <translation>Su encabezado es incorrecto</translation>
    </message>
    <message>
        <source>Its front matter is broken ({cause})</source>
        <translation>Su encabezado es incorrecto ({cause})</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line}</source>
        <translation>Su encabezado es incorrecto en la línea {line}</translation>
    </message>
    <message>
        <source>Its front matter is broken in line {line} ({cause})</source>
        <translation>Su encabezado es incorrecto en la línea {line} ({cause})</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>“{file}” is not a text of OpenDocument, though its name says so.</source>
        <translation>«{file}» no es un texto de OpenDocument, aunque su nombre lo diga.</translation>
    </message>
    <message>
        <source>“{file}” is a document without a text.</source>
        <translation>«{file}» es un documento sin texto.</translation>
    </message>
    <message>
        <source>“{name}” is not an OpenDocument text.</source>
        <translation>«{name}» no es un texto OpenDocument.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one, and import that.</source>
        <translation>«{name}» está bloqueado con una contraseña; guárdelo sin ella e impórtelo así.</translation>
    </message>
    <message>
        <source>The words that its comments are on were not found; they are on the whole text.</source>
        <translation>No se encontraron las palabras a las que se refieren sus comentarios; quedan sobre todo el texto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} insertions are in the text</source>
        <comment>1 insertion is in the text</comment>
        <translation>
            <numerusform>1 inserción está en el texto</numerusform>
            <numerusform>{n} inserciones están en el texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions are left out</source>
        <comment>1 deletion is left out</comment>
        <translation>
            <numerusform>1 eliminación se omite</numerusform>
            <numerusform>{n} eliminaciones se omiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes were tracked: {list}.</source>
        <translation>Sus cambios estaban registrados: {list}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>The clipboard holds more than {most} MB; import it as a file.</source>
        <translation>El portapapeles contiene más de {most} MB; impórtelo como archivo.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <translation>«{name}» no tiene páginas.</translation>
    </message>
    <message>
        <source>“{name}” has {pages:,} pages; at most {most_pdf_pages:,} can be read. Split it into parts first.</source>
        <translation>«{name}» tiene {pages:,} páginas; se pueden leer {most_pdf_pages:,} como máximo. Divídalo antes en partes.</translation>
    </message>
    <message>
        <source>“{name}” is not a text in PDF, whatever its name says.</source>
        <translation>«{name}» no es un texto en PDF, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>La contraseña no abre «{name}».</translation>
    </message>
    <message>
        <source>“{name}” opens with a password only.</source>
        <translation>«{name}» solo se abre con una contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is protected in a way that only its maker&apos;s program opens.</source>
        <translation>«{name}» está protegido de un modo que solo abre el programa de su autor.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF that can be read; it may be damaged or cut off.</source>
        <translation>«{name}» no es un PDF que se pueda leer; puede estar dañado o cortado.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_pdf_words:,} words; split it into parts first.</source>
        <translation>«{name}» tiene más de {most_pdf_words:,} palabras; divídalo antes en partes.</translation>
    </message>
    <message>
        <source>“{name}” is a scan without text: its pages are pictures, which can be looked at but not searched or quoted.</source>
        <translation>«{name}» es un escaneo sin texto: sus páginas son imágenes, que se pueden mirar, pero en las que no se puede buscar ni citar.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages are pictures without text, which can be looked at but not searched or quoted.</source>
        <comment>1 page is a picture without text, which can be looked at but not searched or quoted.</comment>
        <translation>
            <numerusform>1 página es una imagen sin texto, que se puede mirar, pero en la que no se puede buscar ni citar.</numerusform>
            <numerusform>{n:,} páginas son imágenes sin texto, que se pueden mirar, pero en las que no se puede buscar ni citar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts on {named_pages} do not say which letters their shapes stand for: words there may be wrong, so compare them with the page.</source>
        <translation>Los tipos de letra de {named_pages} no indican qué letras representan sus formas: las palabras de ahí pueden ser erróneas; compárelas con la página.</translation>
    </message>
    <message>
        <source>The file is damaged: {named_pages} cannot be read.</source>
        <translation>El archivo está dañado: no se puede leer {named_pages}.</translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers}</source>
        <comment>page {numbers}</comment>
        <translation>
            <numerusform>la página {numbers}</numerusform>
            <numerusform>las páginas {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pages {numbers} and {n:,} others</source>
        <comment>pages {numbers} and 1 other</comment>
        <translation>
            <numerusform>las páginas {numbers} y 1 más</numerusform>
            <numerusform>las páginas {numbers} y {n:,} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} is a picture without text.</source>
        <translation>La página {number} es una imagen sin texto.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is also the key of the entry in line {first}.</source>
        <translation>Línea {line}: «{key}» es también la clave de la entrada de la línea {first}.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” refers to “{missing}”, which is not in the file.</source>
        <translation>Línea {line}: «{key}» remite a «{missing}», que no está en el archivo.</translation>
    </message>
    <message>
        <source>an entry (@{kind})</source>
        <translation>una entrada (@{kind})</translation>
    </message>
    <message>
        <source>Line {line}: {named} cannot be read: {error}.</source>
        <translation>Línea {line}: no se puede leer {named}: {error}.</translation>
    </message>
    <message>
        <source>no comma follows its key</source>
        <translation>falta la coma tras su clave</translation>
    </message>
    <message>
        <source>a field is expected in line {line}</source>
        <translation>se espera un campo en la línea {line}</translation>
    </message>
    <message>
        <source>“{name}” is not followed by a comma in line {line}</source>
        <translation>falta la coma tras «{name}» en la línea {line}</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>«{name}» no tiene valor</translation>
    </message>
    <message>
        <source>a brace or a quotation mark is not closed</source>
        <translation>una llave o unas comillas no se cierran</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>«{name}» está anidado en demasiados niveles.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read: {error}.</source>
        <translation>«{name}» no es JSON que se pueda leer: {error}.</translation>
    </message>
    <message>
        <source>Item {number} is no reference.</source>
        <translation>El elemento {number} no es una referencia.</translation>
    </message>
    <message>
        <source>“{file}” holds no reference that can be read.</source>
        <translation>«{file}» no contiene ninguna referencia legible.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most_entries:,} references.</source>
        <translation>«{file}» contiene más de {most_entries:,} referencias.</translation>
    </message>
    <message>
        <source>“{file}” is no list of references that DebateDesk reads ({known}).</source>
        <translation>«{file}» no es una lista de referencias que DebateDesk lea ({known}).</translation>
    </message>
    <message>
        <source>References can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Las referencias no se pueden escribir como «{name}»; use uno de {known}.</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” belongs to no reference.</source>
        <translation>Línea {number}: «{line}» no pertenece a ninguna referencia.</translation>
    </message>
    <message>
        <source>Line {started}: {called} has no end (ER); it was read all the same.</source>
        <translation>Línea {started}: {called} no tiene final (ER); se leyó de todos modos.</translation>
    </message>
    <message>
        <source>Line {number}: “{tag}” stands outside of a reference.</source>
        <translation>Línea {number}: «{tag}» está fuera de una referencia.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>“{name}” is no JSON that can be read.</source>
        <translation>«{name}» no es JSON que se pueda leer.</translation>
    </message>
    <message>
        <source>“{file}” is not a kind of text that DebateDesk reads.</source>
        <translation>«{file}» no es una clase de texto que DebateDesk lea.</translation>
    </message>
    <message>
        <source>“{file}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>«{file}» no es un mapa argumental en un formato que DebateDesk lea.</translation>
    </message>
    <message>
        <source>A text can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Un texto no se puede escribir como «{name}»; use uno de {known}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Un mapa no se puede escribir como «{name}»; use uno de {known}.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in RTF, though its name says so.</source>
        <translation>«{file}» no es un texto en RTF, aunque su nombre lo diga.</translation>
    </message>
    <message>
        <source>“{name}” has groups nested more than {deepest:,} deep; it is not read.</source>
        <translation>«{name}» tiene grupos anidados en más de {deepest:,} niveles; no se lee.</translation>
    </message>
    <message>
        <source>“{file}” is an RTF document without a text.</source>
        <translation>«{file}» es un documento RTF sin texto.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PDF drawing</source>
        <translation>Dibujo PDF</translation>
    </message>
    <message>
        <source>The picture is larger than {number} MB.</source>
        <translation>La imagen supera los {number} MB.</translation>
    </message>
    <message>
        <source>The picture defines entities.</source>
        <translation>La imagen define entidades.</translation>
    </message>
    <message>
        <source>The picture has too many elements.</source>
        <translation>La imagen tiene demasiados elementos.</translation>
    </message>
    <message>
        <source>The picture is broken.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The picture is nested too deep.</source>
        <translation>La imagen está anidada en demasiados niveles.</translation>
    </message>
    <message>
        <source>The picture refers to itself.</source>
        <translation>La imagen remite a sí misma.</translation>
    </message>
    <message>
        <source>The picture draws too many shapes.</source>
        <translation>La imagen dibuja demasiadas formas.</translation>
    </message>
    <message>
        <source>“{name}” is no feed: no RSS and no Atom.</source>
        <translation>«{name}» no es un canal: ni RSS ni Atom.</translation>
    </message>
    <message>
        <source>Thread of posts</source>
        <translation>Hilo de publicaciones</translation>
    </message>
    <message>
        <source>“{file}” is no thread of posts that DebateDesk reads.</source>
        <translation>«{file}» no es un hilo de publicaciones que DebateDesk lea.</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>Canal (RSS, Atom)</translation>
    </message>
    <message>
        <source>Copied thread</source>
        <translation>Hilo copiado</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>«{name}» está anidado en demasiados niveles para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON.</source>
        <translation>«{name}» no es JSON válido.</translation>
    </message>
    <message>
        <source>“{name}” holds no post that has words.</source>
        <translation>«{name}» no contiene ninguna publicación que tenga palabras.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that were deleted or have no words were left out.</source>
        <comment>One post that was deleted or has no words was left out.</comment>
        <translation>
            <numerusform>Se omitió una publicación que fue eliminada o no tiene palabras.</numerusform>
            <numerusform>Se omitieron {n:,} publicaciones que fueron eliminadas o no tienen palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts that are there twice came in once.</source>
        <comment>One post that is there twice came in once.</comment>
        <translation>
            <numerusform>Una publicación que aparece dos veces se importó una sola vez.</numerusform>
            <numerusform>{n:,} publicaciones que aparecen dos veces se importaron una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are not in the file.</source>
        <comment>One answer is not in the file.</comment>
        <translation>
            <numerusform>Una respuesta no está en el archivo.</numerusform>
            <numerusform>{n:,} respuestas no están en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not well-formed XML (line {line}, column {number}).</source>
        <translation>«{name}» está dañado: no es XML bien formado (línea {line}, columna {number}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML is in no encoding that is known.</source>
        <translation>«{name}» está dañado: su XML no está en ninguna codificación conocida.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} {what} of XML, the most that is read.</source>
        <translation>«{name}» tiene más de {most:,} {what} de XML, el máximo que se lee.</translation>
    </message>
    <message>
        <source>“{name}” declares entities in its XML, which could unfold without end.</source>
        <translation>«{name}» declara entidades en su XML, que podrían expandirse sin fin.</translation>
    </message>
    <message>
        <source>“{name}” has XML nested more than {deepest_xml:,} deep; it is not read.</source>
        <translation>«{name}» tiene XML anidado en más de {deepest_xml:,} niveles; no se lee.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its reading could not be started: {cause}.</source>
        <translation>No se puede leer «{name}»: no se pudo iniciar la lectura: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take longer than {seconds} seconds.</source>
        <translation>No se lee «{name}»: tardaría más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it.</source>
        <translation>«{name}» no se puede leer: algo en él detuvo el programa que lo leía.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it stopped the program that read it ({signal}).</source>
        <translation>«{name}» no se puede leer: algo en él detuvo el programa que lo leía ({signal}).</translation>
    </message>
    <message>
        <source>“{name}” is not read: that would take more than {most} of memory.</source>
        <translation>No se lee «{name}»: necesitaría más de {most} de memoria.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>reading in another encoding</source>
        <translation>lectura con otra codificación</translation>
    </message>
    <message>
        <source>change of version</source>
        <translation>cambio de versión</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>search for passages</source>
        <translation>búsqueda de pasajes</translation>
    </message>
    <message>
        <source>check of quotations</source>
        <translation>comprobación de citas</translation>
    </message>
    <message>
        <source>report on evidence</source>
        <translation>informe sobre las pruebas</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>material para clase</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexación</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>check of the backups</source>
        <translation>comprobación de las copias de seguridad</translation>
    </message>
    <message>
        <source>The {noun} {reason}.</source>
        <translation>Tarea de {noun}: {reason}.</translation>
    </message>
    <message>
        <source>could not be started: {cause}</source>
        <translation>no se pudo iniciar: {cause}</translation>
    </message>
    <message>
        <source>stopped halfway because its background process ended; what was saved until then is safe</source>
        <translation>se detuvo a medias porque terminó su proceso en segundo plano; lo guardado hasta entonces está a salvo</translation>
    </message>
    <message>
        <source>The {noun} failed because of a fault in DebateDesk ({answer}).</source>
        <translation>La tarea de {noun} no terminó por un fallo de DebateDesk ({answer}).</translation>
    </message>
    <message>
        <source>The library {database} was moved or deleted while it was open.</source>
        <translation>La biblioteca {database} se movió o se eliminó mientras estaba abierta.</translation>
    </message>
    <message>
        <source>Only the punctuation differs.</source>
        <translation>Solo difiere la puntuación.</translation>
    </message>
    <message>
        <source>Only the number of a footnote differs.</source>
        <translation>Solo difiere el número de una nota al pie.</translation>
    </message>
    <message>
        <source>Exact but for accents: the quotation has none.</source>
        <translation>Exacta salvo los acentos: la cita no los lleva.</translation>
    </message>
    <message>
        <source>Only accents differ: {sentence}</source>
        <translation>Solo difieren los acentos: {sentence}</translation>
    </message>
    <message>
        <source>Only capitals differ: {sentence}</source>
        <translation>Solo difieren las mayúsculas: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ. {sentence}</source>
        <comment>1 place differs. {sentence}</comment>
        <translation>
            <numerusform>1 lugar difiere. {sentence}</numerusform>
            <numerusform>{n} lugares difieren. {sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>The number {quoted} is added.</source>
        <translation>Se añadió el número {quoted}.</translation>
    </message>
    <message>
        <source>The number {source} is left out.</source>
        <translation>Se omitió el número {source}.</translation>
    </message>
    <message>
        <source>The number {quoted} stands for {source}.</source>
        <translation>El número {quoted} sustituye a {source}.</translation>
    </message>
    <message>
        <source>The sign {quoted} is added.</source>
        <translation>Se añadió el signo {quoted}.</translation>
    </message>
    <message>
        <source>The sign {source} is left out.</source>
        <translation>Se omitió el signo {source}.</translation>
    </message>
    <message>
        <source>The sign {quoted} stands for {source}.</source>
        <translation>El signo {quoted} sustituye a {source}.</translation>
    </message>
    <message>
        <source>“{quoted}” is added.</source>
        <translation>Se añadió «{quoted}».</translation>
    </message>
    <message>
        <source>“{source}” is left out.</source>
        <translation>Se omitió «{source}».</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”.</source>
        <translation>«{quoted}» sustituye a «{source}».</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; so few can’t be judged when they are altered.</source>
        <translation>Tal como están, las palabras no aparecen en ningún texto; tan pocas no se pueden juzgar si están alteradas.</translation>
    </message>
    <message>
        <source>The words stand in no text, also not in a similar form.</source>
        <translation>Las palabras no están en ningún texto, ni siquiera en forma parecida.</translation>
    </message>
    <message>
        <source>The parts stand apart from each other in the source.</source>
        <translation>Las partes están separadas entre sí en la fuente.</translation>
    </message>
    <message>
        <source>There are no words to look for but the quoter’s own.</source>
        <translation>No hay palabras que buscar salvo las de quien cita.</translation>
    </message>
    <message>
        <source>The words are the source’s but for what is marked.</source>
        <translation>Las palabras son las de la fuente, salvo lo marcado.</translation>
    </message>
    <message>
        <source>The parts stand in no text, also not in a similar form.</source>
        <translation>Las partes no están en ningún texto, ni siquiera en forma parecida.</translation>
    </message>
    <message>
        <source>Words are left out, and nothing marks it.</source>
        <translation>Se omiten palabras y nada lo señala.</translation>
    </message>
    <message>
        <source>by an author or speaker</source>
        <translation>de un autor o de quien habla</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>kinds of texts, nodes and stances</source>
        <translation>clases de textos, nodos y posturas</translation>
    </message>
    <message>
        <source>texts, notes, highlights and nodes with a tag</source>
        <translation>textos, notas, resaltados y nodos con una etiqueta</translation>
    </message>
    <message>
        <source>of a year, a month or a day</source>
        <translation>de un año, un mes o un día</translation>
    </message>
    <message>
        <source>from one to the other; each may be left out</source>
        <translation>de una a otra; cualquiera de las dos se puede omitir</translation>
    </message>
    <message>
        <source>debates by words of their title</source>
        <translation>debates por palabras de su título</translation>
    </message>
    <message>
        <source>texts that are not read yet; also read:begun and read:yes</source>
        <translation>textos aún no leídos; también read:begun y read:yes</translation>
    </message>
    <message>
        <source>only in notes, highlights, maps or texts</source>
        <translation>solo en notas, resaltados, mapas o textos</translation>
    </message>
    <message>
        <source>highlights of a colour</source>
        <translation>resaltados de un color</translation>
    </message>
    <message>
        <source>Type a word to search for.</source>
        <translation>Escriba una palabra que buscar.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Hay un paréntesis sin cerrar.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
        <source>Only words and phrases can stand near each other.</source>
        <translation>Solo las palabras y las frases pueden estar cerca unas de otras.</translation>
    </message>
    <message>
        <source>A date is written as 1787, 1787-11 or 1787-11-22, and a span as 1787-06..1788-06.</source>
        <translation>Una fecha se escribe como 1787, 1787-11 o 1787-11-22, y un intervalo como 1787-06..1788-06.</translation>
    </message>
    <message>
        <source>After “in:” comes texts, notes, highlights or maps.</source>
        <translation>Después de «in:» va texts, notes, highlights o maps.</translation>
    </message>
    <message>
        <source>After “read:” comes yes, no or begun.</source>
        <translation>Después de «read:» va yes, no o begun.</translation>
    </message>
    <message>
        <source>Something must follow {operator}.</source>
        <translation>Algo debe seguir a {operator}.</translation>
    </message>
    <message>
        <source>Something must stand before {operator}.</source>
        <translation>Algo debe preceder a {operator}.</translation>
    </message>
    <message>
        <source>After “near/” comes a number from 1 to {most}.</source>
        <translation>Después de «near/» va un número del 1 al {most}.</translation>
    </message>
    <message>
        <source>Type what to look for after “{field}:”.</source>
        <translation>Escriba qué buscar después de «{field}:».</translation>
    </message>
    <message>
        <source>Type the beginning of a word before the star.</source>
        <translation>Escriba el principio de una palabra antes del asterisco.</translation>
    </message>
    <message>
        <source>That passage is not in the text any more.</source>
        <translation>Ese pasaje ya no está en el texto.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Seleccione primero unas palabras.</translation>
    </message>
    <message>
        <source>There are no notes or highlights yet.</source>
        <translation>Aún no hay notas ni resaltados.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Change highlight colour</source>
        <translation>Cambiar el color del resaltado</translation>
    </message>
    <message>
        <source>Tag highlights</source>
        <translation>Etiquetar resaltados</translation>
    </message>
    <message>
        <source>Tag highlight</source>
        <translation>Etiquetar resaltado</translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation>Quitar resaltados</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Quitar resaltado</translation>
    </message>
    <message>
        <source>“{colour}” is not one of the colours {list}.</source>
        <translation>«{colour}» no es uno de los colores {list}.</translation>
    </message>
    <message>
        <source>Its document is no longer in the library.</source>
        <translation>Su documento ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New note from a link</source>
        <translation>Nueva nota desde un enlace</translation>
    </message>
    <message>
        <source>Choose what a link leads to</source>
        <translation>Elegir adónde lleva un enlace</translation>
    </message>
    <message>
        <source>A note can&apos;t be put on that.</source>
        <translation>No se puede poner una nota ahí.</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Tag note</source>
        <translation>Etiquetar nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>This is not in the map yet.</source>
        <translation>Esto aún no está en el mapa.</translation>
    </message>
    <message>
        <source>There is no folder “{chosen}” for the backups.</source>
        <translation>No existe la carpeta «{chosen}» para las copias de seguridad.</translation>
    </message>
    <message>
        <source>This backup is kept in {folder}.</source>
        <translation>Esta copia de seguridad se guarda en {folder}.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: {part}.</source>
        <translation>No se puede escribir la copia de seguridad {path}: {part}.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: Is a directory.</source>
        <translation>No se puede escribir la copia de seguridad {target}: es una carpeta.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: that is a device or a pipe, not a file.</source>
        <translation>No se puede escribir la copia de seguridad {target}: eso es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be written: there are too many of its name.</source>
        <translation>No se puede escribir la copia de seguridad {path}: hay demasiadas con su nombre.</translation>
    </message>
    <message>
        <source>What is pasted holds no nodes.</source>
        <translation>Lo que se pega no contiene nodos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>1 nodo</numerusform>
            <numerusform>{n} nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>Pegar {what}</translation>
    </message>
    <message>
        <source>The style “{file}” cannot be kept: {part}.</source>
        <translation>No se puede conservar el estilo «{file}»: {part}.</translation>
    </message>
    <message>
        <source>“{name}” is not a style that was added.</source>
        <translation>«{name}» no es un estilo que se haya añadido.</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be removed: {part}.</source>
        <translation>No se puede quitar el estilo «{name}»: {part}.</translation>
    </message>
    <message>
        <source>Citations can be written in {list}, not in “{language}”.</source>
        <translation>Las citas se pueden escribir en {list}, no en «{language}».</translation>
    </message>
    <message>
        <source>There is no citation style “{name}”; use one of {known}.</source>
        <translation>No hay ningún estilo de citas «{name}»; use uno de {known}.</translation>
    </message>
    <message>
        <source>The citation style “{title}” goes round without end.</source>
        <translation>El estilo de citas «{title}» da vueltas sin fin.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a citation style.</source>
        <translation>«{name}» es demasiado grande para un estilo de citas.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL).</source>
        <translation>«{name}» no es un estilo de citas (CSL).</translation>
    </message>
    <message>
        <source>“{name}” only refers to another style: add the file of “{wanted}” instead.</source>
        <translation>«{name}» solo remite a otro estilo: añada en su lugar el archivo de «{wanted}».</translation>
    </message>
    <message>
        <source>“{name}” is no citation style (CSL): it does not say how to cite.</source>
        <translation>«{name}» no es un estilo de citas (CSL): no dice cómo citar.</translation>
    </message>
    <message>
        <source>“{name}” has too many elements for a citation style.</source>
        <translation>«{name}» tiene demasiados elementos para un estilo de citas.</translation>
    </message>
    <message>
        <source>“{name}” is no whole citation style: its macro “{other}” is missing.</source>
        <translation>«{name}» no es un estilo de citas completo: falta su macro «{other}».</translation>
    </message>
    <message>
        <source>“{name}” is no citation style: its macro “{other}” calls itself.</source>
        <translation>«{name}» no es un estilo de citas: su macro «{other}» se llama a sí misma.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a citation style.</source>
        <translation>«{name}» tiene demasiados niveles anidados para un estilo de citas.</translation>
    </message>
    <message>
        <source>its DOI</source>
        <translation>su DOI</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>su clave</translation>
    </message>
    <message>
        <source>its file’s name</source>
        <translation>el nombre de su archivo</translation>
    </message>
    <message>
        <source>several texts have {reason}</source>
        <translation>varios textos tienen {reason}</translation>
    </message>
    <message>
        <source>its title, author and year</source>
        <translation>su título, autor y año</translation>
    </message>
    <message>
        <source>several texts have its title, author and year</source>
        <translation>varios textos tienen su título, autor y año</translation>
    </message>
    <message>
        <source>the name of its file</source>
        <translation>el nombre de su archivo</translation>
    </message>
    <message>
        <source>the title is the same, not author and year</source>
        <translation>el título es el mismo, pero no el autor y el año</translation>
    </message>
    <message>
        <source>only the main title is the same</source>
        <translation>solo el título principal es el mismo</translation>
    </message>
    <message>
        <source>“{output}” does not tell which format to write; give it with --to.</source>
        <translation>«{output}» no indica qué formato escribir; especifíquelo con --to.</translation>
    </message>
    <message>
        <source>“{path}” is not an argument map in a format that DebateDesk reads.</source>
        <translation>«{path}» no es un mapa argumental en un formato que DebateDesk lea.</translation>
    </message>
    <message>
        <source>Edit publication</source>
        <translation>Editar publicación</translation>
    </message>
    <message>
        <source>A debate</source>
        <translation>Un debate</translation>
    </message>
    <message>
        <source>New debate “{title}”</source>
        <translation>Nuevo debate «{title}»</translation>
    </message>
    <message>
        <source>Rename debate</source>
        <translation>Cambiar nombre del debate</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalles</translation>
    </message>
    <message>
        <source>Remove tag “{tag}”</source>
        <translation>Quitar etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation>Etiquetar «{tag}»</translation>
    </message>
    <message>
        <source>Move {counted}</source>
        <translation>Mover {counted}</translation>
    </message>
    <message>
        <source>Move {counted} to a new debate</source>
        <translation>Mover {counted} a un debate nuevo</translation>
    </message>
    <message>
        <source>Delete {named}</source>
        <translation>Eliminar {named}</translation>
    </message>
    <message>
        <source>Restore {named}</source>
        <translation>Restaurar {named}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>1 elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} needs a title.</source>
        <translation>{what} necesita un título.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {part}.</source>
        <translation>No se puede escribir «{path}»: {part}.</translation>
    </message>
    <message>
        <source>Support and opposition</source>
        <translation>Apoyo y oposición</translation>
    </message>
    <message>
        <source>Where the text is answered</source>
        <translation>Dónde se responde al texto</translation>
    </message>
    <message>
        <source>Texts by date</source>
        <translation>Textos por fecha</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Quién responde a quién</translation>
    </message>
    <message>
        <source>Checking “{title}”</source>
        <translation>Comprobando «{title}»</translation>
    </message>
    <message>
        <source>{kept} cannot be written: {strerror}; nothing was mended.</source>
        <translation>No se puede escribir {kept}: {strerror}; no se reparó nada.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” is missing; its text is whole.</source>
        <translation>Falta el original guardado «{name}» de «{title}»; su texto está íntegro.</translation>
    </message>
    <message>
        <source>The kept original “{name}” of “{title}” was altered; its text is whole.</source>
        <translation>El original guardado «{name}» de «{title}» fue alterado; su texto está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} annotations are on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</source>
        <comment>1 annotation is on words that do not stand in “{title}” as they were; the words came in as a note on the whole text.</comment>
        <translation>
            <numerusform>1 anotación se refiere a palabras que no están tal cual en «{title}»; las palabras entraron como nota sobre el texto entero.</numerusform>
            <numerusform>{n:,} anotaciones se refieren a palabras que no están tal cual en «{title}»; las palabras entraron como nota sobre el texto entero.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” has all of its annotations already.</source>
        <translation>«{title}» ya tiene todas sus anotaciones.</translation>
    </message>
    <message>
        <source>a text without a title</source>
        <translation>un texto sin título</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} annotations are on {title}, which is none of the texts in the library.</source>
        <comment>“{file}”: 1 annotation is on {title}, which is none of the texts in the library.</comment>
        <translation>
            <numerusform>«{file}»: 1 anotación se refiere a {title}, que no es ninguno de los textos de la biblioteca.</numerusform>
            <numerusform>«{file}»: {n:,} anotaciones se refieren a {title}, que no es ninguno de los textos de la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that DebateDesk reads.</source>
        <translation>«{name}» no es una clase de archivo que DebateDesk lea.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be read: {strerror}.</source>
        <translation>No se puede leer la carpeta «{name}»: {strerror}.</translation>
    </message>
    <message>
        <source>Its pages could not be matched to its text.</source>
        <translation>Sus páginas no se pudieron hacer corresponder con su texto.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>«{name}» no contiene texto.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was looked at; import it again.</source>
        <translation>«{name}» ha cambiado desde que se examinó; impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Importar «{title}»</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importar {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>1 text</comment>
        <translation>
            <numerusform>1 texto</numerusform>
            <numerusform>{n:,} textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} maps</source>
        <comment>1 map</comment>
        <translation>
            <numerusform>1 mapa</numerusform>
            <numerusform>{n:,} mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newer versions</source>
        <comment>1 newer version</comment>
        <translation>
            <numerusform>1 versión más nueva</numerusform>
            <numerusform>{n:,} versiones más nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} newly marked texts</source>
        <comment>1 newly marked text</comment>
        <translation>
            <numerusform>1 texto con marcas nuevas</numerusform>
            <numerusform>{n:,} textos con marcas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>1 fuente</numerusform>
            <numerusform>{n:,} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {following}</source>
        <translation>{before}, {following}</translation>
    </message>
    <message>
        <source>Importing {name} ({parts:,} of {of:,})</source>
        <translation>Importando {name} ({parts:,} de {of:,})</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as the map “{title}”.</source>
        <translation>«{file}» ya está en este debate como el mapa «{title}».</translation>
    </message>
    <message>
        <source>“{file}” holds no password; write one a line.</source>
        <translation>«{file}» no contiene ninguna contraseña; escriba una por línea.</translation>
    </message>
    <message>
        <source>“{file}” holds a map, not texts.</source>
        <translation>«{file}» contiene un mapa, no textos.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of text that DebateDesk reads.</source>
        <translation>«{name}» no es un tipo de texto que DebateDesk lea.</translation>
    </message>
    <message>
        <source>“{file}” is a map, not a text.</source>
        <translation>«{file}» es un mapa, no un texto.</translation>
    </message>
    <message>
        <source>“{file}” holds {count:,} texts, not one.</source>
        <translation>«{file}» contiene {count:,} textos, no uno.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {part}.</source>
        <translation>No se puede leer «{file}»: {part}.</translation>
    </message>
    <message>
        <source>“{name}” came in; beside it {names} was left out as the same text.</source>
        <translation>Entró «{name}»; además se dejó fuera {names} por ser el mismo texto.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of {n:,} references did not come in: notes come with the files that a list names.</source>
        <comment>The notes of 1 reference did not come in: notes come with the files that a list names.</comment>
        <translation>
            <numerusform>Las notas de 1 referencia no entraron: las notas vienen con los archivos que una lista nombra.</numerusform>
            <numerusform>Las notas de {n:,} referencias no entraron: las notas vienen con los archivos que una lista nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>a reference without a title</source>
        <translation>una referencia sin título</translation>
    </message>
    <message>
        <source>{file} (line {line})</source>
        <translation>{file} (línea {line})</translation>
    </message>
    <message>
        <source>{file}: {named} is none of the texts in the library.</source>
        <translation>{file}: {named} no es ninguno de los textos de la biblioteca.</translation>
    </message>
    <message>
        <source>Its file “{file}” is not there.</source>
        <translation>Su archivo «{file}» no está.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n:,} passages were found in the texts by their words.</source>
        <comment>{file}: 1 passage was found in the texts by its words.</comment>
        <translation>
            <numerusform>{file}: se encontró 1 pasaje en los textos por sus palabras.</numerusform>
            <numerusform>{file}: se encontraron {n:,} pasajes en los textos por sus palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new highlights</source>
        <comment>1 new highlight</comment>
        <translation>
            <numerusform>1 resaltado nuevo</numerusform>
            <numerusform>{n} resaltados nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes</source>
        <comment>1 new note</comment>
        <translation>
            <numerusform>1 nota nueva</numerusform>
            <numerusform>{n} notas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is already there as “{title}” and brought {notes}.</source>
        <translation>{file} ya está presente como «{title}» y trajo {notes}.</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”.</source>
        <translation>{file} es una versión más nueva de «{title}».</translation>
    </message>
    <message>
        <source>{file} is a newer version of “{title}”. It brought {notes}.</source>
        <translation>{file} es una versión más nueva de «{title}». Trajo {notes}.</translation>
    </message>
    <message>
        <source>{file}: “{title}” was known by {reason}; nothing was missing.</source>
        <translation>{file}: «{title}» se reconoció por {reason}; no faltaba nada.</translation>
    </message>
    <message>
        <source>{file}: the source of “{title}” was filled in, known by {reason}.</source>
        <translation>{file}: se completó la fuente de «{title}», reconocida por {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{title}” may be a text of the library, but {reason}.</source>
        <translation>{file}: «{title}» puede ser un texto de la biblioteca, pero {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: there is not enough memory.</source>
        <translation>No se puede leer «{name}»: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: something in it is not as expected ({name2}).</source>
        <translation>No se puede leer «{name}»: algo que contiene no es como se esperaba ({name2}).</translation>
    </message>
    <message>
        <source>“{file}” has the same text as another file of this import.</source>
        <translation>«{file}» tiene el mismo texto que otro archivo de esta importación.</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>«{file}» no contiene texto.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate, with all of its texts.</source>
        <translation>«{file}» ya está en este debate, con todos sus textos.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: {n:,} of its {count:,} texts are already in this debate.</source>
        <comment>“{file}”: 1 of its {count:,} texts is already in this debate.</comment>
        <translation>
            <numerusform>«{file}»: 1 de sus {count:,} textos ya está en este debate.</numerusform>
            <numerusform>«{file}»: {n:,} de sus {count:,} textos ya están en este debate.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>«{file}» ya está en este debate como otra versión de «{title}»; su original guardado estaba dañado o faltaba y vuelve a estar intacto.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as another version of “{title}”.</source>
        <translation>«{file}» ya está en este debate como otra versión de «{title}».</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”; its kept original was damaged or missing and is whole again.</source>
        <translation>«{file}» ya está en este debate como «{title}»; su original guardado estaba dañado o faltaba y vuelve a estar intacto.</translation>
    </message>
    <message>
        <source>“{file}” is already in this debate as “{title}”.</source>
        <translation>«{file}» ya está en este debate como «{title}».</translation>
    </message>
    <message>
        <source>its newer version</source>
        <translation>su versión más nueva</translation>
    </message>
    <message>
        <source>Indexing…</source>
        <translation>Indexando…</translation>
    </message>
    <message>
        <source>The link leads to a text that is not in this library.</source>
        <translation>El enlace lleva a un texto que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The link leads to a map that is not in this library.</source>
        <translation>El enlace lleva a un mapa que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The link leads to a node that is not in this library.</source>
        <translation>El enlace lleva a un nodo que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The link leads to a link of a map that is not in this library.</source>
        <translation>El enlace lleva al vínculo de un mapa que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The link leads to a note that is not in this library.</source>
        <translation>El enlace lleva a una nota que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The link leads to a highlight that is not in this library.</source>
        <translation>El enlace lleva a un resaltado que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The link leads to a debate that is not in this library.</source>
        <translation>El enlace lleva a un debate que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The words that the link leads to are not in “{title}” any more.</source>
        <translation>Las palabras a las que lleva el enlace ya no están en «{title}».</translation>
    </message>
    <message>
        <source>That node is no longer on its map.</source>
        <translation>Ese nodo ya no está en su mapa.</translation>
    </message>
    <message>
        <source>That link is no longer on its map.</source>
        <translation>Ese vínculo ya no está en su mapa.</translation>
    </message>
    <message>
        <source>That map is not in the library.</source>
        <translation>Ese mapa no está en la biblioteca.</translation>
    </message>
    <message>
        <source>That node is no longer in its map.</source>
        <translation>Ese nodo ya no está en su mapa.</translation>
    </message>
    <message>
        <source>Its map is in the trash.</source>
        <translation>Su mapa está en la papelera.</translation>
    </message>
    <message>
        <source>New map “{title}”</source>
        <translation>Nuevo mapa «{title}»</translation>
    </message>
    <message>
        <source>A map needs a title.</source>
        <translation>Un mapa necesita un título.</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Cambiar nombre del mapa</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Añadir {kind}</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} nodes</source>
        <comment>Add {kind}</comment>
        <translation>
            <numerusform>Añadir {kind}</numerusform>
            <numerusform>Añadir {n} nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar clase</translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation>Editar nodo</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relacionar</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Cambiar vínculo</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Cambiar relación</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Quitar relación</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Quitar prueba</translation>
    </message>
    <message>
        <source>Its document is not in the library.</source>
        <translation>Su documento no está en la biblioteca.</translation>
    </message>
    <message>
        <source>“{fidelity}” is not one of {list}.</source>
        <translation>«{fidelity}» no es una de {list}.</translation>
    </message>
    <message>
        <source>A node refers to a node of another map; within a map, link the two.</source>
        <translation>Un nodo remite a un nodo de otro mapa; dentro de un mapa, vincule ambos.</translation>
    </message>
    <message>
        <source>The words of “{title}” are not those that came: their check sum differs.</source>
        <translation>Las palabras de «{title}» no son las que llegaron: su suma de comprobación difiere.</translation>
    </message>
    <message>
        <source>The reading text of “{title}” was not that of its source.</source>
        <translation>El texto de lectura de «{title}» no era el de su fuente.</translation>
    </message>
    <message>
        <source>This copy of DebateDesk is incomplete: {name} is missing; install it again.</source>
        <translation>Esta copia de DebateDesk está incompleta: falta {name}; instálela de nuevo.</translation>
    </message>
    <message>
        <source>As they are, the words stand in no text; among so many quotations there was no time to look whether they are altered.</source>
        <translation>Tal como están, las palabras no aparecen en ningún texto; entre tantas citas no hubo tiempo de mirar si están alteradas.</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>Examinando los textos…</translation>
    </message>
    <message>
        <source>Checking evidence…</source>
        <translation>Comprobando las pruebas…</translation>
    </message>
    <message>
        <source>The text that “{words}” is from is not in the library.</source>
        <translation>El texto del que procede «{words}» no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The words “{words}” are no longer in the text.</source>
        <translation>Las palabras «{words}» ya no están en el texto.</translation>
    </message>
    <message>
        <source>The words “{words}” may be others in the text by now.</source>
        <translation>Las palabras «{words}» quizá sean ya otras en el texto.</translation>
    </message>
    <message numerus="yes">
        <source>It puts together words of {n} places.</source>
        <comment>It puts together words of one place.</comment>
        <translation>
            <numerusform>Junta palabras de un lugar.</numerusform>
            <numerusform>Junta palabras de {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words left out say “{negation}”.</source>
        <translation>Las palabras omitidas contienen «{negation}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are left out between its words.</source>
        <comment>A paragraph is left out between its words.</comment>
        <translation>
            <numerusform>Se omite un párrafo entre sus palabras.</numerusform>
            <numerusform>Se omiten {n} párrafos entre sus palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” stands just before the words: “{excerpt}”</source>
        <translation>«{word}» está justo antes de las palabras: «{excerpt}»</translation>
    </message>
    <message>
        <source>“{word}” stands just after the words: “{excerpt}”</source>
        <translation>«{word}» está justo después de las palabras: «{excerpt}»</translation>
    </message>
    <message>
        <source>A quotation of more than {longest:,} characters is not checked.</source>
        <translation>No se comprueba una cita de más de {longest:,} caracteres.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>shortened as marked</source>
        <translation>abreviada como se marca</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>stitched</source>
        <translation>ensamblada</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>not judged in time</source>
        <translation>no juzgada a tiempo</translation>
    </message>
    <message>
        <source>{verdict}, in another’s text</source>
        <translation>{verdict}, en el texto de otro</translation>
    </message>
    <message>
        <source>{verdict}, source unclear</source>
        <translation>{verdict}, fuente poco clara</translation>
    </message>
    <message>
        <source>{verdict}, source not judged</source>
        <translation>{verdict}, fuente sin juzgar</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand there.</source>
        <translation>Fuente nombrada: {name}. Las palabras están allí.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. The words stand in another’s text.</source>
        <translation>Fuente nombrada: {name}. Las palabras están en el texto de otro.</translation>
    </message>
    <message>
        <source>Unclear whom the sentence names as the source: {name}.</source>
        <translation>No está claro a quién nombra la frase como fuente: {name}.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. Whether the words are from there is not judged.</source>
        <translation>Fuente nombrada: {name}. No se juzga si las palabras proceden de allí.</translation>
    </message>
    <message>
        <source>Named as the source: {name}. There is no text of that name here.</source>
        <translation>Fuente nombrada: {name}. Aquí no hay ningún texto con ese nombre.</translation>
    </message>
    <message>
        <source>exact but for accents</source>
        <translation>exacta salvo los acentos</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{sources} and {number} more</source>
        <translation>{sources} y {number} más</translation>
    </message>
    <message>
        <source>“{quoted}” stands for “{source}”</source>
        <translation>«{quoted}» está por «{source}»</translation>
    </message>
    <message>
        <source>“{quoted}” (marked)</source>
        <translation>«{quoted}» (marcado)</translation>
    </message>
    <message>
        <source>added: “{quoted}”</source>
        <translation>añadido: «{quoted}»</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>omitido: «{source}»</translation>
    </message>
    <message>
        <source>“{quoted}” in place of “{source}”</source>
        <translation>«{quoted}» en lugar de «{source}»</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>No se encontraron citas.</translation>
    </message>
    <message>
        <source>Evidence of “{plain}”.</source>
        <translation>Prueba de «{plain}».</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>Leyendo los textos…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as not read</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Move {named}</source>
        <translation>Mover {named}</translation>
    </message>
    <message>
        <source>Link as {reaction}</source>
        <translation>Vincular como {reaction}</translation>
    </message>
    <message>
        <source>Move {named} out</source>
        <translation>Mover {named} hacia fuera</translation>
    </message>
    <message>
        <source>Move {named} in</source>
        <translation>Mover {named} hacia dentro</translation>
    </message>
    <message>
        <source>Detach {named}</source>
        <translation>Separar {named}</translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation>Unir premisas</translation>
    </message>
    <message>
        <source>Take premises apart</source>
        <translation>Separar las premisas</translation>
    </message>
    <message>
        <source>“{title}”: {words}</source>
        <translation>«{title}»: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} nodes</source>
        <comment>Edit node</comment>
        <translation>
            <numerusform>Editar nodo</numerusform>
            <numerusform>Editar {n} nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>Poner en el mapa</translation>
    </message>
    <message>
        <source>Leave off the map</source>
        <translation>Dejar fuera del mapa</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} nodes</source>
        <comment>Tag node</comment>
        <translation>
            <numerusform>Etiquetar nodo</numerusform>
            <numerusform>Etiquetar {n} nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut {named}</source>
        <translation>Cortar {named}</translation>
    </message>
    <message>
        <source>“{backup}” cannot be given back: {part}.</source>
        <translation>No se puede recuperar «{backup}»: {part}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals in it are damaged and were left out; the texts are whole.</source>
        <comment>1 original in it is damaged and was left out; the texts are whole.</comment>
        <translation>
            <numerusform>1 original está dañado en ella y se omitió; los textos están intactos.</numerusform>
            <numerusform>{n} originales están dañados en ella y se omitieron; los textos están intactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No library can be begun in {data}: {part}.</source>
        <translation>No se puede empezar ninguna biblioteca en {data}: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({problems}); nothing was changed.</source>
        <translation>La biblioteca de «{backup}» está dañada ({problems}); no se cambió nada.</translation>
    </message>
    <message>
        <source>The newest whole one beside it is {path}.</source>
        <translation>La más reciente intacta junto a ella es {path}.</translation>
    </message>
    <message>
        <source>Its words are gone from the text.</source>
        <translation>Sus palabras han desaparecido del texto.</translation>
    </message>
    <message>
        <source>Those words are gone: pick another passage, or keep it as an orphan.</source>
        <translation>Esas palabras han desaparecido: elija otro pasaje o consérvelo como huérfano.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} changed passages</source>
        <comment>Accept changed passage</comment>
        <translation>
            <numerusform>Aceptar pasaje cambiado</numerusform>
            <numerusform>Aceptar {n} pasajes cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick another passage</source>
        <translation>Elegir otro pasaje</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} orphans</source>
        <comment>Keep as orphan</comment>
        <translation>
            <numerusform>Conservar como huérfano</numerusform>
            <numerusform>Conservar {n} huérfanos</numerusform>
        </translation>
    </message>
    <message>
        <source>That passage was decided on already.</source>
        <translation>Ya se decidió sobre ese pasaje.</translation>
    </message>
    <message>
        <source>Choose scheme</source>
        <translation>Elegir esquema</translation>
    </message>
    <message>
        <source>Answer critical question</source>
        <translation>Responder pregunta crítica</translation>
    </message>
    <message>
        <source>Reopen critical question</source>
        <translation>Reabrir pregunta crítica</translation>
    </message>
    <message>
        <source>That question does not belong to the scheme of the relation.</source>
        <translation>Esa pregunta no pertenece al esquema de la relación.</translation>
    </message>
    <message>
        <source>Another DebateDesk is indexing this library; try again in a moment.</source>
        <translation>Otro DebateDesk está indexando esta biblioteca; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The search index {directory} cannot be written: {reason}.</source>
        <translation>No se puede escribir el índice de búsqueda {directory}: {reason}.</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexado</translation>
    </message>
    <message>
        <source>it holds no settings</source>
        <translation>no contiene ajustes</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read ({reason}); the usual ones are used.</source>
        <translation>No se puede leer la configuración {path} ({reason}); se usa la habitual.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written: {strerror}.</source>
        <translation>No se puede escribir la configuración {path}: {strerror}.</translation>
    </message>
    <message>
        <source>How the view “{key}” was left cannot be read; it begins anew.</source>
        <translation>No se puede leer cómo quedó la vista «{key}»; empieza de nuevo.</translation>
    </message>
    <message>
        <source>Reading the reactions</source>
        <translation>Leyendo las reacciones</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Buscando pasajes</translation>
    </message>
    <message>
        <source>Skip passage</source>
        <translation>Saltarse el pasaje</translation>
    </message>
    <message>
        <source>There is no template “{template}” for a map.</source>
        <translation>No hay ninguna plantilla «{template}» para un mapa.</translation>
    </message>
    <message>
        <source>The debate holds no text whose headings could become proposals.</source>
        <translation>El debate no contiene ningún texto cuyos encabezados puedan ser propuestas.</translation>
    </message>
    <message>
        <source>“{title}” has no headings that could become proposals.</source>
        <translation>«{title}» no tiene encabezados que puedan ser propuestas.</translation>
    </message>
    <message>
        <source>“{original_name}” has the same text as “{title}” now.</source>
        <translation>«{original_name}» tiene ahora el mismo texto que «{title}».</translation>
    </message>
    <message>
        <source>“{title}” reads the same in the encoding {encoding}.</source>
        <translation>«{title}» se lee igual con la codificación {encoding}.</translation>
    </message>
    <message>
        <source>Show version {number} of “{title}”</source>
        <translation>Mostrar la versión {number} de «{title}»</translation>
    </message>
    <message>
        <source>Replace “{title}”</source>
        <translation>Reemplazar «{title}»</translation>
    </message>
    <message>
        <source>The library in {data} cannot be written: {part}.</source>
        <translation>No se puede escribir la biblioteca en {data}: {part}.</translation>
    </message>
    <message>
        <source>The library in {data} is already open in another DebateDesk window.</source>
        <translation>La biblioteca en {data} ya está abierta en otra ventana de DebateDesk.</translation>
    </message>
    <message>
        <source>That highlight is no longer there.</source>
        <translation>Ese resaltado ya no existe.</translation>
    </message>
    <message>
        <source>That note is no longer there.</source>
        <translation>Esa nota ya no existe.</translation>
    </message>
    <message>
        <source>The library is damaged ({error}), so no backup of it was made.</source>
        <translation>La biblioteca está dañada ({error}), así que no se hizo ninguna copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>Packing the originals</source>
        <translation>Empaquetando los originales</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>Releyendo la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written; look to the disk that it is on.</source>
        <translation>La copia de seguridad no se pudo releer tal como se escribió; revise el disco en el que está.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of its originals are damaged</source>
        <comment>1 of its originals is damaged</comment>
        <translation>
            <numerusform>1 de sus originales está dañado</numerusform>
            <numerusform>{n} de sus originales están dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {part}.</source>
        <translation>No se puede leer «{path}»: {part}.</translation>
    </message>
    <message>
        <source>The library in “{backup}” is damaged ({error}); nothing was changed.</source>
        <translation>La biblioteca de «{backup}» está dañada ({error}); no se cambió nada.</translation>
    </message>
    <message>
        <source>“{folder}” holds no library; nothing was changed.</source>
        <translation>«{folder}» no contiene ninguna biblioteca; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{backup}” is not a whole backup of DebateDesk ({why}); nothing was changed.</source>
        <translation>«{backup}» no es una copia de seguridad íntegra de DebateDesk ({why}); no se cambió nada.</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrada</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>está comprimida de un modo desconocido aquí</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerla</translation>
    </message>
    <message>
        <source>it is no zip file, or its end is missing</source>
        <translation>no es un archivo zip, o le falta el final</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>“{backup}” holds no library; nothing was changed.</source>
        <translation>«{backup}» no contiene ninguna biblioteca; no se cambió nada.</translation>
    </message>
    <message>
        <source>what is left of it</source>
        <translation>lo que queda de ello</translation>
    </message>
    <message>
        <source>The {words} of {thing} {called} is damaged; {shown}.</source>
        <translation>Está dañado un dato ({words}) de {thing} {called}; {shown}.</translation>
    </message>
    <message>
        <source>it is read as empty</source>
        <translation>se lee como vacío</translation>
    </message>
    <message>
        <source>it is read as {words}</source>
        <translation>se lee {words}</translation>
    </message>
    <message>
        <source>it is read as “{words}”</source>
        <translation>se lee como «{words}»</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Altered words</source>
        <translation>Palabras alteradas</translation>
    </message>
    <message>
        <source>A “not” or “if” beside the words</source>
        <translation>Un «no» o un «si» junto a las palabras</translation>
    </message>
    <message>
        <source>Left out between the words</source>
        <translation>Omitido entre las palabras</translation>
    </message>
    <message>
        <source>Passages moved or gone</source>
        <translation>Pasajes movidos o desaparecidos</translation>
    </message>
    <message>
        <source>Fidelity not said yet</source>
        <translation>Fidelidad sin indicar todavía</translation>
    </message>
    <message>
        <source>Nodes without evidence</source>
        <translation>Nodos sin pruebas</translation>
    </message>
    <message>
        <source>What citations lack</source>
        <translation>Lo que falta a las referencias</translation>
    </message>
    <message>
        <source>Evidence of “{title}”</source>
        <translation>Pruebas de «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations</source>
        <comment>1 quotation</comment>
        <translation>
            <numerusform>1 cita</numerusform>
            <numerusform>{n} citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations with changes</source>
        <comment>1 quotation with changes</comment>
        <translation>
            <numerusform>1 cita con cambios</numerusform>
            <numerusform>{n} citas con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paraphrases</source>
        <comment>1 paraphrase</comment>
        <translation>
            <numerusform>1 paráfrasis</numerusform>
            <numerusform>{n} paráfrasis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries of several</source>
        <comment>1 summary of several</comment>
        <translation>
            <numerusform>1 resumen de varios</numerusform>
            <numerusform>{n} resúmenes de varios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a source</source>
        <comment>1 without a source</comment>
        <translation>
            <numerusform>1 sin fuente</numerusform>
            <numerusform>{n} sin fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said</source>
        <comment>1 not said</comment>
        <translation>
            <numerusform>1 sin indicar</numerusform>
            <numerusform>{n} sin indicar</numerusform>
        </translation>
    </message>
    <message>
        <source>The map has no nodes.</source>
        <translation>El mapa no tiene nodos.</translation>
    </message>
    <message>
        <source>{nodes}: {counts}; {findings}.</source>
        <translation>{nodes}: {counts}; {findings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <comment>One node</comment>
        <translation>
            <numerusform>Un nodo</numerusform>
            <numerusform>{n} nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at</source>
        <comment>one thing to look at</comment>
        <translation>
            <numerusform>una cosa que revisar</numerusform>
            <numerusform>{n} cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that is not in the library is cited: {id}</source>
        <translation>Se cita un texto que no está en la biblioteca: {id}</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash</source>
        <translation>{source}: el texto está en la papelera</translation>
    </message>
    <message>
        <source>{source}: the text is in the trash; not known are {missing}</source>
        <translation>{source}: el texto está en la papelera; no se conocen {missing}</translation>
    </message>
    <message>
        <source>{source}: not known are {missing}</source>
        <translation>{source}: no se conocen {missing}</translation>
    </message>
    <message>
        <source>{source}, p. {page}</source>
        <translation>{source}, p. {page}</translation>
    </message>
    <message>
        <source>name of who changed it</source>
        <translation>nombre de quien lo cambió</translation>
    </message>
    <message>
        <source>list of revisions</source>
        <translation>lista de revisiones</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>texto de lectura</translation>
    </message>
    <message>
        <source>division into paragraphs</source>
        <translation>división en párrafos</translation>
    </message>
    <message>
        <source>version of the reading text</source>
        <translation>versión del texto de lectura</translation>
    </message>
    <message>
        <source>list of printed pages</source>
        <translation>lista de páginas impresas</translation>
    </message>
    <message>
        <source>list of remarks</source>
        <translation>lista de observaciones</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>the debate</source>
        <translation>el debate</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date of trashing</source>
        <translation>fecha de envío a la papelera</translation>
    </message>
    <message>
        <source>switch of computed standing</source>
        <translation>interruptor del estado calculado</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>debate</source>
        <translation>debate</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>check sum</source>
        <translation>suma de control</translation>
    </message>
    <message>
        <source>original&apos;s name</source>
        <translation>nombre del original</translation>
    </message>
    <message>
        <source>date of coming</source>
        <translation>fecha de entrada</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>identifier of the text that is answered</source>
        <translation>identificador del texto al que responde</translation>
    </message>
    <message>
        <source>list of annotations that came with it</source>
        <translation>lista de anotaciones que trajo</translation>
    </message>
    <message>
        <source>list of tags</source>
        <translation>lista de etiquetas</translation>
    </message>
    <message>
        <source>mark of being read</source>
        <translation>marca de leído</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>a picture of the text</source>
        <translation>una imagen del texto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <source>settings of its file</source>
        <translation>ajustes de su archivo</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>el nodo</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>list of headings</source>
        <translation>lista de títulos</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>list of steps</source>
        <translation>lista de pasos</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>flag of being on the map</source>
        <translation>indicador de si está en el mapa</translation>
    </message>
    <message>
        <source>fidelity</source>
        <translation>fidelidad</translation>
    </message>
    <message>
        <source>map that it refers to</source>
        <translation>mapa al que remite</translation>
    </message>
    <message>
        <source>node that it refers to</source>
        <translation>nodo al que remite</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>fecha del último cambio</translation>
    </message>
    <message>
        <source>the evidence of the node</source>
        <translation>la prueba del nodo</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>the relation</source>
        <translation>la relación</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>lista de orígenes</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>list of answered questions</source>
        <translation>lista de preguntas respondidas</translation>
    </message>
    <message>
        <source>the highlight</source>
        <translation>el resaltado</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>lista de enlaces</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>la vista</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>a version of the text</source>
        <translation>una versión del texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>list of pictures</source>
        <translation>lista de imágenes</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>an anchor in a version of the text</source>
        <translation>un ancla en una versión del texto</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>the passage to review</source>
        <translation>el pasaje por revisar</translation>
    </message>
    <message>
        <source>the passage passed over</source>
        <translation>el pasaje omitido</translation>
    </message>
    <message>
        <source>list of stretches</source>
        <translation>lista de tramos</translation>
    </message>
    <message>
        <source>the list for search</source>
        <translation>la lista para la búsqueda</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer DebateDesk (format {found}, this one knows {format}); nothing was changed, please update DebateDesk.</source>
        <translation>La biblioteca {path} se hizo con un DebateDesk más nuevo (formato {found}; este conoce {format}); no se cambió nada, actualice DebateDesk.</translation>
    </message>
    <message>
        <source>The library {path} is a database, but not one of DebateDesk&apos;s</source>
        <translation>La biblioteca {path} es una base de datos, pero no de DebateDesk</translation>
    </message>
    <message>
        <source>{sentence}, {reason}</source>
        <translation>{sentence}, {reason}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”, or begin anew with {begin_anew}</source>
        <translation>recupere una copia de seguridad con «debatedesk restore», o empiece de nuevo con {begin_anew}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: of its tables {listed} is missing with all it held; give a backup back with “debatedesk restore”, or go on without it with “debatedesk check --repair”</source>
        <translation>La biblioteca {path} está dañada: de sus tablas falta {listed} con todo lo que contenía; recupere una copia de seguridad con «debatedesk restore», o continúe sin ello con «debatedesk check --repair»</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open, so the change was not saved: put it back in its place, or copy your words.</source>
        <translation>La biblioteca {path} se movió o se eliminó mientras estaba abierta, así que el cambio no se guardó: devuélvala a su lugar o copie sus palabras.</translation>
    </message>
    <message>
        <source>The library file is damaged: {line}.</source>
        <translation>El archivo de la biblioteca está dañado: {line}.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {parent}.</source>
        <translation>Una fila de {table} remite a una fila que falta de {parent}.</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}); “debatedesk restore” gives a backup back.</source>
        <translation>El archivo de la biblioteca está dañado ({problems}); «debatedesk restore» recupera una copia de seguridad.</translation>
    </message>
    <message>
        <source>The copy {target} could not be written: {error}.</source>
        <translation>No se pudo escribir la copia {target}: {error}.</translation>
    </message>
    <message>
        <source>The backup {part} could not be written: {error}.</source>
        <translation>No se pudo escribir la copia de seguridad {part}: {error}.</translation>
    </message>
    <message>
        <source>There is no debate with the id “{debate_id}” in this library.</source>
        <translation>No hay ningún debate con el identificador «{debate_id}» en esta biblioteca.</translation>
    </message>
    <message>
        <source>There is no document with the id “{document_id}” in this library.</source>
        <translation>No hay ningún documento con el identificador «{document_id}» en esta biblioteca.</translation>
    </message>
    <message>
        <source>The words of “{title}” are missing from the library; “debatedesk check --repair” brings them back from the file that they came from.</source>
        <translation>Las palabras de «{title}» faltan en la biblioteca; «debatedesk check --repair» las recupera del archivo del que procedían.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so the change was not saved.</source>
        <translation>El disco que contiene {path} está lleno, así que el cambio no se guardó.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation>La biblioteca {path} está en uso por otro programa; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: check that its folder is yours and not read-only.</source>
        <translation>No se puede escribir la biblioteca {path}: compruebe que su carpeta es suya y no es de solo lectura.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({text})</source>
        <translation>La biblioteca {path} está dañada ({text})</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore”</source>
        <translation>recupere una copia de seguridad con «debatedesk restore»</translation>
    </message>
    <message>
        <source>The library {path} could not be used: {text}.</source>
        <translation>No se pudo usar la biblioteca {path}: {text}.</translation>
    </message>
    <message>
        <source>There is no map with the id “{map_id}” in this library.</source>
        <translation>No hay ningún mapa con el identificador «{map_id}» en esta biblioteca.</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” leads to a node that is missing; it is left out.</source>
        <translation>Una relación ({kind}) del mapa «{title}» lleva a un nodo que falta; se omite.</translation>
    </message>
    <message>
        <source>{what} while it is open elsewhere</source>
        <translation>{what} mientras está abierta en otro lugar</translation>
    </message>
    <message>
        <source>The folder “{shown}” has a name that is not UTF-8; choose another.</source>
        <translation>La carpeta «{shown}» tiene un nombre que no es UTF-8; elija otra.</translation>
    </message>
    <message>
        <source>The library {database} is empty</source>
        <translation>La biblioteca {database} está vacía</translation>
    </message>
    <message>
        <source>The library {database} is gone</source>
        <translation>La biblioteca {database} ha desaparecido</translation>
    </message>
    <message>
        <source>The library {database} cannot be reached ({cause})</source>
        <translation>No se puede acceder a la biblioteca {database} ({cause})</translation>
    </message>
    <message>
        <source>The library {database} is a folder</source>
        <translation>La biblioteca {database} es una carpeta</translation>
    </message>
    <message>
        <source>The library {database} is no regular file</source>
        <translation>La biblioteca {database} no es un archivo normal</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>su registro</translation>
    </message>
    <message>
        <source>its originals</source>
        <translation>sus originales</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <comment>1 backup</comment>
        <translation>
            <numerusform>1 copia de seguridad</numerusform>
            <numerusform>{n} copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, but {traces} are there</source>
        <comment>{what}, but {traces} is there</comment>
        <translation>
            <numerusform>{what}, pero está {traces}</numerusform>
            <numerusform>{what}, pero están {traces}</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew with {begin_anew}</source>
        <translation>empiece de nuevo con {begin_anew}</translation>
    </message>
    <message>
        <source>give a backup back with “debatedesk restore {backup}”, or begin anew with {begin_anew}</source>
        <translation>recupere una copia de seguridad con «debatedesk restore {backup}», o empiece de nuevo con {begin_anew}</translation>
    </message>
    <message>
        <source>move that away</source>
        <translation>aparte eso</translation>
    </message>
    <message>
        <source>move that away, or give a backup back with “debatedesk restore {backup}”</source>
        <translation>aparte eso, o recupere una copia de seguridad con «debatedesk restore {backup}»</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}.</source>
        <translation>{damage}; lo que queda se guarda en {kept}.</translation>
    </message>
    <message>
        <source>{damage}; what is left of it is kept in {kept}; “debatedesk restore {backup}” gives the newest backup back.</source>
        <translation>{damage}; lo que queda se guarda en {kept}; «debatedesk restore {backup}» recupera la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The library cannot be opened, as {path}, which belongs to it, is a folder or no regular file</source>
        <translation>La biblioteca no se puede abrir, ya que {path}, que le pertenece, es una carpeta o no es un archivo normal</translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept in {folder}: {strerror}.</source>
        <translation>No se pudo guardar una copia de «{name}» en {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>Files could not be kept in {folder}: {strerror}.</source>
        <translation>No se pudieron guardar archivos en {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The kept original {content_hash} cannot be read: {strerror}.</source>
        <translation>No se puede leer el original guardado {content_hash}: {strerror}.</translation>
    </message>
    <message>
        <source>There is no file “{shown}”.</source>
        <translation>No existe el archivo «{shown}».</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB; split it into parts first.</source>
        <translation>«{name}» supera los {number} MB; divídalo antes en partes.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file but a pipe or a device; it is not read.</source>
        <translation>«{name}» no es un archivo normal, sino una tubería o un dispositivo; no se lee.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>No se puede leer «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>its rows are out of order.</source>
        <translation>sus filas están desordenadas.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be read to its end: {error}</source>
        <translation>La tabla «{table}» no se puede leer hasta el final: {error}</translation>
    </message>
    <message>
        <source>A relation ({kind}) of the map “{title}” starts from nothing or bears on nothing.</source>
        <translation>Una relación ({kind}) del mapa «{title}» no parte de nada o no se refiere a nada.</translation>
    </message>
    <message>
        <source>A node ({node_id}) is missing that relations or evidence lead to.</source>
        <translation>Falta un nodo ({node_id}) al que llevan relaciones o pruebas.</translation>
    </message>
    <message>
        <source>The counter of what search has yet to see is damaged.</source>
        <translation>El contador de lo que la búsqueda aún no ha visto está dañado.</translation>
    </message>
    <message>
        <source>How views were left is lost; they begin anew.</source>
        <translation>Se ha perdido cómo quedaron las vistas; empiezan de nuevo.</translation>
    </message>
    <message>
        <source>The list of what search has yet to see is lost; search begins anew.</source>
        <translation>Se ha perdido la lista de lo que la búsqueda aún no ha visto; la búsqueda empieza de nuevo.</translation>
    </message>
    <message>
        <source>The list of passages to review is lost.</source>
        <translation>Se ha perdido la lista de pasajes por revisar.</translation>
    </message>
    <message>
        <source>Which passages were passed over when sorting reactions is lost; they wait again.</source>
        <translation>Se ha perdido qué pasajes se saltaron al clasificar reacciones; vuelven a esperar.</translation>
    </message>
    <message>
        <source>How far texts were read is lost; what readers marked as read still is.</source>
        <translation>Se ha perdido hasta dónde se leyeron los textos; lo que los lectores marcaron como leído lo sigue estando.</translation>
    </message>
    <message>
        <source>Where anchors stood in earlier versions of texts is lost.</source>
        <translation>Se ha perdido dónde estaban las anclas en versiones anteriores de los textos.</translation>
    </message>
    <message>
        <source>The text “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>El texto «{key}» se perdió; lo que le pertenece está ahora bajo «{title}».</translation>
    </message>
    <message>
        <source>The map “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>El mapa «{key}» se perdió; lo que le pertenece está ahora bajo «{title}».</translation>
    </message>
    <message>
        <source>The debate “{key}” was lost; what belongs to it is under “{title}” now.</source>
        <translation>El debate «{key}» se perdió; lo que le pertenece está ahora bajo «{title}».</translation>
    </message>
    <message>
        <source>as its table “{table}” has no column “{column}”</source>
        <translation>pues su tabla «{table}» no tiene la columna «{column}»</translation>
    </message>
    <message>
        <source>as its table “{table}” is another program&apos;s and most of DebateDesk&apos;s are missing</source>
        <translation>pues su tabla «{table}» es de otro programa y faltan la mayoría de las de DebateDesk</translation>
    </message>
    <message>
        <source>The library held a trigger “{name}” that DebateDesk did not make and that could alter what you write; it was taken out.</source>
        <translation>La biblioteca contenía un disparador «{name}» que DebateDesk no creó y que podía alterar lo que se escribe; se quitó.</translation>
    </message>
    <message>
        <source>trigger {name}</source>
        <translation>disparador {name}</translation>
    </message>
    <message>
        <source>The index “{name}” of the library was missing and was made anew.</source>
        <translation>El índice «{name}» de la biblioteca faltaba y se creó de nuevo.</translation>
    </message>
    <message>
        <source>The trigger “{name}” of the library was missing and was made anew.</source>
        <translation>El disparador «{name}» de la biblioteca faltaba y se creó de nuevo.</translation>
    </message>
    <message>
        <source>The table “{name}” of the library is lost with all it held.</source>
        <translation>Se ha perdido la tabla «{name}» de la biblioteca con todo lo que contenía.</translation>
    </message>
    <message>
        <source>That text is no longer in the library.</source>
        <translation>Ese texto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>That text has no version {number}.</source>
        <translation>Ese texto no tiene la versión {number}.</translation>
    </message>
    <message>
        <source>DebateDesk cannot open.</source>
        <translation>DebateDesk no se puede abrir.</translation>
    </message>
    <message>
        <source>The map as Argdown text</source>
        <translation>El mapa como texto Argdown</translation>
    </message>
    <message>
        <source>The map has changed. Its text is long, and follows when you go into it.</source>
        <translation>El mapa ha cambiado. Su texto es largo y se actualiza al entrar en él.</translation>
    </message>
    <message>
        <source>[claim]: text · &lt;argument&gt;: text · + supports, - opposes, _ undercuts what it is indented below</source>
        <translation>[afirmación]: texto · &lt;argumento&gt;: texto · + apoya, - se opone, _ socava aquello bajo lo que está sangrado</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Discard the draft of the Argdown text</source>
        <translation>Descartar el borrador del texto Argdown</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Sin mapa</translation>
    </message>
    <message>
        <source>Open a map to read and edit it as a text.</source>
        <translation>Abra un mapa para leerlo y editarlo como texto.</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Show the text of the map as it is</source>
        <translation>Mostrar el texto del mapa tal como está</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>Ir a la línea {line}</translation>
    </message>
    <message>
        <source>{place}: {cause} The map is as it was; the text is kept as a draft.</source>
        <translation>{place}: {cause} El mapa queda como estaba; el texto se conserva como borrador.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} debates</source>
        <comment>1 debate</comment>
        <translation>
            <numerusform>1 debate</numerusform>
            <numerusform>{n:,} debates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <comment>1 note</comment>
        <translation>
            <numerusform>1 nota</numerusform>
            <numerusform>{n:,} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} highlights</source>
        <comment>1 highlight</comment>
        <translation>
            <numerusform>1 resaltado</numerusform>
            <numerusform>{n:,} resaltados</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, las más recientes primero</translation>
    </message>
    <message>
        <source>The selected backup</source>
        <translation>La copia de seguridad elegida</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>Apartada al restaurar</translation>
    </message>
    <message>
        <source>With a broken log</source>
        <translation>Con un registro dañado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>A backup is made by itself on each day on which something has changed, and read back when it is written. The older they are, the fewer are kept.</source>
        <translation>Cada día en que algo ha cambiado se hace por sí sola una copia de seguridad, que se relee una vez escrita. Cuanto más antiguas son, menos se conservan.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Keep with the library</source>
        <translation>Guardar con la biblioteca</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Restaurar otro archivo…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>Examinando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation>Guardar las copias en</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Backups (*.zip *.db)</source>
        <translation>Copias de seguridad (*.zip *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What it holds is looked into first.</source>
        <translation>Primero se examina lo que contiene.</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <translation>Contiene {held}.</translation>
    </message>
    <message>
        <source>The present library is set aside among the backups and can be given back as well.</source>
        <translation>La biblioteca actual se aparta entre las copias de seguridad y también se puede recuperar.</translation>
    </message>
    <message>
        <source>Put “{file}” in the place of the library?</source>
        <translation>¿Poner «{file}» en lugar de la biblioteca?</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Guardadas en {folder}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a backup to go on with, or begin an empty library; what is in its place now is set aside among the backups either way.</source>
        <translation>No se cambió nada. Elija una copia de seguridad para continuar o empiece una biblioteca vacía; en ambos casos, lo que ahora está en su lugar se aparta entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>La biblioteca no se puede abrir.</translation>
    </message>
    <message>
        <source>Begin an empty library…</source>
        <translation>Empezar una biblioteca vacía…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Begin an empty library?</source>
        <translation>¿Empezar una biblioteca vacía?</translation>
    </message>
    <message>
        <source>What is in its place now is set aside, and the backups stay: they can be given back later.</source>
        <translation>Lo que ahora está en su lugar se aparta y las copias de seguridad se conservan: se pueden recuperar más adelante.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Giving the backup back…</source>
        <translation>Recuperando la copia de seguridad…</translation>
    </message>
    <message>
        <source>No backup was given back.</source>
        <translation>No se recuperó ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is the library now.</source>
        <translation>«{name}» es ahora la biblioteca.</translation>
    </message>
    <message>
        <source>This is an empty library.</source>
        <translation>Esta biblioteca está vacía.</translation>
    </message>
    <message>
        <source>The one before is kept in {kept}.</source>
        <translation>La anterior se guarda en {kept}.</translation>
    </message>
    <message>
        <source>Beginning an empty library…</source>
        <translation>Empezando una biblioteca vacía…</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>La biblioteca no se cambió.</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliografía</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n:,} texts</source>
        <comment>{title}: 1 text</comment>
        <translation>
            <numerusform>{title}: 1 texto</numerusform>
            <numerusform>{title}: {n:,} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation>Estilo o formato</translation>
    </message>
    <message>
        <source>Add a citation style…</source>
        <translation>Añadir un estilo de citas…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied the bibliography.</source>
        <translation>Se copió la bibliografía.</translation>
    </message>
    <message>
        <source>Save the bibliography</source>
        <translation>Guardar la bibliografía</translation>
    </message>
    <message>
        <source>Wrote “{file}”.</source>
        <translation>Se escribió «{file}».</translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation>Aún no hay textos.</translation>
    </message>
    <message>
        <source>References in doubt</source>
        <translation>Referencias dudosas</translation>
    </message>
    <message>
        <source>Which texts are these {many} references?</source>
        <translation>¿Qué textos son estas {many} referencias?</translation>
    </message>
    <message>
        <source>Which text is this reference?</source>
        <translation>¿Qué texto es esta referencia?</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>Texto de «{title}»</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Fill in the chosen</source>
        <translation>Completar los elegidos</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres de pila</translation>
    </message>
    <message>
        <source>Family name of the author</source>
        <translation>Apellidos del autor</translation>
    </message>
    <message>
        <source>Given names of the author</source>
        <translation>Nombres del autor</translation>
    </message>
    <message>
        <source>Do with this author</source>
        <translation>Acciones sobre este autor</translation>
    </message>
    <message>
        <source>Move or remove this author (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Mover o quitar este autor (Alt+Arriba, Alt+Abajo, Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>Remove this author</source>
        <translation>Quitar este autor</translation>
    </message>
    <message>
        <source>Add author</source>
        <translation>Añadir autor</translation>
    </message>
    <message>
        <source>Family name of the editor</source>
        <translation>Apellidos del editor</translation>
    </message>
    <message>
        <source>Given names of the editor</source>
        <translation>Nombres del editor</translation>
    </message>
    <message>
        <source>Do with this editor</source>
        <translation>Acciones sobre este editor</translation>
    </message>
    <message>
        <source>Move or remove this editor (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Mover o quitar este editor (Alt+Arriba, Alt+Abajo, Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>Remove this editor</source>
        <translation>Quitar este editor</translation>
    </message>
    <message>
        <source>Add editor</source>
        <translation>Añadir editor</translation>
    </message>
    <message>
        <source>Family name of the translator</source>
        <translation>Apellidos del traductor</translation>
    </message>
    <message>
        <source>Given names of the translator</source>
        <translation>Nombres del traductor</translation>
    </message>
    <message>
        <source>Do with this translator</source>
        <translation>Acciones sobre este traductor</translation>
    </message>
    <message>
        <source>Move or remove this translator (Alt+Up, Alt+Down, Ctrl+Backspace)</source>
        <translation>Mover o quitar este traductor (Alt+Arriba, Alt+Abajo, Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>Remove this translator</source>
        <translation>Quitar este traductor</translation>
    </message>
    <message>
        <source>Add translator</source>
        <translation>Añadir traductor</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Nombre de la entidad</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>A body, not a person</source>
        <translation>Una entidad, no una persona</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>No se puede leer «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>Fill in from a reference file</source>
        <translation>Completar desde un archivo de referencias</translation>
    </message>
    <message>
        <source>Which of its {count:,} references is “{title}”?</source>
        <translation>¿Cuál de sus {count:,} referencias es «{title}»?</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Note on a passage of “{title}”</source>
        <translation>Nota sobre un pasaje de «{title}»</translation>
    </message>
    <message>
        <source>Note on a relation of “{title}”</source>
        <translation>Nota sobre una relación de «{title}»</translation>
    </message>
    <message>
        <source>Note on a node of “{title}”</source>
        <translation>Nota sobre un nodo de «{title}»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{colour} highlight in “{title}”</source>
        <translation>Resaltado ({colour}) en «{title}»</translation>
    </message>
    <message>
        <source>Note on “{title}”</source>
        <translation>Nota sobre «{title}»</translation>
    </message>
    <message>
        <source>Article in a journal</source>
        <translation>Artículo de una revista académica</translation>
    </message>
    <message>
        <source>Article in a magazine</source>
        <translation>Artículo de una revista</translation>
    </message>
    <message>
        <source>Article in a newspaper</source>
        <translation>Artículo de un periódico</translation>
    </message>
    <message>
        <source>Chapter in a book</source>
        <translation>Capítulo de un libro</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Post in a blog</source>
        <translation>Entrada de un blog</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Ponencia de congreso</translation>
    </message>
    <message>
        <source>Entry in an encyclopedia</source>
        <translation>Entrada de una enciclopedia</translation>
    </message>
    <message>
        <source>Entry in a dictionary</source>
        <translation>Entrada de un diccionario</translation>
    </message>
    <message>
        <source>Legal case</source>
        <translation>Caso judicial</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Carta o correo electrónico</translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <source>Review of a book</source>
        <translation>Reseña de un libro</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>Prepublicación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>as published, where it is another</source>
        <translation>el de la publicación, si es otro</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>journal, book, site</source>
        <translation>revista, libro, sitio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024, 2024-05 o 2024-05-31</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>as in a list of references</source>
        <translation>como en una lista de referencias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Choose the citation style</source>
        <translation>Elegir el estilo de citas</translation>
    </message>
    <message>
        <source>As it is cited</source>
        <translation>Como se cita</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Editar fuente</translation>
    </message>
    <message>
        <source>Copy the entry of this text in a bibliography</source>
        <translation>Copiar la entrada de este texto en una bibliografía</translation>
    </message>
    <message>
        <source>Fill in from a reference file…</source>
        <translation>Completar desde un archivo de referencias…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Copied the reference.</source>
        <translation>Se copió la referencia.</translation>
    </message>
    <message>
        <source>Lists of references ({patterns})</source>
        <translation>Listas de referencias ({patterns})</translation>
    </message>
    <message>
        <source>{title}: choose another citation style</source>
        <translation>{title}: elegir otro estilo de citas</translation>
    </message>
    <message>
        <source>Type of publication</source>
        <translation>Tipo de publicación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editores</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Traductores</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadido por usted</translation>
    </message>
    <message>
        <source>From a file of the Citation Style Language (.csl)</source>
        <translation>De un archivo de Citation Style Language (.csl)</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Estilo de citas</translation>
    </message>
    <message>
        <source>How shall texts be cited?</source>
        <translation>¿Cómo se citarán los textos?</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Idioma de las citas</translation>
    </message>
    <message>
        <source>In which language shall citations have their words?</source>
        <translation>¿En qué idioma tendrán las citas sus palabras?</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>Según el estilo</translation>
    </message>
    <message>
        <source>English in those that are shipped</source>
        <translation>Inglés en los que se incluyen</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Añadir un estilo de citas</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Estilos de citas (*.csl)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pages in a dark window</source>
        <translation>Páginas en una ventana oscura</translation>
    </message>
    <message>
        <source>DebateDesk made a mistake, and what you did last may not have happened. What was saved is safe, and you can go on working. To help mend it, copy this report and send it with a word on what you did. It holds nothing from your texts and notes.</source>
        <translation>DebateDesk cometió un error, y puede que lo último que hizo no se haya realizado. Lo que se guardó está a salvo y se puede seguir trabajando. Para ayudar a corregirlo, copie este informe y envíelo con unas palabras sobre lo que hizo. No contiene nada de sus textos ni de sus notas.</translation>
    </message>
    <message>
        <source>DebateDesk: something went wrong</source>
        <translation>DebateDesk: algo ha fallado</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the figures as SVG or PNG</source>
        <translation>Escribir las figuras como SVG o PNG</translation>
    </message>
    <message>
        <source>Figures of the debate</source>
        <translation>Figuras del debate</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>Exportar figuras…</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay figuras</translation>
    </message>
    <message>
        <source>Open a map to see its debate in pictures.</source>
        <translation>Abra un mapa para ver su debate en imágenes.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar figuras</translation>
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
        <translation>{spoken}. Figuras del debate</translation>
    </message>
    <message>
        <source>The highlighted words are no longer in this text.</source>
        <translation>Las palabras resaltadas ya no están en este texto.</translation>
    </message>
    <message>
        <source>The text says this otherwise now; Review lists what has changed.</source>
        <translation>El texto dice esto ahora de otro modo; Revisión enumera lo que ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n:,} highlights; Undo brings them back.</source>
        <comment>Removed the highlight; Undo brings it back.</comment>
        <translation>
            <numerusform>Resaltado quitado; Deshacer lo recupera.</numerusform>
            <numerusform>{n:,} resaltados quitados; Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} quotations, each with its source.</source>
        <comment>Copied the quotation with its source.</comment>
        <translation>
            <numerusform>Se copió la cita con su fuente.</numerusform>
            <numerusform>Se copiaron {n:,} citas, cada una con su fuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {n:,} nodes to the map.</source>
        <comment>Added a node to the map.</comment>
        <translation>
            <numerusform>Se añadió un nodo al mapa.</numerusform>
            <numerusform>Se añadieron {n:,} nodos al mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlights: {count:,}</source>
        <translation>resaltados en {colour}: {count:,}</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Colores de los resaltados</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
    <message>
        <source>Tags of the highlights</source>
        <translation>Etiquetas de los resaltados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the highlights</source>
        <translation>Nota sobre los resaltados</translation>
    </message>
    <message>
        <source>Add the highlights to the map</source>
        <translation>Añadir los resaltados al mapa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with highlights</source>
        <translation>Más acciones con los resaltados</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>palabras cambiadas</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>palabras desaparecidas</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>Sin pasaje</translation>
    </message>
    <message>
        <source>a text that is not in the library</source>
        <translation>un texto que no está en la biblioteca</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>ya no está en el texto</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>An exposition can&apos;t be written as “{name}”; use one of {known}.</source>
        <translation>Una exposición no se puede escribir como «{name}»; use uno de {known}.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message numerus="yes">
        <source>{line} ({n:,} notes)</source>
        <comment>{line} (1 note)</comment>
        <translation>
            <numerusform>{line} (1 nota)</numerusform>
            <numerusform>{line} ({n:,} notas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>resaltado en {colour}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>note: {line}</source>
        <translation>nota: {line}</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>etiquetas {tags}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>By text and place</source>
        <translation>Por texto y lugar</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>All highlights of the debate</source>
        <translation>Todos los resaltados del debate</translation>
    </message>
    <message>
        <source>Highlights of the open text</source>
        <translation>Resaltados del texto abierto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of the Map menu count while the map has the focus, so they never get in the way of typing.</source>
        <translation>Las teclas del menú Mapa valen mientras el mapa tiene el foco; así nunca estorban al escribir.</translation>
    </message>
    <message>
        <source>An essay beside the map of its debate, searched, annotated and kept. It works without a network and sends nothing anywhere.</source>
        <translation>Un ensayo junto al mapa de su debate, con búsqueda, anotado y conservado. Funciona sin red y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Versión {version}. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Software of others</source>
        <translation>Software de terceros</translation>
    </message>
    <message>
        <source>It runs with these packages. A licence leads to its text, where the package brings one.</source>
        <translation>Funciona con estos paquetes. Una licencia lleva a su texto, si el paquete trae uno.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>its licence</source>
        <translation>su licencia</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Highlights of all debates</source>
        <translation>Resaltados de todos los debates</translation>
    </message>
    <message>
        <source>Whose highlights</source>
        <translation>Resaltados de qué</translation>
    </message>
    <message>
        <source>Filter highlights, #tag</source>
        <translation>Filtrar resaltados, #etiqueta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the listed highlights</source>
        <translation>Exportar los resaltados de la lista</translation>
    </message>
    <message numerus="yes">
        <source>Export {n:,} highlights</source>
        <comment>Export a highlight</comment>
        <translation>
            <numerusform>Exportar un resaltado</numerusform>
            <numerusform>Exportar {n:,} resaltados</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Highlights in {title}</source>
        <translation>Resaltados en {title}</translation>
    </message>
    <message>
        <source>Colour of the highlights: {colour}</source>
        <translation>Color de los resaltados: {colour}</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>Lista de resaltados</translation>
    </message>
    <message>
        <source>Go to the highlighted words</source>
        <translation>Ir a las palabras resaltadas</translation>
    </message>
    <message>
        <source>Tag the highlights</source>
        <translation>Etiquetar los resaltados</translation>
    </message>
    <message>
        <source>Copy highlights as quotations</source>
        <translation>Copiar los resaltados como citas</translation>
    </message>
    <message>
        <source>Add highlights to the map as proposals</source>
        <translation>Añadir los resaltados al mapa como propuestas</translation>
    </message>
    <message>
        <source>Add highlights to the map as claims</source>
        <translation>Añadir los resaltados al mapa como afirmaciones</translation>
    </message>
    <message>
        <source>Let highlights support the selected node</source>
        <translation>Apoyar el nodo seleccionado con los resaltados</translation>
    </message>
    <message>
        <source>Let highlights object to the selected node</source>
        <translation>Objetar el nodo seleccionado con los resaltados</translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation>Exportar resaltados…</translation>
    </message>
    <message>
        <source>List of highlights: {which}</source>
        <translation>Lista de resaltados: {which}</translation>
    </message>
    <message>
        <source>Sort highlights: {order}</source>
        <translation>Ordenar resaltados: {order}</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Ir a las palabras</translation>
    </message>
    <message>
        <source>Note that quotes them</source>
        <translation>Nota que los cita</translation>
    </message>
    <message>
        <source>Note on the words</source>
        <translation>Nota sobre las palabras</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Copy as quotations</source>
        <translation>Copiar como citas</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Sort highlights</source>
        <translation>Ordenar resaltados</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>Añadir como propuestas</translation>
    </message>
    <message>
        <source>Add as claims</source>
        <translation>Añadir como afirmaciones</translation>
    </message>
    <message>
        <source>Support the selected node</source>
        <translation>Apoyar el nodo seleccionado</translation>
    </message>
    <message>
        <source>Object to the selected node</source>
        <translation>Objetar el nodo seleccionado</translation>
    </message>
    <message>
        <source>No highlight passes the filter</source>
        <translation>Ningún resaltado pasa el filtro</translation>
    </message>
    <message>
        <source>It looks at the words, at their text and its author, at notes on them and at #tags.</source>
        <translation>Mira las palabras, su texto y el autor de este, las notas sobre ellas y las #etiquetas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation>Sin resaltados</translation>
    </message>
    <message>
        <source>Open a debate to see its highlights.</source>
        <translation>Abra un debate para ver sus resaltados.</translation>
    </message>
    <message>
        <source>No text is open</source>
        <translation>No hay ningún texto abierto</translation>
    </message>
    <message>
        <source>Open a text to see its highlights.</source>
        <translation>Abra un texto para ver sus resaltados.</translation>
    </message>
    <message>
        <source>Select words in a text and choose a colour, or press Ctrl+1 to Ctrl+5.</source>
        <translation>Seleccione palabras en un texto y elija un color, o pulse de Ctrl+1 a Ctrl+5.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Aún no hay resaltados</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Colour: {word}</source>
        <translation>Color: {word}</translation>
    </message>
    <message>
        <source>is answered here</source>
        <translation>se responde aquí</translation>
    </message>
    <message>
        <source>answers this text</source>
        <translation>responde a este texto</translation>
    </message>
    <message>
        <source>Orphaned: {reason}</source>
        <translation>Huérfano: {reason}</translation>
    </message>
    <message>
        <source>Needs review: {reason}</source>
        <translation>Por revisar: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{scheme} ({n} open questions)</source>
        <comment>{scheme} ({n} open question)</comment>
        <translation>
            <numerusform>{scheme} ({n} pregunta abierta)</numerusform>
            <numerusform>{scheme} ({n} preguntas abiertas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{supports} the link of {ends}</source>
        <translation>{supports} el vínculo de {ends}</translation>
    </message>
    <message>
        <source>{supports} together with {others}</source>
        <translation>{supports} junto con {others}</translation>
    </message>
    <message>
        <source>The link of {ends}</source>
        <translation>El vínculo de {ends}</translation>
    </message>
    <message>
        <source>Something that is no longer in the map</source>
        <translation>Algo que ya no está en el mapa</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} a {target}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>✗ not in source</source>
        <translation>✗ no está en la fuente</translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation>✓ exacta</translation>
    </message>
    <message>
        <source>≠ altered</source>
        <translation>≠ alterada</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Editar detalles…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Enlazado desde</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <comment>1 character</comment>
        <translation>
            <numerusform>1 carácter</numerusform>
            <numerusform>{n:,} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages on maps</source>
        <comment>1 passage on maps</comment>
        <translation>
            <numerusform>1 pasaje en mapas</numerusform>
            <numerusform>{n:,} pasajes en mapas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of them to review</source>
        <translation>{number} de ellos por revisar</translation>
    </message>
    <message numerus="yes">
        <source>Show {n:,} highlights</source>
        <comment>Show the highlight</comment>
        <translation>
            <numerusform>Mostrar el resaltado</numerusform>
            <numerusform>Mostrar {n:,} resaltados</numerusform>
        </translation>
    </message>
    <message>
        <source>Group, as Law › City</source>
        <translation>Grupo, como Ley › Ciudad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The group that this is in; “&gt;” begins a group within it</source>
        <translation>El grupo al que pertenece; «&gt;» empieza un grupo dentro de él</translation>
    </message>
    <message>
        <source>now “{now}”</source>
        <translation>ahora «{now}»</translation>
    </message>
    <message>
        <source>More (menu key)</source>
        <translation>Más (tecla de menú)</translation>
    </message>
    <message>
        <source>Now: “{now}”</source>
        <translation>Ahora: «{now}»</translation>
    </message>
    <message>
        <source>Say it in full</source>
        <translation>Decirlo por extenso</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De quién son las palabras</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Quien habla</translation>
    </message>
    <message>
        <source>Off the map · Put it on the map</source>
        <translation>Fuera del mapa · Ponerlo en el mapa</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Remite a</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Bearing on it</source>
        <translation>Se refieren a esto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Añadir selección</translation>
    </message>
    <message>
        <source>Add the words that are selected in the text as evidence</source>
        <translation>Añadir como prueba las palabras seleccionadas en el texto</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Clase: {kind}</translation>
    </message>
    <message>
        <source>A node needs some words.</source>
        <translation>Un nodo necesita algunas palabras.</translation>
    </message>
    <message>
        <source>Refer to a node of another map…</source>
        <translation>Remitir a un nodo de otro mapa…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Refer to another…</source>
        <translation>Remitir a otro…</translation>
    </message>
    <message>
        <source>Take the reference off</source>
        <translation>Quitar la remisión</translation>
    </message>
    <message>
        <source>A node of another map</source>
        <translation>Un nodo de otro mapa</translation>
    </message>
    <message>
        <source>There is no other map with nodes to refer to.</source>
        <translation>No hay otro mapa con nodos a los que remitir.</translation>
    </message>
    <message>
        <source>Refer to another map</source>
        <translation>Remitir a otro mapa</translation>
    </message>
    <message>
        <source>To which node does “{label}” refer?</source>
        <translation>¿A qué nodo remite «{label}»?</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Remitir</translation>
    </message>
    <message>
        <source>Select a node or a link of the map, or open a text, to see all about it here.</source>
        <translation>Seleccione un nodo o un vínculo del mapa, o abra un texto, para ver aquí todo sobre ello.</translation>
    </message>
    <message>
        <source>Select a node of the map first.</source>
        <translation>Seleccione primero un nodo del mapa.</translation>
    </message>
    <message>
        <source>Select some words in a text first; they become the evidence.</source>
        <translation>Seleccione primero unas palabras en un texto; serán la prueba.</translation>
    </message>
    <message>
        <source>Added the selected words as evidence.</source>
        <translation>Las palabras seleccionadas se añadieron como prueba.</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Ir al inspector</translation>
    </message>
    <message>
        <source>Add note to what is selected</source>
        <translation>Añadir nota a lo seleccionado</translation>
    </message>
    <message>
        <source>Edit details of the text…</source>
        <translation>Editar detalles del texto…</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Su nombre…</translation>
    </message>
    <message>
        <source>Argument scheme of the link…</source>
        <translation>Esquema argumentativo del vínculo…</translation>
    </message>
    <message>
        <source>Put your name on what you add…</source>
        <translation>Poner su nombre en lo que añada…</translation>
    </message>
    <message>
        <source>Changed from revision {parents}</source>
        <translation>Cambiado respecto a la revisión {parents}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Put on what you add and change from now on, and carried along where you export it. It may stay empty.</source>
        <translation>Se pone en lo que añada y cambie a partir de ahora, y se incluye al exportarlo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Eliminar vínculo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Kind: {word}</source>
        <translation>Clase: {word}</translation>
    </message>
    <message>
        <source>Go to the link</source>
        <translation>Ir al vínculo</translation>
    </message>
    <message>
        <source>Argument scheme…</source>
        <translation>Esquema argumentativo…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar vínculo</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Abrir el pasaje</translation>
    </message>
    <message>
        <source>{supports} for</source>
        <translation>{supports} a favor</translation>
    </message>
    <message>
        <source>{attacks} against</source>
        <translation>{attacks} en contra</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>Preguntas críticas</translation>
    </message>
    <message>
        <source>Scheme: {scheme} ▾</source>
        <translation>Esquema: {scheme} ▾</translation>
    </message>
    <message>
        <source>Choose an argument scheme…</source>
        <translation>Elegir un esquema argumentativo…</translation>
    </message>
    <message>
        <source>By which common way of arguing this counts</source>
        <translation>Según qué forma habitual de argumentar cuenta esto</translation>
    </message>
    <message>
        <source>{unanswered} of {count} open</source>
        <translation>{unanswered} de {count} abiertas</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>todas respondidas</translation>
    </message>
    <message>
        <source>○ open · press to answer it</source>
        <translation>○ abierta · pulse para responderla</translation>
    </message>
    <message>
        <source>✓ answered by {nodes}</source>
        <translation>✓ respondida por {nodes}</translation>
    </message>
    <message>
        <source>Go to “{label}”</source>
        <translation>Ir a «{label}»</translation>
    </message>
    <message>
        <source>Answer it against the link</source>
        <translation>Responderla en contra del vínculo</translation>
    </message>
    <message>
        <source>Answer it for the link</source>
        <translation>Responderla a favor del vínculo</translation>
    </message>
    <message>
        <source>Answered by a node of the map…</source>
        <translation>Respondida por un nodo del mapa…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Argument scheme</source>
        <translation>Esquema argumentativo</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>No scheme</source>
        <translation>Sin esquema</translation>
    </message>
    <message>
        <source>It is not said how this counts.</source>
        <translation>No se dice cómo cuenta esto.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>A scheme of your own, without questions.</source>
        <translation>Un esquema propio, sin preguntas.</translation>
    </message>
    <message>
        <source>By which way of arguing does this count?</source>
        <translation>¿Según qué forma de argumentar cuenta esto?</translation>
    </message>
    <message>
        <source>Show {min} more of {count:,}</source>
        <translation>Mostrar {min} más de {count:,}</translation>
    </message>
    <message>
        <source>New debate</source>
        <translation>Nuevo debate</translation>
    </message>
    <message>
        <source>Switch debate</source>
        <translation>Cambiar de debate</translation>
    </message>
    <message>
        <source>Which debate?</source>
        <translation>¿Qué debate?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export text with notes</source>
        <translation>Exportar texto con notas</translation>
    </message>
    <message>
        <source>Word document with notes as comments (*.docx)</source>
        <translation>Documento de Word con las notas como comentarios (*.docx)</translation>
    </message>
    <message>
        <source>Web page with highlights and notes (*.html)</source>
        <translation>Página web con resaltados y notas (*.html)</translation>
    </message>
    <message>
        <source>New debate…</source>
        <translation>Nuevo debate…</translation>
    </message>
    <message>
        <source>Move to a new debate</source>
        <translation>Mover a un debate nuevo</translation>
    </message>
    <message>
        <source>Marked {what} as read.</source>
        <translation>{what}: marcado como leído.</translation>
    </message>
    <message>
        <source>Marked {what} as not read.</source>
        <translation>{what}: marcado como no leído.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Moved {name} to “{title}”.</source>
        <translation>Movido a «{title}»: {name}.</translation>
    </message>
    <message>
        <source>Deleted {name}; Undo or the trash brings it back.</source>
        <translation>Eliminado: {name}; Deshacer o la papelera permiten recuperarlo.</translation>
    </message>
    <message>
        <source>Restored {name} with its debate.</source>
        <translation>Restaurado con su debate: {name}.</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>Restaurado: {name}.</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>¿Borrar {name} definitivamente?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Moved {name} to the new debate “{title}”.</source>
        <translation>Movido al nuevo debate «{title}»: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>1 elemento</numerusform>
            <numerusform>{n:,} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>A debate goes with all its texts, maps, highlights and notes.</source>
        <translation>Un debate se va con todos sus textos, mapas, resaltados y notas.</translation>
    </message>
    <message>
        <source>A text goes with its highlights; notes on it stay and keep the words they quote.</source>
        <translation>Un texto se va con sus resaltados; las notas sobre él quedan y conservan las palabras que citan.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Debate: {title}</source>
        <translation>Debate: {title}</translation>
    </message>
    <message>
        <source>Choose a debate</source>
        <translation>Elegir un debate</translation>
    </message>
    <message>
        <source>No debates yet</source>
        <translation>Aún no hay debates</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts without a node</source>
        <comment>1 text without a node</comment>
        <translation>
            <numerusform>1 texto sin nodo</numerusform>
            <numerusform>{n:,} textos sin nodo</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Argument maps, mind maps and outlines ({patterns})</source>
        <translation>Mapas argumentales, mapas mentales y esquemas ({patterns})</translation>
    </message>
    <message>
        <source>Texts, maps and references ({patterns})</source>
        <translation>Textos, mapas y referencias ({patterns})</translation>
    </message>
    <message>
        <source>References, annotations and threads ({patterns})</source>
        <translation>Referencias, anotaciones e hilos ({patterns})</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Paste as text…</source>
        <translation>Pegar como texto…</translation>
    </message>
    <message>
        <source>Open the sample debate</source>
        <translation>Abrir el debate de ejemplo</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancelar importación</translation>
    </message>
    <message>
        <source>Outcome of the last import…</source>
        <translation>Resultado de la última importación…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>References in doubt…</source>
        <translation>Referencias dudosas…</translation>
    </message>
    <message>
        <source>Policy on the AI Exponential</source>
        <translation>Políticas ante la exponencial de la IA</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} texts…</source>
        <comment>Importing 1 text…</comment>
        <translation>
            <numerusform>Importando 1 texto…</numerusform>
            <numerusform>Importando {n:,} textos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”…</source>
        <translation>Importando «{name}»…</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n:,} files and folders…</source>
        <comment>Importing 1 file or folder…</comment>
        <translation>
            <numerusform>Importando 1 archivo o carpeta…</numerusform>
            <numerusform>Importando {n:,} archivos y carpetas…</numerusform>
        </translation>
    </message>
    <message>
        <source>A new debate</source>
        <translation>Un debate nuevo</translation>
    </message>
    <message>
        <source>Debate to import into</source>
        <translation>Debate al que importar</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Título del debate nuevo</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A debate in the library</source>
        <translation>Un debate de la biblioteca</translation>
    </message>
    <message>
        <source>Texts that are outlines come in as argument maps</source>
        <translation>Leer como mapas argumentales los textos que son esquemas</translation>
    </message>
    <message>
        <source>Import {what} into</source>
        <translation>Importar {what} a</translation>
    </message>
    <message>
        <source>What came in anew or was left out, and what reading it has guessed</source>
        <translation>Qué entró nuevo o se dejó fuera, y qué se ha supuesto al leerlo</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste: copy some words first.</source>
        <translation>El portapapeles no contiene texto que pegar: copie antes algunas palabras.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>The text as it will be read</source>
        <translation>El texto tal como se leerá</translation>
    </message>
    <message>
        <source>

*… and so on: all of it comes in.*
</source>
        <translation>

*… y así sucesivamente: entra todo.*
</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>https://… or where it was printed</source>
        <translation>https://… o dónde se imprimió</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>&amp;Lado</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Textos pegados</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Pegar como texto</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Añadir texto</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a thread of {n:,} posts.</source>
        <comment>This looks like a thread of 1 post.</comment>
        <translation>
            <numerusform>Esto parece un hilo de 1 publicación.</numerusform>
            <numerusform>Esto parece un hilo de {n:,} publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it &amp;post by post…</source>
        <translation>Añadirlo &amp;publicación a publicación…</translation>
    </message>
    <message>
        <source>A text needs a title.</source>
        <translation>Un texto necesita un título.</translation>
    </message>
    <message>
        <source>Write the date as {formats}.</source>
        <translation>Escriba la fecha como {formats}.</translation>
    </message>
    <message>
        <source>Import a thread</source>
        <translation>Importar un hilo</translation>
    </message>
    <message>
        <source>First words of the post</source>
        <translation>Primeras palabras de la publicación</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} posts</source>
        <comment>1 post</comment>
        <translation>
            <numerusform>1 publicación</numerusform>
            <numerusform>{n:,} publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} posts</source>
        <comment>Import 1 post</comment>
        <translation>
            <numerusform>Importar 1 publicación</numerusform>
            <numerusform>Importar {n:,} publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>a column: which post is answered</comment>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Imported {things}</source>
        <translation>Se importó: {things}</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>No se importó nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages anchored</source>
        <comment>1 passage anchored</comment>
        <translation>
            <numerusform>1 pasaje anclado</numerusform>
            <numerusform>{n:,} pasajes anclados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} references in doubt</source>
        <comment>1 reference in doubt</comment>
        <translation>
            <numerusform>1 referencia dudosa</numerusform>
            <numerusform>{n:,} referencias dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} already there</source>
        <translation>{known} ya presentes</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>{skipped} omitidos</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <comment>1 remark</comment>
        <translation>
            <numerusform>1 observación</numerusform>
            <numerusform>{n:,} observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled before the end</source>
        <translation>cancelado antes del final</translation>
    </message>
    <message>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>New highlights and notes</source>
        <translation>Resaltados y notas nuevos</translation>
    </message>
    <message>
        <source>Sources filled in</source>
        <translation>Fuentes completadas</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Anclados</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Node or text</source>
        <translation>Nodo o texto</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message numerus="yes">
        <source>{first} (and {n} more)</source>
        <comment>{first} (and 1 more)</comment>
        <translation>
            <numerusform>{first} (y 1 más)</numerusform>
            <numerusform>{first} (y {n} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya presentes</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} {n:,} passages to look at.</source>
        <comment>{sentence} 1 passage to look at.</comment>
        <translation>
            <numerusform>{sentence} Hay 1 pasaje por revisar.</numerusform>
            <numerusform>{sentence} Hay {n:,} pasajes por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and maps of the debate</source>
        <translation>Textos y mapas del debate</translation>
    </message>
    <message>
        <source>Filter texts</source>
        <translation>Filtrar textos</translation>
    </message>
    <message>
        <source>Words, dates, author:name, tag:word, read:no</source>
        <translation>Palabras, fechas, author:nombre, tag:palabra, read:no</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Según se añadieron</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Sort texts as added</source>
        <translation>Ordenar los textos según se añadieron</translation>
    </message>
    <message>
        <source>Sort texts by title</source>
        <translation>Ordenar los textos por título</translation>
    </message>
    <message>
        <source>Sort texts by author</source>
        <translation>Ordenar los textos por autor</translation>
    </message>
    <message>
        <source>Sort texts by date</source>
        <translation>Ordenar los textos por fecha</translation>
    </message>
    <message>
        <source>Only texts without a node</source>
        <translation>Solo textos sin nodo</translation>
    </message>
    <message>
        <source>Only texts not read yet</source>
        <translation>Solo textos aún no leídos</translation>
    </message>
    <message>
        <source>Move to debate</source>
        <translation>Mover a un debate</translation>
    </message>
    <message>
        <source>Only texts with the tag</source>
        <translation>Solo textos con la etiqueta</translation>
    </message>
    <message>
        <source>Chosen texts</source>
        <translation>Textos elegidos</translation>
    </message>
    <message>
        <source>Switch debate…</source>
        <translation>Cambiar de debate…</translation>
    </message>
    <message>
        <source>Rename debate…</source>
        <translation>Cambiar nombre del debate…</translation>
    </message>
    <message>
        <source>Delete debate</source>
        <translation>Eliminar debate</translation>
    </message>
    <message>
        <source>New map…</source>
        <translation>Nuevo mapa…</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Mostrar papelera</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Export text with notes…</source>
        <translation>Exportar texto con notas…</translation>
    </message>
    <message>
        <source>Bibliography of the chosen texts…</source>
        <translation>Bibliografía de los textos elegidos…</translation>
    </message>
    <message>
        <source>Bibliography of the debate…</source>
        <translation>Bibliografía del debate…</translation>
    </message>
    <message>
        <source>Tags of the text…</source>
        <translation>Etiquetas del texto…</translation>
    </message>
    <message>
        <source>Move to debate…</source>
        <translation>Mover a un debate…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Nada coincide con «{words}»</translation>
    </message>
    <message>
        <source>The filter looks at title, author, date, kind, stance and tags; “tag:word” and “read:no” narrow it further. Ctrl+K searches the texts.</source>
        <translation>El filtro mira título, autor, fecha, clase, postura y etiquetas; «tag:palabra» y «read:no» lo acotan más. Ctrl+K busca en los textos.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you delete waits here until you erase it.</source>
        <translation>Lo que elimina espera aquí hasta que lo borre.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Mostrar todos los textos</translation>
    </message>
    <message>
        <source>Every text has a node</source>
        <translation>Todos los textos tienen un nodo</translation>
    </message>
    <message>
        <source>Nodes of this debate’s maps come from each of them.</source>
        <translation>De cada uno de ellos salen nodos de los mapas de este debate.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Aún no hay textos</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or choose them.</source>
        <translation>Suelte aquí archivos o una carpeta, o elíjalos.</translation>
    </message>
    <message>
        <source>Drop an essay and the reactions to it here, or begin with the sample.</source>
        <translation>Suelte aquí un ensayo y las reacciones a él, o empiece con el ejemplo.</translation>
    </message>
    <message>
        <source>Start with a debate</source>
        <translation>Empezar con un debate</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Bibliography…</source>
        <translation>Bibliografía…</translation>
    </message>
    <message>
        <source>Export with notes…</source>
        <translation>Exportar con notas…</translation>
    </message>
    <message>
        <source>Replace with new version…</source>
        <translation>Sustituir por una versión nueva…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Sort texts</source>
        <translation>Ordenar textos</translation>
    </message>
    <message>
        <source>Import into “{title}”</source>
        <translation>Importar a «{title}»</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>Debates</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent} % leído</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a text that was read</comment>
        <translation>leído</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes</source>
        <comment>1 node</comment>
        <translation>
            <numerusform>1 nodo</numerusform>
            <numerusform>{n:,} nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} links</source>
        <comment>1 link</comment>
        <translation>
            <numerusform>1 vínculo</numerusform>
            <numerusform>{n:,} vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atrás</translation>
    </message>
    <message>
        <source>Back to the debate</source>
        <translation>Volver al debate</translation>
    </message>
    <message>
        <source>Trash · {count}</source>
        <translation>Papelera · {count}</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Copia de seguridad hecha en {path}</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Comprobando la biblioteca…</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Hacer copia de la biblioteca</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message>
        <source>
… and {number} more</source>
        <translation>
… y {number} más</translation>
    </message>
    <message>
        <source>The check found something to mend.</source>
        <translation>La comprobación encontró algo que reparar.</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Reparar lo que se pueda</translation>
    </message>
    <message>
        <source>This could not be mended: {left}</source>
        <translation>Esto no se pudo reparar: {left}</translation>
    </message>
    <message>
        <source>The library is mended.</source>
        <translation>La biblioteca está reparada.</translation>
    </message>
    <message>
        <source>Mending the library…</source>
        <translation>Reparando la biblioteca…</translation>
    </message>
    <message>
        <source>The library is being looked after already.</source>
        <translation>Ya se está atendiendo la biblioteca.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About DebateDesk</source>
        <translation>Acerca de DebateDesk</translation>
    </message>
    <message>
        <source>The guide cannot be opened: {error}</source>
        <translation>No se puede abrir la guía: {error}</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <translation>Licencia de {package}</translation>
    </message>
    <message>
        <source>Indexing for search…</source>
        <translation>Indexando para la búsqueda…</translation>
    </message>
    <message>
        <source>“Check the library”</source>
        <translation>«Comprobar la biblioteca»</translation>
    </message>
    <message>
        <source>The library file is damaged ({problems}): give a backup back with “Backups…”.</source>
        <translation>El archivo de la biblioteca está dañado ({problems}): recupere una copia de seguridad con «Copias de seguridad…».</translation>
    </message>
    <message>
        <source>Copy link to the selected words</source>
        <translation>Copiar enlace a las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Copy link to the link</source>
        <translation>Copiar enlace al vínculo</translation>
    </message>
    <message>
        <source>Copy link to the text</source>
        <translation>Copiar enlace al texto</translation>
    </message>
    <message>
        <source>Copy link to the node</source>
        <translation>Copiar enlace al nodo</translation>
    </message>
    <message>
        <source>Copy link to the note</source>
        <translation>Copiar enlace a la nota</translation>
    </message>
    <message>
        <source>Copy link to the map</source>
        <translation>Copiar enlace al mapa</translation>
    </message>
    <message>
        <source>Copy link to the debate</source>
        <translation>Copiar enlace al debate</translation>
    </message>
    <message>
        <source>Copy link to the highlight</source>
        <translation>Copiar enlace al resaltado</translation>
    </message>
    <message>
        <source>Copied a link to the selected words: {title}</source>
        <translation>Se copió un enlace a las palabras seleccionadas: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the link: {title}</source>
        <translation>Se copió un enlace al vínculo: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the text: {title}</source>
        <translation>Se copió un enlace al texto: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the node: {title}</source>
        <translation>Se copió un enlace al nodo: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the note: {title}</source>
        <translation>Se copió un enlace a la nota: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the map: {title}</source>
        <translation>Se copió un enlace al mapa: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the debate: {title}</source>
        <translation>Se copió un enlace al debate: {title}</translation>
    </message>
    <message>
        <source>Copied a link to the highlight: {title}</source>
        <translation>Se copió un enlace al resaltado: {title}</translation>
    </message>
    <message>
        <source>Copy link to it</source>
        <translation>Copiar enlace a esto</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>Some of what you wrote is not saved.</source>
        <translation>Parte de lo que escribió no está guardado.</translation>
    </message>
    <message>
        <source>{saved} You can go on and copy your words, or close without them.</source>
        <translation>{saved} Puede continuar y copiar sus palabras, o cerrar sin ellas.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todas las órdenes…</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Deshacer {edit}</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rehacer lo escrito</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Rehacer {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir los menús</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Ir a la biblioteca</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Ir a las notas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>Mostrar biblioteca</translation>
    </message>
    <message>
        <source>Show inspector and notes</source>
        <translation>Mostrar inspector y notas</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Text and map side by side</source>
        <translation>Texto y mapa lado a lado</translation>
    </message>
    <message>
        <source>Only the map</source>
        <translation>Solo el mapa</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: {failed}</source>
        <translation>Sin guardar: {failed}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>Tema sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Show only the text (Alt+1)</source>
        <translation>Mostrar solo el texto (Alt+1)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Show text and map side by side (Alt+2)</source>
        <translation>Mostrar el texto y el mapa lado a lado (Alt+2)</translation>
    </message>
    <message>
        <source>Show only the map (Alt+3)</source>
        <translation>Mostrar solo el mapa (Alt+3)</translation>
    </message>
    <message>
        <source>Library (Ctrl+B)</source>
        <translation>Biblioteca (Ctrl+B)</translation>
    </message>
    <message>
        <source>Inspector and notes (Ctrl+Shift+B)</source>
        <translation>Inspector y notas (Ctrl+Mayús+B)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copiado como texto.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the map (Insert)</source>
        <translation>Añadir al mapa (Insert)</translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation>Buscar y filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>How the map is shown</source>
        <translation>Cómo se muestra el mapa</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{heading}, {n:,} cards</source>
        <comment>{heading}, 1 card</comment>
        <translation>
            <numerusform>{heading}, 1 tarjeta</numerusform>
            <numerusform>{heading}, {n:,} tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Añadir: {kind}</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>respondido por {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Nivel {number}</translation>
    </message>
    <message>
        <source>Linked with other premises</source>
        <translation>Vinculada con otras premisas</translation>
    </message>
    <message>
        <source>Stands above as well</source>
        <translation>Está también más arriba</translation>
    </message>
    <message>
        <source>Edited last on {page}</source>
        <translation>Editado por última vez en {page}</translation>
    </message>
    <message>
        <source>{kind} on its link: {title}</source>
        <translation>{kind} sobre su vínculo: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <comment>1 answer</comment>
        <translation>
            <numerusform>1 respuesta</numerusform>
            <numerusform>{n:,} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{objections} against</source>
        <translation>{objections} en contra</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} undercuts</source>
        <comment>1 undercut</comment>
        <translation>
            <numerusform>1 socavamiento</numerusform>
            <numerusform>{n:,} socavamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>no reactions yet</source>
        <translation>aún sin reacciones</translation>
    </message>
    <message>
        <source>{unanswered} unanswered</source>
        <translation>{unanswered} sin responder</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Todas las propuestas</translation>
    </message>
    <message>
        <source>All proposals in a list (Esc)</source>
        <translation>Todas las propuestas en una lista (Esc)</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>Elegir una propuesta</translation>
    </message>
    <message>
        <source>The proposal before (Page Up)</source>
        <translation>La propuesta anterior (Re Pág)</translation>
    </message>
    <message>
        <source>The next proposal (Page Down)</source>
        <translation>La propuesta siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Orden de las tarjetas</translation>
    </message>
    <message>
        <source>Follow what is read in the text</source>
        <translation>Seguir lo que se lee en el texto</translation>
    </message>
    <message>
        <source>{pages} of {count}</source>
        <translation>{pages} de {count}</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation>Orden de las tarjetas: {order}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Propuesta siguiente</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation>Propuesta anterior</translation>
    </message>
    <message>
        <source>Let the board follow the text</source>
        <translation>Hacer que el tablero siga al texto</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>en {group}</translation>
    </message>
    <message>
        <source>“{title}” has no map to make a hand-out of.</source>
        <translation>«{title}» no tiene ningún mapa del que hacer material para clase.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Preguntas sin respuesta</translation>
    </message>
    <message>
        <source>Proposals that nothing is said about</source>
        <translation>Propuestas de las que nada se dice</translation>
    </message>
    <message>
        <source>Objections without a reply</source>
        <translation>Objeciones sin réplica</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Premisa</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premisas</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Responde a la pregunta</translation>
    </message>
    <message>
        <source>Open its words in the text (Enter)</source>
        <translation>Abrir sus palabras en el texto (Intro)</translation>
    </message>
    <message>
        <source>Open its words in the texts (Enter)</source>
        <translation>Abrir sus palabras en los textos (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>Open its {n:,} notes</source>
        <comment>Open its 1 note</comment>
        <translation>
            <numerusform>Abrir su 1 nota</numerusform>
            <numerusform>Abrir sus {n:,} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {page}, {node}, where it was edited last</source>
        <translation>Ir a {page}, {node}, lo último que se editó</translation>
    </message>
    <message>
        <source>Go to {page}, {node}</source>
        <translation>Ir a {page}, {node}</translation>
    </message>
    <message>
        <source>It was edited last on this page</source>
        <translation>Se editó por última vez en esta página</translation>
    </message>
    <message>
        <source>Unfold what answers it (Space)</source>
        <translation>Desplegar lo que le responde (Espacio)</translation>
    </message>
    <message>
        <source>Fold what answers it (Space)</source>
        <translation>Plegar lo que le responde (Espacio)</translation>
    </message>
    <message>
        <source>Add support (+)</source>
        <translation>Añadir apoyo (+)</translation>
    </message>
    <message>
        <source>Add objection (-)</source>
        <translation>Añadir objeción (-)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Preguntar sobre ella</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>Pull it onto a card to reply to that, to the other column to change its side</source>
        <translation>Arrástrela a una tarjeta para responderle, o a la otra columna para cambiarla de lado</translation>
    </message>
    <message>
        <source>As in the debate</source>
        <translation>Como en el debate</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Las más fuertes primero</translation>
    </message>
    <message>
        <source>Cards as in the debate</source>
        <translation>Tarjetas como en el debate</translation>
    </message>
    <message>
        <source>Cards strongest first</source>
        <translation>Tarjetas, las más fuertes primero</translation>
    </message>
    <message>
        <source>Cards by date</source>
        <translation>Tarjetas por fecha</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún no hay palabras</translation>
    </message>
    <message>
        <source>see “{title}”</source>
        <translation>véase «{title}»</translation>
    </message>
    <message>
        <source>{relation}, of the link above</source>
        <translation>{relation}, del vínculo de arriba</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>Add {heading}</source>
        <translation>Añadir: {heading}</translation>
    </message>
    <message>
        <source>{node} shall speak for it</source>
        <translation>{node} hablará a favor</translation>
    </message>
    <message>
        <source>{node} shall speak against it</source>
        <translation>{node} hablará en contra</translation>
    </message>
    <message>
        <source>As {word}</source>
        <translation>Como {word}</translation>
    </message>
    <message>
        <source>cut by: {words}</source>
        <translation>socavado por: {words}</translation>
    </message>
    <message>
        <source>backed by: {words}</source>
        <translation>respaldado por: {words}</translation>
    </message>
    <message>
        <source>and by {number} more</source>
        <translation>y por {number} más</translation>
    </message>
    <message>
        <source>its page ›</source>
        <translation>su página ›</translation>
    </message>
    <message>
        <source>stands above</source>
        <translation>está más arriba</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>also P2</source>
        <translation>también P2</translation>
    </message>
    <message>
        <source>also P2  +9</source>
        <translation>también P2  +9</translation>
    </message>
    <message>
        <source>also</source>
        <translation>también</translation>
    </message>
    <message>
        <source>bears on</source>
        <translation>se refiere a</translation>
    </message>
    <message numerus="yes">
        <source>{page} of {n:,} pages</source>
        <comment>{page} of 1 page</comment>
        <translation>
            <numerusform>{page} de 1 página</numerusform>
            <numerusform>{page} de {n:,} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>nivel {number}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>also on {also}</source>
        <translation>también en {also}</translation>
    </message>
    <message>
        <source>edited last on {edited_on}</source>
        <translation>editado por última vez en {edited_on}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>1 tarjeta</numerusform>
            <numerusform>{n:,} tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are folded away</source>
        <comment>1 node is folded away</comment>
        <translation>
            <numerusform>1 nodo está plegado</numerusform>
            <numerusform>{n:,} nodos están plegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open its words in the texts</source>
        <comment>Open its words in the text</comment>
        <translation>
            <numerusform>Abrir sus palabras en el texto</numerusform>
            <numerusform>Abrir sus palabras en los textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold what answers it</source>
        <translation>Desplegar lo que le responde</translation>
    </message>
    <message>
        <source>Fold what answers it</source>
        <translation>Plegar lo que le responde</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Where the map is shown</source>
        <translation>Dónde se muestra el mapa</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Put before {node}</source>
        <translation>Poner antes de {node}</translation>
    </message>
    <message>
        <source>Put after {node}</source>
        <translation>Poner después de {node}</translation>
    </message>
    <message>
        <source>Bear on {node}…</source>
        <translation>Referir a {node}…</translation>
    </message>
    <message>
        <source>Move to or link also to {name}…</source>
        <translation>Mover a {name} o vincular también…</translation>
    </message>
    <message>
        <source>Link to {name}…</source>
        <translation>Vincular a {name}…</translation>
    </message>
    <message>
        <source>{kind} {name}
Its card is elsewhere: click to go there</source>
        <translation>{kind} {name}
Su tarjeta está en otro lugar: haga clic para ir allí</translation>
    </message>
    <message>
        <source>Drag onto a card to move or link it there, between cards, or away to detach it</source>
        <translation>Arrastre hasta una tarjeta para moverla o vincularla allí, entre tarjetas, o fuera para separarla</translation>
    </message>
    <message>
        <source>Add support (Tab)</source>
        <translation>Añadir apoyo (Tab)</translation>
    </message>
    <message>
        <source>Add objection (Shift+Tab)</source>
        <translation>Añadir objeción (Mayús+Tab)</translation>
    </message>
    <message>
        <source>Ask a question about it</source>
        <translation>Hacer una pregunta sobre ella</translation>
    </message>
    <message numerus="yes">
        <source>Unfold {n:,} hidden nodes</source>
        <comment>Unfold 1 hidden node</comment>
        <translation>
            <numerusform>Desplegar 1 nodo oculto</numerusform>
            <numerusform>Desplegar {n:,} nodos ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its words in the text</source>
        <translation>Abrir sus palabras en el texto</translation>
    </message>
    <message>
        <source>Open its words in the texts</source>
        <translation>Abrir sus palabras en los textos</translation>
    </message>
    <message>
        <source>Open its notes</source>
        <translation>Abrir sus notas</translation>
    </message>
    <message>
        <source>{supports} in support</source>
        <translation>{supports} a favor</translation>
    </message>
    <message>
        <source>{attacks} in opposition</source>
        <translation>{attacks} en contra</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Vista general del mapa</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reducir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Zoom al 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the whole map (Ctrl+9)</source>
        <translation>Encajar el mapa entero (Ctrl+9)</translation>
    </message>
    <message>
        <source>Overview (F9)</source>
        <translation>Vista general (F9)</translation>
    </message>
    <message>
        <source>Tab: support · Shift+Tab: objection</source>
        <translation>Tab: apoyo · Mayús+Tab: objeción</translation>
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
        <translation>Intro: listo
Tab: listo, y un apoyo
Mayús+Tab: listo, y una objeción
Mayús+Intro: listo, y otra al lado
Ctrl+Mayús+Intro: listo, y otra al lado de aquello a lo que responde
Ctrl+P: listo, y una propuesta
+ o −, antes de escribir nada: a favor o en contra
↓: del título al texto
Esc: como estaba antes</translation>
    </message>
    <message>
        <source>Text, if the title does not say it all</source>
        <translation>Texto, si el título no lo dice todo</translation>
    </message>
    <message>
        <source>Esc gives back “{title}”</source>
        <translation>Esc recupera «{title}»</translation>
    </message>
    <message>
        <source>Rename map…</source>
        <translation>Cambiar nombre del mapa…</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n:,} nodes.</source>
        <comment>Copied 1 node.</comment>
        <translation>
            <numerusform>Se copió 1 nodo.</numerusform>
            <numerusform>Se copiaron {n:,} nodos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut; Undo brings it back.</source>
        <translation>Cortado; Deshacer lo recupera.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted {n:,} nodes; Undo takes them back.</source>
        <comment>Pasted 1 node; Undo takes them back.</comment>
        <translation>
            <numerusform>Se pegó 1 nodo; Deshacer lo quita.</numerusform>
            <numerusform>Se pegaron {n:,} nodos; Deshacer los quita.</numerusform>
        </translation>
    </message>
    <message>
        <source>↗ another map</source>
        <translation>↗ otro mapa</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>fuera del mapa</translation>
    </message>
    <message numerus="yes">
        <source>Put {n:,} nodes on the map.</source>
        <comment>Put 1 node on the map.</comment>
        <translation>
            <numerusform>Se puso 1 nodo en el mapa.</numerusform>
            <numerusform>Se pusieron {n:,} nodos en el mapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left {n:,} nodes off the map.</source>
        <comment>Left 1 node off the map.</comment>
        <translation>
            <numerusform>Se dejó 1 nodo fuera del mapa.</numerusform>
            <numerusform>Se dejaron {n:,} nodos fuera del mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detached {detached}; Undo hangs it back.</source>
        <translation>Separado: {detached}; Deshacer lo vuelve a colgar.</translation>
    </message>
    <message>
        <source>Select one card to move it up or down.</source>
        <translation>Seleccione una sola tarjeta para subirla o bajarla.</translation>
    </message>
    <message>
        <source>It is the first of its siblings already.</source>
        <translation>Ya es la primera de sus hermanas.</translation>
    </message>
    <message>
        <source>It is the last of its siblings already.</source>
        <translation>Ya es la última de sus hermanas.</translation>
    </message>
    <message>
        <source>Removed {name}; Undo brings it back.</source>
        <translation>Quitado: {name}; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>{nodes} and {number} more</source>
        <translation>{nodes} y {number} más</translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on it?</source>
        <comment>Delete {what} with 1 node that hangs on it?</comment>
        <translation>
            <numerusform>¿Eliminar {what} con 1 nodo que cuelga de ahí?</numerusform>
            <numerusform>¿Eliminar {what} con {n:,} nodos que cuelgan de ahí?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {what} with {n:,} nodes that hang on them?</source>
        <comment>Delete {what} with 1 node that hangs on them?</comment>
        <translation>
            <numerusform>¿Eliminar {what} con 1 nodo que cuelga de ellos?</numerusform>
            <numerusform>¿Eliminar {what} con {n:,} nodos que cuelgan de ellos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {number} nodes</source>
        <translation>Eliminar {number} nodos</translation>
    </message>
    <message>
        <source>Deleted {what}; Undo brings it back.</source>
        <translation>Eliminado: {what}; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Empty argument map: type the first proposal</source>
        <translation>Mapa argumental vacío: escriba la primera propuesta</translation>
    </message>
    <message>
        <source>a text not in the library</source>
        <translation>un texto que no está en la biblioteca</translation>
    </message>
    <message>
        <source>“{short}” can&apos;t be shown: {reason}</source>
        <translation>No se puede mostrar «{short}»: {reason}</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>OPML outline (*.opml)</source>
        <translation>Esquema OPML (*.opml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Exposition</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Export exposition</source>
        <translation>Exportar la exposición</translation>
    </message>
    <message>
        <source>Wrote the map to “{file}”.</source>
        <translation>Se escribió el mapa en «{file}».</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things</source>
        <comment>1 more thing</comment>
        <translation>
            <numerusform>1 más</numerusform>
            <numerusform>{n:,} más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no room for all of the map. Not written: {things}.</source>
        <translation>«{file}» no tiene sitio para todo el mapa. No se escribe: {things}.</translation>
    </message>
    <message>
        <source>A map can&apos;t be written as “{suffix}”; end the file&apos;s name in {known}.</source>
        <translation>Un mapa no se puede escribir como «{suffix}»; termine el nombre del archivo en {known}.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Tags are words with commas between them.</source>
        <translation>Las etiquetas son palabras separadas por comas.</translation>
    </message>
    <message>
        <source>{hint} Only some of the nodes have {tags}; that stays so.</source>
        <translation>{hint} Solo algunos de los nodos tienen {tags}; eso queda así.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n:,} nodes</source>
        <comment>Tags of 1 node</comment>
        <translation>
            <numerusform>Etiquetas de 1 nodo</numerusform>
            <numerusform>Etiquetas de {n:,} nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message numerus="yes">
        <source>Group of {n:,} nodes</source>
        <comment>Group of 1 node</comment>
        <translation>
            <numerusform>Grupo de 1 nodo</numerusform>
            <numerusform>Grupo de {n:,} nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty name takes them out of their group. “Economy &gt; Jobs” is a group inside of a group.</source>
        <translation>Un nombre vacío los saca de su grupo. «Economía &gt; Empleo» es un grupo dentro de otro.</translation>
    </message>
    <message>
        <source>Find in map</source>
        <translation>Buscar en el mapa</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by stance, tag, author, group, and what is missing</source>
        <translation>Filtrar por postura, etiqueta, autor, grupo y lo que falta</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Ocultar los demás</translation>
    </message>
    <message>
        <source>Hide what does not match, except what matches bear on</source>
        <translation>Ocultar lo que no coincide, salvo aquello a lo que se refieren las coincidencias</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close and show all (Esc)</source>
        <translation>Cerrar y mostrar todo (Esc)</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>Filtro ●</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} de {count:,}</translation>
    </message>
    <message>
        <source>{count:,} of {count2:,} nodes</source>
        <translation>{count:,} de {count2:,} nodos</translation>
    </message>
    <message>
        <source>For something</source>
        <translation>A favor de algo</translation>
    </message>
    <message>
        <source>Against something</source>
        <translation>En contra de algo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>tag: {tags}</source>
        <translation>etiqueta: {tags}</translation>
    </message>
    <message>
        <source>author: {authors}</source>
        <translation>autor: {authors}</translation>
    </message>
    <message>
        <source>group: {groups}</source>
        <translation>grupo: {groups}</translation>
    </message>
    <message>
        <source>Show all cards (Esc)</source>
        <translation>Mostrar todas las tarjetas (Esc)</translation>
    </message>
    <message>
        <source>Only what stands next to {name}</source>
        <translation>Solo lo que está junto a {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes that are off the map are shown</source>
        <comment>1 node that is off the map is shown</comment>
        <translation>
            <numerusform>Se muestra 1 nodo que está fuera del mapa</numerusform>
            <numerusform>Se muestran {n:,} nodos que están fuera del mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} nodes are off the map</source>
        <comment>1 node is off the map</comment>
        <translation>
            <numerusform>1 nodo está fuera del mapa</numerusform>
            <numerusform>{n:,} nodos están fuera del mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide what is off the map</source>
        <translation>Ocultar lo que está fuera del mapa</translation>
    </message>
    <message>
        <source>Show what is off the map</source>
        <translation>Mostrar lo que está fuera del mapa</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>Exportar mapa…</translation>
    </message>
    <message>
        <source>Export exposition…</source>
        <translation>Exportar la exposición…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>Añadir apoyo</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Añadir objeción</translation>
    </message>
    <message>
        <source>Add sibling</source>
        <translation>Añadir hermana</translation>
    </message>
    <message>
        <source>Add beside what the card answers</source>
        <translation>Añadir al lado de aquello a lo que responde la tarjeta</translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation>Añadir propuesta</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Añadir afirmación</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Ask about the card</source>
        <translation>Preguntar sobre la tarjeta</translation>
    </message>
    <message>
        <source>Add undercut of the link</source>
        <translation>Añadir socavamiento del vínculo</translation>
    </message>
    <message>
        <source>Add warrant of the link</source>
        <translation>Añadir garantía del vínculo</translation>
    </message>
    <message>
        <source>Add {word}</source>
        <translation>Añadir {word}</translation>
    </message>
    <message>
        <source>Open the words of the card</source>
        <translation>Abrir las palabras de la tarjeta</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Editar tarjeta</translation>
    </message>
    <message>
        <source>Change kind…</source>
        <translation>Cambiar clase…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Fidelity…</source>
        <translation>Fidelidad…</translation>
    </message>
    <message>
        <source>Add note on the card</source>
        <translation>Añadir nota sobre la tarjeta</translation>
    </message>
    <message>
        <source>Move card up</source>
        <translation>Subir tarjeta</translation>
    </message>
    <message>
        <source>Move card down</source>
        <translation>Bajar tarjeta</translation>
    </message>
    <message>
        <source>Move card out</source>
        <translation>Mover tarjeta hacia fuera</translation>
    </message>
    <message>
        <source>Move card in</source>
        <translation>Mover tarjeta hacia dentro</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Cambiar vínculo…</translation>
    </message>
    <message>
        <source>Link also…</source>
        <translation>Vincular también…</translation>
    </message>
    <message>
        <source>Detach card</source>
        <translation>Separar tarjeta</translation>
    </message>
    <message>
        <source>Join as linked premises</source>
        <translation>Unir como premisas vinculadas</translation>
    </message>
    <message>
        <source>Select the card&apos;s link</source>
        <translation>Seleccionar el vínculo de la tarjeta</translation>
    </message>
    <message>
        <source>Cut branch</source>
        <translation>Cortar rama</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>Copiar rama</translation>
    </message>
    <message>
        <source>Copy card as text</source>
        <translation>Copiar tarjeta como texto</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Seleccionar todas las tarjetas</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Focus on the card</source>
        <translation>Centrarse en la tarjeta</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Mostrar todas las tarjetas</translation>
    </message>
    <message>
        <source>Leave out the card (what if)</source>
        <translation>Dejar fuera la tarjeta (¿y si…?)</translation>
    </message>
    <message>
        <source>Put back all that is left out</source>
        <translation>Devolver todo lo que se ha dejado fuera</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Encajar el mapa entero</translation>
    </message>
    <message>
        <source>Fidelity on the cards</source>
        <translation>Fidelidad en las tarjetas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>{reply} of the link</source>
        <translation>{reply} al vínculo</translation>
    </message>
    <message>
        <source>Undercut of its link</source>
        <translation>Socavamiento de su vínculo</translation>
    </message>
    <message>
        <source>Warrant of its link</source>
        <translation>Garantía de su vínculo</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>Pregunta sobre ello</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Hermana</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Open its words</source>
        <translation>Abrir sus palabras</translation>
    </message>
    <message>
        <source>Open its words…</source>
        <translation>Abrir sus palabras…</translation>
    </message>
    <message>
        <source>Open what it refers to</source>
        <translation>Abrir aquello a lo que remite</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Focus on it</source>
        <translation>Centrarse en ella</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a node without a colour</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Leave out (what if)</source>
        <translation>Dejar fuera (¿y si…?)</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a node up</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a node down</comment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>move a node out</comment>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>In</source>
        <comment>move a node in</comment>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Add undercut</source>
        <translation>Añadir socavamiento</translation>
    </message>
    <message>
        <source>Add warrant</source>
        <translation>Añadir garantía</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Add “{short}”</source>
        <translation>Añadir «{short}»</translation>
    </message>
    <message>
        <source>As {kind}</source>
        <translation>Como {kind}</translation>
    </message>
    <message>
        <source>Add to {node}</source>
        <translation>Añadir a {node}</translation>
    </message>
    <message>
        <source>As its evidence</source>
        <translation>Como su prueba</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} nodes to {target}</source>
        <comment>Move to {target}</comment>
        <translation>
            <numerusform>Mover a {target}</numerusform>
            <numerusform>Mover {n} nodos a {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes also to {target}</source>
        <comment>Link also to {target}</comment>
        <translation>
            <numerusform>Vincular también a {target}</numerusform>
            <numerusform>Vincular {n} nodos también a {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} nodes to {target}</source>
        <comment>Link to {target}</comment>
        <translation>
            <numerusform>Vincular a {target}</numerusform>
            <numerusform>Vincular {n} nodos a {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>something no longer in the map</source>
        <translation>algo que ya no está en el mapa</translation>
    </message>
    <message>
        <source>By {speaker}</source>
        <translation>De {speaker}</translation>
    </message>
    <message>
        <source>In {group}</source>
        <translation>En {group}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pieces of evidence</source>
        <comment>1 piece of evidence</comment>
        <translation>
            <numerusform>1 prueba</numerusform>
            <numerusform>{n:,} pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>with {linked}</source>
        <translation>con {linked}</translation>
    </message>
    <message>
        <source>on the link</source>
        <translation>sobre el vínculo</translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation>también en otro lugar</translation>
    </message>
    <message>
        <source>together with {linked}</source>
        <translation>junto con {linked}</translation>
    </message>
    <message>
        <source>named again here</source>
        <translation>nombrado de nuevo aquí</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>Esquema del mapa</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board: for and against, proposal by proposal</source>
        <translation>Tablero: a favor y en contra, propuesta por propuesta</translation>
    </message>
    <message>
        <source>Map: cards joined by lines</source>
        <translation>Mapa: tarjetas unidas por líneas</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline: a tree of rows</source>
        <translation>Esquema: un árbol de filas</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Prosa</translation>
    </message>
    <message>
        <source>Exposition: the map read as a text</source>
        <translation>Exposición: el mapa leído como un texto</translation>
    </message>
    <message>
        <source>A map begins with what is proposed: type it. Or select words in the text and add them to the map.</source>
        <translation>Un mapa empieza con lo que se propone: escríbalo. O seleccione palabras en el texto y añádalas al mapa.</translation>
    </message>
    <message>
        <source>Add the first proposal</source>
        <translation>Añadir la primera propuesta</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>Un mapa vacío</translation>
    </message>
    <message>
        <source>A map shows proposals with the arguments for and against them.</source>
        <translation>Un mapa muestra propuestas con los argumentos a favor y en contra.</translation>
    </message>
    <message>
        <source>This debate has no map yet</source>
        <translation>Este debate aún no tiene mapa</translation>
    </message>
    <message>
        <source>Open a debate to see its argument map.</source>
        <translation>Abra un debate para ver su mapa argumental.</translation>
    </message>
    <message>
        <source>{count} nodes are selected. {words}</source>
        <translation>Hay {count} nodos seleccionados. {words}</translation>
    </message>
    <message>
        <source>{words} Argument map “{title}”.</source>
        <translation>{words} Mapa argumental «{title}».</translation>
    </message>
    <message>
        <source>Argument map “{title}”</source>
        <translation>Mapa argumental «{title}»</translation>
    </message>
    <message>
        <source>Link also</source>
        <translation>Vincular también</translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes also bear on?</source>
        <comment>What does {node} also bear on?</comment>
        <translation>
            <numerusform>¿A qué más se refiere {node}?</numerusform>
            <numerusform>¿A qué más se refieren {n} nodos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What do {n} nodes bear on?</source>
        <comment>What does {node} bear on?</comment>
        <translation>
            <numerusform>¿A qué se refiere {node}?</numerusform>
            <numerusform>¿A qué se refieren {n} nodos?</numerusform>
        </translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Como qué</translation>
    </message>
    <message>
        <source>Filter nodes and links</source>
        <translation>Filtrar nodos y vínculos</translation>
    </message>
    <message>
        <source>Nodes and links</source>
        <translation>Nodos y vínculos</translation>
    </message>
    <message>
        <source>Link · by {node}</source>
        <translation>Vínculo · de {node}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replies</source>
        <comment>1 reply</comment>
        <translation>
            <numerusform>1 réplica</numerusform>
            <numerusform>{n:,} réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>En {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in support</source>
        <comment>1 in support</comment>
        <translation>
            <numerusform>1 a favor</numerusform>
            <numerusform>{n:,} a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in opposition</source>
        <comment>1 in opposition</comment>
        <translation>
            <numerusform>1 en contra</numerusform>
            <numerusform>{n:,} en contra</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write on the card. Enter adds beside it, Tab a support, Shift+Tab an objection; F6 goes on.</source>
        <translation>Escriba para rellenar la tarjeta. Intro añade al lado, Tab un apoyo, Mayús+Tab una objeción; F6 pasa a lo siguiente.</translation>
    </message>
    <message>
        <source>Select a card to write on it.</source>
        <translation>Seleccione una tarjeta para escribir en ella.</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Nuevo nodo: {kind}</translation>
    </message>
    <message>
        <source>{kind} · on {node}</source>
        <translation>{kind} · sobre {node}</translation>
    </message>
    <message>
        <source>What you typed is on the clipboard, as its card is gone.</source>
        <translation>Lo que escribió está en el portapapeles, ya que su tarjeta ha desaparecido.</translation>
    </message>
    <message>
        <source>Left as it was; Redo brings back what you typed.</source>
        <translation>Quedó como estaba; Rehacer recupera lo que escribió.</translation>
    </message>
    <message>
        <source>More than {count:,} notes link here; these were changed last</source>
        <translation>Más de {count:,} notas enlazan aquí; estas son las últimas que cambiaron</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes link here</source>
        <comment>1 note links here</comment>
        <translation>
            <numerusform>1 nota enlaza aquí</numerusform>
            <numerusform>{n:,} notas enlazan aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notas que enlazan aquí</translation>
    </message>
    <message>
        <source>{problem} from {source}</source>
        <translation>{problem}, de {source}</translation>
    </message>
    <message>
        <source>Its words have changed · {source}</source>
        <translation>Sus palabras han cambiado · {source}</translation>
    </message>
    <message>
        <source>On something that is no longer there</source>
        <translation>Sobre algo que ya no existe</translation>
    </message>
    <message>
        <source>On the debate</source>
        <translation>Sobre el debate</translation>
    </message>
    <message>
        <source>a text that is no longer there</source>
        <translation>un texto que ya no existe</translation>
    </message>
    <message>
        <source>What the link “{words}” led to is no longer there.</source>
        <translation>Aquello a lo que llevaba el enlace «{words}» ya no existe.</translation>
    </message>
    <message>
        <source>Started the note “{title}”; Undo takes it back.</source>
        <translation>Se empezó la nota «{title}»; Deshacer la quita.</translation>
    </message>
    <message>
        <source>{title}
{detail}
Ctrl+click goes there</source>
        <translation>{title}
{detail}
Ctrl+clic lleva allí</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things are called so; Ctrl+click lets you choose</source>
        <comment>1 thing is called so</comment>
        <translation>
            <numerusform>1 cosa se llama así</numerusform>
            <numerusform>{n:,} cosas se llaman así; Ctrl+clic permite elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>What this led to is no longer there</source>
        <translation>Aquello a lo que llevaba ya no existe</translation>
    </message>
    <message>
        <source>Nothing is called so yet; Ctrl+click starts a note</source>
        <translation>Aún no hay nada que se llame así; Ctrl+clic empieza una nota</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Nota, en Markdown</translation>
    </message>
    <message>
        <source>Write here, in Markdown if you like</source>
        <translation>Escriba aquí, en Markdown si lo desea</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Write in a window of its own (Ctrl+Alt+W)</source>
        <translation>Escribir en su propia ventana (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>Adónde lleva el enlace</translation>
    </message>
    <message>
        <source>{detail} · in “{debate}”</source>
        <translation>{detail} · en «{debate}»</translation>
    </message>
    <message>
        <source>Text · {details}</source>
        <translation>Texto · {details}</translation>
    </message>
    <message>
        <source>{kind} on “{map}”</source>
        <translation>{kind} en «{map}»</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>Nota del {date}</translation>
    </message>
    <message>
        <source>Link of a map</source>
        <translation>Vínculo de un mapa</translation>
    </message>
    <message>
        <source>Sort notes by place in the text</source>
        <translation>Ordenar las notas por su lugar en el texto</translation>
    </message>
    <message>
        <source>Sort notes newest first</source>
        <translation>Ordenar las notas de más nueva a más antigua</translation>
    </message>
    <message>
        <source>Sort notes by first line</source>
        <translation>Ordenar las notas por la primera línea</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>Por lugar en el texto</translation>
    </message>
    <message>
        <source>By first line</source>
        <translation>Por la primera línea</translation>
    </message>
    <message>
        <source>All notes of the debate</source>
        <translation>Todas las notas del debate</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all notes</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Notes on the open text</source>
        <translation>Notas sobre el texto abierto</translation>
    </message>
    <message>
        <source>Notes on the selected node</source>
        <translation>Notas sobre el nodo seleccionado</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <translation>Ordenar notas</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Qué notas</translation>
    </message>
    <message>
        <source>Filter notes, #tag</source>
        <translation>Filtrar notas, #etiqueta</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a new note</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New note on the debate, the text or the node</source>
        <translation>Nueva nota sobre el debate, el texto o el nodo</translation>
    </message>
    <message>
        <source>The note has a window of its own</source>
        <translation>La nota tiene su propia ventana</translation>
    </message>
    <message>
        <source>Choose another note here to write it there.</source>
        <translation>Elija aquí otra nota para escribirla en este lugar.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerla de vuelta</translation>
    </message>
    <message>
        <source>Deleted the note; Undo brings it back.</source>
        <translation>Nota eliminada; Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>Notes on {title}</source>
        <translation>Notas sobre {title}</translation>
    </message>
    <message>
        <source>Export notes with citations</source>
        <translation>Exportar notas con referencias</translation>
    </message>
    <message>
        <source>Notes on {title}, cited</source>
        <translation>Notas sobre {title}, con referencias</translation>
    </message>
    <message>
        <source>New note on the debate</source>
        <translation>Nueva nota sobre el debate</translation>
    </message>
    <message>
        <source>New note on the text</source>
        <translation>Nueva nota sobre el texto</translation>
    </message>
    <message>
        <source>New note on the node</source>
        <translation>Nueva nota sobre el nodo</translation>
    </message>
    <message>
        <source>Open the note&apos;s place</source>
        <translation>Abrir el lugar de la nota</translation>
    </message>
    <message>
        <source>Write the note in a window of its own</source>
        <translation>Escribir la nota en su propia ventana</translation>
    </message>
    <message>
        <source>Link to a note, text, map or node</source>
        <translation>Enlazar con una nota, un texto, un mapa o un nodo</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exportar notas…</translation>
    </message>
    <message>
        <source>Export notes with citations…</source>
        <translation>Exportar notas con referencias…</translation>
    </message>
    <message>
        <source>Show all notes of the debate</source>
        <translation>Mostrar todas las notas del debate</translation>
    </message>
    <message>
        <source>Show notes on the open text</source>
        <translation>Mostrar las notas sobre el texto abierto</translation>
    </message>
    <message>
        <source>Show notes on the selected node</source>
        <translation>Mostrar las notas sobre el nodo seleccionado</translation>
    </message>
    <message>
        <source>No note matches “{filter}”</source>
        <translation>Ninguna nota coincide con «{filter}»</translation>
    </message>
    <message>
        <source>The filter looks at the words of notes, at what they quote and at #tags.</source>
        <translation>El filtro mira las palabras de las notas, lo que citan y las #etiquetas.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>Open a debate to see its notes and write some.</source>
        <translation>Abra un debate para ver sus notas y escribir otras.</translation>
    </message>
    <message>
        <source>Open a text to see the notes on it.</source>
        <translation>Abra un texto para ver las notas sobre él.</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>No hay ningún nodo seleccionado</translation>
    </message>
    <message>
        <source>Select a node of the map to see the notes on it.</source>
        <translation>Seleccione un nodo del mapa para ver las notas sobre él.</translation>
    </message>
    <message>
        <source>Select words in a text and add a note to them, or start one here.</source>
        <translation>Seleccione palabras en un texto y añádales una nota, o empiece una aquí.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation>Abrir su lugar</translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation>Escribir en su propia ventana</translation>
    </message>
    <message>
        <source>On the selected node</source>
        <translation>Sobre el nodo seleccionado</translation>
    </message>
    <message>
        <source>On the open text</source>
        <translation>Sobre el texto abierto</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>sus palabras han desaparecido</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>su texto ha desaparecido</translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>su nodo ha desaparecido</translation>
    </message>
    <message>
        <source>its link is gone</source>
        <translation>su vínculo ha desaparecido</translation>
    </message>
    <message>
        <source>its debate is gone</source>
        <translation>su debate ha desaparecido</translation>
    </message>
    <message>
        <source>tags {list}</source>
        <translation>etiquetas {list}</translation>
    </message>
    <message>
        <source>{title} – Note</source>
        <translation>{title} – Nota</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba una orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Como el sistema: {language}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>DebateDesk speaks another language from its next start.</source>
        <translation>DebateDesk hablará otro idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Tipo de letra del sistema</translation>
    </message>
    <message>
        <source>Font of the window</source>
        <translation>Tipo de letra de la ventana</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation>Tamaño de las palabras de la ventana</translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation>Tamaño del sistema</translation>
    </message>
    <message>
        <source>Open evidence beside the text</source>
        <translation>Abrir las pruebas junto al texto</translation>
    </message>
    <message>
        <source>Let the map follow the text</source>
        <translation>Hacer que el mapa siga al texto</translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation>Las copias de seguridad se guardan en</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Mostrar copias de seguridad…</translation>
    </message>
    <message>
        <source>On each day with changes a backup is made by itself. Of older ones fewer are kept: one a day, a week, a month, a year.</source>
        <translation>Cada día en que hay cambios se hace por sí sola una copia de seguridad. De las más antiguas se conservan menos: una al día, a la semana, al mes, al año.</translation>
    </message>
    <message>
        <source>Check quotations…</source>
        <translation>Comprobar citas…</translation>
    </message>
    <message>
        <source>Check the quotations of the open text</source>
        <translation>Comprobar las citas del texto abierto</translation>
    </message>
    <message>
        <source>Check the map’s evidence</source>
        <translation>Comprobar las pruebas del mapa</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+K shows it again.</source>
        <translation>El informe está oculto entretanto; Ctrl+Mayús+K lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Evidence of “{where}”</source>
        <translation>Prueba de «{where}»</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Como se cita</translation>
    </message>
    <message>
        <source>In the source: {name}</source>
        <translation>En la fuente: {name}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>the words stand in a text to the letter, typography apart; missing accents are told</source>
        <translation>las palabras están en un texto al pie de la letra, salvo la tipografía; se avisa de los acentos que faltan</translation>
    </message>
    <message>
        <source>only what is marked, by … or [brackets], differs from the source</source>
        <translation>solo difiere de la fuente lo que está marcado, con … o [corchetes]</translation>
    </message>
    <message>
        <source>words were changed, added or left out; each is shown</source>
        <translation>se cambiaron, añadieron u omitieron palabras; se muestra cada una</translation>
    </message>
    <message>
        <source>the parts stand apart from each other in the source</source>
        <translation>las partes están separadas entre sí en la fuente</translation>
    </message>
    <message>
        <source>the words stand in no text, also not in a similar form</source>
        <translation>las palabras no están en ningún texto, ni siquiera en forma parecida</translation>
    </message>
    <message>
        <source>there was no time to look whether the words are altered; check them by themselves</source>
        <translation>no hubo tiempo de mirar si las palabras están alteradas; compruébelas por separado</translation>
    </message>
    <message>
        <source>Where a sentence names a source: “in another’s text” says that the words stand with somebody else, “source unclear” that it may name one or the other, “source not judged” that nothing here tells.</source>
        <translation>Cuando una frase nombra una fuente: «en el texto de otro» dice que las palabras son de otra persona; «fuente poco clara», que puede nombrar a una u otra; «fuente sin juzgar», que nada aquí lo aclara.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>Paste a quotation, or a whole text with quotations in it; each is looked for in all texts.</source>
        <translation>Pegue una cita, o un texto entero que contenga citas; cada una se busca en todos los textos.</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Comprobar citas</translation>
    </message>
    <message>
        <source>Quotation or text to check</source>
        <translation>Cita o texto que comprobar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the open text</source>
        <translation>Comprobar el texto abierto</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Comprobar el resto</translation>
    </message>
    <message>
        <source>Look for altered words in what was not judged in time; it may take long</source>
        <translation>Buscar palabras alteradas en lo que no se juzgó a tiempo; puede tardar mucho</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>Abrir lado a lado</translation>
    </message>
    <message>
        <source>With citations</source>
        <translation>Con referencias</translation>
    </message>
    <message>
        <source>Cite the sources in the report, and list the references below it</source>
        <translation>Citar las fuentes en el informe y enumerar debajo las referencias</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Paste a quotation or a text first.</source>
        <translation>Pegue primero una cita o un texto.</translation>
    </message>
    <message>
        <source>There is no source to open: the words were not found.</source>
        <translation>No hay ninguna fuente que abrir: no se encontraron las palabras.</translation>
    </message>
    <message>
        <source>Evidence report</source>
        <translation>Informe sobre las pruebas</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Clase de observación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Show node and passage</source>
        <translation>Mostrar el nodo y el pasaje</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The text is not in its debate; there is nothing to show.</source>
        <translation>El texto no está en su debate; no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Copied the report as Markdown.</source>
        <translation>Se copió el informe como Markdown.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Evidence of {title}</source>
        <translation>Pruebas de {title}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled; what is shown may be of before.</source>
        <translation>Cancelado; lo que se muestra puede ser anterior.</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Todos los nodos</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Con observaciones</translation>
    </message>
    <message>
        <source>{words} ({count:,})</source>
        <translation>{words} ({count:,})</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada de que informar</translation>
    </message>
    <message>
        <source>A report tells of each node how near it is to the passages that it comes from.</source>
        <translation>Un informe dice de cada nodo lo cerca que está de los pasajes de los que viene.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nada de esta clase</translation>
    </message>
    <message>
        <source>No node has a remark of this kind.</source>
        <translation>Ningún nodo tiene una observación de esta clase.</translation>
    </message>
    <message>
        <source>Nodes and what to look at</source>
        <translation>Nodos y qué revisar</translation>
    </message>
    <message>
        <source>All about the chosen node</source>
        <translation>Todo sobre el nodo elegido</translation>
    </message>
    <message>
        <source>Quotations in {title}</source>
        <translation>Citas en {title}</translation>
    </message>
    <message>
        <source>Going on with the rest…</source>
        <translation>Continuando con el resto…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>{message} {done:,} of {total:,}</source>
        <translation>{message} {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>Cancelled; the verdicts so far stay.</source>
        <translation>Cancelado; se conservan los veredictos obtenidos hasta ahora.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>The chosen quotation and its source</source>
        <translation>La cita elegida y su fuente</translation>
    </message>
    <message>
        <source>{supports} in support, {attacks} in opposition</source>
        <translation>{supports} a favor, {attacks} en contra</translation>
    </message>
    <message numerus="yes">
        <source>{n} support it</source>
        <comment>{n} supports it</comment>
        <translation>
            <numerusform>{n} lo apoya</numerusform>
            <numerusform>{n} lo apoyan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} oppose it</source>
        <comment>{n} opposes it</comment>
        <translation>
            <numerusform>{n} se le opone</numerusform>
            <numerusform>{n} se le oponen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Nothing answers it yet.</source>
        <translation>Aún no hay nada que le responda.</translation>
    </message>
    <message>
        <source>{supports} an argument on “{title}”</source>
        <translation>{supports} un argumento sobre «{title}»</translation>
    </message>
    <message>
        <source>{supports} “{title}”</source>
        <translation>{supports} «{title}»</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de las líneas</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>{family} (usual)</source>
        <translation>{family} (habitual)</translation>
    </message>
    <message>
        <source>Appearance of texts</source>
        <translation>Aspecto de los textos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
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
        <translation>Texto, compuesto para leer (F12)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page, as it was printed (F12)</source>
        <translation>Página, tal como se imprimió (F12)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>Presentación del texto</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+Shift+G)</source>
        <translation>Ir a la página (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F)</source>
        <translation>Buscar en el texto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation>Cerrar el texto de al lado</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} percent</source>
        <translation>Tamaño de las páginas: {percent} por ciento</translation>
    </message>
    <message>
        <source>Page {label}, {number} of {count}: go to page</source>
        <translation>Página {label}, {number} de {count}: ir a la página</translation>
    </message>
    <message>
        <source>{label} ({number} of {count})</source>
        <translation>{label} ({number} de {count})</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · quedan {minutes} min</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Distinguir mayúsculas (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Palabras completas (Alt+W)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Pulse Intro</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Hit {number:,} of {count:,}</source>
        <translation>Coincidencia {number:,} de {count:,}</translation>
    </message>
    <message>
        <source>Add as proposal</source>
        <translation>Añadir como propuesta</translation>
    </message>
    <message>
        <source>Add as claim</source>
        <translation>Añadir como afirmación</translation>
    </message>
    <message>
        <source>Evidence of the selected node</source>
        <translation>Prueba del nodo seleccionado</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con referencia</translation>
    </message>
    <message>
        <source>Copy link to the words</source>
        <translation>Copiar enlace a las palabras</translation>
    </message>
    <message>
        <source>Back to where the note belongs</source>
        <translation>Volver al lugar de la nota</translation>
    </message>
    <message>
        <source>Show “{title}” in the map</source>
        <translation>Mostrar «{title}» en el mapa</translation>
    </message>
    <message>
        <source>The text has no place named “{address}”.</source>
        <translation>El texto no tiene ningún lugar llamado «{address}».</translation>
    </message>
    <message>
        <source>The link leads to “{address}”, which is not in the library.</source>
        <translation>El enlace lleva a «{address}», que no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>What answers the passages that are seen</source>
        <translation>Lo que responde a los pasajes visibles</translation>
    </message>
    <message>
        <source>Notes on what is seen</source>
        <translation>Notas sobre lo visible</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Una nota vacía</translation>
    </message>
    <message>
        <source>This debate has no texts yet</source>
        <translation>Este debate aún no tiene textos</translation>
    </message>
    <message>
        <source>Import an essay and what others wrote about it: Markdown, plain text or saved web pages.</source>
        <translation>Importe un ensayo y lo que otros escribieron sobre él: Markdown, texto sin formato o páginas web guardadas.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Open a debate from the library, or import the texts that you want to read.</source>
        <translation>Abra un debate de la biblioteca o importe los textos que quiere leer.</translation>
    </message>
    <message>
        <source>It keeps its notes and highlights there until the trash is emptied.</source>
        <translation>Allí conserva sus notas y resaltados hasta que se vacíe la papelera.</translation>
    </message>
    <message>
        <source>It was deleted for good, or its debate was.</source>
        <translation>Se eliminó definitivamente, o se eliminó su debate.</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Leer «{title}»</translation>
    </message>
    <message>
        <source>“{title}” is in the trash</source>
        <translation>«{title}» está en la papelera</translation>
    </message>
    <message>
        <source>“{title}” is gone</source>
        <translation>«{title}» ha desaparecido</translation>
    </message>
    <message>
        <source>Outline of the text</source>
        <translation>Esquema del texto</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Ir a un encabezado</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Este texto no tiene encabezados.</translation>
    </message>
    <message>
        <source>image being drawn</source>
        <translation>imagen que se está dibujando</translation>
    </message>
    <message>
        <source>image that cannot be shown</source>
        <translation>imagen que no se puede mostrar</translation>
    </message>
    <message>
        <source>image on the web, not fetched</source>
        <translation>imagen de la web, no descargada</translation>
    </message>
    <message>
        <source>image not in the library</source>
        <translation>imagen que no está en la biblioteca</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Close the pasted text</source>
        <translation>Cerrar el texto pegado</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>There are {count:,} pages, from {first} to {last}.</source>
        <translation>Hay {count:,} páginas, de {first} a {last}.</translation>
    </message>
    <message>
        <source>It has one page.</source>
        <translation>Tiene una página.</translation>
    </message>
    <message>
        <source>There is no page “{shortened}”. {words}</source>
        <translation>No hay ninguna página «{shortened}». {words}</translation>
    </message>
    <message>
        <source>This page can’t be drawn.</source>
        <translation>No se puede dibujar esta página.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Leer el texto</translation>
    </message>
    <message>
        <source>That is not its password.</source>
        <translation>Esa no es su contraseña.</translation>
    </message>
    <message>
        <source>The pages can’t be shown</source>
        <translation>No se pueden mostrar las páginas</translation>
    </message>
    <message>
        <source>The file that this text came from is missing or damaged. Its text and what is marked in it are kept.</source>
        <translation>El archivo del que procede este texto falta o está dañado. Se conservan su texto y lo marcado en él.</translation>
    </message>
    <message>
        <source>The pages are protected</source>
        <translation>Las páginas están protegidas</translation>
    </message>
    <message>
        <source>This PDF opens with a password. It is asked for whenever the program has been started, and kept nowhere.</source>
        <translation>Este PDF se abre con una contraseña. Se pide cada vez que se inicia el programa y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>Page {label}. {words}</source>
        <translation>Página {label}. {words}</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Tan ancha como la vista</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como impresas</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Atenuadas</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Claro sobre oscuro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next step, answers left hidden</source>
        <translation>Paso siguiente, sin mostrar las respuestas</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Mostrar todas las respuestas</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Ocultar las respuestas</translation>
    </message>
    <message>
        <source>Go to a step…</source>
        <translation>Ir a un paso…</translation>
    </message>
    <message>
        <source>Scroll down, then next</source>
        <translation>Desplazar hacia abajo; después, siguiente</translation>
    </message>
    <message>
        <source>Scroll up, then back</source>
        <translation>Desplazar hacia arriba; después, atrás</translation>
    </message>
    <message>
        <source>Scroll the passage down</source>
        <translation>Desplazar el pasaje hacia abajo</translation>
    </message>
    <message>
        <source>Scroll the passage up</source>
        <translation>Desplazar el pasaje hacia arriba</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Iniciar o parar el temporizador</translation>
    </message>
    <message>
        <source>Set the timer back</source>
        <translation>Reiniciar el temporizador</translation>
    </message>
    <message>
        <source>A minute more to count down</source>
        <translation>Un minuto más de cuenta atrás</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Pantalla blanca</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Intercambiar las pantallas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to the step of that number</source>
        <translation>Ir al paso de ese número</translation>
    </message>
    <message>
        <source>1 2 3, then {enter}</source>
        <translation>1 2 3 y después {enter}</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Match case when finding</source>
        <translation>Distinguir mayúsculas al buscar</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Buscar solo palabras completas</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Ir a la página…</translation>
    </message>
    <message>
        <source>Next passage of the map</source>
        <translation>Pasaje siguiente del mapa</translation>
    </message>
    <message>
        <source>Previous passage of the map</source>
        <translation>Pasaje anterior del mapa</translation>
    </message>
    <message>
        <source>Words of the selected node, beside the text</source>
        <translation>Palabras del nodo seleccionado, junto al texto</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Líneas más largas</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Líneas más cortas</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Más espacio entre líneas</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Menos espacio entre líneas</translation>
    </message>
    <message>
        <source>Two texts beside each other</source>
        <translation>Dos textos uno junto a otro</translation>
    </message>
    <message>
        <source>Select with the keyboard</source>
        <translation>Seleccionar con el teclado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Páginas tan anchas como la vista</translation>
    </message>
    <message>
        <source>Pages in a dark window: {look}</source>
        <translation>Páginas en una ventana oscura: {look}</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Páginas como impresas</translation>
    </message>
    <message>
        <source>Whole page in view</source>
        <translation>Página entera a la vista</translation>
    </message>
    <message>
        <source>Pages in their printed size</source>
        <translation>Páginas en su tamaño impreso</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Resaltar en {colour}</translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation>Estilo de citas…</translation>
    </message>
    <message>
        <source>Language of citations…</source>
        <translation>Idioma de las citas…</translation>
    </message>
    <message>
        <source>Add to map as {kind}</source>
        <translation>Añadir al mapa como {kind}</translation>
    </message>
    <message>
        <source>Add to map in support of the selected node</source>
        <translation>Añadir al mapa como apoyo del nodo seleccionado</translation>
    </message>
    <message>
        <source>Add to map as objection to the selected node</source>
        <translation>Añadir al mapa como objeción al nodo seleccionado</translation>
    </message>
    <message>
        <source>Add as evidence to the selected node</source>
        <translation>Añadir como prueba al nodo seleccionado</translation>
    </message>
    <message>
        <source>The selected node has no words in the library.</source>
        <translation>El nodo seleccionado no tiene palabras en la biblioteca.</translation>
    </message>
    <message>
        <source>No more passages of the map that way.</source>
        <translation>No hay más pasajes del mapa en esa dirección.</translation>
    </message>
    <message>
        <source>Added to the map in support.</source>
        <translation>Añadido al mapa como apoyo.</translation>
    </message>
    <message>
        <source>Added to the map as an objection.</source>
        <translation>Añadido al mapa como objeción.</translation>
    </message>
    <message>
        <source>Copied as a quotation with its source.</source>
        <translation>Copiado como cita con su fuente.</translation>
    </message>
    <message>
        <source>Copied with a citation in {style}.</source>
        <translation>Copiado con una referencia en {style}.</translation>
    </message>
    <message>
        <source>Copied the reference of the text in {style}.</source>
        <translation>Se copió la referencia del texto en {style}.</translation>
    </message>
    <message>
        <source>Added to the map as {kind}.</source>
        <translation>Añadido al mapa como {kind}.</translation>
    </message>
    <message>
        <source>Added as evidence to the selected node.</source>
        <translation>Añadido como prueba al nodo seleccionado.</translation>
    </message>
    <message>
        <source>Do with the words</source>
        <translation>Qué hacer con las palabras</translation>
    </message>
    <message>
        <source>Add a note on these words</source>
        <translation>Añadir una nota sobre estas palabras</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Entrecomillar</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Copiar como cita con su fuente</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>Copiar con una referencia</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Quitar el resaltado</translation>
    </message>
    <message>
        <source>“{went}” became “{came}”</source>
        <translation>«{went}» pasó a «{came}»</translation>
    </message>
    <message>
        <source>“{went}” is gone</source>
        <translation>«{went}» ha desaparecido</translation>
    </message>
    <message>
        <source>“{came}” is new</source>
        <translation>«{came}» es nuevo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take the words of now (Ctrl+Return)</source>
        <translation>Tomar las palabras de ahora (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Usar selección</translation>
    </message>
    <message>
        <source>Take the words selected in the text (Ctrl+Shift+Return)</source>
        <translation>Tomar las palabras seleccionadas en el texto (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Conservar como huérfano</translation>
    </message>
    <message>
        <source>Keep it with its old words (Del)</source>
        <translation>Conservarlo con sus palabras antiguas (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages selected.</source>
        <comment>1 passage selected.</comment>
        <translation>
            <numerusform>1 pasaje seleccionado.</numerusform>
            <numerusform>{n:,} pasajes seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>Antes: {before}</translation>
    </message>
    <message>
        <source>&lt;i&gt;Nothing stands in its place.&lt;/i&gt;</source>
        <translation>&lt;i&gt;No hay nada en su lugar.&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation>Ahora: {after}</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Pasajes por revisar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>When a newer version of a text alters words that you have marked, they are listed here.</source>
        <translation>Cuando una versión más nueva de un texto altera palabras que ha marcado, se enumeran aquí.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Kept as orphan</source>
        <translation>Conservado como huérfano</translation>
    </message>
    <message>
        <source>Choose one passage of the review list first.</source>
        <translation>Elija primero un pasaje de la lista de revisión.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Seleccione primero las palabras en el texto.</translation>
    </message>
    <message>
        <source>Select the words in “{title}”.</source>
        <translation>Seleccione las palabras en «{title}».</translation>
    </message>
    <message>
        <source>Picked anew</source>
        <translation>Elegido de nuevo</translation>
    </message>
    <message>
        <source>Review changed passages</source>
        <translation>Revisar los pasajes cambiados</translation>
    </message>
    <message>
        <source>Accept changed passage</source>
        <translation>Aceptar el pasaje cambiado</translation>
    </message>
    <message>
        <source>Use selection for the passage</source>
        <translation>Usar la selección para el pasaje</translation>
    </message>
    <message>
        <source>Keep passage as orphan</source>
        <translation>Conservar el pasaje como huérfano</translation>
    </message>
    <message numerus="yes">
        <source>{words}. {n:,} passages left.</source>
        <comment>{words}. 1 passage left.</comment>
        <translation>
            <numerusform>{words}. Queda 1 pasaje.</numerusform>
            <numerusform>{words}. Quedan {n:,} pasajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. All done.</source>
        <translation>{words}. Todo hecho.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Evidence of a map in the trash</source>
        <translation>Prueba de un mapa de la papelera</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>{holding} · in “{title}”</source>
        <translation>{holding} · en «{title}»</translation>
    </message>
    <message>
        <source>Note “{first_line}”</source>
        <translation>Nota «{first_line}»</translation>
    </message>
    <message>
        <source>Evidence of “{label}”</source>
        <translation>Prueba de «{label}»</translation>
    </message>
    <message>
        <source>Newer version of “{title}”</source>
        <translation>Versión más nueva de «{title}»</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>Textos ({patterns})</translation>
    </message>
    <message>
        <source>Another text is being replaced; try again when that is done.</source>
        <translation>Se está sustituyendo otro texto; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Replace with new version</source>
        <translation>Sustituir por una versión nueva</translation>
    </message>
    <message>
        <source>“{title}” is shown in version {number}.</source>
        <translation>«{title}» se muestra en la versión {number}.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} {n:,} passages to look at.</source>
        <comment>{shown} 1 passage to look at.</comment>
        <translation>
            <numerusform>{shown} Hay 1 pasaje por revisar.</numerusform>
            <numerusform>{shown} Hay {n:,} pasajes por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Versiones de «{title}»</translation>
    </message>
    <message>
        <source>This text has one version so far. “Replace with new version…” adds one.</source>
        <translation>Este texto tiene por ahora una sola versión. «Sustituir por una versión nueva…» añade otra.</translation>
    </message>
    <message>
        <source>Highlights, notes and evidence go back to where they stood in each version.</source>
        <translation>Los resaltados, las notas y las pruebas vuelven a donde estaban en cada versión.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versiones, la última primero</translation>
    </message>
    <message>
        <source>Show this version</source>
        <translation>Mostrar esta versión</translation>
    </message>
    <message>
        <source>Version {number} (shown now)</source>
        <translation>Versión {number} (la que se muestra)</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Search texts, notes and maps</source>
        <translation>Buscar en textos, notas y mapas</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>all of these words, wherever they stand</source>
        <translation>todas estas palabras, estén donde estén</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>estas palabras una junto a otra</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>una de las dos, o ambas</translation>
    </message>
    <message>
        <source>the first without the second; NOT does the same</source>
        <translation>la primera sin la segunda; NOT hace lo mismo</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>at most five words from one to the other</source>
        <translation>a lo sumo cinco palabras de una a otra</translation>
    </message>
    <message>
        <source>words like it, one or two letters apart</source>
        <translation>palabras parecidas, a una o dos letras de diferencia</translation>
    </message>
    <message>
        <source>symbols, with the word or number they belong to</source>
        <translation>símbolos, con la palabra o el número que acompañan</translation>
    </message>
    <message>
        <source>put together as you like</source>
        <translation>combinado como se quiera</translation>
    </message>
    <message>
        <source>Other forms of a word are found as well, as armies for army; quotation marks ask for it exactly.</source>
        <translation>También se encuentran otras formas de una palabra, como armies para army; las comillas la piden exacta.</translation>
    </message>
    <message>
        <source>Accents, capitals, dashes and the kind of quotation marks make no difference.</source>
        <translation>Los acentos, las mayúsculas, los guiones y el tipo de comillas no importan.</translation>
    </message>
    <message>
        <source>While you type, the last word may also be the beginning of a longer one.</source>
        <translation>Mientras se escribe, la última palabra también puede ser el principio de otra más larga.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Búsquedas guardadas y recientes</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>Pasajes relacionados</translation>
    </message>
    <message>
        <source>Add the passage found to the map</source>
        <translation>Añadir al mapa el pasaje encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Speak of the same as “{words}”</source>
        <translation>Hablan de lo mismo que «{words}»</translation>
    </message>
    <message>
        <source>No related passages</source>
        <translation>No hay pasajes relacionados</translation>
    </message>
    <message>
        <source>No other text shares enough words with “{words}”.</source>
        <translation>Ningún otro texto comparte suficientes palabras con «{words}».</translation>
    </message>
    <message>
        <source>Nothing found yet for “{words}”</source>
        <translation>Aún no se ha encontrado nada para «{words}»</translation>
    </message>
    <message>
        <source>Did you mean “{better}”?</source>
        <translation>¿Quiso decir «{better}»?</translation>
    </message>
    <message>
        <source>Search for that</source>
        <translation>Buscar eso</translation>
    </message>
    <message>
        <source>Search all debates</source>
        <translation>Buscar en todos los debates</translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation>No hay resultados para «{words}»</translation>
    </message>
    <message>
        <source>Type in the field above: words, “a phrase”, author:name, tag:word.</source>
        <translation>Escriba en el campo de arriba: palabras, «una frase», author:nombre, tag:palabra.</translation>
    </message>
    <message>
        <source>Select words in the text, or a node, to find related passages.</source>
        <translation>Seleccione palabras en el texto, o un nodo, para encontrar pasajes relacionados.</translation>
    </message>
    <message>
        <source>Added to the map as an argument.</source>
        <translation>Añadido al mapa como argumento.</translation>
    </message>
    <message>
        <source>shares {words}</source>
        <translation>comparte {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Map nodes</source>
        <translation>Nodos de mapas</translation>
    </message>
    <message>
        <source>{title}, {count} found</source>
        <translation>{title}, encontrados: {count}</translation>
    </message>
    <message>
        <source>Show {number:,} more</source>
        <translation>Mostrar {number:,} más</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <comment>1 place</comment>
        <translation>
            <numerusform>1 lugar</numerusform>
            <numerusform>{n:,} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Los mejores primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By title, with all places in reading order</source>
        <translation>Por título, con todos los lugares en orden de lectura</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what was found</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Acotar los resultados</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Do not keep this search</source>
        <translation>No conservar esta búsqueda</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>searches that were saved</comment>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>searches that were made last</comment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Olvidar las búsquedas recientes</translation>
    </message>
    <message>
        <source>No searches yet</source>
        <translation>Aún no hay búsquedas</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>más…</translation>
    </message>
    <message>
        <source>This debate</source>
        <translation>Este debate</translation>
    </message>
    <message>
        <source>Search this debate</source>
        <translation>Buscar en este debate</translation>
    </message>
    <message>
        <source>All debates</source>
        <translation>Todos los debates</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>Aún no hay dónde buscar</translation>
    </message>
    <message>
        <source>Import the texts that you want to search.</source>
        <translation>Importe los textos en los que quiere buscar.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} map nodes</source>
        <comment>1 map node</comment>
        <translation>
            <numerusform>1 nodo de mapas</numerusform>
            <numerusform>{n:,} nodos de mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things still being read</source>
        <comment>1 thing still being read</comment>
        <translation>
            <numerusform>1 cosa aún en lectura</numerusform>
            <numerusform>{n:,} cosas aún en lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>¿Quiso decir {suggestion}?</translation>
    </message>
    <message>
        <source>“{field}:” is no field.</source>
        <translation>«{field}:» no es ningún campo.</translation>
    </message>
    <message>
        <source>Try the words without quotation marks, or fewer of them.</source>
        <translation>Pruebe las palabras sin comillas, o menos palabras.</translation>
    </message>
    <message>
        <source>Try fewer words, or OR between them.</source>
        <translation>Pruebe menos palabras, u OR entre ellas.</translation>
    </message>
    <message>
        <source>Try fewer letters before the star, or another word.</source>
        <translation>Pruebe menos letras antes del asterisco, u otra palabra.</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Try the beginning of the word with a star, as in {words}*.</source>
        <translation>Pruebe el principio de la palabra con un asterisco, como en {words}*.</translation>
    </message>
    <message>
        <source>There is no view “{view}”; there are {list}, and the whole window.</source>
        <translation>No hay ninguna vista «{view}»; hay {list} y la ventana completa.</translation>
    </message>
    <message>
        <source>The window cannot be smaller than {width}x{height}.</source>
        <translation>La ventana no puede ser menor de {width}x{height}.</translation>
    </message>
    <message>
        <source>The map cannot be narrower than {least}.</source>
        <translation>El mapa no puede ser más estrecho de {least}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: there is no folder {parent}.</source>
        <translation>No se puede escribir la imagen {output}: no existe la carpeta {parent}.</translation>
    </message>
    <message>
        <source>The picture {output} cannot be written: {reason}.</source>
        <translation>No se puede escribir la imagen {output}: {reason}.</translation>
    </message>
    <message>
        <source>Sort reactions…</source>
        <translation>Clasificar reacciones…</translation>
    </message>
    <message>
        <source>Texts without a node…</source>
        <translation>Textos sin nodo…</translation>
    </message>
    <message>
        <source>{round} % as near as the likeliest</source>
        <translation>Cercanía: {round} % de la más probable</translation>
    </message>
    <message>
        <source>The passage in its text</source>
        <translation>El pasaje en su texto</translation>
    </message>
    <message>
        <source>The passage undercuts {link}.</source>
        <translation>El pasaje socava {link}.</translation>
    </message>
    <message>
        <source>The passage supports {node}.</source>
        <translation>El pasaje apoya {node}.</translation>
    </message>
    <message>
        <source>The passage objects to {node}.</source>
        <translation>El pasaje objeta {node}.</translation>
    </message>
    <message>
        <source>that {said}</source>
        <translation>el vínculo: {said}</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>lo que ha desaparecido</translation>
    </message>
    <message>
        <source>Added as a question.</source>
        <translation>Añadido como pregunta.</translation>
    </message>
    <message>
        <source>Added to the evidence of {named}.</source>
        <translation>Añadido a las pruebas de {named}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Revertido.</translation>
    </message>
    <message>
        <source>Something else was edited since; Undo takes that back first.</source>
        <translation>Desde entonces se editó otra cosa; Deshacer revierte eso primero.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Aún no se decidió nada.</translation>
    </message>
    <message>
        <source>The map is in the trash.</source>
        <translation>El mapa está en la papelera.</translation>
    </message>
    <message>
        <source>{words} {done:,} of {total:,}</source>
        <translation>{words} {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>Texts without a node</source>
        <translation>Textos sin nodo</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada tiene estas palabras.</translation>
    </message>
    <message>
        <source>Every text of this debate has a node on a map.</source>
        <translation>Todos los textos de este debate tienen un nodo en un mapa.</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Buscar un texto</translation>
    </message>
    <message>
        <source>Shift with arrows moves the end of the passage, by sentences (up, down) or words (left, right); with Ctrl as well its beginning. Words can also be pulled over with the mouse.</source>
        <translation>Mayús con las flechas mueve el final del pasaje, por frases (arriba, abajo) o por palabras (izquierda, derecha); si además se pulsa Ctrl, mueve el principio. Las palabras también se pueden abarcar con el ratón.</translation>
    </message>
    <message>
        <source>Sort reactions</source>
        <translation>Clasificar reacciones</translation>
    </message>
    <message>
        <source>Passages decided</source>
        <translation>Pasajes decididos</translation>
    </message>
    <message>
        <source>Shift+arrows widen or narrow</source>
        <translation>Mayús+flechas amplía o reduce</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Show the passage in its text, in the window behind (Ctrl+Enter)</source>
        <translation>Mostrar el pasaje en su texto, en la ventana de detrás (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>the chosen proposal</source>
        <translation>la propuesta elegida</translation>
    </message>
    <message>
        <source>The passage supports {chosen}</source>
        <translation>El pasaje apoya {chosen}</translation>
    </message>
    <message>
        <source>The passage objects to {chosen}</source>
        <translation>El pasaje objeta {chosen}</translation>
    </message>
    <message>
        <source>undercuts…</source>
        <translation>socava…</translation>
    </message>
    <message>
        <source>The passage undercuts a link: choose which</source>
        <translation>El pasaje socava un vínculo: elija cuál</translation>
    </message>
    <message>
        <source>The passage asks a question</source>
        <translation>El pasaje plantea una pregunta</translation>
    </message>
    <message>
        <source>evidence of a node…</source>
        <translation>prueba de un nodo…</translation>
    </message>
    <message>
        <source>Add the passage to a node: choose which</source>
        <translation>Añadir el pasaje a un nodo: elija a cuál</translation>
    </message>
    <message>
        <source>Pass the passage over</source>
        <translation>Saltarse el pasaje</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Revertir la última decisión</translation>
    </message>
    <message>
        <source>because of: {list}</source>
        <translation>por: {list}</translation>
    </message>
    <message>
        <source>Which proposal?</source>
        <translation>¿Qué propuesta?</translation>
    </message>
    <message>
        <source>Find another proposal ( / )</source>
        <translation>Buscar otra propuesta ( / )</translation>
    </message>
    <message>
        <source>No such proposal.</source>
        <translation>No existe esa propuesta.</translation>
    </message>
    <message numerus="yes">
        <source>{decided:,} of {n:,} passages</source>
        <comment>{decided:,} of 1 passage</comment>
        <translation>
            <numerusform>{decided:,} de 1 pasaje</numerusform>
            <numerusform>{decided:,} de {n:,} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Buscando pasajes…</translation>
    </message>
    <message>
        <source>Nothing to sort</source>
        <translation>Nada que clasificar</translation>
    </message>
    <message>
        <source>The first are shown as soon as they are found.</source>
        <translation>Los primeros se muestran en cuanto se encuentran.</translation>
    </message>
    <message>
        <source>No map is open</source>
        <translation>No hay ningún mapa abierto</translation>
    </message>
    <message>
        <source>Open the map that the reactions are to be sorted into.</source>
        <translation>Abra el mapa en el que se van a clasificar las reacciones.</translation>
    </message>
    <message>
        <source>The map has no proposals yet</source>
        <translation>El mapa aún no tiene propuestas</translation>
    </message>
    <message>
        <source>Select the words of a proposal in the essay and add them to the map; then the sentences of the other texts that speak of the same are listed here.</source>
        <translation>Seleccione las palabras de una propuesta en el ensayo y añádalas al mapa; entonces se enumerarán aquí las frases de los demás textos que hablan de lo mismo.</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages of {texts} decided; what comes in later joins the queue.</source>
        <comment>1 passage of {texts} decided; what comes in later joins the queue.</comment>
        <translation>
            <numerusform>1 pasaje de {texts} decidido; lo que entre después se suma a la cola.</numerusform>
            <numerusform>{n:,} pasajes de {texts} decididos; lo que entre después se suma a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is close to a proposal</source>
        <translation>Ningún pasaje se acerca a una propuesta</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other texts of this debate looked through: no sentence shares enough rare words with a proposal of the map.</source>
        <comment>1 other text of this debate looked through: no sentence shares enough rare words with a proposal of the map.</comment>
        <translation>
            <numerusform>Se examinó 1 texto más de este debate: ninguna frase comparte suficientes palabras poco frecuentes con una propuesta del mapa.</numerusform>
            <numerusform>Se examinaron {n:,} textos más de este debate: ninguna frase comparte suficientes palabras poco frecuentes con una propuesta del mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which link does it undercut?</source>
        <translation>¿Qué vínculo socava?</translation>
    </message>
    <message>
        <source>Find a link ( / )</source>
        <translation>Buscar un vínculo ( / )</translation>
    </message>
    <message>
        <source>Nothing bears on the chosen proposal yet, so there is no link to undercut.</source>
        <translation>Aún no hay nada que se refiera a la propuesta elegida, así que no hay ningún vínculo que socavar.</translation>
    </message>
    <message>
        <source>Evidence of which node?</source>
        <translation>¿Prueba de qué nodo?</translation>
    </message>
    <message>
        <source>Find a node ( / )</source>
        <translation>Buscar un nodo ( / )</translation>
    </message>
    <message>
        <source>A digit, Enter or a click chooses; Esc goes back.</source>
        <translation>Un dígito, Intro o un clic eligen; Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Read an essay beside the map of its debate. Each proposal leads to what supports and opposes it, and to the very words. Highlight, take notes, add objections of your own, and search everything. All of it stays on this computer.</source>
        <translation>Lea un ensayo junto al mapa de su debate. Cada propuesta lleva a lo que la apoya y a lo que se le opone, y a las palabras exactas. Resalte, tome notas, añada objeciones propias y busque en todo. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Or drop texts, a folder of texts or a map anywhere on this window.</source>
        <translation>O suelte textos, una carpeta de textos o un mapa en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>Aún sin guardar: {reason}</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
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
        <translation>Solo resaltados y notas: {label} (*{suffixes})</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>A proposal for each heading of “{title}”, tied to the first sentence below it.</source>
        <translation>Una propuesta por cada título de «{title}», ligada a la primera frase que le sigue.</translation>
    </message>
    <message>
        <source>The debate holds no text yet.</source>
        <translation>El debate aún no contiene ningún texto.</translation>
    </message>
    <message>
        <source>“{title}” has no headings.</source>
        <translation>«{title}» no tiene encabezados.</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Empezar con:</translation>
    </message>
    <message>
        <source>“{name}” opens with a password.</source>
        <translation>«{name}» se abre con una contraseña.</translation>
    </message>
    <message>
        <source>That password does not open it.</source>
        <translation>Esa contraseña no lo abre.</translation>
    </message>
    <message>
        <source>Password of “{name}”</source>
        <translation>Contraseña de «{name}»</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>It is used for this once and kept nowhere.</source>
        <translation>Se usa solo esta vez y no se guarda en ninguna parte.</translation>
    </message>
    <message numerus="yes">
        <source>After it {n:,} more files wait for a password.</source>
        <comment>After it another file waits for a password.</comment>
        <translation>
            <numerusform>Después, otro archivo espera una contraseña.</numerusform>
            <numerusform>Después, otros {n:,} archivos esperan una contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>“{output}” cannot be drawn: the map&apos;s picture is no valid SVG.</source>
        <translation>No se puede dibujar «{output}»: la imagen del mapa no es un SVG válido.</translation>
    </message>
    <message>
        <source>“{output}” cannot be written: {reason}.</source>
        <translation>No se puede escribir «{output}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be deleted: {reason}.</source>
        <translation>«{file}» no se puede eliminar: {reason}.</translation>
    </message>
    <message>
        <source>“{output}” would be too large: the map measures {width:,} × {height:,} pixels and a PNG may have {side:,} a side and {number} million in all; write an SVG instead.</source>
        <translation>«{output}» sería demasiado grande: el mapa mide {width:,} × {height:,} píxeles y un PNG puede tener {side:,} por lado y {number} millones en total; escriba en su lugar un SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {width} × {height} pixels.</source>
        <translation>No hay memoria suficiente para una imagen de {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>On “{words}”, {source}</source>
        <translation>Sobre «{words}», {source}</translation>
    </message>
    <message>
        <source>On {source}</source>
        <translation>Sobre {source}</translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation>Abrir en su lugar</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nuevo título</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation>en, de, fr …</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>(varios)</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts together</source>
        <comment>1 text together</comment>
        <translation>
            <numerusform>1 texto en conjunto</numerusform>
            <numerusform>{n:,} textos en conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding reads the text again from its original, as a new version of it.</source>
        <translation>Otra codificación lee de nuevo el texto desde su original, como una versión nueva de él.</translation>
    </message>
    <message>
        <source>What reading the text has guessed or left out</source>
        <translation>Qué se ha supuesto o dejado fuera al leer el texto</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
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
        <translation>No se sabe quién lo añadió.</translation>
    </message>
    <message>
        <source>Added by {who} on {date}</source>
        <translation>Añadido por {who} el {date}</translation>
    </message>
    <message>
        <source>Added by {who}</source>
        <translation>Añadido por {who}</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>Añadido el {date}</translation>
    </message>
    <message>
        <source>changed by {who} on {date}</source>
        <translation>cambiado por {who} el {date}</translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation>cambiado por {who}</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>cambiado el {date}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>Material para clase…</translation>
    </message>
    <message>
        <source>For: {count:,}</source>
        <translation>A favor: {count:,}</translation>
    </message>
    <message>
        <source>Against: {count:,}</source>
        <translation>En contra: {count:,}</translation>
    </message>
    <message>
        <source>The text “{title}”</source>
        <translation>El texto «{title}»</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Resaltados y notas</translation>
    </message>
    <message>
        <source>All notes on “{title}”</source>
        <translation>Todas las notas sobre «{title}»</translation>
    </message>
    <message>
        <source>The map “{title}”</source>
        <translation>El mapa «{title}»</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>The board of “{title}”</source>
        <translation>El tablero de «{title}»</translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation>Notas sobre «{title}»</translation>
    </message>
    <message>
        <source>The map can&apos;t be drawn.</source>
        <translation>No se puede dibujar el mapa.</translation>
    </message>
    <message>
        <source>{title}: row {row:,} of {rows:,}, column {column:,} of {columns:,}</source>
        <translation>{title}: fila {row:,} de {rows:,}, columna {column:,} de {columns:,}</translation>
    </message>
    <message>
        <source>The printer “{name}” can&apos;t be used.</source>
        <translation>No se puede usar la impresora «{name}».</translation>
    </message>
    <message>
        <source>Page {number:,} of {count:,}</source>
        <translation>Página {number:,} de {count:,}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <comment>1 page</comment>
        <translation>
            <numerusform>1 página</numerusform>
            <numerusform>{n:,} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings, links and marked passages</source>
        <translation>Encabezados, enlaces y pasajes marcados</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Resaltado: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>On the map: {words}</source>
        <translation>En el mapa: {words}</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Encontrado: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches in the text</source>
        <comment>1 match in the text</comment>
        <translation>
            <numerusform>1 coincidencia en el texto</numerusform>
            <numerusform>{n:,} coincidencias en el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comments are left out (words between “%%” and “%%”, which notes hide).</source>
        <comment>One comment is left out (words between “%%” and “%%”, which notes hide).</comment>
        <translation>
            <numerusform>Se omite un comentario (palabras entre «%%» y «%%», que las notas ocultan).</numerusform>
            <numerusform>Se omiten {n:,} comentarios (palabras entre «%%» y «%%», que las notas ocultan).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images in a form that can&apos;t be shown here (such as EMF or WMF) were left out.</source>
        <comment>One image in a form that can&apos;t be shown here (such as EMF or WMF) was left out.</comment>
        <translation>
            <numerusform>Se omitió una imagen en un formato que no se puede mostrar aquí (como EMF o WMF).</numerusform>
            <numerusform>Se omitieron {n} imágenes en un formato que no se puede mostrar aquí (como EMF o WMF).</numerusform>
        </translation>
    </message>
    <message>
        <source>An argument map of {cards} and {relations}. What bears on a card stands to its right.</source>
        <translation>Un mapa argumental de {cards} y {relations}. Lo que se refiere a una tarjeta está a su derecha.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <comment>1 card</comment>
        <translation>
            <numerusform>1 tarjeta</numerusform>
            <numerusform>{n} tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <comment>1 relation</comment>
        <translation>
            <numerusform>1 relación</numerusform>
            <numerusform>{n} relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>the data must be names with values, as in {id: P1}.</source>
        <translation>los datos deben ser nombres con valores, como en {id: P1}.</translation>
    </message>
    <message>
        <source>it is no YAML</source>
        <translation>no es YAML</translation>
    </message>
    <message>
        <source>the data cannot be read: {cause}.</source>
        <translation>no se pueden leer los datos: {cause}.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>empieza un segundo documento</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>there is no anchor “{name}”</source>
        <translation>no hay ningún ancla «{name}»</translation>
    </message>
    <message>
        <source>aliases repeat too much</source>
        <translation>los alias repiten demasiado</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not known</source>
        <translation>la etiqueta «{tag}» es desconocida</translation>
    </message>
    <message>
        <source>“{file}”: the relation {relation} was left out. {reason}</source>
        <translation>«{file}»: se omitió la relación {relation}. {reason}</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}).</source>
        <translation>No se conserva: {what} ({where}).</translation>
    </message>
    <message>
        <source>Not carried over: {what} ({where}), and {more:,} more of the kind.</source>
        <translation>No se conserva: {what} ({where}), y {more:,} más de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more things were not carried over.</source>
        <comment>1 more thing was not carried over.</comment>
        <translation>
            <numerusform>No se conservó 1 cosa más.</numerusform>
            <numerusform>No se conservaron {n:,} cosas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} (process {process}, since {since})</source>
        <translation>{program} (proceso {process}, desde {since})</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>{holder} and {number} more</source>
        <translation>{holder} y {number} más</translation>
    </message>
    <message>
        <source>The library in {folder} is in use by {who}; nothing was changed, try again when it is closed.</source>
        <translation>La biblioteca en {folder} está en uso por {who}; no se cambió nada, inténtelo de nuevo cuando esté cerrada.</translation>
    </message>
    <message>
        <source>The library&apos;s log</source>
        <translation>El registro de la biblioteca</translation>
    </message>
    <message>
        <source>The library&apos;s log (last written on {day} at {time})</source>
        <translation>El registro de la biblioteca (escrito por última vez el {day} a las {time})</translation>
    </message>
    <message>
        <source>{log} cannot be read to its end: the change saved last may be missing</source>
        <translation>{log} no se puede leer hasta el final: puede faltar el último cambio guardado</translation>
    </message>
    <message>
        <source>{log} is gone or cannot be read: the changes saved last are missing</source>
        <translation>{log} ha desaparecido o no se puede leer: faltan los últimos cambios guardados</translation>
    </message>
    <message numerus="yes">
        <source>{log} breaks off after {readable} of its pages: {n} saved changes are missing</source>
        <comment>{log} breaks off after {readable} of its pages: 1 saved change is missing</comment>
        <translation>
            <numerusform>{log} se interrumpe tras {readable} páginas: falta 1 cambio guardado</numerusform>
            <numerusform>{log} se interrumpe tras {readable} páginas: faltan {n} cambios guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a page without a text.</source>
        <translation>«{name}» es una página sin texto.</translation>
    </message>
    <message>
        <source>“{name}” shows other pages in frames and has no text itself; import the one with the text: {pages}.</source>
        <translation>«{name}» muestra otras páginas en marcos y no tiene texto propio; importe la que contiene el texto: {pages}.</translation>
    </message>
    <message>
        <source>“{field}:” is no field. Did you mean “{nearest}:”?</source>
        <translation>«{field}:» no es un campo. ¿Quiso decir «{nearest}:»?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>do not delete</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No menu entry can start {program}: its name holds what is no text.</source>
        <translation>Ninguna entrada del menú puede iniciar {program}: su nombre contiene lo que no es texto.</translation>
    </message>
    <message>
        <source>in</source>
        <comment>how a node stands: it can be accepted</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>out</source>
        <comment>how a node stands: it is defeated</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>how a node stands</comment>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>in: nothing is said against it</source>
        <translation>aceptado: nada se dice en su contra</translation>
    </message>
    <message numerus="yes">
        <source>in: none of the {n} objections to it stands</source>
        <comment>in: the objection to it does not stand</comment>
        <translation>
            <numerusform>aceptado: la objeción que recibe no se sostiene</numerusform>
            <numerusform>aceptado: ninguna de las {n} objeciones que recibe se sostiene</numerusform>
        </translation>
    </message>
    <message>
        <source>in: the objection {objection} is undercut by {undercut}</source>
        <translation>aceptado: la objeción {objection} queda socavada por {undercut}</translation>
    </message>
    <message>
        <source>in: {objection} contradicts it, but is out</source>
        <translation>aceptado: {objection} lo contradice, pero está rechazado</translation>
    </message>
    <message>
        <source>in: the objection {objection} is out itself</source>
        <translation>aceptado: la objeción {objection} está a su vez rechazada</translation>
    </message>
    <message>
        <source>out: {objection} contradicts it, and stands</source>
        <translation>rechazado: {objection} lo contradice y se sostiene</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands unanswered</source>
        <translation>rechazado: la objeción {objection} queda sin responder</translation>
    </message>
    <message>
        <source>out: the objection {objection} stands, whatever is said against it</source>
        <translation>rechazado: la objeción {objection} se sostiene, se diga lo que se diga en su contra</translation>
    </message>
    <message>
        <source>out: the undercut {objection} stands unanswered</source>
        <translation>rechazado: el socavamiento {objection} queda sin responder</translation>
    </message>
    <message>
        <source>out: its reconstruction needs {statement}, which is out</source>
        <translation>rechazado: su reconstrucción necesita {statement}, que está rechazado</translation>
    </message>
    <message>
        <source>out: it backs a link that is undercut</source>
        <translation>rechazado: respalda un vínculo que está socavado</translation>
    </message>
    <message>
        <source>out: together with {premise} it supports {supported}, which is out</source>
        <translation>rechazado: junto con {premise} apoya {supported}, que está rechazado</translation>
    </message>
    <message>
        <source>out: it supports {supported}, which is out</source>
        <translation>rechazado: apoya {supported}, que está rechazado</translation>
    </message>
    <message>
        <source>undecided: nothing decides it</source>
        <translation>sin decidir: nada lo decide</translation>
    </message>
    <message>
        <source>undecided: it speaks against itself</source>
        <translation>sin decidir: habla contra sí mismo</translation>
    </message>
    <message>
        <source>undecided: it and {other} contradict each other, and nothing decides between them</source>
        <translation>sin decidir: {other} y este se contradicen, y nada decide entre ambos</translation>
    </message>
    <message>
        <source>undecided: it and {other} oppose each other, and nothing decides between them</source>
        <translation>sin decidir: {other} y este se oponen, y nada decide entre ambos</translation>
    </message>
    <message>
        <source>undecided: whether the objection {objection} is undercut is undecided</source>
        <translation>sin decidir: no está decidido si la objeción {objection} queda socavada</translation>
    </message>
    <message>
        <source>undecided: the objection {objection} neither stands nor falls</source>
        <translation>sin decidir: la objeción {objection} ni se sostiene ni cae</translation>
    </message>
    <message>
        <source>undecided: its reconstruction needs {statement}, which is undecided</source>
        <translation>sin decidir: su reconstrucción necesita {statement}, que está sin decidir</translation>
    </message>
    <message>
        <source>undecided: whether the link that it backs holds is undecided</source>
        <translation>sin decidir: no está decidido si se sostiene el vínculo que respalda</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is undecided</source>
        <translation>sin decidir: apoya {supported}, que está sin decidir</translation>
    </message>
    <message>
        <source>undecided: it and {premise} together support {supported}, which is out, and nothing decides which of them falls</source>
        <translation>sin decidir: junto con {premise} apoya {supported}, que está rechazado, y nada decide cuál de los dos cae</translation>
    </message>
    <message>
        <source>undecided: it supports {supported}, which is out, by a link that is undecided</source>
        <translation>sin decidir: apoya {supported}, que está rechazado, mediante un vínculo sin decidir</translation>
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
        <translation>AIF ampliado (OVA)</translation>
    </message>
    <message>
        <source>“{name}” is AIF without any node.</source>
        <translation>«{name}» es AIF sin ningún nodo.</translation>
    </message>
    <message>
        <source>{name}: text</source>
        <translation>{name}: texto</translation>
    </message>
    <message>
        <source>a passage, as its words are not in the text</source>
        <translation>un pasaje, pues sus palabras no están en el texto</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>nodo {id}</translation>
    </message>
    <message>
        <source>a node of type {type}: “{words}”</source>
        <translation>un nodo de tipo {type}: «{words}»</translation>
    </message>
    <message>
        <source>what was said without being argued: “{words}”</source>
        <translation>lo que se dijo sin argumentarlo: «{words}»</translation>
    </message>
    <message>
        <source>what was done by saying it: “{words}”</source>
        <translation>lo que se hizo al decirlo: «{words}»</translation>
    </message>
    <message>
        <source>an edge without a scheme, to node {id}</source>
        <translation>una arista sin esquema, hacia el nodo {id}</translation>
    </message>
    <message>
        <source>an edge to or from a node that is not there</source>
        <translation>una arista hacia o desde un nodo que no existe</translation>
    </message>
    <message>
        <source>edge {id}</source>
        <translation>arista {id}</translation>
    </message>
    <message>
        <source>another node of the same id</source>
        <translation>otro nodo con el mismo identificador</translation>
    </message>
    <message>
        <source>a scheme without premises or conclusion</source>
        <translation>un esquema sin premisas o sin conclusión</translation>
    </message>
    <message>
        <source>a scheme that leads back to its own premise</source>
        <translation>un esquema que vuelve a su propia premisa</translation>
    </message>
    <message>
        <source>a scheme upon a scheme that is not carried</source>
        <translation>un esquema sobre un esquema que no se conserva</translation>
    </message>
    <message>
        <source>Argdown’s JSON</source>
        <translation>JSON de Argdown</translation>
    </message>
    <message>
        <source>“{name}” has no statements or arguments.</source>
        <translation>«{name}» no tiene enunciados ni argumentos.</translation>
    </message>
    <message>
        <source>a relation of the type “{type}”</source>
        <translation>una relación de tipo «{type}»</translation>
    </message>
    <message>
        <source>a relation that leads back to its own node</source>
        <translation>una relación que vuelve a su propio nodo</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>relación {number}</translation>
    </message>
    <message>
        <source>Arguebuf JSON</source>
        <translation>JSON de Arguebuf</translation>
    </message>
    <message>
        <source>“{name}” has no atoms or schemes.</source>
        <translation>«{name}» no tiene «atoms» ni «schemes».</translation>
    </message>
    <message>
        <source>{name}: text {key}</source>
        <translation>{name}: texto {key}</translation>
    </message>
    <message>
        <source>a scheme of another kind: “{words}”</source>
        <translation>un esquema de otra clase: «{words}»</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>“{name}” is no argument map.</source>
        <translation>«{name}» no es un mapa argumental.</translation>
    </message>
    <message>
        <source>Kialo export</source>
        <translation>Exportación de Kialo</translation>
    </message>
    <message>
        <source>“{name}” has no numbered claims, as exports of Kialo have.</source>
        <translation>«{name}» no tiene afirmaciones numeradas, como las tienen las exportaciones de Kialo.</translation>
    </message>
    <message>
        <source>words above the claims: “{words}”</source>
        <translation>palabras encima de las afirmaciones: «{words}»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>a comment: “{words}”</source>
        <translation>un comentario: «{words}»</translation>
    </message>
    <message>
        <source>words of a source: “{words}”</source>
        <translation>palabras de una fuente: «{words}»</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>fuente {number}</translation>
    </message>
    <message>
        <source>a link to a claim that is not there</source>
        <translation>un enlace a una afirmación que no existe</translation>
    </message>
    <message>
        <source>on what it bears, as no claim stands above it</source>
        <translation>a qué se refiere, pues no hay ninguna afirmación encima</translation>
    </message>
    <message>
        <source>a claim that bears on itself</source>
        <translation>una afirmación que se refiere a sí misma</translation>
    </message>
    <message>
        <source>its place below another claim, for and against which it is not</source>
        <translation>su lugar bajo otra afirmación, de la que no está ni a favor ni en contra</translation>
    </message>
    <message>
        <source>the claim {number} that it should stand below</source>
        <translation>la afirmación {number} bajo la que debería estar</translation>
    </message>
    <message>
        <source>claim {number} (line {line})</source>
        <translation>afirmación {number} (línea {line})</translation>
    </message>
    <message>
        <source>that it bears on a link, and not on the claim above</source>
        <translation>que se refiere a un vínculo y no a la afirmación de arriba</translation>
    </message>
    <message>
        <source>that its premises hold only together</source>
        <translation>que sus premisas solo valen juntas</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>Esquema OPML</translation>
    </message>
    <message>
        <source>FreeMind or Freeplane map</source>
        <translation>Mapa de FreeMind o Freeplane</translation>
    </message>
    <message>
        <source>XMind map</source>
        <translation>Mapa de XMind</translation>
    </message>
    <message>
        <source>Indented outline</source>
        <translation>Esquema sangrado</translation>
    </message>
    <message>
        <source>Markdown outline</source>
        <translation>Esquema en Markdown</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no nodes.</source>
        <translation>«{name}» no es un mapa mental: no tiene nodos.</translation>
    </message>
    <message>
        <source>an attribute: “{name}: {value}”</source>
        <translation>un atributo: «{name}: {value}»</translation>
    </message>
    <message>
        <source>“{name}” is an outline without any words.</source>
        <translation>«{name}» es un esquema sin ninguna palabra.</translation>
    </message>
    <message>
        <source>“{name}” is no OPML: it has no body of outlines.</source>
        <translation>«{name}» no es OPML: no tiene cuerpo con elementos de esquema.</translation>
    </message>
    <message>
        <source>tags, group, weight, speaker, passages or steps of a node</source>
        <translation>etiquetas, grupo, peso, orador, pasajes o pasos de un nodo</translation>
    </message>
    <message>
        <source>the argument scheme “{name}”</source>
        <translation>el esquema argumentativo «{name}»</translation>
    </message>
    <message>
        <source>what a topic bears on</source>
        <translation>a qué se refiere un tema</translation>
    </message>
    <message>
        <source>a line between topics: “{words}”</source>
        <translation>una línea entre temas: «{words}»</translation>
    </message>
    <message>
        <source>from “{source}” to “{target}”</source>
        <translation>de «{source}» a «{target}»</translation>
    </message>
    <message>
        <source>“{name}” was saved by XMind 8 or older; save it with a newer XMind first.</source>
        <translation>«{name}» se guardó con XMind 8 o anterior; guárdelo antes con un XMind más reciente.</translation>
    </message>
    <message>
        <source>“{name}” is no mind map: it has no topics.</source>
        <translation>«{name}» no es un mapa mental: no tiene temas.</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a mark of a topic: “{mark}”</source>
        <translation>una marca de un tema: «{mark}»</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>quotation with changes</source>
        <translation>cita con cambios</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>summary of several</source>
        <translation>resumen de varios</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how near a node is to its source</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>how near a node is to its source</comment>
        <translation>Sin indicar todavía</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Summary of several</source>
        <translation>Resumen de varios</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>The text of these words is not in the library.</source>
        <translation>El texto de estas palabras no está en la biblioteca.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Estas palabras ya no están en el texto.</translation>
    </message>
    <message>
        <source>The text may say this otherwise by now.</source>
        <translation>Puede que el texto ya lo diga de otro modo.</translation>
    </message>
    <message>
        <source>they are in no text of the debate</source>
        <translation>no están en ningún texto del debate</translation>
    </message>
    <message>
        <source>the debate has no text “{document}”</source>
        <translation>el debate no tiene ningún texto «{document}»</translation>
    </message>
    <message>
        <source>The words “{words}” of “{card}” could not be anchored: {why}.</source>
        <translation>No se pudieron anclar las palabras «{words}» de «{card}»: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more passages could not be anchored.</source>
        <comment>1 more passage could not be anchored.</comment>
        <translation>
            <numerusform>No se pudo anclar 1 pasaje más.</numerusform>
            <numerusform>No se pudieron anclar {n:,} pasajes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line} of “{name}”</source>
        <translation>línea {line} de «{name}»</translation>
    </message>
    <message>
        <source>“{file}” includes more than a map may have.</source>
        <translation>«{file}» incluye más de lo que puede tener un mapa.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: “{name}” lies outside the file’s folder and is not included.</source>
        <translation>«{file}», línea {line}: «{name}» está fuera de la carpeta del archivo y no se incluye.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {cause}</source>
        <translation>«{file}», línea {line}: {cause}</translation>
    </message>
    <message>
        <source>No node comes from a passage yet, so they stand as on the map. Select words in a text and add them to the map: each node then stands where its words do.</source>
        <translation>Ningún nodo viene todavía de un pasaje, así que están como en el mapa. Seleccione palabras en un texto y añádalas al mapa: entonces cada nodo estará donde están sus palabras.</translation>
    </message>
    <message>
        <source>Arrows read on, Ctrl+Up and Ctrl+Down go from node to node, Enter goes to the passage.</source>
        <translation>Las flechas siguen leyendo, Ctrl+Arriba y Ctrl+Abajo van de nodo en nodo, Intro va al pasaje.</translation>
    </message>
    <message>
        <source>Fidelity: {word}</source>
        <translation>Fidelidad: {word}</translation>
    </message>
    <message>
        <source>Word for word: left out is struck through, added is underlined</source>
        <translation>Palabra por palabra: lo omitido aparece tachado y lo añadido, subrayado</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Nothing was found to look at; whether it is fair to its source you judge.</source>
        <translation>No se encontró nada que revisar; si es fiel a su fuente lo juzga usted.</translation>
    </message>
    <message>
        <source>It names no passage that it comes from.</source>
        <translation>No nombra ningún pasaje del que venga.</translation>
    </message>
    <message>
        <source>Its words are compared with its evidence</source>
        <translation>Sus palabras se comparan con sus pruebas</translation>
    </message>
    <message>
        <source>How near the node is to its source; no one but you can say</source>
        <translation>Lo cerca que está el nodo de su fuente; solo usted puede decirlo</translation>
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
        <translation>Material para clase</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>El archivo tal como se escribirá</translation>
    </message>
    <message>
        <source>Show pages smaller</source>
        <translation>Mostrar las páginas más pequeñas</translation>
    </message>
    <message>
        <source>Show pages larger</source>
        <translation>Mostrar las páginas más grandes</translation>
    </message>
    <message>
        <source>Student&apos;s version</source>
        <translation>Versión para alumnos</translation>
    </message>
    <message>
        <source>Teacher&apos;s version</source>
        <translation>Versión para docentes</translation>
    </message>
    <message>
        <source>The map on a page</source>
        <translation>El mapa en una página</translation>
    </message>
    <message>
        <source>Room for notes</source>
        <translation>Espacio para notas</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} maps of the debate</source>
        <comment>The map of the debate</comment>
        <translation>
            <numerusform>El mapa del debate</numerusform>
            <numerusform>Los {n:,} mapas del debate</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that is said for and against, its sources, and how the proposals stand.</source>
        <translation>Con todo lo que se dice a favor y en contra, sus fuentes y el estado de las propuestas.</translation>
    </message>
    <message>
        <source>Reactions are left out: there are lines to write them on, and for their sources.</source>
        <translation>Se omiten las reacciones: hay líneas para escribirlas, y para sus fuentes.</translation>
    </message>
    <message>
        <source>Word may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>Word puede partir líneas y páginas en otros puntos; lo que contienen es lo mismo.</translation>
    </message>
    <message>
        <source>A browser may break lines and pages elsewhere; what stands on them is the same.</source>
        <translation>Un navegador puede partir líneas y páginas en otros puntos; lo que contienen es lo mismo.</translation>
    </message>
    <message>
        <source>The data of pictures is shown shortened.</source>
        <translation>Los datos de las imágenes se muestran abreviados.</translation>
    </message>
    <message>
        <source>There is no map to make a hand-out of.</source>
        <translation>No hay ningún mapa del que hacer material para clase.</translation>
    </message>
    <message>
        <source>Gathering the hand-out…</source>
        <translation>Reuniendo el material para clase…</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Guardar el material para clase</translation>
    </message>
    <message>
        <source>{title} (hand-out, teacher&apos;s version)</source>
        <translation>{title} (material para clase, versión para docentes)</translation>
    </message>
    <message>
        <source>{title} (hand-out)</source>
        <translation>{title} (material para clase)</translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>Escribiendo «{file}»…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Its words are smaller than can be read well.</source>
        <translation>Sus palabras son demasiado pequeñas para leerse bien.</translation>
    </message>
    <message>
        <source>Titles are shortened; the words are on the pages before, under the same numbers.</source>
        <translation>Los títulos están abreviados; las palabras están en las páginas anteriores, con los mismos números.</translation>
    </message>
    <message numerus="yes">
        <source>Only proposals and what bears on them directly are drawn, by their titles; {n:,} cards are left out.</source>
        <comment>Only proposals and what bears on them directly are drawn, by their titles; 1 card is left out.</comment>
        <translation>
            <numerusform>Solo se dibujan las propuestas y lo que se refiere directamente a ellas, por sus títulos; se omite 1 tarjeta.</numerusform>
            <numerusform>Solo se dibujan las propuestas y lo que se refiere directamente a ellas, por sus títulos; se omiten {n:,} tarjetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only proposals, and what else answers nothing, are drawn; {n:,} cards are left out.</source>
        <comment>Only proposals, and what else answers nothing, are drawn; 1 card is left out.</comment>
        <translation>
            <numerusform>Solo se dibujan las propuestas y lo demás que no responde a nada; se omite 1 tarjeta.</numerusform>
            <numerusform>Solo se dibujan las propuestas y lo demás que no responde a nada; se omiten {n:,} tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only titles are drawn: the words are on the pages before.</source>
        <translation>Solo se dibujan los títulos: las palabras están en las páginas anteriores.</translation>
    </message>
    <message>
        <source>Pages of the hand-out</source>
        <translation>Páginas del material para clase</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made.</source>
        <translation>No se puede crear el PDF.</translation>
    </message>
    <message>
        <source>{number:,} / {count:,}</source>
        <translation>{number:,} / {count:,}</translation>
    </message>
    <message>
        <source>Hand-out: teacher&apos;s version</source>
        <translation>Material para clase: versión para docentes</translation>
    </message>
    <message>
        <source>Name: ____________________________    Date: ______________</source>
        <translation>Nombre: ____________________________    Fecha: ______________</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Words of the text, with their page:</source>
        <translation>Palabras del texto, con su página:</translation>
    </message>
    <message>
        <source>hold only together</source>
        <translation>solo valen juntas</translation>
    </message>
    <message>
        <source>See {number}.</source>
        <translation>Véase {number}.</translation>
    </message>
    <message>
        <source>see {number}</source>
        <translation>véase {number}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>En qué queda</translation>
    </message>
    <message>
        <source>Go to {node}</source>
        <translation>Ir a {node}</translation>
    </message>
    <message>
        <source>Strength {energy} (quadratic energy)</source>
        <translation>Fuerza {energy} (energía cuadrática)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD)</source>
        <translation>Fuerza {df_quad} (DF-QuAD)</translation>
    </message>
    <message>
        <source>Strength {df_quad} (DF-QuAD), {energy} (quadratic energy)</source>
        <translation>Fuerza {df_quad} (DF-QuAD), {energy} (energía cuadrática)</translation>
    </message>
    <message>
        <source>How does it stand, and why?</source>
        <translation>¿En qué queda, y por qué?</translation>
    </message>
    <message>
        <source>{side}: {count:,}</source>
        <translation>{side}: {count:,}</translation>
    </message>
    <message>
        <source>{side} (continued)</source>
        <translation>{side} (continuación)</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source</source>
        <translation>Comprobado: sus palabras están en su fuente</translation>
    </message>
    <message>
        <source>Found out: its words stand in its source with changes</source>
        <translation>Comprobado: sus palabras están en su fuente con cambios</translation>
    </message>
    <message>
        <source>Show standing</source>
        <translation>Mostrar el estado</translation>
    </message>
    <message>
        <source>Hide standing</source>
        <translation>Ocultar el estado</translation>
    </message>
    <message>
        <source>Leave out {node}</source>
        <translation>Dejar fuera {node}</translation>
    </message>
    <message>
        <source>What if {node} were left out: no node changes</source>
        <translation>¿Y si se dejara fuera {node}? No cambia ningún nodo</translation>
    </message>
    <message numerus="yes">
        <source>What if {node} were left out: {n:,} nodes change</source>
        <comment>What if {node} were left out: 1 node changes</comment>
        <translation>
            <numerusform>¿Y si se dejara fuera {node}? Cambia 1 nodo</numerusform>
            <numerusform>¿Y si se dejara fuera {node}? Cambian {n:,} nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>What if {count:,} nodes were left out: no other changes</source>
        <translation>¿Y si se dejaran fuera {count:,} nodos? No cambia ningún otro</translation>
    </message>
    <message numerus="yes">
        <source>What if {count:,} nodes were left out: {n:,} others change</source>
        <comment>What if {count:,} nodes were left out: 1 other changes</comment>
        <translation>
            <numerusform>¿Y si se dejaran fuera {count:,} nodos? Cambia otro más</numerusform>
            <numerusform>¿Y si se dejaran fuera {count:,} nodos? Cambian otros {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>{node}: {change}</source>
        <translation>{node}: {change}</translation>
    </message>
    <message>
        <source>All nodes are back.</source>
        <translation>Todos los nodos han vuelto.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>what stands otherwise</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>List what stands otherwise, and what is left out</source>
        <translation>Enumerar lo que cambia de estado y lo que se ha dejado fuera</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what is left out of the map</comment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put back all that is left out (Esc)</source>
        <translation>Devolver todo lo que se ha dejado fuera (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and 1 more</comment>
        <translation>
            <numerusform>y 1 más</numerusform>
            <numerusform>y {n:,} más</numerusform>
        </translation>
    </message>
    <message>
        <source>No node stands otherwise</source>
        <translation>Ningún nodo cambia de estado</translation>
    </message>
    <message>
        <source>Put {node} back</source>
        <translation>Devolver {node}</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a node that is left out, to see what stands without it</comment>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>{after}, was {before}</source>
        <translation>{after}, antes {before}</translation>
    </message>
    <message>
        <source>Left out, to see what stands without it.</source>
        <translation>Se deja fuera para ver qué se sostiene sin él.</translation>
    </message>
    <message>
        <source>Its text is not in the library.</source>
        <translation>Su texto no está en la biblioteca.</translation>
    </message>
    <message>
        <source>These words were marked in an earlier version of the text.</source>
        <translation>Estas palabras se marcaron en una versión anterior del texto.</translation>
    </message>
    <message>
        <source>Present from the card</source>
        <translation>Presentar desde la tarjeta</translation>
    </message>
    <message>
        <source>What supports it?</source>
        <translation>¿Qué lo apoya?</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>¿Qué habla en contra?</translation>
    </message>
    <message>
        <source>What answers it?</source>
        <translation>¿Qué le responde?</translation>
    </message>
    <message>
        <source>How else is it said?</source>
        <translation>¿De qué otro modo se dice?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>¿En qué se basa?</translation>
    </message>
    <message>
        <source>Nothing in the map supports it yet. What would you say?</source>
        <translation>Nada en el mapa lo apoya todavía. ¿Qué diría usted?</translation>
    </message>
    <message>
        <source>Nothing in the map speaks against it yet. What would you say?</source>
        <translation>Nada en el mapa habla todavía en contra. ¿Qué diría usted?</translation>
    </message>
    <message>
        <source>This comes from no passage of a text.</source>
        <translation>Esto no viene de ningún pasaje de un texto.</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} de {total}</translation>
    </message>
    <message>
        <source>What is said on it is shown with {node}.</source>
        <translation>Lo que se dice de ello se muestra con {node}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers are hidden: name them first.</source>
        <comment>1 answer is hidden: name it first.</comment>
        <translation>
            <numerusform>Hay 1 respuesta oculta: nómbrela antes.</numerusform>
            <numerusform>Hay {n:,} respuestas ocultas: nómbrelas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more are hidden: name them first.</source>
        <comment>1 more is hidden: name it first.</comment>
        <translation>
            <numerusform>Hay 1 más oculta: nómbrela antes.</numerusform>
            <numerusform>Hay {n:,} más ocultas: nómbrelas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Presentation of {title}</source>
        <translation>Presentación de {title}</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Ir a un paso</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>¿Qué paso?</translation>
    </message>
    <message>
        <source>There is nothing on this map to present yet.</source>
        <translation>Aún no hay nada que presentar en este mapa.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Enter goes to step {number}</source>
        <translation>Intro va al paso {number}</translation>
    </message>
    <message>
        <source>The class sees a blank screen.</source>
        <translation>La clase ve una pantalla vacía.</translation>
    </message>
    <message>
        <source>Time is up  {time}</source>
        <translation>Se acabó el tiempo  {time}</translation>
    </message>
    <message>
        <source>Speaker&apos;s view</source>
        <translation>Vista del orador</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este es el último paso.</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>an answer that is not shown yet</comment>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>Cualquier tecla continúa.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Unanswered and without evidence</source>
        <translation>Sin responder y sin pruebas</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>No queda nada abierto</translation>
    </message>
    <message>
        <source>Every proposal and objection has an answer, and every node comes from a passage.</source>
        <translation>Cada propuesta y cada objeción tiene respuesta, y cada nodo viene de un pasaje.</translation>
    </message>
    <message>
        <source>Open a map to see what nobody answers and what comes from no passage.</source>
        <translation>Abra un mapa para ver a qué no responde nadie y qué no viene de ningún pasaje.</translation>
    </message>
    <message>
        <source>Go to the node</source>
        <translation>Ir al nodo</translation>
    </message>
    <message>
        <source>Objections without reply</source>
        <translation>Objeciones sin réplica</translation>
    </message>
    <message>
        <source>Evidence report…</source>
        <translation>Informe sobre las pruebas…</translation>
    </message>
    <message>
        <source>The report is hidden meanwhile; Ctrl+Shift+E shows it again.</source>
        <translation>El informe está oculto mientras tanto; Ctrl+Mayús+E lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>PDF of the map</source>
        <translation>PDF del mapa</translation>
    </message>
    <message>
        <source>One page, as large as the map</source>
        <translation>Una página, tan grande como el mapa</translation>
    </message>
    <message>
        <source>On one sheet of paper</source>
        <translation>En una hoja de papel</translation>
    </message>
    <message>
        <source>For a wall: over several sheets, which overlap</source>
        <translation>Para una pared: en varias hojas que se solapan</translation>
    </message>
    <message>
        <source>Marks on the sheets show where they are cut and where each belongs.</source>
        <translation>Unas marcas en las hojas muestran por dónde se cortan y dónde va cada una.</translation>
    </message>
    <message>
        <source>Lay the map out in “{file}”</source>
        <translation>Preparar las páginas de «{file}»</translation>
    </message>
</context>
</TS>
