/**
 * Medicines that no rule speaks about, so that they are recognised and nothing is said. Knowing them also keeps a
 * one-letter slip from turning one real medicine into another. One a line, as in `ruled.ts`; grouped for readers only.
 */
export const ordinaryMedicines = `
ethinylestradiol with levonorgestrel, contraceptive pill, birth control pill, birth control, combined pill, the pill, pill, combined oral contraceptive, oral contraceptive, mini pill, progestogen only pill, pildora anticonceptiva, pildora, anticonceptivo, anticonceptivo oral, anticonceptivos, anticonceptivos orales, Microgynon, Ovranette, Rigevidon, Levest, Loette, Alesse, Aviane, Portia, Seasonique, Logynon, Ovoplex, Levlen, Triagynon | G03AA07
ethinylestradiol with drospirenone, Yasmin, Yasminelle, Yaz, Eloine, Lucette, Drosure, Ocella, Gianvi, Beyaz, Jasmin, Dretine, Drosbelalleflex, Slynd, drospirenone, drospirenona, etinilestradiol drospirenona | G03AA12
ethinylestradiol with norgestimate, Cilest, Ortho Tri-Cyclen, Ortho-Cyclen, Sprintec, Tri-Sprintec, Edelsin, Cilique | G03AA11
ethinylestradiol with desogestrel, Marvelon, Mercilon, Gedarel, Suavuret, Apri, Kariva, Microdiol, Bemasive | G03AA09
ethinylestradiol with gestodene, Femodene, Femodette, Millinette, Katya, Minulet, Gynovin, Harmonet, Meliane, Melodene | G03AA10
ethinylestradiol with norethisterone, Loestrin, Junel, Microgestin, Brevinor, Norimin, Lo Loestrin | G03AA05
ethinylestradiol with dienogest, Ceciliana, Sibilla, Valette, Ailyn, Danielle, Donabel, Oedien | G03AA16
estradiol with dienogest, Qlaira, Natazia | G03AB08
estradiol with nomegestrol, Zoely | G03AA14
cyproterone with ethinylestradiol, co-cyprindiol, cyproterone, ciproterona, Dianette, Diane 35, Diane, Gyneplen, Androcur | G03HB01 G03HA01
desogestrel, Cerazette, Cerelle, Zelleta, Cerazet, Azalia, Nacrez, Feanolla, Hana | G03AC09
norethisterone, norethindrone, noretisterona, Noriday, Primolut, Camila, Errin, Aygestin, Micronor | G03AC01 G03DC02
levonorgestrel, Mirena, Kyleena, Jaydess, Levonelle, Plan B, Norlevo, Norgeston, Liletta, Skyla, hormonal coil, IUD, coil, copper coil, DIU | G03AC03 G03AD01 G02BA03
etonogestrel, Nexplanon, Implanon, NuvaRing, contraceptive implant, contraceptive ring, Ornibel, implante anticonceptivo | G03AC08 G02BB01
medroxyprogesterone, medroxiprogesterona, Depo-Provera, Provera, Sayana Press, Depo-Progevera, contraceptive injection | G03AC06 G03DA02
norelgestromin with ethinylestradiol, Evra, Xulane, contraceptive patch | G03AA13
ulipristal, ellaOne, Esmya | G03AD02
estradiol, oestradiol, HRT, hormone replacement therapy, Evorel, Oestrogel, Estrogel, Climara, Estradot, Vagifem, Estrace, Elleste, Femoston, Progynova, Sandrena, Lenzetto, Divigel, Estring, terapia hormonal | G03CA03
conjugated estrogens, conjugated oestrogens, Premarin, Prempro | G03CA57
progesterone, progesterona, Utrogestan, Prometrium, Cyclogest, Progeffik, Crinone | G03DA04
tibolone, tibolona, Livial, Boltin | G03CX01
testosterone, testosterona, Testogel, AndroGel, Tostran, Nebido, Reandron | G03BA03
clomifene, clomiphene, clomifeno, Clomid, Omifin | G03GB02
raloxifene, raloxifeno, Evista | G03XC01
levothyroxine, levotiroxina, thyroxine, L-thyroxine, Synthroid, Euthyrox, Eutirox, Levoxyl, Unithroid, Eltroxin, Dexnon, Levothroid, Tirosint, Thybon | H03AA01
liothyronine, liotironina, Cytomel, Cynomel | H03AA02
desiccated thyroid, Armour Thyroid | H03AA05
carbimazole, carbimazol, Neo-Tomizol, Neo Tomizol | H03BB01
methimazole, thiamazole, tiamazol, metimazol, Tapazole, Tirodril | H03BB02
propylthiouracil, propiltiouracilo | H03BA02
potassium iodide, yoduro potasico, Yoduk | H03CA01
desmopressin, desmopresina, Minirin, DDAVP, Noctiva | H01BA02
octreotide, octreotida, Sandostatin | H01CB02
somatropin, somatropina, growth hormone, Genotropin, Norditropin, Omnitrope | H01AC01
teriparatide, teriparatida, Forteo, Forsteo | H05AA02
cinacalcet, Sensipar, Mimpara | H05BX01
metformin, metformina, Glucophage, Dianben, Fortamet, Glumetza | A10BA02
gliclazide, gliclazida, Diamicron | A10BB09
glimepiride, glimepirida, Amaryl | A10BB12
glipizide, glipizida, Glucotrol, Minodiab | A10BB07
glibenclamide, glyburide, glibenclamida, Daonil, Diabeta, Euglucon | A10BB01
repaglinide, repaglinida, Prandin, Novonorm | A10BX02
pioglitazone, pioglitazona, Actos | A10BG03
sitagliptin, sitagliptina, Januvia, Janumet, Xelevia, Efficib, Velmetia | A10BH01
linagliptin, linagliptina, Trajenta, Tradjenta, Jentadueto | A10BH05
saxagliptin, saxagliptina, Onglyza | A10BH03
vildagliptin, vildagliptina, Galvus, Eucreas, Jalra | A10BH02
alogliptin, alogliptina, Vipidia, Nesina | A10BH04
empagliflozin, empagliflozina, Jardiance, Synjardy, Glyxambi | A10BK03
dapagliflozin, dapagliflozina, Farxiga, Forxiga, Xigduo, Edistride | A10BK01
canagliflozin, canagliflozina, Invokana, Vokanamet | A10BK02
ertugliflozin, ertugliflozina, Steglatro | A10BK04
semaglutide, semaglutida, Ozempic, Wegovy, Rybelsus | A10BJ06
liraglutide, liraglutida, Victoza, Saxenda | A10BJ02
dulaglutide, dulaglutida, Trulicity | A10BJ05
exenatide, exenatida, Byetta, Bydureon | A10BJ01
tirzepatide, tirzepatida, Mounjaro, Zepbound | A10BX16
insulin, insulina, insulin glargine, insulin lispro, insulin aspart, insulin detemir, insulin degludec, Lantus, Toujeo, Humalog, NovoRapid, NovoLog, Levemir, Tresiba, Basaglar, Abasaglar, Apidra, Humulin, Fiasp, Novomix, Lyumjev, Insulatard, Actrapid | A10AE04 A10AB04
acarbose, acarbosa, Precose, Glucobay | A10BF01
atorvastatin, atorvastatina, Lipitor, Cardyl, Zarator, Prevencor | C10AA05
simvastatin, simvastatina, Zocor | C10AA01
rosuvastatin, rosuvastatina, Crestor | C10AA07
pravastatin, pravastatina, Pravachol, Lipostat | C10AA03
fluvastatin, fluvastatina, Lescol | C10AA04
lovastatin, lovastatina, Mevacor | C10AA02
pitavastatin, pitavastatina, Livalo, Livazo, Alipza | C10AA08
ezetimibe, ezetimiba, Zetia, Ezetrol, Vytorin, Inegy, Nexlizet | C10AX09
fenofibrate, fenofibrato, Tricor, Lipanthyl, Secalip | C10AB05
bezafibrate, bezafibrato, Eulitop | C10AB02
gemfibrozil, gemfibrozilo, Lopid | C10AB04
colestyramine, cholestyramine, colestiramina, Questran, Resincolestiramina | C10AC01
colesevelam, Welchol, Cholestagel | C10AC04
evolocumab, Repatha | C10AX13
alirocumab, Praluent | C10AX14
inclisiran, Leqvio | C10AX16
bempedoic acid, acido bempedoico, Nilemdo, Nexletol | C10AX15
niacin, nicotinic acid, niacina, Niaspan | C10AD02
amlodipine, amlodipino, Norvasc, Istin, Norvas, Astudal | C08CA01
felodipine, felodipino, Plendil | C08CA02
nifedipine, nifedipino, Adalat, Procardia | C08CA05
lercanidipine, lercanidipino, Zanidip, Lercadip | C08CA13
nicardipine, nicardipino, Cardene | C08CA04
nimodipine, nimodipino, Nimotop | C08CA06
manidipine, manidipino, Artedil | C08CA11
diltiazem, Cardizem, Tildiem, Masdil, Dinisor | C08DB01
verapamil, verapamilo, Calan, Isoptin, Manidon, Securon, Isoptin SR | C08DA01
lisinopril, lisinoprilo, Zestril, Prinivil | C09AA03
enalapril, enalaprilo, Vasotec, Innovace, Renitec | C09AA02
ramipril, ramiprilo, Altace, Tritace, Acovil | C09AA05
captopril, captoprilo, Capoten, Capoten Cor | C09AA01
perindopril, perindoprilo, Coversyl, Aceon | C09AA04
quinapril, quinaprilo, Accupril, Accupro, Acuprel | C09AA06
trandolapril, Mavik, Gopten | C09AA10
benazepril, benazeprilo, Lotensin, Lotrel | C09AA07
fosinopril, Monopril | C09AA09
imidapril, Tanatril | C09AA16
losartan, Cozaar | C09CA01
valsartan, Diovan, Vals, Kalpress | C09CA03
candesartan, Atacand, Amias, Parapres | C09CA06
irbesartan, Avapro, Aprovel, Karvea | C09CA04
telmisartan, Micardis, Pritor | C09CA07
olmesartan, Benicar, Olmetec, Openvas, Ixia | C09CA08
eprosartan, Teveten | C09CA02
azilsartan, Edarbi | C09CA09
sacubitril with valsartan, sacubitril, Entresto, Neparvis | C09DX04
aliskiren, Rasilez, Tekturna | C09XA02
atenolol, Tenormin, Blokium | C07AB03
bisoprolol, Concor, Zebeta, Cardicor, Emconcor | C07AB07
metoprolol, Lopressor, Toprol, Toprol XL, Betaloc, Beloken | C07AB02
nebivolol, Bystolic, Nebilet, Lobivon | C07AB12
propranolol, Inderal, Sumial, Hemangeol, Hemangiol | C07AA05
nadolol, Corgard, Solgol | C07AA12
carvedilol, Coreg, Coropres | C07AG02
labetalol, Trandate | C07AG01
celiprolol, Celectol, Cardem | C07AB08
acebutolol, Sectral | C07AB04
esmolol, Brevibloc | C07AB09
pindolol, Visken | C07AA03
spironolactone, espironolactona, Aldactone, Aldactone A, Carospir | C03DA01
eplerenone, eplerenona, Inspra | C03DA04
finerenone, finerenona, Kerendia | C03DA05
amiloride, amilorida, Midamor | C03DB01
triamterene, triamtereno, Dyrenium | C03DB02
torasemide, torsemide, torasemida, Demadex, Dilutol, Sutril | C03CA04
bumetanide, bumetanida, Bumex, Burinex, Fordiuran | C03CA02
acetazolamide, acetazolamida, Diamox, Edemox | S01EC01
doxazosin, doxazosina, Cardura, Carduran | C02CA04
prazosin, prazosina, Minipress | C02CA01
terazosin, terazosina, Hytrin | G04CA03
clonidine, clonidina, Catapres, Catapresan, Kapvay | C02AC01
moxonidine, moxonidina, Physiotens, Moxon | C02AC05
methyldopa, metildopa, Aldomet | C02AB01
hydralazine, hidralazina, Apresoline, Hydrapres | C02DB02
minoxidil, Loniten, Rogaine, Regaine, Lacovin | C02DC01 D11AX01
ivabradine, ivabradina, Procoralan, Corlanor | C01EB17
ranolazine, ranolazina, Ranexa | C01EB18
digoxin, digoxina, Lanoxin | C01AA05
nicorandil, Ikorel, Dancor | C01DX16
adenosine, adenosina, Adenocard, Adenocor | C01EB10
bosentan, Tracleer | C02KX01
tranexamic acid, acido tranexamico, Cyklokapron, Lysteda, Amchafibrin | B02AA02
vitamin K, phytomenadione, vitamina K, Konakion | B02BA01
iron, ferrous sulfate, ferrous sulphate, ferrous fumarate, ferrous gluconate, hierro, sulfato ferroso, Ferrograd, Fer-In-Sol, Tardyferon, Galfer, Feroglobin, Ferro Sanol, Ferinject, Venofer | B03AA07 B03AA02
folic acid, folate, acido folico, folato, Acfol, Zolico, methylfolate | B03BB01
vitamin B12, cyanocobalamin, hydroxocobalamin, methylcobalamin, vitamina B12, cianocobalamina, Optovite, Cobalin | B03BA01 B03BA03
epoetin, erythropoietin, eritropoyetina, Epogen, Eprex, Retacrit, darbepoetin, Aranesp | B03XA01 B03XA02
filgrastim, Neupogen, pegfilgrastim, Neulasta | L03AA02
vitamin D, vitamin D3, cholecalciferol, colecalciferol, vitamina D, vitamina D3, colecalciferol, Hidroferol, calcifediol, calcifediol, ergocalciferol, Drisdol, Fultium, Invita D3, Deltius, calcitriol, Rocaltrol, alfacalcidol | A11CC05 A11CC04 A11CC06
calcium, calcium carbonate, calcium with vitamin D, calcio, Caltrate, Calcichew, Adcal, Adcal D3, Ideos, Mastical, Natecal, Tums | A12AA04 A12AX
vitamin C, ascorbic acid tablets, vitamina C, Redoxon | A11GA01
vitamin A, vitamina A, beta carotene | A11CA01
vitamin B complex, vitamin B6, pyridoxine, piridoxina, thiamine, tiamina, vitamin B1, vitamina B6, vitamina B1, vitamina B, Benerva, Hidroxil | A11EA A11HA02 A11DA01
nicotinamide, niacinamide, nicotinamida
biotin, biotina, Hairburst | A11HA05
multivitamin, multivitamins, multivitaminico, multivitaminas, prenatal vitamins, Centrum, Supradyn, Pregnacare, Berocca, Femibion | A11AA01
zinc, zinc sulfate, zinc gluconate, sulfato de zinc, cinc | A12CB01
magnesium, magnesio, magnesium citrate, magnesium glycinate, citrato de magnesio, Magnesioboi | A12CC04
potassium chloride, cloruro potasico, Slow-K, Potasion, Klor-Con | A12BA01
selenium, selenio
collagen, colageno, collagen peptides
whey protein, protein powder, creatine, creatina
probiotic, probiotics, probiotico, probioticos, lactobacillus | A07FA01
melatonin, melatonina, Circadin | N05CH01
turmeric, curcumin, curcuma
evening primrose oil, aceite de onagra
ashwagandha
valerian, valeriana | N05CM09
echinacea, equinacea
glucosamine, glucosamina, chondroitin, condroitina, Condrosulf | M01AX05 M01AX25
cranberry, arandano rojo
psyllium, ispaghula, ispaghula husk, plantago ovata, Fybogel, Metamucil, Plantaben | A06AC01
paracetamol, acetaminophen, acetaminofen, Tylenol, Panadol, Calpol, Gelocatil, Efferalgan, Termalgin, Apiretal, Antidol, Dolocatil, paracetamol with codeine, co-codamol, Solpadeine, Zapain | N02BE01 N02BE51
metamizole, metamizol, dipyrone, Nolotil | N02BB02
codeine, codeina, codeine phosphate, Codeisan | R05DA04
dihydrocodeine, dihidrocodeina, DHC, co-dydramol | N02AA08
tramadol, Ultram, Zydol, Adolonta, Zaldiar | N02AX02
tapentadol, Palexia, Nucynta | N02AX06
morphine, morfina, MST, Sevredol, Oramorph, Zomorph, MS Contin | N02AA01
oxycodone, oxicodona, OxyContin, OxyNorm, Longtec, Percocet, Targin, Targinact | N02AA05
hydrocodone, Vicodin, Norco | N02AA10
hydromorphone, hidromorfona, Jurnista, Dilaudid | N02AA03
fentanyl, fentanilo, Durogesic, Abstral | N02AB03
buprenorphine, buprenorfina, Butrans, Suboxone, Transtec, Subutex | N02AE01 N07BC01
methadone, metadona | N07BC02
naltrexone, naltrexona, Antaxone, Revia, Vivitrol, low dose naltrexone | N07BB04
naloxone, naloxona, Narcan | V03AB15
sumatriptan, sumatriptan, Imigran, Imitrex | N02CC01
rizatriptan, Maxalt | N02CC04
zolmitriptan, Zomig | N02CC03
eletriptan, Relpax, Relert | N02CC06
almotriptan, Almogran, Amignul, Axert | N02CC05
frovatriptan, Frova, Forvey | N02CC07
naratriptan, Amerge, Naramig | N02CC02
ergotamine, ergotamina, Cafergot | N02CA52
erenumab, Aimovig | N02CD01
fremanezumab, Ajovy | N02CD03
galcanezumab, Emgality | N02CD02
rimegepant, Nurtec, Vydura | N02CD06
atogepant, Aquipta, Qulipta | N02CD07
ubrogepant, Ubrelvy | N02CD04
sertraline, sertralina, Zoloft, Lustral, Besitran, Aremis | N06AB06
fluoxetine, fluoxetina, Prozac, Reneuron, Adofen, Sarafem | N06AB03
paroxetine, paroxetina, Paxil, Seroxat, Motivan, Casbol | N06AB05
citalopram, Celexa, Cipramil, Prisdal, Seropram | N06AB04
escitalopram, Lexapro, Cipralex, Esertia | N06AB10
fluvoxamine, fluvoxamina, Luvox, Faverin, Dumirox | N06AB08
venlafaxine, venlafaxina, Effexor, Efexor, Vandral, Dobupal | N06AX16
desvenlafaxine, desvenlafaxina, Pristiq | N06AX23
duloxetine, duloxetina, Cymbalta, Xeristar, Yentreve, Dulotex | N06AX21
mirtazapine, mirtazapina, Remeron, Zispin, Rexer | N06AX11
mianserin, mianserina, Lantanon | N06AX03
trazodone, trazodona, Desyrel, Molipaxin, Deprax | N06AX05
bupropion, Wellbutrin, Zyban, Zyntabac, Elontril | N06AX12
vortioxetine, vortioxetina, Brintellix, Trintellix | N06AX26
agomelatine, agomelatina, Valdoxan, Thymanax | N06AX22
reboxetine, reboxetina, Edronax, Norebox | N06AX18
tianeptine, tianeptina, Zinosal | N06AX14
esketamine, esketamina, Spravato | N06AX27
amitriptyline, amitriptilina, Elavil, Tryptizol, Deprelio | N06AA09
nortriptyline, nortriptilina, Pamelor, Allegron, Paxtibi | N06AA10
imipramine, imipramina, Tofranil | N06AA02
clomipramine, clomipramina, Anafranil | N06AA04
doxepin, doxepina, Sinequan, Silenor | N06AA12
dosulepin, dothiepin | N06AA16
lofepramine, lofepramina | N06AA07
moclobemide, moclobemida, Manerix | N06AG02
phenelzine, Nardil | N06AF03
tranylcypromine, Parnate | N06AF04
lithium, lithium carbonate, litio, Priadel, Plenur, Lithobid, Camcolit | N05AN01
valproate, sodium valproate, valproic acid, valproato, acido valproico, Depakote, Depakine, Epilim, Depakene | N03AG01
lamotrigine, lamotrigina, Lamictal, Labileno, Crisomet | N03AX09
carbamazepine, carbamazepina, Tegretol, Carbagen | N03AF01
oxcarbazepine, oxcarbazepina, Trileptal | N03AF02
eslicarbazepine, eslicarbazepina, Zebinix, Aptiom | N03AF04
levetiracetam, Keppra, Spiritam | N03AX14
brivaracetam, Briviact, Nubriveo | N03AX23
topiramate, topiramato, Topamax, Epitomax | N03AX11
zonisamide, zonisamida, Zonegran | N03AX15
lacosamide, lacosamida, Vimpat | N03AX18
perampanel, Fycompa | N03AX22
ethosuximide, etosuximida, Zarontin | N03AD01
clobazam, Frisium, Onfi, Noiafren | N05BA09
gabapentin, gabapentina, Neurontin, Horizant | N02BF01 N03AX12
pregabalin, pregabalina, Lyrica | N02BF02 N03AX16
vigabatrin, vigabatrina, Sabril, Sabrilex | N03AG04
diazepam, Valium, Stesolid | N05BA01
lorazepam, Ativan, Orfidal, Donix | N05BA06
alprazolam, Xanax, Trankimazin | N05BA12
clonazepam, Klonopin, Rivotril | N03AE01
bromazepam, Lexatin, Lexotan | N05BA08
oxazepam, Serax | N05BA04
clorazepate, clorazepato, Tranxilium, Tranxene | N05BA05
ketazolam, Sedotime, Marcen | N05BA10
lormetazepam, Noctamid, Loramet | N05CD06
temazepam, Restoril | N05CD07
nitrazepam, Mogadon | N05CD02
flurazepam, Dormodor, Dalmane | N05CD01
midazolam, Dormicum, Buccolam | N05CD08
tetrazepam, Myolastan | M03BX07
zolpidem, Ambien, Stilnox | N05CF02
zopiclone, zopiclona, Zimovane, Imovane, Limovan | N05CF01
eszopiclone, Lunesta | N05CF04
zaleplon, Sonata | N05CF03
daridorexant, Quviviq | N05CJ03
suvorexant, Belsomra | N05CJ01
buspirone, buspirona, Buspar | N05BE01
hydroxyzine, hidroxicina, Atarax, Vistaril | N05BB01
quetiapine, quetiapina, Seroquel | N05AH04
olanzapine, olanzapina, Zyprexa | N05AH03
risperidone, risperidona, Risperdal, Risperdal Consta | N05AX08
paliperidone, paliperidona, Invega, Xeplion, Trevicta | N05AX13
aripiprazole, aripiprazol, Abilify | N05AX12
brexpiprazole, Rexulti | N05AX16
cariprazine, cariprazina, Reagila, Vraylar | N05AX15
lurasidone, lurasidona, Latuda | N05AE05
ziprasidone, ziprasidona, Geodon, Zeldox | N05AE04
clozapine, clozapina, Clozaril, Leponex | N05AH02
haloperidol, Haldol | N05AD01
amisulpride, amisulprida, Solian | N05AL05
sulpiride, sulpirida, Dogmatil, Dolmatil | N05AL01
levomepromazine, levomepromazina, Sinogan, Nozinan | N05AA02
flupentixol, flupentixol, Depixol | N05AF01
zuclopenthixol, zuclopentixol, Clopixol, Clopixol Depot | N05AF05
methylphenidate, metilfenidato, Ritalin, Concerta, Rubifen, Medikinet, Equasym, Delmosart | N06BA04
lisdexamfetamine, lisdexamphetamine, lisdexanfetamina, Vyvanse, Elvanse | N06BA12
dexamfetamine, dexamphetamine, amphetamine, Adderall, Dexedrine, Amfexa | N06BA02 N06BA01
atomoxetine, atomoxetina, Strattera | N06BA09
guanfacine, guanfacina, Intuniv | C02AC02
modafinil, modafinilo, Provigil, Modiodal | N06BA07
viloxazine, Qelbree | N06AX09
donepezil, donepezilo, Aricept | N06DA02
rivastigmine, rivastigmina, Exelon, Prometax | N06DA03
galantamine, galantamina, Reminyl | N06DA04
memantine, memantina, Namenda, Ebixa, Axura | N06DX01
levodopa, levodopa with carbidopa, co-careldopa, co-beneldopa, Sinemet, Madopar, Stalevo | N04BA02
pramipexole, pramipexol, Mirapex, Mirapexin | N04BC05
ropinirole, ropinirol, Requip | N04BC04
rotigotine, rotigotina, Neupro | N04BC09
rasagiline, rasagilina, Azilect | N04BD02
selegiline, selegilina, Plurimen | N04BD01
amantadine, amantadina, Symmetrel | N04BB01
trihexyphenidyl, trihexifenidilo, Artane | N04AA01
biperiden, biperideno, Akineton | N04AA02
cabergoline, cabergolina, Dostinex | G02CB03
bromocriptine, bromocriptina, Parlodel | G02CB01
varenicline, vareniclina, Champix, Chantix | N07BA03
cytisine, cytisinicline, citisina, citisiniclina, Todacitan | N07BA04
nicotine, nicotine patch, nicotine gum, nicotina, Nicorette, NiQuitin, Nicotinell, Nicoderm | N07BA01
disulfiram, Antabuse, Antabus | N07BB01
acamprosate, acamprosato, Campral | N07BB03
betahistine, betahistina, Serc | N07CA01
cinnarizine, cinarizina, Stugeron | N07CA02
flunarizine, flunarizina, Sibelium | N07CA03
riluzole, riluzol, Rilutek | N07XX02
pyridostigmine, piridostigmina, Mestinon | N07AA02
glatiramer, glatiramer acetate, Copaxone | L03AX13
interferon beta, Avonex, Rebif, Betaferon, Betaseron, Plegridy | L03AB07
baclofen, baclofeno, Lioresal | M03BX01
tizanidine, tizanidina, Zanaflex, Sirdalud | M03BX02
cyclobenzaprine, ciclobenzaprina, Flexeril, Yurelax | M03BX08
methocarbamol, metocarbamol, Robaxin, Robaxisal | M03BA03
carisoprodol, Soma | M03BA02
allopurinol, alopurinol, Zyloric, Zyloprim | M04AA01
febuxostat, Adenuric, Uloric | M04AA03
colchicine, colchicina, Colcrys | M04AC01
probenecid | M04AB01
alendronate, alendronic acid, acido alendronico, alendronato, Fosamax, Fosavance | M05BA04
risedronate, risedronic acid, risedronato, Actonel | M05BA07
ibandronate, ibandronic acid, acido ibandronico, Bonviva, Boniva | M05BA06
zoledronic acid, acido zoledronico, Aclasta, Zometa, Reclast | M05BA08
denosumab, Prolia, Xgeva | M05BX04
romosozumab, Evenity | M05BX06
strontium ranelate | M05BX03
cetirizine, cetirizina, Zyrtec, Zirtek, Reactine, Alerlisin | R06AE07
levocetirizine, levocetirizina, Xyzal, Xazal | R06AE09
loratadine, loratadina, Claritin, Clarityn, Clarityne | R06AX13
desloratadine, desloratadina, Clarinex, Neoclarityn, Aerius | R06AX27
fexofenadine, fexofenadina, Allegra, Telfast | R06AX26
ebastine, ebastina, Ebastel, Bactil | R06AX22
rupatadine, rupatadina, Rupafin, Rinialer, Alergoliber | R06AX28
bilastine, bilastina, Bilaxten, Ilaxten, Ibis | R06AX29
mizolastine, mizolastina, Mizollen | R06AX25
chlorphenamine, chlorpheniramine, clorfenamina, Piriton, Polaramine, dexchlorpheniramine, dexclorfeniramina | R06AB04 R06AB02
diphenhydramine, difenhidramina, Benadryl, Nytol, Soñodor | R06AA02
doxylamine, doxilamina, Dormidina, Cariban, Unisom | R06AA09
cyproheptadine, ciproheptadina, Periactin | R06AX02
ketotifen, ketotifeno, Zaditen | R06AX17
antihistamine, antihistamines, antihistaminico, antihistaminicos
azelastine, azelastina, Afluon, Allergodil, Astelin | R01AC03
olopatadine, olopatadina, Opatanol, Patanol | S01GX09
cromoglicate, sodium cromoglicate, cromolyn, cromoglicato | S01GX01
xylometazoline, xilometazolina, Otrivin, Otrivine | R01AA07
oxymetazoline, oximetazolina, Afrin, Utabon, Respibien, Rhofade | R01AA05
pseudoephedrine, pseudoefedrina, Sudafed | R01BA02
phenylephrine, fenilefrina | R01BA03
salbutamol, albuterol, Ventolin, ProAir, Proventil | R03AC02
terbutaline, terbutalina, Terbasmin, Bricanyl | R03AC03
salmeterol, Serevent | R03AC12
formoterol, Foradil, Oxis | R03AC13
indacaterol, Onbrez | R03AC18
ipratropium, ipratropio, Atrovent | R03BB01
tiotropium, tiotropio, Spiriva | R03BB04
umeclidinium, umeclidinio, Incruse, Anoro, Laventair | R03BB07
glycopyrronium, glicopirronio, Seebri | R03BB06
aclidinium, aclidinio, Eklira | R03BB05
montelukast, Singulair | R03DC03
zafirlukast, Accolate | R03DC01
theophylline, teofilina, Uniphyllin, Theo-Dur | R03DA04
roflumilast, Daxas, Daliresp | R03DX07
acetylcysteine, N-acetylcysteine, NAC, acetilcisteina, Fluimucil, Flumil | R05CB01
carbocisteine, carbocisteina, Mucodyne | R05CB03
ambroxol, Mucosan | R05CB06
bromhexine, bromhexina, Bisolvon | R05CB02
guaifenesin, guaifenesina, Mucinex | R05CA03
dextromethorphan, dextrometorfano, Romilar, Delsym | R05DA09
cloperastine, cloperastina, Flutox | R05DB21
omeprazole, omeprazol, Prilosec, Losec | A02BC01
esomeprazole, esomeprazol, Nexium | A02BC05
lansoprazole, lansoprazol, Prevacid, Zoton, Opiren | A02BC03
pantoprazole, pantoprazol, Protonix, Pantecta, Anagastra | A02BC02
rabeprazole, rabeprazol, Pariet, Aciphex | A02BC04
dexlansoprazole, Dexilant | A02BC06
famotidine, famotidina, Pepcid | A02BA03
ranitidine, ranitidina, Zantac | A02BA02
cimetidine, cimetidina, Tagamet | A02BA01
nizatidine, nizatidina | A02BA04
sucralfate, sucralfato, Carafate, Urbal, Antepsin | A02BX02
misoprostol, Cytotec | A02BB01
alginate, sodium alginate, Gaviscon | A02BX13
almagate, almagato, Almax, antacid, antiacido, Rennie, Maalox | A02AD03
simeticone, simethicone, simeticona, Aero Red | A03AX13
hyoscine, scopolamine, butylscopolamine, butilescopolamina, Buscopan, Buscapina | A03BB01 A04AD01
mebeverine, mebeverina, Colofac, Duspatalin | A03AA04
otilonium, otilonio, Spasmoctyl | A03AB06
peppermint oil, Colpermin, aceite de menta
domperidone, domperidona, Motilium | A03FA03
ondansetron, Zofran | A04AA01
granisetron, Kytril | A04AA02
aprepitant, Emend | A04AD12
dimenhydrinate, dimenhidrinato, Biodramina, Dramamine | R06AA11
meclizine, meclozine, meclozina, Antivert, Dramine | R06AE05
loperamide, loperamida, Imodium, Fortasec | A07DA03
racecadotril, racecadotrilo, Tiorfan | A07XA04
lactulose, lactulosa, Duphalac | A06AD11
macrogol, polyethylene glycol, Movicol, MiraLAX, Laxido, Casenlax | A06AD15
bisacodyl, bisacodilo, Dulcolax, Dulco Laxo | A06AB02
senna, sen, senosidos, Senokot, X-Prep | A06AB06
docusate, docusato, Colace | A06AA02
sodium picosulfate, picosulfato, Evacuol | A06AB08
linaclotide, linaclotida, Constella, Linzess | A06AX04
prucalopride, prucaloprida, Resolor | A06AX05
mesalazine, mesalamine, mesalazina, Asacol, Pentasa, Claversal, Salofalk, Lialda, Octasa | A07EC02
ursodeoxycholic acid, ursodiol, acido ursodesoxicolico, Ursochol, Ursobilane, Actigall, Ursofalk | A05AA02
pancreatin, pancreatina, Creon, Kreon | A09AA02
lactase, lactasa
orlistat, Xenical, Alli | A08AB01
phentermine, fentermina, Adipex | A08AA01
naltrexone with bupropion, Mysimba, Contrave | A08AA62
rifaximin, rifaximina, Xifaxan, Spiraxin | A07AA11
amoxicillin, amoxicilina, Amoxil, Clamoxyl, Hosboral | J01CA04
amoxicillin with clavulanic acid, co-amoxiclav, amoxicillin clavulanate, amoxicilina acido clavulanico, clavulanic acid, acido clavulanico, Augmentin, Augmentine | J01CR02
ampicillin, ampicilina | J01CA01
phenoxymethylpenicillin, penicillin V, fenoximetilpenicilina, Penilevel | J01CE02
benzathine benzylpenicillin, penicillin G, penicillin, penicilina, Benzetacil, Bicillin | J01CE08
flucloxacillin, flucloxacilina | J01CF05
cloxacillin, cloxacilina, Orbenin | J01CF02
dicloxacillin | J01CF01
cefalexin, cephalexin, cefalexina, Keflex | J01DB01
cefadroxil, cefadroxilo, Duracef | J01DB05
cefuroxime, cefuroxima, Zinnat, Ceftin | J01DC02
cefaclor | J01DC04
cefixime, cefixima, Denvar, Suprax | J01DD08
cefditoren, cefditoreno, Spectracef, Meiact | J01DD16
ceftriaxone, ceftriaxona, Rocephin | J01DD04
azithromycin, azitromicina, Zithromax, Zitromax | J01FA10
clarithromycin, claritromicina, Biaxin, Klaricid | J01FA09
erythromycin, eritromicina, Erythrocin, Pantomicina, Loderm, Zineryt, Stiemycin | J01FA01 D10AF02
spiramycin, espiramicina, Rhodogil | J01FA02
roxithromycin, roxitromicina | J01FA06
clindamycin, clindamicina, Cleocin, Dalacin, Dalacin T, Evoclin, Clindesse, Zindaclin | J01FF01 D10AF01
metronidazole, metronidazol, Flagyl, MetroGel, Rozex, Metrogel, Rosiced | J01XD01 D06BX01 P01AB01
tinidazole, tinidazol | P01AB02
trimethoprim, trimetoprima | J01EA01
fosfomycin, fosfomicina, Monurol, Monuril | J01XX01
linezolid, Zyvox | J01XX08
vancomycin, vancomicina | J01XA01 A07AA09
gentamicin, gentamicina | J01GB03
tobramycin, tobramicina | J01GB01 S01AA12
rifampicin, rifampin, rifampicina, Rifadin, Rifaldin | J04AB02
isoniazid, isoniazida, Cemidon | J04AC01
ethambutol, etambutol, Myambutol | J04AK02
pyrazinamide, pirazinamida | J04AK01
methenamine, metenamina, Hiprex | J01XX05
pivmecillinam, Selexid | J01CA08
aciclovir, acyclovir, Zovirax, Virherpes | J05AB01 D06BB03
valaciclovir, valacyclovir, Valtrex, Valherpes, Valpridol | J05AB11
famciclovir, Famvir | J05AB09
penciclovir, Denavir, Fenivir | D06BB06
docosanol, Abreva | D06BB11
oseltamivir, Tamiflu | J05AH02
nirmatrelvir, nirmatrelvir with ritonavir, Paxlovid | J05AE30
emtricitabine with tenofovir, emtricitabine, emtricitabina, tenofovir, Truvada, Descovy, PrEP, Viread, Vemlidy | J05AR03 J05AF07
bictegravir, Biktarvy | J05AR20
dolutegravir, Tivicay, Triumeq, Dovato, Juluca | J05AJ03
raltegravir, Isentress | J05AJ01
cabotegravir, Apretude, Vocabria | J05AJ04
rilpivirine, rilpivirina, Edurant | J05AG05
efavirenz, Sustiva, Atripla | J05AG03
lamivudine, lamivudina, Epivir | J05AF05
abacavir, Ziagen, Kivexa | J05AF06
darunavir, Prezista, Symtuza, Rezolsta | J05AE10
entecavir, Baraclude | J05AF10
sofosbuvir, Sovaldi, Epclusa, Harvoni | J05AP08
glecaprevir, Maviret, Mavyret | J05AP57
ribavirin, ribavirina | J05AP01
fluconazole, fluconazol, Diflucan | J02AC01
itraconazole, itraconazol, Sporanox | J02AC02
terbinafine, terbinafina, Lamisil | D01BA02 D01AE15
ketoconazole, ketoconazol, Nizoral, Panfungol | J02AB02 D01AC08
clotrimazole, clotrimazol, Canesten, Lotrimin | D01AC01 G01AF02
miconazole, miconazol, Daktarin, Monistat | D01AC02
econazole, econazol | D01AC03
sertaconazole, sertaconazol, Dermofix | D01AC14
bifonazole, bifonazol | D01AC10
ciclopirox, Ciclochem, Penlac | D01AE14
amorolfine, amorolfina, Loceryl, Odenil | D01AE16
nystatin, nistatina, Mycostatin, Mycostatin | A07AA02 D01AA01
efinaconazole, Jublia | D01AC19
ivermectin, ivermectina, Stromectol, Soolantra | P02CF01 D11AX22
albendazole, albendazol, Eskazole | P02CA03
mebendazole, mebendazol, Vermox, Lomper | P02CA01
permethrin, permetrina, Elimite, Sarcop | P03AC04
atovaquone with proguanil, Malarone | P01BB51
mefloquine, mefloquina, Lariam | P01BC02
brimonidine, brimonidina, Alphagan, Mirvaso | S01EA05 D11AX21
pimecrolimus, Elidel, Rizan | D11AH02
crisaborole, Eucrisa, Staquis | D11AH06
tacrolimus ointment, Protopic, pomada de tacrolimus | D11AH01
ruxolitinib cream, Opzelura | D11AH09
roflumilast cream, Zoryve
tapinarof, Vtama
calcipotriol, calcipotriene, Daivonex, Dovonex | D05AX02
calcitriol ointment, Silkis | D05AX03
clascoterone, clascoterona, Winlevi | D10AX06
mupirocin, mupirocina, Bactroban, Plasimine | D06AX09
fusidic acid, acido fusidico, Fucidin, Fucidine | D06AX01
retapamulin | D06AX13
neomycin, neomicina, bacitracin, Neosporin | D06AX04
ozenoxacin, Ozanex
chlorhexidine, clorhexidina, Hibiclens, Cristalmina | D08AC02
povidone iodine, povidona yodada, Betadine | D08AG02
urea cream, urea, crema de urea | D02AE01
emollient, emollients, moisturiser, moisturizer, emoliente, Eucerin, CeraVe, Cetaphil, Diprobase, E45, Aveeno, Epaderm, Aquaphor, Vaseline, petroleum jelly
zinc oxide, sudocrem, oxido de zinc
heparinoid, Hirudoid, Thrombocid, heparinoid cream | C05BA01
arnica
diosmin, diosmina, Daflon, Venoruton | C05CA03
capsaicin, capsaicina, Qutenza | N01BX04
lidocaine, lignocaine, lidocaina, Xylocaine, lidocaine patch, Versatis, Lidoderm | N01BB02 D04AB01
lidocaine with prilocaine, EMLA, lidocaina prilocaina | N01BB20
tetracaine, amethocaine, tetracaina, Ametop | N01BA03
articaine, articaina, Ultracain | N01BB08
finasteride, finasterida, Propecia, Proscar | D11AX10 G04CB01
dutasteride, dutasterida, Avodart, Avidart, Duodart | G04CB02
bimatoprost, Latisse, Lumigan | S01EE03
eflornithine, eflornitina, Vaniqa | D11AX16
glycopyrronium tosylate, Qbrexza
aluminium chloride, Driclor | D11AA
tamsulosin, tamsulosina, Flomax, Omnic, Urolosin | G04CA02
alfuzosin, alfuzosina, Uroxatral, Xatral, Benestan | G04CA01
silodosin, silodosina, Rapaflo, Urorec | G04CA04
oxybutynin, oxibutinina, Ditropan, Kentera | G04BD04
tolterodine, tolterodina, Detrol, Urotrol, Detrusitol | G04BD07
solifenacin, solifenacina, Vesicare | G04BD08
mirabegron, Myrbetriq, Betmiga | G04BD12
fesoterodine, fesoterodina, Toviaz | G04BD11
trospium, trospio, Uraplex | G04BD09
sildenafil, sildenafilo, Viagra, Revatio | G04BE03
tadalafil, tadalafilo, Cialis, Adcirca | G04BE08
vardenafil, vardenafilo, Levitra | G04BE09
avanafil, avanafilo, Spedra, Stendra | G04BE10
latanoprost, Xalatan | S01EE01
timolol, Timoptic, Timoftol | S01ED01
dorzolamide, dorzolamida, Trusopt, Cosopt | S01EC03
brinzolamide, brinzolamida, Azopt | S01EC04
travoprost, Travatan | S01EE04
artificial tears, lagrimas artificiales, carmellose, Systane, Hyabak, Viscofresh, Refresh tears
eye drops, colirio
nasal saline, saline, suero fisiologico, agua de mar
botulinum toxin, toxina botulinica, Botox, Dysport, Xeomin, Azzalure, Vistabel, Bocouture | M03AX01
hyaluronidase, hialuronidasa | B06AA03
hydroxypropyl cellulose
sodium fluoride, fluoride, fluor | A01AA01
tolvaptan, Samsca, Jinarc | C03XA01
sevelamer, Renvela, Renagel | V03AE02
penicillamine, penicilamina | M01CC01
alimemazine | R06AD01
levocarnitine, carnitine, carnitina | A16AA01
coenzyme Q10, coenzima Q10, ubiquinone
spirulina, espirulina
cannabidiol, CBD, CBD oil, Epidyolex, Epidiolex | N03AX24
cannabis, marihuana, medical cannabis
adrenaline, epinephrine, adrenalina, EpiPen, Jext, Emerade, Altellus | C01CA24
influenza vaccine, flu vaccine, flu jab, covid vaccine, vaccine, vacuna, vacuna de la gripe, tetanus vaccine, HPV vaccine, Gardasil | J07BB02
allergy immunotherapy, allergen immunotherapy, inmunoterapia alergenica, vacuna de la alergia, Grazax | V01AA02
none, no medicines, nothing, nil, ninguno, ninguna, nada, ningun medicamento
`;
