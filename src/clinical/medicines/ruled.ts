/** What a medicine can mean for a session. */
const medicineClasses = [
  'isotretinoin',
  'retinoid-oral',
  'retinoid-topical',
  'peroxide-topical',
  'hydroquinone-topical',
  'aha-topical',
  'bha-topical',
  'mild-topical',
  'lesion-cream',
  'anticoagulant',
  'antiplatelet',
  'nsaid',
  'bleeding-supplement',
  'immunosuppressant',
  'steroid-systemic',
  'chemotherapy',
  'cancer-medicine',
  'photosensitiser',
  'methaemoglobin',
  'antiarrhythmic',
] as const;
export type MedicineClass = (typeof medicineClasses)[number];

/** Where a medicine acts: the whole body, the skin, or one organ only (lungs, nose, eyes). */
const domains = ['systemic', 'topical', 'local'] as const;
export type Domain = (typeof domains)[number];

/** Medicines that share what they mean, by the way they are taken. */
export type MedicineGroup = {
  readonly systemic: readonly MedicineClass[];
  readonly topical: readonly MedicineClass[];
  /** How they are taken when nobody says. */
  readonly usual: Domain;
  /** One medicine a line: its names (generic first, then other spellings and brands), a bar, its ATC codes. */
  readonly drugs: string;
};

