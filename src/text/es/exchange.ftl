# Lo que vuelve de otras herramientas, tal como `coready collect` lo lee.

# El archivo entero
collect-no-text = esto no es texto ni un libro de cálculo
collect-no-text-hint = guárdelo como .csv (UTF-8) o .xlsx en el programa de donde viene
collect-damaged-text = este texto está dañado a partir de la línea { $line }
collect-damaged-hint = descargue el archivo otra vez de donde viene
collect-file-large = este archivo pasa de 64 MiB
collect-too-large = esta tabla tiene más de { $columns } columnas o de { $cells } celdas, u ocupa mucho más de lo que parece
collect-too-large-hint = ¿es este el archivo que quería? Una tabla de respuestas es mucho más pequeña
collect-locked = esto es un libro de cálculo del formato antiguo (.xls), o con contraseña
collect-locked-hint = ábralo y guárdelo como .xlsx sin contraseña
collect-unreadable = esto no se puede leer como tabla: { $detail }
collect-unreadable-hint = descargue el archivo otra vez, o guárdelo como .csv o .xlsx en el programa de donde viene
collect-disorder = la fila { $row } viene después de la fila { $last }
collect-open-quote = una comilla que se abre en la fila { $row } nunca se cierra: todo lo que sigue es una sola respuesta
collect-open-quote-hint = ¿está cortado el archivo? Descárguelo otra vez
collect-no-rows = aquí no hay ninguna fila de respuestas
collect-no-rows-hint = la primera fila debería llevar las preguntas, y cada fila siguiente las respuestas de una persona
collect-no-item = ninguna columna es aquí una afirmación del cuestionario
collect-no-item-near = `{ $header }` puede ser `{ $near }`: dígalo en un mapa, con --map
collect-no-item-hint = llame a las columnas por los identificadores de las afirmaciones o por su texto completo; `coready questionnaire show` los da
collect-twice = `{ $question }` está en varias columnas: { $columns }
collect-twice-hint = deje vacías todas menos una, o diga en un mapa (--map) que las otras se dejan fuera: "encabezado" = ""

# El mapa
collect-map-intro =
    Un mapa para `coready collect --map`: lo que no se puede saber con certeza.
    Bajo [columns], escriba detrás de una columna el identificador de su pregunta; deje "" si no es ninguna.
    Bajo [values], escriba detrás de una respuesta qué significa: un código, una etiqueta, dk (no se sabe) o na (no aplica).
collect-map-missing = Afirmaciones sin columna: { $items }
collect-map-near = ¿{ $near }?
collect-map-hint = un mapa lleva [columns] y [values], con textos entre comillas: "Lo que se escribió" = "4"
collect-map-word = lo que `{ $key }` significa debería ser un texto entre comillas
collect-map-unknown = no hay ninguna pregunta `{ $id }`

# Una celda
collect-at = fila { $row }, columna { $column }{ $more ->
    [0] {""}
    [one] {" "}y una fila más
   *[other] {" "}y { $more } filas más
 }
collect-answer = { $at }: `{ $value }` no es una respuesta a `{ $question }`
collect-applies = { $at }: `{ $value }` no es una respuesta a `{ $question }`, que aplica a todo el mundo
collect-several = { $at }: se eligió más de una respuesta a `{ $question }`
collect-path = { $at }: `{ $value }` no es un recorrido
collect-long = { $at }: este texto, o toda esta fila, es más largo de lo que se puede guardar
collect-beyond = { $at }: `{ $value }` está más allá de la última columna
collect-beyond-hint = ¿se escribió una coma en un texto sin comillas? Corrija esta fila en el programa de donde viene
collect-same-id = { $at }: el identificador `{ $value }` ya vino, con otras respuestas
collect-same-id-hint = quédese con una de las dos filas; si la columna no identifica las respuestas de una persona, dígalo en un mapa: "encabezado" = ""
collect-choice = { $at }: `{ $value }` no es ninguna de las opciones de `{ $question }`; queda vacío
collect-language = { $at }: `{ $value }` no es un idioma del cuestionario
collect-day = { $at }: no se puede saber qué día es `{ $value }`; se toma el de la revisión
collect-value-hint = diga en un mapa (--map) qué significa
collect-value-near = lo más cercano es `{ $near }`; diga en un mapa (--map) qué significa
collect-near = { $told }. Lo más cercano es `{ $near }`
collect-more = y { $more ->
    [one] una cosa más que no se entendió
   *[other] { $more } cosas más que no se entendieron
 }
