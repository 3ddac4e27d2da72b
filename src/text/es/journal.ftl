# Mensajes del cuaderno: sus archivos, las respuestas, las revisiones, los borradores.

# Las explicaciones en coready.toml.
journal-file-intro =
    El cuaderno de una organización o coalición: este archivo dice de qué trata, y las carpetas que
    están a su lado guardan lo que se respondió. Puede cambiar las líneas de abajo con cualquier editor
    de texto. El texto va entre comillas; una línea que empieza con # es solo una explicación.
journal-file-organisation = El nombre de su organización o coalición, tal como debe aparecer en los informes.
journal-file-questionnaire =
    Qué se pregunta. Un cuestionario que viene con coready (`coready questionnaire list` los muestra),
    o un archivo propio, nombrado como se ve desde esta carpeta. Las revisiones ya respondidas
    conservan el suyo.
journal-file-respondents =
    Quién responde. "one": una persona por la organización. "together": un solo juego de respuestas,
    acordado en una sala. "many": cada integrante responde por su lado, a su propio tiempo.
journal-file-language = El idioma del programa. Sin esta línea, coready usa el de su computadora.
journal-file-balance =
    Qué voces pesan lo mismo. "respondents": la de cada persona. "members": la de cada organización
    integrante, por mucha o poca gente suya que responda. Una revisión conserva lo que vale al abrirse.
journal-file-floors =
    Desde cuántas respuestas se muestra algo: un promedio, y todo lo demás, como qué tanto difieren las
    opiniones. Puede subir estos números, nunca bajarlos: protegen a quienes responden.
    Una revisión conserva los que valen al abrirse.

# Encontrar y crear un cuaderno.
journal-missing = no hay ningún cuaderno en `{ $folder }`: falta coready.toml
journal-missing-hint = revise el nombre, o cree ahí un cuaderno con `coready init "{ $folder }"`
journal-there-already = ya hay un cuaderno en `{ $folder }`, y nunca se escribe encima de nada
journal-there-already-hint = úselo como está y cambie su coready.toml, o elija otra carpeta
journal-vanished = el cuaderno `{ $folder }` ya no está ahí
journal-vanished-hint = ¿alguien movió la carpeta, o se desconectó una unidad? No se guardó nada
journal-names-taken = todos los nombres para una nueva revisión en `{ $folder }` están ocupados
journal-name-empty = no hay nada escrito en { $what }
journal-name-empty-hint = ponga al menos una letra o una cifra
journal-name-hidden = hay caracteres que no se ven en { $what } `{ $name }`
journal-name-organisation = el nombre de la organización
journal-name-questionnaire = el nombre del cuestionario
journal-name-language = el código del idioma
journal-name-label = la etiqueta
journal-name-hidden-hint = escríbalo de nuevo: el texto copiado a veces trae caracteres así

# Archivos del cuaderno y archivos de respuestas.
journal-no-table = este archivo no contiene claves con valores
journal-no-table-hint = debería empezar con la clave `format`; ¿es el archivo que quería?
journal-key-unknown = aquí no existe la clave `{ $key }`
journal-key-twice = `{ $key }` aparece aquí por segunda vez
journal-key-twice-hint = deje solo la correcta
journal-key-missing = falta la clave `{ $key }`
journal-key-missing-hint = agréguela, o recupere el archivo de una copia
journal-kind = `{ $key }` no puede ser { $value }
journal-kind-hint = tiene que ser { $kind }
journal-floor-low = el mínimo `{ $key }` es { $value }, y el más bajo permitido es { $least }
journal-floor-low-hint = escriba { $least } o más, o quítelo; por debajo se podría deducir lo que dijo una sola persona
journal-kind-text = un texto entre comillas
journal-kind-texts = una lista de textos entre comillas, como ["personal", "residente"]
journal-kind-whole = un número entero, { $least } o más, sin comillas
journal-kind-flag = true o false, sin comillas
journal-kind-table = un grupo de claves con valores
journal-kind-moment = una fecha y hora como "2026-11-22T10:28:37.123Z"
journal-kind-date = una fecha como "2026-11-22"
journal-kind-uuid = un UUID como "4b1f0c1e-8a53-4c2e-9d4e-0f6a7b1c2d3e"
journal-kind-respondents = "one", "together" o "many"
journal-kind-balance = "respondents" o "members"
journal-format-missing-hint = agregue "{ $expected }" en la clave `format`; ¿es el archivo que quería?
journal-format-newer = este archivo es de un formato más nuevo, { $format }
journal-format-newer-hint = actualice coready: esta versión lee hasta "{ $known }"
journal-format-other = este archivo es del formato { $format }, que no corresponde aquí
journal-format-other-hint = se espera "{ $expected }"; ¿es el archivo que quería?