/** Medicines with a rule. Names without a bar have no ATC code of their own. */
export const ruledMedicines: readonly MedicineGroup[] = [
  {
    systemic: ['isotretinoin'],
    topical: ['retinoid-topical'],
    usual: 'systemic',
    drugs: `
isotretinoin, isotretinoina, isotretinoine, 13-cis-retinoic acid, 13 cis retinoic acid, Accutane, Roaccutane, Roacutan, Roacnetan, Absorica, Absorica LD, Amnesteem, Claravis, Myorisan, Sotret, Zenatane, Epuris, Clarus, Reticutan, Rizuderm, Oratane, Isotrex, Isotrexin, Isdiben, Mayesta, Dercutane, Acnemin, Isoacne, Flexresan, Curacne, Acnecutan, Aknekutan, Acnekutan, Procuta, Contracne, Aknenormin, Isotroin, Acnotin, Tretiva, Nimegen, Inerta, Neotrex, Isoface, Dermatin, Isoriac, Ciscutan, Aisoskin | D10BA01 D10AD04 D10AD54
`,
  },
  {
    systemic: ['retinoid-oral'],
    topical: [],
    usual: 'systemic',
    drugs: `
acitretin, acitretina, acitretine, Soriatane, Neotigason | D05BB02
etretinate, etretinato, Tegison, Tigason | D05BB01
alitretinoin, alitretinoina, Toctino, Panretin | D11AH04 L01XF02
bexarotene, bexaroteno, Targretin | L01XF03
`,
  },
  {
    systemic: ['chemotherapy'],
    topical: ['retinoid-topical'],
    usual: 'topical',
    drugs: `
tretinoin, tretinoina, tretinoine, retinoic acid, all-trans retinoic acid, ATRA, acido retinoico, vitamin A acid, Retin-A, Retin A Micro, Retirides, Renova, Refissa, Altreno, Atralin, Avita, Tretin-X, Vesanoid, Airol, Stieva-A, Vesnaroid, Dermojuventus, Treclinac, Treclin, Ziana, Veltin, Tri-Luma, Triluma, Twyneo, Aknemycin Plus, Acnatac, Obagi tretinoin | D10AD01 D10AD51 L01XF01
`,
  },
  {
    systemic: ['retinoid-topical'],
    topical: ['retinoid-topical'],
    usual: 'topical',
    drugs: `
adapalene, adapaleno, adapalen, Differin, Differine, Dipalen, Effaclar adapalene, Effaclar adapalene gel, La Roche-Posay adapalene, Adaferin, Deriva, Klenzit | D10AD03
tazarotene, tazaroteno, Tazorac, Zorac, Arazlo, Fabior, Avage, Duobrii | D05AX05 D10AD06
trifarotene, trifaroteno, Aklief, Selgamis | D10AD06
retinol, retinol cream, retinol serum, vitamin A cream, retinal, retinaldehyde, retinaldehido, granactive retinoid, hydroxypinacolone retinoate, retinyl palmitate
`,
  },
  {
    systemic: ['retinoid-topical', 'peroxide-topical'],
    topical: ['retinoid-topical', 'peroxide-topical'],
    usual: 'topical',
    drugs: `
adapalene with benzoyl peroxide, adapalene benzoyl peroxide, adapaleno peroxido de benzoilo, Epiduo, Epiduo Forte, Tactuo, Tactupump, Cabtreo | D10AD53
`,
  },
  {
    systemic: ['peroxide-topical'],
    topical: ['peroxide-topical'],
    usual: 'topical',
    drugs: `
benzoyl peroxide, peroxido de benzoilo, peroxido de benzoylo, BPO, Acnecide, Benzac, Benzac AC, Brevoxyl, PanOxyl, Peroxacne, Peroxiben, Benoxygel, Solugel, Quinoderm, Clean and Clear Persa-Gel, Proactiv, Oxy 10 | D10AE01
clindamycin with benzoyl peroxide, clindamycin benzoyl peroxide, Duac, BenzaClin, Acanya, Onexton, Indoxyl, Neuac, Clindoxyl | D10AF51 D10AE51
`,
  },
  {
    systemic: ['hydroquinone-topical'],
    topical: ['hydroquinone-topical'],
    usual: 'topical',
    drugs: `
hydroquinone, hidroquinona, hydroquinon, Melanasa, Licoforte, Obagi Clear, Obagi Nu-Derm, Lustra, Eldoquin, Esoterica, Tri-Luma cream, Pigmanorm, Neostrata HQ | D11AX11
`,
  },
  {
    systemic: ['mild-topical'],
    topical: ['mild-topical'],
    usual: 'topical',
    drugs: `
azelaic acid, acido azelaico, Finacea, Skinoren, Azelex, Finevin, Zeliderm, Acnederm | D10AX03
kojic acid, acido kojico
arbutin, alpha arbutin, alfa arbutina
sulfur cream, sulphur cream, azufre topico | D10AB02
bakuchiol
`,
  },
  {
    systemic: ['bha-topical'],
    topical: ['bha-topical'],
    usual: 'topical',
    drugs: `
salicylic acid, acido salicilico, Salicylix, Duofilm, Occlusal, Compound W, Clearasil | D01AE12 D10AX01
`,
  },
  {
    systemic: ['aha-topical'],
    topical: ['aha-topical'],
    usual: 'topical',
    drugs: `
glycolic acid, acido glicolico
lactic acid, acido lactico, AmLactin, Lac-Hydrin, ammonium lactate, lactato amonico
mandelic acid, acido mandelico
`,
  },
  {
    systemic: ['lesion-cream'],
    topical: ['lesion-cream'],
    usual: 'topical',
    drugs: `
imiquimod, Aldara, Zyclara, Imunocare | D06BB10
ingenol mebutate, ingenol, Picato | D06BX02
podophyllotoxin, podofilotoxina, Warticon, Condyline, Wartec | D06BB04
podophyllin, podofilino
tirbanibulin, Klisyri | D06BX03
aminolevulinic acid, acido aminolevulinico, Levulan, Ameluz | L01XD04
methyl aminolevulinate, Metvix, Metvixia | L01XD03
Solaraze | D11AX18
`,
  },
  {
    systemic: ['chemotherapy'],
    topical: ['lesion-cream'],
    usual: 'systemic',
    drugs: `
fluorouracil, 5-fluorouracil, 5 FU, 5-FU, fluorouracilo, Adrucil | L01BC02 L01BC52
`,
  },
  {
    systemic: ['lesion-cream'],
    topical: ['lesion-cream'],
    usual: 'topical',
    drugs: `
Efudix, Efudex, Actikerall, Carac, Fluoroplex, Tolak
`,
  },
  {
    systemic: ['anticoagulant'],
    topical: [],
    usual: 'systemic',
    drugs: `
warfarin, warfarina, Coumadin, Jantoven, Marevan, Aldocumar | B01AA03
acenocoumarol, acenocumarol, Sintrom, Sinthrome | B01AA07
phenprocoumon, fenprocumon, Marcumar, Marcoumar | B01AA04
phenindione, fenindiona, Dindevan | B01AA02
fluindione, Previscan | B01AA12
dicoumarol, dicumarol | B01AA01
heparin, heparina, unfractionated heparin | B01AB01
enoxaparin, enoxaparina, Lovenox, Clexane, Inhixa | B01AB05
dalteparin, dalteparina, Fragmin | B01AB04
tinzaparin, tinzaparina, Innohep | B01AB10
bemiparin, bemiparina, Hibor, Zibor | B01AB12
nadroparin, nadroparina, Fraxiparine, Fraxiparina | B01AB06
parnaparin | B01AB07
danaparoid, Orgaran | B01AB09
fondaparinux, Arixtra | B01AX05
sulodexide, Vessel Due F, Aterina | B01AB11
apixaban, Eliquis | B01AF02
rivaroxaban, Xarelto | B01AF01
edoxaban, Lixiana, Savaysa | B01AF03
betrixaban, Bevyxxa | B01AF04
dabigatran, dabigatran etexilate, Pradaxa | B01AE07
argatroban, Novastan, Exembol | B01AE03
bivalirudin, Angiomax, Angiox | B01AE06
alteplase, Actilyse, Activase | B01AD02
blood thinner, blood thinners, anticoagulant, anticoagulants, anticoagulante, anticoagulantes, LMWH, low molecular weight heparin, DOAC, NOAC
`,
  },
  {
    systemic: ['antiplatelet'],
    topical: [],
    usual: 'systemic',
    drugs: `
aspirin, acetylsalicylic acid, acido acetilsalicilico, ASA, ASS, AAS, Adiro, Aspirina, Tromalyt, Bioplak, Ecotrin, Bayer aspirin, Bufferin, baby aspirin, Nu-Seals, Caprin, Cardioaspirin, Cardiaspirina, Disprin, Anacin, Alka-Seltzer, Micropirin, Resprin, Anadin, Anadin Extra, Excedrin, Cafiaspirina, Okal | B01AC06 N02BA01 N02BA51 B01AC56
clopidogrel, Plavix, Iscover, Zyllt, Duoplavin, Grepid | B01AC04
prasugrel, Effient, Efient | B01AC22
ticagrelor, Brilinta, Brilique | B01AC24
ticlopidine, ticlopidina, Ticlid, Tiklid | B01AC05
dipyridamole, dipiridamol, Persantine, Persantin, Aggrenox, Asasantin, Asasantin Retard | B01AC07 B01AC30
cilostazol, Pletal, Ekistol | B01AC23
triflusal, Disgren | B01AC18
vorapaxar, Zontivity | B01AC26
pentoxifylline, pentoxifilina, Trental, Hemovas | C04AD03
antiplatelet, antiplatelets, antiagregante, antiagregantes
`,
  },
  {
    systemic: ['nsaid'],
    topical: [],
    usual: 'systemic',
    drugs: `
ibuprofen, ibuprofeno, Advil, Nurofen, Motrin, Brufen, Espidifen, Dalsy, Neobrufen, Ibudol, Algidrin, Gelofeno, Calprofen, Fenbid, Ibuleve | M01AE01 M02AA13
naproxen, naproxeno, Naprosyn, Aleve, Anaprox, Antalgin, Naproxyn, Feminax Ultra, Vimovo | M01AE02 M01AE52
ketoprofen, ketoprofeno, Orudis, Oruvail, Fastum, Powergel | M01AE03
dexketoprofen, dexketoprofeno, Enantyum, Keral, Quiralam | M01AE17
flurbiprofen, flurbiprofeno, Froben, Strefen | M01AE09
fenoprofen, Nalfon | M01AE04
oxaprozin, Daypro | M01AE12
tiaprofenic acid, Surgam | M01AE11
diclofenac, diclofenaco, Voltaren, Voltarol, Voltadol, Cataflam, Arthrotec, Motifene, Zorvolex, Dolotren, Dicloflex | M01AB05 M01AB55 M02AA15
aceclofenac, aceclofenaco, Airtal, Preservex, Falcol | M01AB16
indomethacin, indometacin, indometacina, Indocin, Inacid | M01AB01
ketorolac, ketorolaco, Toradol, Droal | M01AB15
etodolac, Lodine, Eccoxolac | M01AB08
sulindac, Clinoril | M01AB02
tolmetin, Tolectin | M01AB03
nabumetone, nabumetona, Relafen, Relifex, Relif | M01AX01
meloxicam, Mobic, Movalis, Parocin, Vivlodex | M01AC06
piroxicam, Feldene, Brexidol, Doblexan | M01AC01
tenoxicam, Mobiflex, Reutenox | M01AC02
lornoxicam, Xefo, Bosporon | M01AC05
mefenamic acid, acido mefenamico, Ponstan, Ponstel, Coslan | M01AG01
tolfenamic acid, Clotam | M01AG02
celecoxib, Celebrex, Artilog, Elyxyb | M01AH01
etoricoxib, Arcoxia, Exxiv | M01AH05
parecoxib, Dynastat | M01AH04
diflunisal, Dolobid | N02BA11
salsalate, Disalcid | N02BA06
nsaid, nsaids, anti-inflammatory, anti inflammatory, antiinflamatorio, antiinflamatorios
`,
  },
  {
    systemic: ['bleeding-supplement'],
    topical: [],
    usual: 'systemic',
    drugs: `
fish oil, fish oils, omega 3, omega-3, omega 3 fatty acids, omega-3-acid ethyl esters, cod liver oil, krill oil, aceite de pescado, aceite de higado de bacalao, icosapent ethyl, icosapent, EPA DHA, Lovaza, Omacor, Vascepa, Vazkepa | C10AX06
vitamin E, vitamina E, tocopherol, alpha tocopherol, tocoferol, Auxina E, Ephynal | A11HA03
ginkgo, ginkgo biloba, gingko, gingko biloba, Tanakene, Tebonin | N06DX02
`,
  },
  {
    systemic: ['bleeding-supplement', 'photosensitiser'],
    topical: [],
    usual: 'systemic',
    drugs: `
st john's wort, st johns wort, saint john's wort, saint johns wort, hypericum, hypericum perforatum, hierba de san juan, hiperico, hypericin, Karma Mood, Kira | N06AX25
`,
  },
  {
    systemic: ['immunosuppressant'],
    topical: [],
    usual: 'systemic',
    drugs: `
azathioprine, azatioprina, Imuran, Imurel, Azasan, Azapress | L04AX01
mycophenolate, mycophenolate mofetil, mycophenolic acid, micofenolato, acido micofenolico, CellCept, Myfortic, Arzip | L04AA06
ciclosporin, cyclosporine, cyclosporin, ciclosporina, Neoral, Sandimmun, Sandimmune, Sandimmun Neoral, Gengraf, Capimune | L04AD01
tacrolimus, Prograf, Advagraf, Modigraf, Envarsus, Adoport, Astagraf | L04AD02
sirolimus, rapamycin, rapamicina, Rapamune | L04AH01 L04AA10
everolimus, Certican, Zortress | L04AH02 L04AA18
methotrexate, metotrexato, MTX, Methofill, Metoject, Rheumatrex, Trexall, Otrexup, Rasuvo, Bertanel, Nordimet, Maxtrex | L04AX03 L01BA01
leflunomide, leflunomida, Arava | L04AK01 L04AA13
teriflunomide, teriflunomida, Aubagio | L04AK02 L04AA31
belatacept, Nulojix | L04AA28
thalidomide, talidomida, Thalomid | L04AX02
lenalidomide, lenalidomida, Revlimid | L04AX04
pomalidomide, Imnovid, Pomalyst | L04AX06
adalimumab, Humira, Amgevita, Hyrimoz, Imraldi, Idacio, Yuflyma, Hulio, Hadlima, Cyltezo | L04AB04
etanercept, Enbrel, Benepali, Erelzi | L04AB01
infliximab, Remicade, Remsima, Inflectra, Flixabi, Zessly, Renflexis | L04AB02
golimumab, Simponi | L04AB06
certolizumab, certolizumab pegol, Cimzia | L04AB05
ustekinumab, Stelara, Wezenla, Uzpruvo, Pyzchiva | L04AC05
secukinumab, Cosentyx | L04AC10
ixekizumab, Taltz | L04AC13
brodalumab, Siliq, Kyntheum | L04AC12
bimekizumab, Bimzelx | L04AC21
guselkumab, Tremfya | L04AC16
risankizumab, Skyrizi | L04AC18
tildrakizumab, Ilumya, Ilumetri | L04AC17
mirikizumab, Omvoh | L04AC24
tocilizumab, Actemra, RoActemra | L04AC07
sarilumab, Kevzara | L04AC14
anakinra, Kineret | L04AC03
canakinumab, Ilaris | L04AC08
abatacept, Orencia | L04AA24
rituximab, MabThera, Rituxan, Truxima, Rixathon, Ruxience | L01FA01 L01XC02
ocrelizumab, Ocrevus | L04AG08 L04AA36
ofatumumab, Kesimpta, Arzerra | L04AG12
natalizumab, Tysabri | L04AG03 L04AA23
alemtuzumab, Lemtrada, Campath | L04AG06 L04AA34
vedolizumab, Entyvio | L04AG05 L04AA33
belimumab, Benlysta | L04AG04 L04AA26
anifrolumab, Saphnelo | L04AG11
eculizumab, Soliris | L04AJ01 L04AA25
ravulizumab, Ultomiris | L04AJ02
inebilizumab, Uplizna | L04AG10
satralizumab, Enspryng | L04AC19
basiliximab, Simulect | L04AC02
spesolimab, Spevigo | L04AC22
tofacitinib, Xeljanz | L04AF01 L04AA29
baricitinib, Olumiant | L04AF02 L04AA37
upadacitinib, Rinvoq | L04AF03 L04AA44
filgotinib, Jyseleca | L04AF04
abrocitinib, Cibinqo | D11AH08
ritlecitinib, Litfulo | L04AF08
deucravacitinib, Sotyktu | L04AF07
ruxolitinib, Jakafi, Jakavi | L01EJ01
fingolimod, Gilenya | L04AE01 L04AA27
siponimod, Mayzent | L04AE03
ozanimod, Zeposia | L04AE02
ponesimod, Ponvory | L04AE04
etrasimod, Velsipity | L04AE05
cladribine tablets, cladribine, cladribina, Mavenclad | L04AA40 L01BB04
apremilast, Otezla | L04AA32
dimethyl fumarate, dimetilfumarato, Tecfidera, Skilarence | L04AX07
dupilumab, Dupixent | D11AH05
tralokinumab, Adtralza, Adbry | D11AH07
lebrikizumab, Ebglyss | D11AH10
nemolizumab, Nemluvio | D11AH12
omalizumab, Xolair | R03DX05
mepolizumab, Nucala | R03DX09
benralizumab, Fasenra | R03DX10
tezepelumab, Tezspire | R03DX11
immunosuppressant, immunosuppressants, inmunosupresor, inmunosupresores, biologic, biologics, biologico
`,
  },
  {
    systemic: ['steroid-systemic'],
    topical: [],
    usual: 'systemic',
    drugs: `
prednisolone, prednisolona, Millipred, Orapred, Estilsona, Deltacortril, Pevanti | H02AB06
prednisone, prednisona, Deltasone, Dacortin, Rayos, Lodotra | H02AB07
methylprednisolone, metilprednisolona, Medrol, Medrone, Solu-Medrol, Depo-Medrol, Depo-Medrone, Solu-Moderin, Urbason | H02AB04
dexamethasone, dexametasona, Decadron, Fortecortin, Hemady, Dexsol | H02AB02
deflazacort, Calcort, Zamene, Emflaza, Dezacor | H02AB13
cortisone, cortisona | H02AB10
fludrocortisone, fludrocortisona, Florinef, Astonin | H02AA02
systemic steroid, systemic steroids, oral steroids, steroid tablets, corticosteroid tablets, corticoides orales, corticosteroids, corticosteroides, corticoides, steroids, cortisone injection
`,
  },
  {
    systemic: ['steroid-systemic'],
    topical: [],
    usual: 'topical',
    drugs: `
betamethasone, betametasona, Celestone, Celestoderm, Betnovate, Diprosone, Diprolene, Betnesol, Dermovate NN, Fucibet, Dovobet, Enstilar, Daivobet | H02AB01 D07AC01
hydrocortisone, hidrocortisona, Cortef, Hydrocortone, Plenadren, Lactisona, Cortizone, Dioderm, Locoid, Daktacort, Fucidin H, Canesten HC | H02AB09 D07AA02 D07AB02
triamcinolone, triamcinolona, Kenalog, Trigon Depot, Adcortyl, Nasacort, Aristocort | H02AB08 D07AB09 R01AD11
clobetasol, clobetasol propionate, Dermovate, Clovate, Temovate, Clobex, Olux, Decloban | D07AD01
mometasone, mometasona, Elocon, Elica, Nasonex, Asmanex, Elocom, Rinelon, Mometasone furoate | D07AC13 R01AD09 R03BA07
fluocinolone, fluocinolona, Synalar, Fluodermo | D07AC04
fluocinonide, fluocinonida, Metosyn, Lidex, Novoter | D07AC08
fluticasone cream, Cutivate, Flunutrac | D07AC17
methylprednisolone aceponate, Advantan, Lexxema, Adventan | D07AC14
prednicarbate, prednicarbato, Peitel, Batmen | D07AC18
hydrocortisone butyrate, Ceneo | D07AB02
clobetasone, clobetasona, Eumovate, Emovate | D07AB01
desonide, desonida, DesOwen, Locapred | D07AB08
diflucortolone, Nerisone, Claral | D07AC06
beclometasone cream, Menaderm, Propaderm | D07AC15
halobetasol, Ultravate | D07AC21
topical steroid, topical steroids, steroid cream, steroid ointment, corticoide topico
`,
  },
  {
    systemic: ['steroid-systemic'],
    topical: [],
    usual: 'local',
    drugs: `
budesonide, budesonida, Pulmicort, Rhinocort, Symbicort, Entocort, Cortiment, Budenofalk, Uceris, Jorveza, Rilast, DuoResp, Trixeo, Breztri | R03BA02 R01AD05 A07EA06 R03AK07
beclometasone, beclomethasone, beclometasona, Qvar, Clenil, Beconase, Fostair, Foster, Trimbow, Kelhale | R03BA01 R01AD01 R03AK08
fluticasone, fluticasona, Flixotide, Flovent, Flonase, Flixonase, Avamys, Veramyst, Seretide, Advair, Relvar, Breo, AirDuo, Trelegy, Dymista, Inaladuo, Plusvent | R03BA05 R01AD08 R01AD12 R03AK06 R03AK10
ciclesonide, ciclesonida, Alvesco, Omnaris | R03BA08 R01AD13
flunisolide, flunisolida, Aerobid | R03BA03
prednisolone eye drops, Pred Forte, Predsol | S01BA04
fluorometholone, fluorometolona, FML, Isoptoflucon | S01BA07
steroid inhaler, inhaled steroid, nasal steroid, inhaled corticosteroid
`,
  },
  {
    systemic: ['chemotherapy'],
    topical: [],
    usual: 'systemic',
    drugs: `
capecitabine, capecitabina, Xeloda | L01BC06
gemcitabine, gemcitabina, Gemzar | L01BC05
cytarabine, citarabina, Cytosar | L01BC01
azacitidine, azacitidina, Vidaza | L01BC07
decitabine, decitabina, Dacogen | L01BC08
mercaptopurine, mercaptopurina, 6-mercaptopurine, Purinethol, Xaluprine | L01BB02
tioguanine, thioguanine, tioguanina, Lanvis | L01BB03
fludarabine, fludarabina, Fludara | L01BB05
pemetrexed, Alimta | L01BA04
raltitrexed, Tomudex | L01BA03
cyclophosphamide, ciclofosfamida, Cytoxan, Genoxal, Endoxan | L01AA01
ifosfamide, ifosfamida, Ifex, Tronoxal | L01AA06
chlorambucil, clorambucilo, Leukeran | L01AA02
melphalan, melfalan, Alkeran | L01AA03
bendamustine, bendamustina, Treanda, Levact | L01AA09
busulfan, busulfano, Myleran, Busilvex | L01AB01
temozolomide, temozolomida, Temodal, Temodar | L01AX03
dacarbazine, dacarbazina, DTIC | L01AX04
carmustine, lomustine | L01AD01 L01AD02
procarbazine, Natulan | L01XB01
cisplatin, cisplatino | L01XA01
carboplatin, carboplatino, Paraplatin | L01XA02
oxaliplatin, oxaliplatino, Eloxatin | L01XA03
paclitaxel, Taxol, Abraxane | L01CD01
docetaxel, Taxotere | L01CD02
cabazitaxel, Jevtana | L01CD04
vincristine, vincristina, Oncovin | L01CA02
vinblastine, vinblastina, Velban | L01CA01
vinorelbine, vinorelbina, Navelbine | L01CA04
etoposide, etoposido, Vepesid | L01CB01
irinotecan, Camptosar, Campto, Onivyde | L01CE02
topotecan, Hycamtin | L01CE01
doxorubicin, doxorubicina, adriamycin, adriamicina, Caelyx, Doxil, Myocet | L01DB01
epirubicin, epirubicina, Ellence, Farmorubicina | L01DB03
daunorubicin, daunorubicina | L01DB02
idarubicin, idarubicina, Zavedos | L01DB06
mitoxantrone, mitoxantrona, Novantrone | L01DB07
mitomycin, mitomicina, mitomycin C, Mutamycin | L01DC03
bleomycin, bleomicina | L01DC01
dactinomycin, dactinomicina | L01DA01
hydroxycarbamide, hydroxyurea, hidroxicarbamida, hidroxiurea, Hydrea, Siklos, Droxia | L01XX05
eribulin, eribulina, Halaven | L01XX41
trabectedin, trabectedina, Yondelis | L01CX01
tegafur, Teysuno, Lonsurf, trifluridine tipiracil | L01BC53 L01BC59
chemotherapy, chemo, quimioterapia, quimio
`,
  },
  {
    systemic: ['cancer-medicine'],
    topical: [],
    usual: 'systemic',
    drugs: `
imatinib, Gleevec, Glivec | L01EA01
dasatinib, Sprycel | L01EA02
nilotinib, Tasigna | L01EA03
bosutinib, Bosulif | L01EA04
ponatinib, Iclusig | L01EA05
gefitinib, Iressa | L01EB01
erlotinib, Tarceva | L01EB02
afatinib, Giotrif, Gilotrif | L01EB03
osimertinib, Tagrisso | L01EB04
lapatinib, Tyverb, Tykerb | L01EH01
neratinib, Nerlynx | L01EH02
sunitinib, Sutent | L01EX01
sorafenib, Nexavar | L01EX02
pazopanib, Votrient | L01EX03
axitinib, Inlyta | L01EK01
cabozantinib, Cabometyx | L01EX07
lenvatinib, Lenvima | L01EX08
vemurafenib, Zelboraf | L01EC01
dabrafenib, Tafinlar | L01EC02
encorafenib, Braftovi | L01EC03
trametinib, Mekinist | L01EE01
palbociclib, Ibrance | L01EF01
ribociclib, Kisqali | L01EF02
abemaciclib, Verzenio, Verzenios | L01EF03
ibrutinib, Imbruvica | L01EL01
acalabrutinib, Calquence | L01EL02
olaparib, Lynparza | L01XK01
niraparib, Zejula | L01XK02
bortezomib, Velcade | L01XG01
venetoclax, Venclexta, Venclyxto | L01XX52
vismodegib, Erivedge | L01XJ01
sonidegib, Odomzo | L01XJ02
trastuzumab, Herceptin, Ogivri, Kanjinti | L01FD01 L01XC03
pertuzumab, Perjeta | L01FD02
bevacizumab, Avastin | L01FG01 L01XC07
cetuximab, Erbitux | L01FE01 L01XC06
panitumumab, Vectibix | L01FE02
nivolumab, Opdivo | L01FF01 L01XC17
pembrolizumab, Keytruda | L01FF02 L01XC18
atezolizumab, Tecentriq | L01FF05
durvalumab, Imfinzi | L01FF03
cemiplimab, Libtayo | L01FF06
ipilimumab, Yervoy | L01FX04 L01XC11
daratumumab, Darzalex | L01FC01
tamoxifen, tamoxifeno, Nolvadex, Soltamox | L02BA01
toremifene, Fareston | L02BA02
fulvestrant, Faslodex | L02BA03
anastrozole, anastrozol, Arimidex | L02BG03
letrozole, letrozol, Femara | L02BG04
exemestane, exemestano, Aromasin | L02BG06
bicalutamide, bicalutamida, Casodex | L02BB03
flutamide, flutamida | L02BB01
enzalutamide, enzalutamida, Xtandi | L02BB04
abiraterone, abiraterona, Zytiga | L02BX03
leuprorelin, leuprolide, leuprorelina, Lupron, Prostap, Procrin, Eligard | L02AE02
goserelin, goserelina, Zoladex | L02AE03
triptorelin, triptorelina, Decapeptyl, Gonapeptyl | L02AE04
interferon alfa, interferon alpha, interferon, Intron A, Pegasys | L03AB05 L03AB11
immunotherapy for cancer, targeted therapy, inmunoterapia
`,
  },
  {
    systemic: ['photosensitiser'],
    topical: [],
    usual: 'systemic',
    drugs: `
doxycycline, doxiciclina, Vibramycin, Vibracina, Doryx, Oracea, Periostat, Monodox, Efracea, Doxiten, Rosacea doxycycline, Proderma | J01AA02
tetracycline, tetraciclina, Sumycin, Achromycin | J01AA07 D06AA04
oxytetracycline, oxitetraciclina, Terramycin | J01AA06
lymecycline, limeciclina, Tetralysal | J01AA04
minocycline, minociclina, Minocin, Solodyn, Minomycin, Dynacin, Meclosorb | J01AA08
demeclocycline, demeclociclina, Declomycin | J01AA01
sarecycline, sareciclina, Seysara | J01AA14
ciprofloxacin, ciprofloxacino, Cipro, Ciproxin, Baycip, Cetraxal | J01MA02 S02AA15
levofloxacin, levofloxacino, Levaquin, Tavanic | J01MA12
ofloxacin, ofloxacino, Floxin, Tarivid | J01MA01
moxifloxacin, moxifloxacino, Avelox, Actira | J01MA14
norfloxacin, norfloxacino, Noroxin | J01MA06
nalidixic acid, acido nalidixico | J01MB02
hydrochlorothiazide, hidroclorotiazida, HCTZ, Microzide, Esidrex, Hidrosaluretil, co-amilozide, Ameride | C03AA03
bendroflumethiazide, bendroflumetiazida, Aprinox | C03AA01
chlortalidone, chlorthalidone, clortalidona, Hygroton, Higrotona | C03BA04
indapamide, indapamida, Natrilix, Tertensif, Lozol | C03BA11
furosemide, frusemide, furosemida, Lasix, Seguril | C03CA01
losartan with hydrochlorothiazide, Cozaar Plus, Cozaar Comp, Hyzaar | C09DA01
lisinopril with hydrochlorothiazide, Zestoretic, Prinzide | C09BA03
valsartan with hydrochlorothiazide, Co-Diovan, Diovan HCT | C09DA03
chlorpromazine, clorpromazina, Largactil, Thorazine | N05AA01
prochlorperazine, proclorperazina, Stemetil, Compazine, Buccastem | N05AB04
promethazine, prometazina, Phenergan, Fenergan | R06AD02
perphenazine, perfenazina, Trilafon, Decentan | N05AB03
griseofulvin, griseofulvina, Grisovin, Gris-PEG | D01BA01
voriconazole, voriconazol, Vfend | J02AC03
methoxsalen, metoxaleno, psoralen, psoraleno, Oxsoralen, 8-MOP, PUVA | D05BA02 D05AD02
pirfenidone, pirfenidona, Esbriet | L04AX05
hydroxychloroquine, hidroxicloroquina, Plaquenil, Dolquine, Quinoric | P01BA02
verteporfin, Visudyne | S01LA01
photosensitiser, photosensitizer, fotosensibilizante
`,
  },
  {
    systemic: ['methaemoglobin'],
    topical: ['methaemoglobin'],
    usual: 'systemic',
    drugs: `
dapsone, dapsona, diaphenylsulfone, Aczone, Sulfona | J04BA02 D10AX05
primaquine, primaquina | P01BA03
tafenoquine, tafenoquina, Krintafel, Arakoda | P01BA07
chloroquine, cloroquina, Aralen, Resochin, Avloclor | P01BA01
quinine, quinina | P01BC01
nitrofurantoin, nitrofurantoina, Macrobid, Macrodantin, Furantoina, Furadantin | J01XE01
phenazopyridine, fenazopiridina, Pyridium, Azo, Azo Urinary | G04BX06
rasburicase, rasburicasa, Fasturtec, Elitek | V03AF07
metoclopramide, metoclopramida, Reglan, Maxolon, Primperan | A03FA01
glyceryl trinitrate, nitroglycerin, nitroglycerine, nitroglicerina, GTN, Nitrostat, Nitro-Dur, Nitrolingual, Vernies, Cafinitrina, Rectogesic, Rectiv | C01DA02 C05AE01
isosorbide mononitrate, mononitrato de isosorbida, Imdur, Ismo, Coronur, Uniket, Monoket | C01DA14
isosorbide dinitrate, dinitrato de isosorbida, Isordil, Iso Lacer | C01DA08
amyl nitrite, nitrito de amilo, poppers | V03AB22
nitroprusside, sodium nitroprusside | C02DD01
nitric oxide | R07AX01
phenobarbital, phenobarbitone, fenobarbital, Luminal, Gardenal | N03AA02
primidone, primidona, Mysoline | N03AA03
phenytoin, fenitoina, Dilantin, Epanutin, Epanutin Infatabs, Sinergina | N03AB02
methylene blue, azul de metileno | V03AB17
prilocaine, prilocaina, Citanest | N01BB04
benzocaine, benzocaina, Orajel, Anbesol, Hurricaine | N01BA05
`,
  },
  {
    systemic: ['methaemoglobin', 'photosensitiser'],
    topical: ['methaemoglobin'],
    usual: 'systemic',
    drugs: `
sulfamethoxazole, sulfametoxazol, trimethoprim sulfamethoxazole, trimethoprim with sulfamethoxazole, co-trimoxazole, cotrimoxazole, cotrimoxazol, Bactrim, Septra, Septrin, Soltrim | J01EE01 J01EC01
sulfadiazine, sulfadiazina, sulphadiazine | J01EC02
silver sulfadiazine, sulfadiazina argentica, Silvadene, Flamazine, Silvederma | D06BA01
sulfasalazine, sulphasalazine, sulfasalazina, Azulfidine, Salazopyrin, Salazopyrina | A07EC01
sulfacetamide, sulfacetamida, Klaron, Plexion | S01AB04 D10AF06
sulfisoxazole, sulfafurazole | J01EB05
sulphonamide, sulphonamides, sulfonamide, sulfonamides, sulfonamida, sulfonamidas, sulfa
`,
  },
  {
    systemic: ['antiarrhythmic', 'photosensitiser'],
    topical: [],
    usual: 'systemic',
    drugs: `
amiodarone, amiodarona, Cordarone, Pacerone, Trangorex, Nexterone | C01BD01
dronedarone, dronedarona, Multaq | C01BD07
quinidine, quinidina, Quinaglute | C01BA01
`,
  },
  {
    systemic: ['antiarrhythmic'],
    topical: [],
    usual: 'systemic',
    drugs: `
flecainide, flecainida, Tambocor, Apocard | C01BC04
propafenone, propafenona, Rytmonorm, Rythmol, Arythmol | C01BC03
mexiletine, mexiletina, Mexitil, Namuscla | C01BB02
disopyramide, disopiramida, Norpace, Rythmodan, Dicorynan | C01BA03
procainamide, procainamida, Pronestyl, Biocoryl | C01BA02
sotalol, Betapace, Sotacor, Sotapor | C07AA07
dofetilide, dofetilida, Tikosyn | C01BD04
ibutilide, ibutilida, Corvert | C01BD05
vernakalant, Brinavess | C01BG11
tocainide | C01BB03
lidocaine injection, intravenous lidocaine | C01BB01
antiarrhythmic, antiarrhythmics, antiarritmico, antiarritmicos
`,
  },
];