collect-more-hint = corrija primero estas

# Lo que se reconoció
collect-written = Escrito por { $tool }
collect-sheet = Hoja “{ $sheet }”
collect-encoding = Leído como { $encoding }
collect-items = { $count ->
    [one] Una afirmación encontrada
   *[other] { $count } afirmaciones encontradas
 } por { $how ->
    [id] identificador
    [text] su texto
    [map] su mapa
    [place] la columna anterior
   *[tool] el nombre que les da la herramienta
 }{ $names ->
    [none] {""}
   *[some] : { $items }
 }
collect-others = También se encontró: { $columns }
collect-other = { $name } (`{ $header }`)
collect-left-out = Queda fuera, porque no es nada que se pregunte: { $columns }
collect-names = { $names }
collect-left-out-more = { $columns } y { $more } más
collect-missing = No hay columna para { $items }
collect-missing-more = No hay columna para { $count } afirmaciones, entre ellas { $items }
collect-previews = { $count ->
    [one] Se dejó fuera una vista previa o prueba
   *[other] Se dejaron fuera { $count } vistas previas o pruebas
 }
collect-unfinished = { $count ->
    [one] Una fila empezada nunca se entregó: queda fuera
   *[other] { $count } filas empezadas nunca se entregaron: quedan fuera
 }
collect-empty = { $count ->
    [one] Se dejó fuera una fila sin ninguna respuesta
   *[other] Se dejaron fuera { $count } filas sin ninguna respuesta
 }
collect-repeated = { $count ->
    [one] Una fila está dos veces: se toma una vez
   *[other] { $count } filas están más de una vez: se toman una vez
 }
collect-without-id = Sin identificador de la herramienta: las personas se distinguen por sus filas
collect-formulas = { $count ->
    [one] Una fórmula nunca se calculó: su celda cuenta
   *[other] { $count } fórmulas nunca se calcularon: sus celdas cuentan
 } como vacía
collect-refused = { $count ->
    [one] Una fila rechazada
   *[other] { $count } filas rechazadas
 }

# Reunir respuestas
collect-became = { $mode ->
    [try] Lo que sería nuevo:
   *[real] Nuevas:
 } { $new }; ya estaban: { $there }; rechazadas: { $refused }
collect-all-or-nothing = No se tomó nada de este archivo: vea los errores, o tome el resto con --keep-going
collect-there-otherwise = { $count ->
    [one] un conjunto de respuestas ya está con otras respuestas, que se quedan
   *[other] { $count } conjuntos de respuestas ya están con otras respuestas, que se quedan
 }
collect-there-otherwise-hint = ¿se cambiaron respuestas en la herramienta después de reunirlas? Lo guardado nunca se reescribe; --keep-going toma las demás
collect-withdrawn = { $count ->
    [one] Un conjunto de respuestas se retiró y no vuelve
   *[other] { $count } conjuntos de respuestas se retiraron y no vuelven
 }
collect-map-written = Lo que no se pudo saber está en `{ $file }`: complételo y délo con --map
collect-other-checkpoint = estas respuestas se dieron para `{ $said }`, y está abierta `{ $checkpoint }`
collect-other-checkpoint-hint = una revisión cerrada ya no admite respuestas; pida otras con un formulario nuevo
collect-form = Del formulario de este programa
