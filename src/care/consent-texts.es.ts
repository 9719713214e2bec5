import type { ConsentTexts } from './consent-documents.ts';

/** Documentos de consentimiento en español, con palabras sencillas. Las cifras son las de la versión inglesa. */
export const consentTextsEs: ConsentTexts = {
  treatment: {
    title: 'Consentimiento para microagujas en cicatrices de acné',
    body: `Léalo sin prisa. Pregúntenos todo lo que no esté claro. Puede decir que no, ahora o más tarde, y eso no cambiará cómo le atendemos.

## Qué vamos a hacer
Dormimos la piel con una crema. Después pasamos por las cicatrices un aparato con agujas finas y estériles. Las agujas entran en la piel hasta 1,5 mm, salvo que su profesional acuerde otra cosa con usted y la anote. Cada juego de agujas se abre para usted y se usa una sola vez. Un curso suele ser de tres o cuatro sesiones, con cuatro semanas o más entre ellas.

## Qué puede hacer y qué no
- Puede hacer menos hondas las marcas. Las anchas y poco profundas son las que más cambian. Las estrechas y profundas cambian poco.
- No borra las cicatrices y no trata los granos que hay ahora.
- Los estudios fueron pequeños. Nadie puede decir cuánto le ayudará a usted. Lo medimos juntos después de tres sesiones y tres meses después de la última. Si no ayuda, lo decimos y paramos.

## Qué va a notar y a ver
- Presión y algo de dolor durante el tratamiento, también con la crema.
- Puntos de sangre pequeños que paran en minutos.
- Piel roja, caliente e hinchada: en la mayoría de las personas de uno a tres días, con cicatrices profundas hasta una semana.
- Piel seca que se pela, más o menos del día 3 al día 7. A veces un moratón.

## Qué puede salir mal
- Manchas oscuras o claras. En los estudios las manchas oscuras aparecieron entre nadie y cerca de una de cada seis personas, más a menudo en piel oscura. La mayoría se aclaran en semanas o meses.
- Un herpes del labio que vuelve, si ya lo ha tenido. Díganoslo para poder prevenirlo.
- Infección. Es rara. Si hay pus, fiebre, una rojez que se extiende o un dolor que va a más, debemos verle el mismo día.
- Granos o quistes blancos pequeños por un tiempo.
- Alergia a la crema o a algo que se ponga en la piel. Se han descrito bultos bajo la piel al poner cosméticos o vitamina C sobre la piel tratada.
- Líneas finas o cicatrices nuevas. Es raro y puede ser para siempre.
- Demasiada crema anestésica puede marear o sentar mal. La pesamos, medimos el tiempo y la quitamos a tiempo.
- Que no cambie nada.

## Qué otras opciones hay
No hacer nada es una opción. Según sus cicatrices, también hay ácido en cicatrices sueltas, soltarlas por debajo o levantarlas, rellenos, peelings y láser. Pregúntenos cuáles sirven para las suyas.

## Qué le pedimos
- Cuéntenos sus medicinas, enfermedades, embarazo, herpes y alergias, y avísenos cuando cambien.
- Evite el sol fuerte y no se broncee, antes y después, según sus fechas.
- Después, póngase en la piel solo lo que hayamos acordado.
- Díganos cada día cómo va, y enseguida si algo no le parece bien.

## Al firmar
He leído esto o me lo han leído. Han respondido a mis preguntas. Sé que puedo parar cuando quiera. Acepto el tratamiento.`,
  },
  photographs: {
    title: 'Consentimiento para fotografías',
    body: `Las fotografías en vistas fijas nos dejan ver si el tratamiento ayuda. Usted decide hasta dónde pueden llegar. Puede cambiar de idea cuando quiera.

## Tres pasos
- Solo para mi historial: las ven las personas que me tratan.
- También en la clínica: se pueden enseñar a otros pacientes de esta clínica, sin mi nombre, para explicar qué esperar.
- También publicadas: la clínica puede imprimirlas o publicarlas, sin mi nombre. Quien me conoce puede reconocer mi cara.

Cada paso incluye el anterior.

## Si dice que no
Podemos tratarle sin fotografías. Entonces medimos solo con lo que vemos y contamos.

## Si lo retira
Desde ese momento dejamos de usarlas en ese paso y retiramos todas las copias que están en nuestras manos. Lo que otros han impreso o copiado no siempre se puede retirar. Las fotografías que forman parte de su historial médico se quedan en él el tiempo que pide la ley.

## Al firmar
He leído esto o me lo han leído. Acepto las fotografías hasta el paso que he elegido.`,
  },
};