# Respuestas.
response-other-questionnaire = son respuestas al cuestionario `{ $id }`, y se está preguntando `{ $known }`
response-other-questionnaire-hint = las respuestas solo se leen con el cuestionario para el que se dieron
response-other-version = son respuestas a la versión { $given } de `{ $id }`, y se está preguntando la versión { $known }
response-other-version-hint = si cambia el primer número, cambian las preguntas; responda las de la nueva versión
response-unknown-item = no existe la afirmación `{ $item }` en `{ $questionnaire }`
response-unknown-item-hint = `coready questionnaire show { $questionnaire }` muestra las afirmaciones
response-unknown-path = no existe el recorrido `{ $path }`
response-unknown-about = no existe la pregunta `{ $about }` sobre quien responde
response-unknown-choice = `{ $choice }` no está entre las opciones de `{ $about }`
response-unknown-reflection = no existe la pregunta abierta `{ $reflection }`
response-unknown-stage = { $stage } no es una etapa que se pueda elegir
response-unknown-stage-hint = { $stages ->
    [0] este cuestionario no tiene etapas: quite la clave
   *[other] ponga un número entero de 1 a { $stages }, "differs" o "cannot_say"
 }
response-answer-shape = la respuesta a `{ $item }` es { $value }, y no dice de qué tipo de respuesta se trata
response-answer-shape-hint = escriba una de estas: {"{"} "level": 3 {"}"}, {"{"} "dont_know": true {"}"}, {"{"} "not_applicable": "por qué" {"}"}; en TOML, {"{"} level = 3 {"}"} y así con las demás
response-several-answers = la respuesta a `{ $item }` dice varias cosas a la vez: { $kinds }
response-several-answers-hint = deje solo una
response-level = { $value } no es un nivel de `{ $item }`
response-level-hint = los niveles son números enteros de 0 a { $top }: { $levels }
response-not-applicable = `{ $item }` aplica a todo el mundo
response-not-applicable-hint = ponga un nivel, o diga que no se sabe; en un comentario se puede decir más
response-no-reason = se dice que `{ $item }` no aplica, sin dar un motivo
response-no-reason-hint = escriba el motivo entre comillas, como "no tenemos presupuesto propio"
response-no-views = no hubo acuerdo sobre `{ $item }`, pero faltan las opiniones
response-no-views-hint = escriba las opiniones entre comillas, sin nombres, o quite `not_agreed`
response-id-malformed = `{ $id }` no es un id que pueda tener un juego de respuestas
response-id-malformed-hint = un id es un UUID en minúsculas, como 4b1f0c1e-8a53-4c2e-9d4e-0f6a7b1c2d3e; si no se pone, se da un id nuevo
response-id-other = el id en este archivo es `{ $id }`, y el archivo no lleva ese nombre
response-id-other-hint = ¿es una copia, o se le cambió el nombre a mano? Saque la copia del cuaderno y dé al original el nombre de su id
response-none = no hay ninguna respuesta cuyo identificador empiece con `{ $id }`
response-none-hint = el identificador aparece al terminar de responder, y en el nombre del archivo enviado
response-several = los identificadores de { $count } respuestas empiezan con `{ $id }`
response-several-hint = escriba más de él: no se borró nada
response-other-checkpoint = estas respuestas se dieron para la revisión `{ $said }`, y la que está abierta es `{ $checkpoint }`
response-other-checkpoint-hint = una revisión cerrada ya no recibe respuestas; pida nuevas con un formulario hecho para la que está abierta
response-together-many = estas son las respuestas de una sala, y aquí cada persona responde por su lado
response-together-many-hint = quite `together` si las dio una sola persona

