# Mensajes de los comandos.

no-journal = no hay ningún cuaderno en `{ $folder }` ni en las carpetas de más arriba
no-journal-hint = cree uno con `coready init --organisation NOMBRE`, o indique su carpeta con --journal
output-trouble = no se pudo escribir el resultado: { $detail }

unknown-command = no existe el comando `{ $name }`
unknown-command-hint = los comandos son { $commands }
organisation-unnamed = al cuaderno le falta el nombre de la organización o coalición
organisation-unnamed-hint = indíquelo con --organisation NOMBRE

journal-made =
    { $organisation } ya tiene un cuaderno, con el cuestionario “{ $questionnaire }”. Es la carpeta
    { $folder }
journal-made-one = Una persona responde por la organización. Si son menos de ocho personas, recomendamos responder en conjunto, en una sala (`coready assess --together`), salvo que ahí no haya confianza para hablar con franqueza. Siga con `coready assess`.
journal-made-together = Se responde en conjunto, en una sala. Siga con `coready assess` cuando la gente ya esté reunida.
journal-made-many = Cada integrante responde por su lado, a su propio tiempo. Empiece con `coready checkpoint open LABEL --invited N` y luego reparta el formulario que escribe `coready form -o form.html`.

questionnaire-line = { $id }: { $title } ({ $tasks ->
    [one] 1 tarea
   *[other] { $tasks } tareas
 }, { $items ->
    [one] 1 afirmación
   *[other] { $items } afirmaciones
 })
questionnaire-whole = { $file }: sin errores ({ $tasks ->
    [one] 1 tarea
   *[other] { $tasks } tareas
 }, { $items ->
    [one] 1 afirmación
   *[other] { $items } afirmaciones
 })

overview-no-journal = Aquí todavía no hay un cuaderno. Empiece con `coready assess`: le ofrece crear uno y después le lleva por las preguntas. `coready --help` muestra todo lo demás.
overview-no-answers = { $organisation } tiene un cuaderno, y todavía no ha respondido nadie. Siga con `coready assess`.
export-written = Escrito en { $file }.
check-whole = Todo está completo: { $checkpoints ->
    [one] 1 revisión
   *[other] { $checkpoints } revisiones
 }, { $responses ->
    [one] 1 juego de respuestas
   *[other] { $responses } juegos de respuestas
 }, { $drafts ->
    [0] ningún borrador
    [one] 1 borrador
   *[other] { $drafts } borradores
 }.

making-offer = No hay ningún cuaderno en { $folder } ni más arriba. Un cuaderno es una carpeta de archivos sencillos que guarda respuestas y resultados. ¿Creamos uno aquí?
making-yes = Sí, crear un cuaderno en esta carpeta
making-no = No, ahora no
making-name = Nombre de su organización o coalición
making-who = ¿Quién va a responder?
making-one = Una persona, por la organización
making-together = Un grupo en una sala, que acuerda un solo juego de respuestas (recomendado si son menos de ocho personas, salvo que ahí no haya confianza para hablar con franqueza)
making-many = Muchas personas, cada una por su lado y a su propio tiempo (recomendado desde ocho personas, y donde no haya confianza para hablar con franqueza)
making-many-next = Sus integrantes podrán responder cuando haya una revisión abierta: `coready checkpoint open LABEL --invited N`.
making-declined = No se creó nada. Puede crear un cuaderno en cualquier momento con `coready init`.
action-leave-nothing = Salir

another-open = la revisión `{ $checkpoint }` está abierta y espera respuestas
another-open-hint = quite --checkpoint para responder en ella, o ciérrela primero con `coready checkpoint close`
path-unknown = no existe el recorrido `{ $path }` en este cuestionario
path-known = los recorridos son { $paths }
path-none = este cuestionario no tiene recorridos; quite --path

draft-found = { $drafts ->
    [one] Hay respuestas que se empezaron y todavía no se han guardado como revisión.
   *[other] Hay varios juegos de respuestas que se empezaron y todavía no se han guardado como revisión.
 }
draft-resume = Seguir con las que se empezaron el { $begun } ({ $given } de { $of } afirmaciones con respuesta)
draft-afresh = Empezar de nuevo; lo empezado se queda donde está
draft-kept = Todas las respuestas están guardadas. Se puede seguir en cualquier momento con `coready assess`.
draft-kept-ended = La entrada terminó antes de la última pregunta. Todas las respuestas están guardadas. Se puede seguir en cualquier momento con `coready assess`.
draft-kept-stopped = Se interrumpió. Todas las respuestas están guardadas. Se puede seguir en cualquier momento con `coready assess`.
draft-none = No se respondió nada, así que no se guarda nada.
draft-in-use = alguien está trabajando con estas respuestas en otra ventana
prompt-broken = la terminal dejó de funcionar: { $detail }
assess-stored = Guardado como revisión { $checkpoint }.
answers-not-asked = { $items }: { $count ->
    [one] no se preguntó en este recorrido o a este papel; la respuesta se guarda y no cuenta.
   *[other] no se preguntaron en este recorrido o a este papel; las respuestas se guardan y no cuentan.
 }

checkpoint-none = Todavía no hay ninguna revisión. Empiece con `coready assess`.
checkpoint-line = { $checkpoint }: { $opened }, { $state }
checkpoint-is-open = abierta
checkpoint-is-closed = cerrada
checkpoint-is-empty = cerrada sin respuestas
checkpoint-opened = La revisión { $checkpoint } está abierta.
checkpoint-opened-next = Respóndala con `coready assess`; al guardar las respuestas se cierra.
checkpoint-closed = La revisión { $checkpoint } está cerrada y ya no admite respuestas.

language-unknown = no existe el idioma `{ $code }`
language-unknown-hint = los idiomas son { $codes }
translation-whole = { $file }: traducción completa ({ $language })
questionnaire-new = { $file } está escrito, con una nota sobre cada parte. Ábralo en un editor de texto, cámbielo parte por parte y, después de cada una, use `coready questionnaire check { $file }`. Para un editor que completa lo que usted escribe: `coready schema questionnaire > questionnaire.schema.json`.
codebook-kinds = un libro de códigos se escribe como Markdown o CSV
codebook-kinds-hint = use --as markdown o --as csv, o dé al archivo la terminación .md o .csv
paper-kinds = un cuestionario en papel se escribe como Markdown o HTML
paper-kinds-hint = use --as markdown o --as html, o dé al archivo la terminación .md o .html
form-kinds = un formulario se escribe de una sola manera: un XLSForm como hoja de cálculo, un formulario SurveyJS como JSON
form-kinds-hint = quite --as
form-terminal = una hoja de cálculo no se puede mostrar en una terminal
form-terminal-hint = dé el nombre de un archivo: -o { $id }.xlsx
form-reserved = `{ $id }` es un nombre que las herramientas XLSForm se reservan
form-reserved-hint = dé otro id a lo que se llama así
form-written = Se escribió en { $file }, para la revisión { $checkpoint }. Envíelo a todas las personas invitadas, como adjunto o en una memoria; funciona sin internet. Cada persona responde en un navegador y devuelve un archivo pequeño: `coready collect ARCHIVO...` los recoge.
form-not-open = no hay ninguna revisión abierta, así que todavía no hay nada que responder
form-not-open-hint = abra una con `coready checkpoint open ETIQUETA` y después haga el formulario
form-not-many = un formulario es para cuadernos en los que cada persona responde por su lado, y este guarda un solo juego de respuestas
form-not-many-hint = responda aquí con `coready assess`; para escuchar a cada integrante, haga otro cuaderno con `coready init --respondents many`
