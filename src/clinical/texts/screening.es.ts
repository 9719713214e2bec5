/** Words of every screening finding, in Spanish. `{name}` is filled in by `present.ts`. */
export const screeningEs = {
  rules: {
    'age-under-minimum': {
      title: 'Necesitas ser mayor de edad',
      why: 'Casi todos los ensayos se hicieron con personas adultas, y en gente más joven la piel y las cicatrices aún cambian.',
      instead: 'Por ahora, controla los granos con un médico. Vuelve a mirarlo a partir del {until}.',
    },
    'age-below-label': {
      title: 'Eres más joven de lo que pide la etiqueta del aparato',
      why: 'Los aparatos están indicados para personas de 22 años o más. Usarlos antes se llama uso fuera de etiqueta.',
      instead: 'Háblalo con el profesional, que anota tu acuerdo con el uso fuera de etiqueta.',
    },
    pregnant: {
      title: 'No durante el embarazo',
      why: 'Las etiquetas de los aparatos excluyen el tratamiento en el embarazo. No se ha estudiado.',
      instead: 'Protege tu piel del sol y vuelve después del embarazo y de la lactancia.',
    },
    breastfeeding: {
      title: 'No mientras das el pecho',
      why: 'Las etiquetas de los aparatos excluyen el tratamiento durante la lactancia. No se ha estudiado.',
      instead: 'Protege tu piel del sol y vuelve cuando termine la lactancia.',
    },
    'dark-patches-risk': {
      title: 'En tu tipo de piel son más probables las manchas oscuras',
      why: 'En un estudio con piel morena, {cases} de {total} personas tuvieron manchas oscuras un tiempo. En todos los estudios que las contaron, {poolCases} de {poolTotal}.',
      instead:
        'Cuidarse mucho del sol antes y después baja el riesgo. Empezamos con suavidad y miramos tu piel cada vez.',
    },
    'skin-type-outside-label': {
      title: 'La etiqueta de {device} no incluye tu tipo de piel',
      why: '{device} se autorizó para los tipos de piel I a IV.',
      instead: 'El profesional puede elegir otro aparato o hablar contigo del uso fuera de etiqueta.',
    },
    'scar-raised': {
      title: 'Las cicatrices elevadas no deben pincharse',
      why: 'Las cicatrices elevadas ({scar}) pueden crecer cuando se hiere la piel. Las microagujas se probaron en cicatrices hundidas.',
      instead:
        'Un especialista de la piel puede tratarlas de otra forma, por ejemplo con inyecciones en la cicatriz.',
    },
    'scar-macular': {
      title: 'Las marcas planas no necesitan microagujas',
      why: 'Las marcas planas rojas o marrones son cuestión de color, no de forma.',
      instead: 'Les van mejor el tiempo, el cuidado del sol y los tratamientos para el color.',
    },
    'scar-ice-pick': {
      title: 'Las cicatrices estrechas y hondas responden poco',
      why: 'En los ensayos, las cicatrices en picahielo fueron las que menos mejoraron.',
      instead: 'Pregunta por TCA CROSS o por la escisión con sacabocados.',
    },
    'scar-boxcar-deep': {
      title: 'Las cicatrices en caja profundas responden algo',
      why: 'En un ensayo cambiaron poco solo con microagujas.',
      instead: 'Pregunta por la escisión o elevación con sacabocados, o por un láser fraccionado.',
    },
    'no-scar-for-needling': {
      title: 'No has nombrado ninguna cicatriz para microagujas',
      why: 'Se probaron en cicatrices hundidas: onduladas, en caja y en picahielo.',
      instead: 'Deja que un profesional mire tu piel y diga qué le va bien.',
    },
    'acne-active': {
      title: 'Primero los granos, luego las cicatrices',
      why: 'Pinchar sobre granos inflamados puede extenderlos y dejar cicatrices nuevas. Una cicatriz está lista cuando llevan meses sin salir granos inflamados ahí.',
      instead:
        'Controla los granos con un médico. La fecha es la más temprana posible y se mueve con cada grano nuevo.',
    },
    'acne-recent': {
      title: 'Tu último grano inflamado fue hace poco',
      why: 'Una cicatriz sigue cambiando durante meses después del grano que la dejó.',
      instead: 'Mantén los granos a raya y vuelve en la fecha indicada o más tarde.',
    },
    'acne-last-spot-unknown': {
      title: '¿Cuándo tuviste el último grano inflamado?',
      why: 'Necesitamos la fecha para saber si tus cicatrices están listas.',
      instead: 'Dinos el mes lo mejor que puedas. Un profesional también puede valorarlo al verte.',
    },
    'scars-new-for-label': {
      title: 'Tus cicatrices son recientes para este aparato',
      why: 'El manual de {device} pide cuidado con cicatrices de menos de un año.',
      instead: 'El profesional valora si esperar un poco más.',
    },
    'skin-infection-active': {
      title: 'No sobre una infección',
      why: 'Las agujas llevarían la infección más adentro y por toda la cara.',
      instead: 'Que te la traten, y vuelve cuando la piel haya sanado.',
    },
    'infection-elsewhere': {
      title: 'Tienes una infección en otro sitio',
      why: 'No está donde irían las agujas, pero puede pasar de un sitio a otro.',
      instead: 'Enséñasela al profesional, que decide si esperar a que sane.',
    },
    'warts-active': {
      title: 'No sobre verrugas',
      why: 'Las agujas pueden extender las verrugas.',
      instead: 'Que te las traten, y vuelve cuando hayan desaparecido.',
    },
    'open-wound': {
      title: 'No sobre piel abierta',
      why: 'La piel abierta o dolorida tiene que sanar antes.',
      instead: 'Vuelve cuando se haya cerrado y ya no duela.',
    },
    'cold-sore-active': {
      title: 'No mientras tengas una calentura',
      why: 'Las agujas pueden extender el virus por la cara.',
      instead: 'Pregunta por un tratamiento en la farmacia o al médico, y vuelve cuando haya sanado.',
    },
    'cold-sore-history': {
      title: 'Las calenturas pueden volver después de las microagujas',
      why: 'Has tenido calenturas. Después de un láser, un medicamento contra el virus las evitó. Con microagujas no se ha estudiado.',
      instead: 'Quien te receta decide si lo tomas, empezando el día antes de cada sesión.',
      task: 'Decidir sobre el medicamento contra las calenturas, desde el día antes de cada sesión.',
    },
    'skin-flare': {
      title: 'Espera a que se calme: {condition}',
      why: 'La piel inflamada cicatriza mal y puede empeorar después de las microagujas.',
      instead:
        'Cálmala con tu tratamiento de siempre. Volvemos a mirarla en la fecha indicada. Si sigue igual, esperamos más.',
    },
    'skin-disease-quiet': {
      title: 'Vigila esto: {condition}',
      why: 'Ahora está tranquila. Las microagujas pueden despertarla.',
      instead: 'Avísanos si hay un brote antes de una sesión. Entonces esperamos.',
    },
    'skin-cancer-in-field': {
      title: 'Primero tiene que verlo un médico',
      why: 'No se puede pinchar donde hay, o puede haber, un cáncer de piel.',
      instead:
        'Pide pronto cita con un especialista de la piel. Lo demás espera hasta que diga que la piel está limpia.',
    },
    'skin-cancer-past': {
      title: 'Has tenido un cáncer de piel ahí',
      why: 'Ese sitio necesita la mirada de un experto antes de hacerle nada.',
      instead: 'Pregunta a tu especialista si se pueden usar microagujas y trae la respuesta.',
    },
    'skin-cancer-elsewhere': {
      title: 'Tienes, o puedes tener, un cáncer de piel en otro sitio',
      why: 'No está donde irían las agujas. Su tratamiento va primero.',
      instead: 'Díselo al profesional y no faltes a tus citas con el especialista.',
    },
    'actinic-keratosis-in-field': {
      title: 'Las lesiones por el sol se tratan antes',
      why: 'Las queratosis actínicas pueden volverse cáncer de piel. No deben pincharse.',
      instead: 'Que te las trate un especialista de la piel, y luego vuelve.',
    },
    'raised-mole-in-field': {
      title: 'Hay un lunar elevado en la zona',
      why: 'Los lunares no deben pincharse, y conviene mirarlos.',
      instead: 'Que te revisen el lunar. Después el profesional planifica alrededor o espera.',
    },
    'tattoo-in-field': {
      title: 'Dejamos fuera tu tatuaje',
      why: 'Pinchar sobre un tatuaje o maquillaje permanente puede cambiarlo y arrastrar el color.',
      instead: 'Lo marcamos en el mapa de la cara y las agujas no se acercan.',
      task: 'Marcar el tatuaje o maquillaje permanente en el mapa de la cara como sitio que se deja fuera.',
    },
    'outside-field': {
      title: 'No nos acercamos a esto: {condition}',
      why: 'No está donde irían las agujas.',
      instead: 'Avísanos si se acerca.',
    },
    'condition-unclear': {
      title: '¿Lo tienes ahora? ({condition})',
      why: 'Importa si está activo o ya pasó, y no lo sabemos.',
      instead: 'Un profesional lo mira contigo.',
    },
    'condition-place-unknown': {
      title: '¿Dónde está? ({condition})',
      why: 'Importa si está donde irían las agujas, y no lo sabemos.',
      instead: 'Un profesional lo mira contigo.',
    },
    'keloid-tendency': {
      title: 'Tu piel puede formar cicatrices elevadas',
      why: 'A quien forma queloides le pueden salir otros por heridas pequeñas.',
      instead: 'Solo un especialista de la piel debería decidirlo contigo. Hay otros tratamientos.',
    },
    'bleeding-disorder': {
      title: 'No con un trastorno de la coagulación',
      why: 'Las microagujas causan muchos sangrados pequeños, y todas las etiquetas lo excluyen.',
      instead: 'Pregunta a un especialista por tratamientos que no sangren, como algunos láseres y peelings.',
    },
    'bleeding-disorder-unclear': {
      title: '¿Tienes un trastorno de la coagulación?',
      why: 'Excluiría las microagujas, así que hay que estar seguros.',
      instead: 'Pregunta a tu médico y trae la respuesta al profesional.',
    },
    'diabetes-uncontrolled': {
      title: 'Primero controla tu azúcar',
      why: 'Con el azúcar alto la piel sana despacio y son más probables las infecciones.',
      instead: 'Habla con el equipo que lleva tu diabetes. El profesional decide con su respuesta.',
    },
    'diabetes-controlled': {
      title: 'Con diabetes la piel puede sanar más despacio',
      why: 'Las etiquetas piden cuidado con la diabetes.',
      instead: 'Mantén estable tu azúcar y avisa pronto si algo tarda en sanar.',
    },
    immunosuppression: {
      title: 'Tus defensas están bajas',
      why: 'Son más probables las infecciones y se sana más despacio.',
      instead: 'Un especialista decide contigo si se hace y cuándo.',
    },
    'immunosuppression-ended': {
      title: 'Tus defensas aún se recuperan',
      why: 'La etiqueta pide cuatro semanas después de un tratamiento que baja las defensas.',
      instead: 'Vuelve en la fecha indicada o dinos cuándo terminó el tratamiento.',
    },
    'cancer-treatment-current': {
      title: 'Primero termina tu tratamiento',
      why: 'Durante la {condition} la piel no puede sanar como debe.',
      instead: 'Vuelve cuatro semanas después de terminar. Mantén la piel hidratada y lejos del sol.',
    },
    'cancer-treatment-recent': {
      title: 'Tu tratamiento terminó hace poco',
      why: 'Después de la {condition} la piel y las defensas necesitan cuatro semanas.',
      instead: 'Vuelve en la fecha indicada.',
    },
    'cancer-treatment-soon': {
      title: 'Tu tratamiento empieza pronto',
      why: 'Tu {condition} está prevista para el {startsOn}. La piel tiene que haber sanado mucho antes.',
      instead: 'Haz primero el tratamiento. Vuelve cuatro semanas después de terminar.',
    },
    'cancer-treatment-planned': {
      title: 'Tienes un tratamiento previsto',
      why: 'Tu {condition} está prevista para el {startsOn}. Desde el {closesOn} no puede haber sesiones.',
      instead: 'Pregunta al equipo que te trata antes de empezar.',
    },
    'cancer-treatment-unclear': {
      title: '¿Cuándo es o fue tu {condition}?',
      why: 'No puede haber sesiones desde cuatro semanas antes hasta cuatro semanas después.',
      instead: 'Dinos las fechas. Un profesional decide con ellas.',
    },
    'autoimmune-disease': {
      title: 'Debería decidirlo un especialista contigo',
      why: 'Con una enfermedad autoinmune se puede sanar de otra manera.',
      instead: 'Pregunta al médico que te trata y trae la respuesta.',
    },
    scleroderma: {
      title: 'Debería decidirlo un especialista contigo',
      why: 'Con esclerodermia la piel sana mal, y las etiquetas advierten contra las microagujas.',
      instead: 'Pregunta al médico que te trata y trae la respuesta.',
    },
    'blood-borne-infection': {
      title: 'Lo decide un profesional contigo',
      why: 'Una etiqueta lo excluye. La buena higiene protege a todos, tengan lo que tengan.',
      instead: 'Cuenta al profesional cómo va tu tratamiento.',
    },
    'anaesthetic-blood-risk': {
      title: 'Algunas cremas anestésicas no son para ti',
      why: 'Con {condition}, la prilocaína y la benzocaína pueden impedir que la sangre lleve oxígeno.',
      instead: 'El profesional elige otra forma de dormir la piel, o ninguna.',
    },
    'liver-disease': {
      title: 'Hay que pensar bien la crema anestésica',
      why: 'El hígado elimina el anestésico. Un manual desaconseja usarlo con enfermedad del hígado.',
      instead: 'El profesional elige el producto y la cantidad, o ninguno.',
    },
    'heart-rhythm': {
      title: 'Hay que pensar bien la crema anestésica',
      why: 'El anestésico puede actuar sobre el corazón. Un manual desaconseja usarlo.',
      instead: 'El profesional pregunta antes al médico que lleva tu corazón.',
    },
    'dysmorphic-concern': {
      title: 'Hablemos de cómo te sientes',
      why: 'Las cicatrices pesan a mucha gente. Cuando la preocupación por el aspecto ocupa gran parte del día, tratar solo la piel rara vez ayuda.',
      instead: 'El profesional se toma tiempo para hablar contigo y sabe quién puede ayudar.',
    },
    'illness-past': {
      title: 'Has tenido {condition}',
      why: 'Ya pasó. Aún puede importar para sanar o para la crema anestésica.',
      instead: 'Coméntaselo al profesional.',
    },
    'isotretinoin-current': {
      title: 'No mientras tomes isotretinoína',
      why: 'La etiqueta del aparato lo excluye mientras la tomas.',
      instead: 'Sigue tomándola como te la recetaron. Cuando acabes, miramos la fecha juntos.',
    },
    'isotretinoin-recent': {
      title: 'Tomaste isotretinoína hace poco',
      why: 'El consejo antiguo es esperar seis meses. Revisiones más nuevas hallaron pocas pruebas para esperar, pero no estudiaron las microagujas.',
      instead:
        'Un profesional decide contigo. Después de la fecha indicada no hace falta decidir nada especial.',
    },
    'isotretinoin-day-unknown': {
      title: '¿Cuándo tomaste isotretinoína por última vez?',
      why: 'El consejo depende de cuánto tiempo ha pasado.',
      instead: 'Mira el envase o pregunta en la farmacia. Un profesional decide con la fecha.',
    },
    'retinoid-by-mouth': {
      title: 'Tomas un medicamento fuerte de la familia de la vitamina A',
      why: '{medicine} actúa como la isotretinoína, y nadie ha estudiado las microagujas con él.',
      instead: 'Sigue tomándolo como te lo recetaron. Un profesional decide con quien te lo receta.',
    },
    'skin-medicine-washout': {
      title: '{medicine} y las microagujas necesitan unos días de distancia',
      why: 'Deja la piel más fina e irritable durante más o menos una semana.',
      instead: 'Si te lo recetaron, quien te lo receta dice cómo hacer la pausa. No lo dejes por tu cuenta.',
      task: 'Acordar una pausa de {medicine} antes de cada sesión, o decir que debe seguir.',
    },
    'skin-medicine-day-unknown': {
      title: '¿Cuándo usaste {medicine} por última vez?',
      why: 'Debe estar fuera de la piel más o menos una semana antes de una sesión.',
      instead: 'Dinos el día. Si te lo recetaron, no lo dejes por tu cuenta.',
    },
    'skin-medicine-mild': {
      title: '{medicine} puede irritar la piel recién tratada',
      why: 'Es suave, pero por los canales recientes entra más.',
      instead: 'No te lo pongas ese día ni hasta que la piel se haya calmado.',
    },
    'lesion-cream': {
      title: '¿Para qué usas {medicine}?',
      why: 'Se usa para verrugas o lesiones por el sol, que no deben pincharse.',
      instead: 'Sigue usándolo como te lo recetaron. Un profesional mira antes la piel.',
    },
    'blood-thinner': {
      title: 'Tomas un medicamento contra los coágulos de sangre',
      why: 'Con {medicine} puedes sangrar más y tener más moratones. Algunas etiquetas advierten, una lo excluye.',
      instead:
        'Sigue tomándolo. No lo dejes ni te saltes tomas. El profesional habla con quien te lo receta.',
      task: 'Decir si las microagujas son posibles con {medicine}. El paciente sigue tomándolo.',
    },
    'anti-inflammatory': {
      title: 'Los analgésicos como {medicine} pueden dar más moratones',
      why: 'Muchas clínicas piden no tomarlos unos tres días antes.',
      instead:
        'Si nadie te lo recetó, pregunta en la farmacia por el paracetamol. Si te lo recetaron, sigue y avísanos.',
    },
    'bleeding-supplement': {
      title: '{medicine} puede dar más moratones',
      why: 'Algunas clínicas piden no tomar estos suplementos hasta una semana antes.',
      instead: 'Si nadie te lo recetó, puedes dejarlo ese tiempo. Si te lo recetaron, sigue tomándolo.',
    },
    immunosuppressant: {
      title: '{medicine} baja tus defensas',
      why: 'Son más probables las infecciones y se puede sanar más despacio.',
      instead: 'Sigue tomándolo como te lo recetaron. Un especialista decide contigo si se hace y cuándo.',
    },
    'steroid-high-dose': {
      title: 'No durante ni poco después de corticoides a dosis altas',
      why: 'Afinan la piel y hacen que sane más despacio. La etiqueta pide cuatro semanas.',
      instead:
        'Sigue tomándolos como te los recetaron. Vuelve cuatro semanas después de la última dosis alta.',
    },
    'steroid-dose-unknown': {
      title: '¿Qué dosis tomas de {medicine}?',
      why: 'Las dosis altas necesitan cuatro semanas antes de una sesión. Las bajas, no.',
      instead:
        'Sigue tomándolo como te lo recetaron. Un profesional pregunta por la dosis a quien te lo receta.',
    },
    'steroid-low-dose': {
      title: 'Con {medicine} la piel puede sanar más despacio',
      why: 'Tu dosis es baja, así que solo hay que vigilarlo.',
      instead: 'Sigue tomándolo como te lo recetaron y avisa pronto si algo tarda en sanar.',
    },
    'chemotherapy-current': {
      title: 'Primero termina tu tratamiento',
      why: 'Mientras tomas {medicine} la piel no puede sanar como debe.',
      instead: 'Sigue tu tratamiento. Vuelve cuatro semanas después de la última dosis.',
    },
    'chemotherapy-recent': {
      title: 'Tu tratamiento terminó hace poco',
      why: 'Después de {medicine} la piel y las defensas necesitan cuatro semanas.',
      instead: 'Vuelve en la fecha indicada.',
    },
    'chemotherapy-day-unknown': {
      title: '¿Cuándo tomaste {medicine} por última vez?',
      why: 'No puede haber sesiones hasta cuatro semanas después.',
      instead: 'Sigue tu tratamiento y dinos las fechas. Un profesional decide con ellas.',
    },
    'cancer-medicine': {
      title: 'Pregunta al equipo que te trata',
      why: '{medicine} se usa contra el cáncer y puede cambiar cómo sana la piel.',
      instead: 'Sigue tomándolo como te lo recetaron. Un profesional decide con tu especialista.',
    },
    photosensitiser: {
      title: 'Con {medicine} la piel se quema antes',
      why: 'Quemarse antes o después de una sesión puede dejar manchas oscuras.',
      instead: 'Sigue tomándolo como te lo recetaron. Evita el sol y usa protector.',
    },
    'methaemoglobin-medicine': {
      title: 'Algunas cremas anestésicas no son para ti',
      why: 'Con {medicine}, la prilocaína y la benzocaína pueden impedir que la sangre lleve oxígeno.',
      instead: 'Sigue tomándolo como te lo recetaron. El profesional elige otra forma de dormir la piel.',
    },
    antiarrhythmic: {
      title: 'Hay que pensar bien la crema anestésica',
      why: '{medicine} y el anestésico actúan los dos sobre el corazón.',
      instead: 'Sigue tomándolo como te lo recetaron. El profesional pregunta antes a tu cardiólogo.',
    },
    'medicine-read-as': {
      title: '¿Querías decir {medicine}?',
      why: 'Escribiste «{written}». Lo hemos leído como {medicine}.',
      instead: 'Mira el envase y corrígelo si nos hemos equivocado.',
    },
    'medicine-unrecognised': {
      title: 'No conocemos «{medicine}»',
      why: 'No está en nuestra lista, así que no podemos decir si importa.',
      instead:
        'Sigue tomándolo como te lo recetaron. Revisa cómo se escribe o trae el envase al profesional.',
    },
    'skin-care-washout': {
      title: 'Un producto que usas necesita antes una pausa',
      why: 'Lleva {ingredient} ({ingredients}), que deja la piel irritable.',
      instead:
        'No te lo pongas hasta el día indicado, ni después de la sesión hasta que la piel sane. Si te lo recetaron, pregunta antes a quien te lo receta.',
    },
    'skin-care-day-unknown': {
      title: '¿Cuándo usaste este producto por última vez?',
      why: 'Lleva {ingredient} ({ingredients}), que necesita una pausa antes de una sesión.',
      instead: 'Dinos el día. Un profesional también puede decidirlo al verte.',
    },
    'skin-care-mild': {
      title: 'Un producto que usas puede irritar la piel recién tratada',
      why: 'Lleva {ingredient} ({ingredients}).',
      instead: 'No te lo pongas ese día ni hasta que la piel se haya calmado.',
    },
    'skin-care-hold-after': {
      title: 'Este producto, lejos de los canales recientes',
      why: 'Lleva {ingredient} ({ingredients}). Sobre la piel recién pinchada ha causado bultos que duran.',
      instead: 'No te lo pongas al menos un día después de cada sesión, y no lo traigas a la sesión.',
    },
    'skin-care-unread': {
      title: 'No hemos podido leer qué lleva «{label}»',
      why: 'El nombre no nos dice los ingredientes.',
      instead: 'Pega la lista de ingredientes del envase o trae el producto.',
    },
    'filler-recent': {
      title: 'Deja que se asiente el relleno',
      why: 'Pinchar poco después de un relleno puede moverlo o inflamarlo.',
      instead: 'Vuelve en la fecha indicada.',
    },
    'filler-device-unknown': {
      title: 'Un aparato pide esperar más después de un relleno',
      why: 'El manual de Exceed pide seis meses después de un relleno.',
      instead: 'Pregunta qué aparato usa tu clínica.',
    },
    'botulinum-recent': {
      title: 'Deja que se asiente: {procedure}',
      why: 'Pinchar poco después puede llevarla a otros músculos.',
      instead: 'Vuelve en la fecha indicada.',
    },
    'peel-or-laser-recent': {
      title: 'Tu piel aún está sanando',
      why: 'Después de un tratamiento así ({procedure}) la piel necesita tiempo antes de otra herida.',
      instead: 'Protégela del sol y vuelve en la fecha indicada.',
    },
    'facial-surgery-recent': {
      title: 'Después de una operación la piel necesita un año',
      why: 'Las cicatrices y el riego cambian durante más o menos un año.',
      instead: 'Vuelve en la fecha indicada o pregunta a tu cirujano.',
    },
    'waxing-recent': {
      title: 'Demasiado pronto después de la depilación',
      why: 'La cera y métodos parecidos arrancan la capa de arriba de la piel.',
      instead: 'Vuelve en la fecha indicada. No te depiles con cera la semana antes de una sesión.',
    },
    'needling-too-soon': {
      title: 'Tu última sesión es demasiado reciente',
      why: 'La piel aún está sanando de la última sesión.',
      instead: 'Vuelve en la fecha indicada. En los ensayos se esperó unas cuatro semanas.',
    },
    'needling-before-ideal': {
      title: 'Lo que se estudió son cuatro semanas entre sesiones',
      why: 'En la mayoría de los ensayos se esperó cuatro semanas.',
      instead: 'Si puedes, espera hasta la fecha indicada.',
    },
    'procedure-place-unknown': {
      title: '¿Dónde te lo hicieron? ({procedure})',
      why: 'Importa si fue donde irían las agujas, y no lo sabemos.',
      instead: 'Un profesional lo mira contigo.',
    },
    'procedure-day-unknown': {
      title: '¿Cuándo te lo hicieron? ({procedure})',
      why: 'La espera se cuenta desde ese día.',
      instead: 'Dinos el día o pregunta donde te lo hicieron.',
    },
    'procedure-planned': {
      title: 'Tienes algo previsto: {procedure}',
      why: 'Está previsto para el {on}. Después no puede haber sesiones antes del {openAgain}.',
      instead:
        'Dínoslo antes de reservar, para que guarden distancia. Los canales recientes también necesitan dos semanas antes.',
    },
    'allergy-metal': {
      title: 'No con alergia al metal',
      why: 'Las agujas son de acero inoxidable, que lleva níquel. Has nombrado {name}.',
      instead: 'Pregunta a un especialista por tratamientos sin agujas, como peelings o láser.',
    },
    'allergy-anaesthetic': {
      title: 'Tienes alergia a un anestésico',
      why: 'Has nombrado {name}. No se puede usar contigo.',
      instead: 'El profesional elige otra forma de dormir la piel, o trabaja sin ella.',
    },
    'allergy-anaesthetic-relative': {
      title: 'Algunas cremas anestésicas pueden no irte bien',
      why: 'Has nombrado {name}. Un manual desaconseja con ello las cremas anestésicas.',
      instead: 'El profesional comprueba qué producto es seguro para ti.',
    },
    'allergy-material': {
      title: 'Mantenemos lejos de ti: {name}',
      why: 'Puede estar en guantes, apósitos, geles o desinfectantes.',
      instead: 'Lo anotamos y usamos otra cosa.',
    },
    'allergy-unrecognised': {
      title: 'No conocemos la alergia «{name}»',
      why: 'No podemos decir si importa.',
      instead: 'Revisa cómo se escribe o cuenta al profesional qué te pasó.',
    },
    sunburn: {
      title: 'Deja que sane la quemadura del sol',
      why: 'La piel quemada sana mal después de las microagujas y se mancha con facilidad.',
      instead: 'Refréscala, hidrátala y evita el sol. Lo habitual es esperar dos semanas sin sol.',
    },
    'tan-recent': {
      title: 'Has tomado el sol hace poco',
      why: 'La piel bronceada se mancha con más facilidad. Las clínicas piden de un día a cuatro semanas sin sol. Lo común son dos semanas.',
      instead: 'Evita el sol. Es más seguro esperar hasta la fecha indicada.',
    },
    'sun-planned': {
      title: 'Tus días de sol cierran algunas fechas',
      why: 'Del {from} al {to} estarás al sol. La piel que sana y el sol fuerte no se llevan bien.',
      instead: 'Haz una sesión como muy tarde el {lastOpen}, o a partir del {openAgain}.',
    },
    'under-influence': {
      title: 'Hoy no',
      why: 'El alcohol y las drogas hacen sangrar más, y necesitas la cabeza clara para dar tu acuerdo.',
      instead: 'Vuelve cuando haya pasado un día entero.',
    },
    'radiofrequency-device': {
      title: 'No planificamos con {device}',
      why: 'Calienta la piel con ondas de radio. Es otro tratamiento con otros riesgos, y ninguna de nuestras reglas se hizo para él.',
      instead: 'Pide microagujas sin calor, o una clínica especializada en radiofrecuencia.',
    },
    'depth-above-limit': {
      title: 'Más hondo de lo que se estudió',
      why: 'Se prevén {depth} mm. La seguridad y el beneficio se comprobaron hasta {limit} mm.',
      instead: 'El profesional se queda en {limit} mm o anota por qué no.',
    },
    'contradiction-pregnancy': {
      title: 'Dos respuestas no encajan',
      why: 'Las respuestas sobre sexo y embarazo no encajan.',
      instead: 'Revisa las dos. Un profesional las repasa contigo.',
    },
    'contradiction-condition': {
      title: 'Dos respuestas no encajan',
      why: 'Esto aparece más de una vez y no de la misma forma: {condition}. Nos quedamos con la respuesta más prudente.',
      instead: 'Revísalas. Un profesional las repasa contigo.',
    },
    'contradiction-healed-today': {
      title: '¿De verdad ha sanado?',
      why: 'Dices que ya pasó, y también que lo tenías hoy: {condition}.',
      instead: 'Un profesional lo mira contigo.',
    },
    'contradiction-diabetes': {
      title: 'Dos respuestas no encajan',
      why: 'Dices que tu diabetes está controlada, y también que no.',
      instead: 'Trae tu última HbA1c. Un profesional la repasa contigo.',
    },
    'contradiction-medicine': {
      title: 'Dos respuestas no encajan',
      why: 'Dices que sigues con {medicine}, y también que terminaste.',
      instead: 'Mira el envase. Un profesional lo repasa contigo.',
    },
    'contradiction-allergies': {
      title: 'Dos respuestas no encajan',
      why: 'Dices que no tienes alergias, y también nombras alguna.',
      instead: 'Revisa tu respuesta. Un profesional la repasa contigo.',
    },
    'unanswered-birth-date': {
      title: '¿Qué edad tienes?',
      why: 'La edad decide si el tratamiento es posible y si está dentro de la etiqueta.',
      instead: 'Danos tu fecha de nacimiento o díselo al profesional.',
    },
    'unanswered-fitzpatrick': {
      title: '¿Cómo responde tu piel al sol?',
      why: 'Tu tipo de piel dice si son probables las manchas oscuras.',
      instead: 'Un profesional puede verlo contigo.',
    },
    'unanswered-scar-types': {
      title: '¿Qué clase de cicatrices tienes?',
      why: 'Unas responden bien a las microagujas, otras poco, y las elevadas pueden empeorar.',
      instead: 'Un profesional puede verlo contigo.',
    },
    'unanswered-pregnancy': {
      title: '¿Podrías estar embarazada, o das el pecho?',
      why: 'En ninguno de los dos casos se hace el tratamiento.',
      instead: 'Una prueba lo dice. Habla en privado con el profesional.',
    },
    'unanswered-conditions': {
      title: '¿Tienes alguna enfermedad o problema de la piel?',
      why: 'Varios de ellos cambian si el tratamiento es seguro y cuándo.',
      instead: 'Repasa la lista con un profesional.',
    },
    'unanswered-medicines': {
      title: '¿Qué medicamentos tomas?',
      why: 'Varios de ellos cambian si el tratamiento es seguro y cuándo.',
      instead: 'Trae los envases o tu lista. Sigue tomando todo como te lo recetaron.',
    },
    'unanswered-skin-care': {
      title: '¿Qué te pones en la piel?',
      why: 'Algunos productos necesitan una pausa antes de una sesión.',
      instead: 'Pega los ingredientes o trae los productos.',
    },
    'unanswered-procedures': {
      title: '¿Te han hecho algo en la cara?',
      why: 'Rellenos, peelings, láseres y operaciones necesitan tiempo.',
      instead: 'Repasa la lista con un profesional.',
    },
    'unanswered-allergies': {
      title: '¿Tienes alguna alergia?',
      why: 'Las agujas son de metal y la piel se duerme.',
      instead: 'Cuenta al profesional cualquier reacción que hayas tenido.',
    },
    'unanswered-sun': {
      title: '¿Has tomado el sol?',
      why: 'La piel quemada o bronceada se mancha con más facilidad.',
      instead: 'Háblanos de quemaduras, de tu último bronceado y de tus vacaciones.',
    },
    'unanswered-sunburn': {
      title: '¿Tienes la piel quemada por el sol?',
      why: 'La piel quemada tiene que sanar antes.',
      instead: 'Un profesional puede verlo contigo.',
    },
    'unanswered-last-tan': {
      title: '¿Cuándo tomaste por última vez sol fuerte?',
      why: 'Es más seguro llevar dos semanas sin sol fuerte antes de una sesión.',
      instead: 'Dinos el día lo mejor que recuerdes.',
    },
    'unanswered-sun-plans': {
      title: '¿Tienes previstos días de sol?',
      why: 'Cierran algunas fechas para las sesiones.',
      instead: 'Dinos las fechas antes de reservar.',
    },
    'unanswered-under-influence': {
      title: '¿Has tomado alcohol o drogas desde ayer?',
      why: 'Hacen sangrar más, y necesitas la cabeza clara para dar tu acuerdo.',
      instead: 'Habla con el profesional antes de la sesión.',
    },
  },
  byLabel: 'La etiqueta de {device} lo excluye o pide más que nuestro protocolo.',
  conditions: {
    'acne-active': 'acné',
    'skin-infection': 'infección de la piel',
    'herpes-labialis': 'calentura',
    warts: 'verrugas',
    'skin-cancer': 'cáncer de piel',
    'actinic-keratosis': 'queratosis actínica',
    'raised-mole': 'lunar elevado',
    'open-wound': 'herida',
    eczema: 'eccema',
    psoriasis: 'psoriasis',
    rosacea: 'rosácea',
    'keloid-tendency': 'tendencia a cicatrices elevadas',
    'bleeding-disorder': 'trastorno de la coagulación',
    'diabetes-uncontrolled': 'diabetes',
    'diabetes-controlled': 'diabetes',
    immunosuppression: 'defensas bajas',
    chemotherapy: 'quimioterapia',
    radiotherapy: 'radioterapia',
    autoimmune: 'una enfermedad autoinmune',
    scleroderma: 'esclerodermia',
    hiv: 'VIH',
    hepatitis: 'hepatitis',
    'g6pd-deficiency': 'déficit de G6PD',
    methaemoglobinaemia: 'metahemoglobinemia',
    'liver-disease': 'enfermedad del hígado',
    'heart-rhythm': 'un problema del ritmo del corazón',
    tattoo: 'tatuaje',
    'dysmorphic-concern': 'preocupación por el aspecto',
  },
  procedures: {
    filler: 'relleno',
    botulinum: 'toxina botulínica',
    'peel-superficial': 'peeling suave',
    'peel-deep': 'peeling profundo',
    'laser-nonablative': 'láser no ablativo',
    'laser-ablative': 'láser ablativo',
    dermabrasion: 'dermoabrasión',
    'facial-surgery': 'operación de la cara',
    waxing: 'depilación con cera',
    microneedling: 'sesión de microagujas',
  },
  scars: {
    'ice-pick': 'en picahielo',
    'boxcar-shallow': 'en caja poco profunda',
    'boxcar-deep': 'en caja profunda',
    rolling: 'onduladas',
    hypertrophic: 'hipertróficas',
    keloid: 'queloides',
    macular: 'marcas planas',
  },
  ingredients: {
    retinoid: 'un derivado de la vitamina A (retinoide)',
    aha: 'un ácido de frutas (AHA)',
    bha: 'ácido salicílico (BHA)',
    pha: 'un ácido suave (PHA)',
    'benzoyl-peroxide': 'peróxido de benzoilo',
    hydroquinone: 'hidroquinona',
    'vitamin-c': 'vitamina C',
    depigmenter: 'un aclarante',
    exfoliant: 'un exfoliante o una enzima',
    'retinoid-like': 'un producto que actúa como un retinoide',
  },
  device: 'este aparato',
  blackoutSun: 'días de sol',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  day: '{d} de {month} de {year}',
} as const;
