# Lo que se dice de muchas filas a la vez: tablas de respuestas y lo que se hace de ellas.


score-progress = { $percent } % · { $rows } filas
score-progress-rows = { $rows } filas
score-written = Se escribió { $file }: { $rows ->
    [one] { $rows } fila puntuada
   *[other] { $rows } filas puntuadas
 }.
score-written-groups = Se escribió { $file }: { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } grupos
 } de { $rows } filas.
row-left-out = { $file }: { $what }; se dejó fuera
rows-left-out = { $count ->
    [one] Se dejó fuera { $count } fila
   *[other] Se dejaron fuera { $count } filas
 }; { $rows } puntuadas.
row-wrong = fila { $row }: { $wrong }
row-wrong-hint = corríjala, o deje fuera tales filas con `--on-error skip`; un encabezado es la fila 1
row-ragged = { $found } celdas donde el encabezado tiene { $wanted }
row-open = unas comillas se abren y nunca se cierran
row-json = no es un objeto JSON en una línea ({ $detail })
row-key = `{ $column }` no es una columna de la primera línea
row-path = no hay ningún recorrido `{ $path }`
row-role = no hay ningún papel `{ $role }`
cell-wrong = `{ $value }` en `{ $column }` no es un código de { $low } a { $high }, ni `dk`, ni una celda vacía
cell-na = `na` en `{ $column }`, que siempre se aplica; deje la celda vacía si no se respondió
cell-missing = `{ $value }` en `{ $column }`; lo que no se respondió es una celda vacía, y `na` dice que un enunciado no se aplica
column-twice = hay dos columnas `{ $column }`
column-twice-hint = los nombres de las columnas se distinguen por algo más que mayúsculas y minúsculas
column-missing = no hay ninguna columna `{ $column }`
column-is-item = `{ $column }` es un enunciado, y los enunciados no forman grupos
column-taken = ya hay una columna `{ $column }`, que es como se llaman los resultados
column-taken-hint = cámbiele el nombre, o puntúe la tabla de la que salió
columns-none = ninguna columna es un enunciado de `{ $questionnaire }`, como `{ $item }`
columns-none-hint = las columnas llevan los identificadores de los enunciados; nombre otro cuestionario con `--questionnaire`
columns-missing = { $count ->
    [one] un enunciado no tiene columna: { $columns }
   *[other] { $count } enunciados no tienen columna: { $columns }
 }
columns-missing-hint = una tarea se puntúa con todos sus enunciados; quítelos todos si no se preguntó
table-differs = sus columnas no son las de `{ $first }`
table-differs-hint = puntúe uno por uno los archivos de otras columnas
table-empty = el archivo está vacío; no tiene ni encabezado
table-empty-hint = la primera fila nombra las columnas
table-utf16 = el archivo está escrito en UTF-16
table-utf16-hint = guárdelo como CSV en UTF-8
row-too-long = una fila pasa de { $megabytes } MB
row-too-long-hint = unas comillas que nunca se cierran hacen una sola fila de todo lo que sigue
stdin-twice = la entrada estándar se lee una sola vez
file-changed = `{ $file }` cambió mientras se leía
file-changed-hint = puntúelo de nuevo cuando nadie escriba en él
score-terminal = una tabla Parquet no se lee en una pantalla
score-terminal-hint = diga adónde va con `-o scores.parquet`, o tome `--format csv`
parquet-trouble = la biblioteca de Parquet dice: { $detail }
parquet-piped = un archivo Parquet no se puede leer de la entrada estándar
parquet-piped-hint = la descripción de sus columnas está al final: nombre el archivo
column-nested = `{ $column }` es una columna anidada, o de un tipo que las filas de resultados no pueden contener
column-nested-hint = quite tales columnas de la tabla, o conviértalas en texto
row-values = un valor que no es un código de su afirmación
groups-too-many = los grupos necesitan más de { $megabytes } MB
groups-too-many-hint = agrupe por menos columnas, o puntúe la tabla por partes
plan-too-fine = una tarea tiene demasiadas puntuaciones distintas para formar grupos
floor-low = `--floor { $floor }` está por debajo de { $least }
floor-low-hint = el umbral se puede subir; `--floor 1` lo muestra todo, para datos que son todos suyos
digits-many = las puntuaciones tienen como máximo { $most } decimales