# Revisiones.
checkpoint-digest = el cuestionario no es el que se fijó aquí: su SHA-256 es { $actual }, no { $expected }
checkpoint-digest-hint = recupérelo de una copia; ¿alguien lo editó, o un programa como git cambió sus fines de línea?
checkpoint-identity = aquí dice `{ $said }`, pero el cuestionario de al lado es `{ $frozen }`
checkpoint-several = la revisión `{ $checkpoint }` contiene { $count } juegos de respuestas, y solo puede tener uno
checkpoint-several-hint = saque del cuaderno lo que no corresponde aquí
checkpoint-unknown = no existe la revisión `{ $name }`
checkpoint-unknown-hint = lo más parecido es `{ $near }`; { $all }
checkpoint-ambiguous = `{ $name }` corresponde a { $count } revisiones
checkpoint-ambiguous-hint = indique una de estas: { $ids }
checkpoint-none-answered = todavía no hay ninguna revisión con respuestas
checkpoint-none-answered-hint = responda el cuestionario con `coready assess`
checkpoint-still-open = la revisión `{ $checkpoint }` está abierta: { $responses ->
    [0] hasta ahora nadie ha respondido
    [one] { $responses } respuesta hasta ahora
   *[other] { $responses } respuestas hasta ahora
 }
checkpoint-still-open-hint = sus resultados se ven cuando se cierra (`coready checkpoint close`); hasta entonces solo se dicen cantidades
checkpoint-open-already = la revisión `{ $checkpoint }` está abierta, y solo puede haber una abierta a la vez
checkpoint-open-already-hint = respóndala con `coready assess`, o ciérrela con `coready checkpoint close`
checkpoint-none-open = no hay ninguna revisión abierta
checkpoint-none-open-hint = `coready checkpoint list` las muestra; una revisión cerrada queda cerrada
checkpoint-none-open-many-hint = abra una con `coready checkpoint open LABEL`: entonces sus integrantes podrán responder
checkpoint-takes-one = la revisión abierta `{ $checkpoint }` recibe un solo juego de respuestas, no los de muchas personas
checkpoint-takes-one-hint = ciérrela con `coready checkpoint close`; con `respondents = "many"` en coready.toml, la siguiente recibirá los de muchas personas
checkpoint-closed-meanwhile = la revisión `{ $checkpoint }` se cerró mientras tanto: no se guardó nada
checkpoint-closed-meanwhile-hint = una revisión cerrada ya no recibe respuestas; lo que llega tarde va en la siguiente

# Borradores.
draft-damaged = la línea { $line } de este borrador está dañada
draft-head-hint = recupere el archivo de una copia; para seguir sin él, sáquelo del cuaderno
draft-damaged-hint = recupere el archivo de una copia, o borre solo esta línea: se pierde la respuesta que contiene, las demás quedan

# ¿Está todo completo?
check-half-made = `{ $name }` quedó a medio hacer; nada de lo que contiene cuenta
check-half-made-hint = si ningún otro coready está trabajando en este cuaderno en este momento, bórrelo
check-no-checkpoint = `{ $name }` no contiene checkpoint.toml, así que nada de lo que hay ahí cuenta
check-no-checkpoint-hint = recupere su checkpoint.toml de una copia; si la carpeta está vacía, bórrela
check-stray = `{ $name }` no corresponde aquí y no se lee
check-stray-hint = sáquelo del cuaderno, o devuélvale el nombre que tenía
check-other-checkpoint = este juego de respuestas dice que es de `{ $said }`, pero está en `{ $checkpoint }`
check-other-checkpoint-hint = ¿se cambió el nombre de la carpeta, o se movió el archivo? Devuelva su nombre a la carpeta, o el archivo a su lugar
check-other-version = este juego de respuestas dice que responde a la versión `{ $said }` del cuestionario, pero era la `{ $version }`
check-other-version-hint = recupere el archivo de una copia
check-cut-short = `{ $checkpoint }` se cerró para guardar el juego de respuestas { $response }, que no está ahí
check-cut-short-hint = si su borrador sigue ahí, `coready assess` lo termina; si no, solo se pierde este nombre
check-empty-draft = el borrador `{ $name }` no contiene nada
