# El recorrido por el cuestionario: lo que se pregunta, se ofrece y se dice en el camino.

welcome = No hay respuestas correctas ni incorrectas. Se puede volver atrás, saltar o parar en cualquier momento; cada respuesta se guarda en cuanto se da.

ask-path = ¿Cuál de estas opciones describe mejor a esta colaboración hoy? De la respuesta depende qué tareas se preguntan.
path-size = { $items ->
    [one] 1 afirmación
   *[other] { $items } afirmaciones
 }, alrededor de { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 }
ask-declared = ¿Cuál de estas frases se parece más a esta colaboración? Lo que cuenta es la primera impresión.
declared-differs = Varía de una parte de la colaboración a otra
declared-cannot-say = No se puede decir
about-heading = Unas palabras sobre usted (puede saltar lo que quiera)
ask-present = ¿Cuántas personas hay en la sala?
ask-kinds = ¿Qué tipos de personas hay en la sala?
ask-missing = ¿Quién falta en la sala?
ask-reflection = Una pregunta para reflexionar (nunca cuenta para el puntaje)

item-heading-stage = Etapa { $number }, { $stage }. { $task }, { $title }
item-heading = { $task }, { $title }
item-place = Afirmación { $position } de { $of }; { $minutes ->
    [one] falta alrededor de 1 minuto
   *[other] faltan alrededor de { $minutes } minutos
 }

so-far-answer = La respuesta hasta ahora: { $answer }
so-far-not-applicable = La respuesta hasta ahora: no aplica, porque { $reason }
so-far-carried = Viene de { $checkpoint } y falta confirmarla: elíjala de nuevo, o elija otra respuesta.
so-far-views = No hubo acuerdo: { $views }
so-far-comment = El comentario: { $comment }
so-far-written = Lo escrito hasta ahora: { $words }

action-back = Volver
action-skip = Saltar y dejar esto como está
action-dont-know = No sé
action-not-applicable = No aplica
action-not-agreed = No hubo acuerdo
action-comment = Comentario
action-help = Ayuda
action-leave = Guardar y salir

write-row = Escribir una respuesta
write-how = Una línea vacía vuelve atrás.
write-how-again = Una línea vacía vuelve atrás. Un solo - borra lo que estaba escrito.
write-comment = Su comentario
write-reason = Por qué no aplica
write-views = Las opiniones, sin nombres
write-present = Número de personas
write-kinds = Tipos de personas, separados con comas (personal, residentes, ...)
write-missing = Quién faltó
write-open = Su respuesta

first-question = Esta es la primera pregunta; no hay nada antes.
always-applies = Esta afirmación es para todo el mundo, así que no se puede dejar de lado. En caso de duda, elija “No sé” o sáltela.
reason-needed = Para dejar de lado una afirmación hace falta un motivo, en pocas palabras.
not-a-number = `{ $text }` no es un número de personas. Escriba un número entero, por ejemplo 6.

help-path = Elija lo que mejor corresponde hoy. El recorrido decide qué tareas se preguntan; lo que no se pregunta no cuenta ni como cero ni como respuesta que falta. Al final se puede seguir con las demás tareas.
help-together = En la sala se acuerda un solo juego de respuestas. Quién estuvo y quién no ayuda a leerlo más adelante. No se anota el nombre de nadie.
help-declared = Cada frase describe una etapa en la que puede estar una colaboración, y en todas se puede estar bien. Lo que elija nunca cambia el resultado: después se muestra a su lado.
help-about = Estas respuestas ayudan a ver si las personas, según su lugar, ven las cosas de manera distinta. Algunas afirmaciones, como las de presupuesto, solo se preguntan a quienes pueden conocer el tema.
help-item = Elija el nivel cuya descripción corresponde mejor hoy. Debería haber algo que lo muestre. “No sé” también dice algo: se cuenta y se muestra. Al saltarla, la afirmación queda sin respuesta.
help-item-more = { $help } Elija el nivel cuya descripción corresponde mejor hoy. “No sé” también dice algo.
help-reflection = Es una pregunta abierta para ustedes y las organizaciones aliadas. Se guarda con las respuestas y nunca cuenta para el puntaje.
help-review = Elija una afirmación para volver a ella, siga con más tareas o guarde las respuestas. Una vez guardada, una revisión ya no cambia: es lo que se dijo ese día.

review-heading = Una mirada atrás, antes de guardar las respuestas
review-count = { $answered } de { $asked } afirmaciones tienen respuesta. { $open ->
    [0] No queda nada pendiente.
    [one] Quizá convenga volver a mirar una; elíjala para ir a ella.
   *[other] Quizá convenga volver a mirar { $open }; elija una para ir a ella.
 }
review-store = Guardar estas respuestas y ver el resultado
review-go = Afirmación { $position }, { $why }: { $text }
review-unanswered = sin respuesta
review-dont-know = no se sabe
review-not-confirmed = viene de la vez anterior, sin confirmar
review-not-agreed = no hubo acuerdo
review-widen = Seguir con { $tasks } ({ $items ->
    [one] 1 afirmación
   *[other] { $items } afirmaciones
 }, alrededor de { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 })

your-choice = Su elección:
your-choice-before = Su elección (Enter deja { $row }):
choices = { $rows ->
    [one] Escriba 1
   *[other] Escriba un número de 1 a { $rows }
 }, o una de estas opciones: { $keys }
not-a-choice = `{ $typed }` no está entre las opciones. { $choices }
nothing-chosen = No escribió nada. { $choices }
more-rows = Izquierda y derecha pasan la página
