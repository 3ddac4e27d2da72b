# Lo que se dice de muchas filas a la vez: tablas de respuestas y lo que se hace de ellas.

plan-too-large = el cuestionario es demasiado grande para tablas: como máximo { $tasks } tareas y { $levels } niveles por escala
