/* Made by scripts/make-venue-table.ts from scripts/venue-list.ts; see there. */

export const conferences = `NeurIPS|C neural inform proces system|NIPS|advanc neural inform proces system
ICML|C machin learni
ICLR|C learni repres
AAAI|AAAI C artifi intell|AAAI nation C artifi intell
AAAI Spring Symposium|AAAI spring S series
AAAI Fall Symposium|AAAI fall S series
IJCAI|JC artifi intell
IJCAI-ECAI
ECAI|europe C artifi intell
IAAI|C innova applic artifi intell|innova applic artifi intell
EAAI|S educat advanc artifi intell
AIES|C AI ethics societ|C artifi intell ethics societ
UAI|C uncert artifi intell|uncert artifi intell
AISTATS|C artifi intell statis|artifi intell statis
COLT|C learni theory|C comput learni theory
ALT|C algori learni theory
COLM|C langua modeli
RLC|reinfo learni C
AutoML|C automa machin learni
CoLLAs|C lifelo learni agents
CPAL|C parsim learni
LoG|learni graphs C
L4DC|C learni dynami contro|learni dynami contro
CLeaR|C causal learni reason
MLSys|C machin learni system
SaTML|C secure trustw machin learni
ACML|asian C machin learni
ECML PKDD|europe C machin learni princi practi knowle discov databa|ECML-PKDD|ECML/PKDD|PKDD|ECML|JC machin learni knowle discov databa
CHIL|C health infere learni
MLHC|machin learni health C|machin learni health
ML4H|machin learni health S|machin learni health
EurIPS
ICLP|C logic progra
KR|C princi knowle repres reason
ICAPS|C automa planni schedu
AAMAS|C autono agents multia system|C autono agents multi agent system
AGI|C artifi genera intell
SoCS|S combin search
CP|C princi practi constr progra
SAT|C theory applic satisf testin
ILP|C induct logic progra
NeSy|C neuros learni reason
XAI|world C explai artifi intell|world C explai AI
IASEAI|C intern associ safe ethica AI
PRICAI|pacifi rim C artifi intell
IJCNN|JC neural networ
WCCI|world congre comput intell
ICANN|C artifi neural networ
ESANN|europe S artifi neural networ
ICONIP|C neural inform proces
GECCO|geneti evolut comput C
CEC|congre evolut comput
PPSN|C parall proble solvin from nature|parall proble solvin from nature
EvoApplications|EvoApps
FOGA|founda geneti algori
ALIFE|C artifi life
ICMLA|C machin learni applic
ICTAI|C tools with artifi intell
ICAIF|C AI financ
AIED|C artifi intell educat
EDM|C educat data mining
LAK|C learni analyt knowle
L@S|C learni at scale
ITS|C intell tutori system
ICAIL|C artifi intell law
JURIX|C legal knowle inform system
CAI|IEEE CAI|IEEE C artifi intell
CVPR|CVPRF|C comput vision patter recogn|comput vision patter recogn
ICCV|C comput vision
ECCV|europe C comput vision
WACV|winter C applic comput vision|worksh applic comput vision
BMVC|britis machin vision C
ACCV|asian C comput vision
ICPR|C patter recogn
ICIP|C image proces
ICIAP|C image analys proces
FG|C automa face gestur recogn
IJCB|JC biomet
AVSS|C advanc video signal based survei|C advanc visual signal based system
ICDAR|C docume analys recogn
3DV|C 3d vision
VISAPP|C comput vision theory applic
PRCV|chines C patter recogn comput vision
DAGM GCPR|german C patter recogn|GCPR
ICCP|C comput photog
MICCAI|C medica image comput comput assist interv|medica image comput comput assist interv
MIDL|C medica imagin with deep learni|medica imagin with deep learni
ISBI|S biomed imagin
IPMI|C inform proces medica imagin|inform proces medica imagin
IPCAI|C inform proces comput assist interv
EMBC|C engine medici biolog societ|engine medici biolog C
BIBM|C bioinf biomed
ICHI|C health inform
CBMS|S comput based medica system
AIME|C artifi intell medici
AMIA|AMIA annual S
BVM|bildve fur die medizi
RECOMB|C resear comput molecu biolog
ISMB|C intell system molecu biolog
PSB|pacifi S biocom
ACL|associ comput lingui|annual meetin associ comput lingui|meetin associ comput lingui
EMNLP|C empiri method natura langua proces|empiri method natura langua proces
NAACL|C north americ chapte associ comput lingui|north americ chapte associ comput lingui|C nation americ chapte associ comput lingui|NAACL-HLT|HLT-NAACL
EACL|C europe chapte associ comput lingui|europe chapte associ comput lingui
ACM CAIS|C AI agenti system
IAUS|IAU sympos|intern astron union sympos
AACL|asia pacifi chapte associ comput lingui|C asia pacifi chapte associ comput lingui
IJCNLP|JC natura langua proces
IJCNLP-AACL|AACL-IJCNLP|IJCNLP/AACL
ACL-IJCNLP
COLING|C comput lingui
LREC-COLING
LREC|langua resour evalua C|C langua resour evalua
CoNLL|C comput natura langua learni|C natura langua learni
*SEM|JC lexica comput semant|StarSEM
INLG|natura langua genera C
SIGDIAL|meetin specia intere group discou dialog
RANLP|C recent advanc natura langua proces
TSD|C text speech dialog
EAMT|C europe associ machin transl
AMTA|C associ machin transl americ
MT Summit|machin transl summit
PACLIC|pacifi asia C langua inform comput
NLPCC|C natura langua proces chines comput
CCL|china nation C comput lingui|chines nation C comput lingui
PROPOR|C comput proces portug
NoDaLiDa|nordic C comput lingui
KONVENS
ROCLING
CLiC-it
ICON
AKBC|C automa knowle base constr
WMT|C machin transl|W statis machin transl
IWSLT|C spoken langua transl
NLP4DH|C natura langua proces digita humani
ArabicNLP|arabic natura langua proces C
NLDL|northe lights deep learni C|northe lights deep learni W
CogSci|C cognit scienc societ|annual meetin cognit scienc societ
CCN|C cognit comput neuros
Cosyne|comput system neuros
ICASSP|C acoust speech signal proces|acoust speech signal proces
Interspeech|C intern speech commun associ
EUSIPCO|europe signal proces C
SLT|spoken langua techno W
ASRU|automa speech recogn unders W|W automa speech recogn unders
WASPAA|W applic signal proces to audio acoust
MLSP|W machin learni signal proces
APSIPA ASC|APSIPA|asia pacifi signal inform proces associ annual summit C
ISMIR|C intern societ music inform retrie|intern societ music inform retrie C
DCASE|W detect classi acoust scenes events
Odyssey|speake langua recogn worksh
SSW|speech synthe W
SIU|signal proces commun applic C
DCC|data compre C
PCS|pictur coding S
VCIP|C visual commun image proces
ICME|C multim expo
ACM MM|C multim|ACMMM|ACM multim|MM
ACM MM Asia|MMAsia|multim asia
ICMR|C multim retrie
MMM|C multim modeli
ICMI|C multim intera
ACII|C affect comput intell intera
KDD|C knowle discov data mining|SIGKDD|SIGKDD C knowle discov data mining
ICDM|C data mining
SDM|SIAM C data mining
PAKDD|pacifi asia C knowle discov data mining
WSDM|C web search data mining
CIKM|C inform knowle manage
SIGIR|C resear develo inform retrie
SIGIR-AP
ICTIR|C theory inform retrie|C innova concep theori inform retrie
ECIR|europe C inform retrie
CHIIR|C human inform intera retrie
RecSys|C recomm system
UMAP|C user modeli adapta person
WWW|world wide web C|C world wide web|web confer|TheWebConf|WebConf
ISWC|intern semant web C
ESWC|extend semant web C|europe semant web C
ICWSM|C web social media|C weblog social media
HT|C hypert social media
WebSci|web scienc C
ASONAM|C advanc social networ analys mining
IC2S2|C comput social scienc
JCDL|JC digita librar
TREC|text REtrieval C
CLEF|confer labs evalua forum
IEEE BigData|BigData|big data|C big data
DASFAA|C databa system advanc applic
SIGMOD|C manage data
VLDB|C very large data bases|C very large databa
ICDE|C data engine
EDBT|C extend databa techno
ICDT|C databa theory
PODS|S princi databa system
CIDR|C innova data system resear
MDM|C mobile data manage
SIGSPATIAL|C advanc geogra inform system
CHI|C human factor comput system|CHI C human factor comput system
CSCWD|C comput suppor cooper work design
CSCW|C comput suppor cooper work social comput|C comput suppor cooper work
UIST|S user interf softwa techno
IUI|C intell user interf
UbiComp|JC pervas ubiqui comput
DIS|design intera system C
TEI|C tangib embedd embodi intera
ASSETS|C comput access
MobileHCI|C human comput intera with mobile device servic
CUI|C conver user interf
HRI|C human robot intera
INTERACT
HCII|HCI intern
NordiCHI
ETRA|S eye tracki resear applic
HCOMP|C human comput crowds
C&C|C creati cognit
CI|collec intell C
NIME|C new interf musica expres
FAccT|C fairne accoun transp|FAT*
EAAMO|C equity access algori mechan optimi
ICTD|C inform commun techno develo
COMPASS|C comput sustai societ
SIGCSE|techni S comput scienc educat
ICER|C intern comput educat resear
IEEE VR|C virtua realit 3d user interf|C virtua realit
ISMAR|S mixed augmen realit
VRST|S virtua realit softwa techno
IEEE VIS|VIS|C visual|visual C|IEEE VIS C
PacificVis|pacifi visual S|pacifi visual C
EuroVis|eurogr C visual
SIGGRAPH|C comput graphi intera techni
SIGGRAPH Asia
Eurographics
Pacific Graphics
I3D|S intera 3d graphi games
SCA|S comput animat
SGP|S geomet proces
CGI|comput graphi intern
CVM|C comput visual media
GI|graphi interf
CoG|IEEE cog|C games
FDG|C founda digita games
CoRL|C robot learni
RSS|roboti scienc system
ICRA|C roboti automa
IROS|C intell robots system
Humanoids|C humano robots
RO-MAN|C robot human intera commun
CASE|C automa scienc engine
ISRR|S roboti resear
ISER|S experi roboti
WAFR|W algori founda roboti
ICAR|C advanc roboti
IEEE IV|intell vehicl sympos
ITSC|C intell transp system|intell transp system C
RoboCup|robocu S
iSpaRo|C space roboti
ICDL|C develo learni
SMC|C system man cybern
FUSION|C inform fusion
CDC|C decisi contro
ACC|americ contro C
ECC|europe contro C
IFAC World Congress|IFAC WC
HSCC|C hybrid system comput contro
ICCPS|C cyber physic system
SysCon|system C
IECON|C indust electr societ
ISIT|S inform theory
ITW|inform theory W
ISITA|S inform theory its applic
Allerton|allert C commun contro comput
CISS|C inform scienc system
Asilomar|asilom C signal system comput
SPAWC|W signal proces advanc wirele commun
SSP|statis signal proces W
SAM|sensor array multic signal proces W
ICC|C commun
GLOBECOM|global commun C
WCNC|wirele commun networ C
PIMRC|S person indoor mobile radio commun
VTC|vehicu techno C
INFOCOM|C comput commun
ISCC|S comput commun
CCNC|consum commun networ C
EuCNC
EuCAP|europe C antenn propag
WiOpt|S modeli optimi mobile ad hoc wirele networ
ECOC|europe C optica commun
OFC|optica fiber commun C
RadarConf|radar C
IGARSS|intern geosci remote sensin S|geosci remote sensin S
ISPRS Congress|ISPRS
ISCAS|S circui system
SIGCOMM|ACM SIGCOMM C
NSDI|S networ system design implem
IMC|intern measur C
CoNEXT|C emergi networ experi techno
HotNets|W hot topics networ
MobiCom|C mobile comput networ
MobiSys|C mobile system applic servic
MobiHoc|S mobile ad hoc networ comput
SenSys|C embedd networ sensor system
IPSN|C inform proces sensor networ
PerCom|C pervas comput commun
ICNP|C networ protoc
SIGMETRICS|C measur modeli comput system
ICPE|C perfor engine
SOSP|S operat system princi
OSDI|S operat system design implem
EuroSys|europe C comput system
USENIX ATC|USENIX annual techni C|ATC
FAST|C file storag techno
SoCC|S cloud comput
ASPLOS|C archit suppor progra langua operat system
ISCA|S comput archit
MICRO|S microa
HPCA|S high perfor comput archit
CGO|S code genera optimi
PACT|C parall archit compil techni
PPoPP|S princi practi parall progra
SPAA|S parall algori archit
SC|C high perfor comput networ storag analys
ICS|C superc
HPDC|S high perfor parall distri comput
ISC|ISC high perfor
IPDPS|intern parall distri proces S
ICPP|C parall proces
Euro-Par|europe C parall proces
CCGrid|S cluste cloud intern comput
CLUSTER|C cluste comput
PASC|platfo advanc scient comput C
ICPADS|C parall distri system
ICDCS|C distri comput system
Middleware|middle C
DSN|C depend system networ
SRDS|S reliab distri system
RTSS|real time system S
RTAS|real time embedd techno applic S
ECRTS|euromi C real time system
EMSOFT|C embedd softwa
DAC|design automa C
ICCAD|C comput aided design
DATE|design automa test europe C|design automa test europe
ASP-DAC|asia south pacifi design automa C|ASPDAC
ISPD|S physic design
FPGA|S field progra gate arrays
ISLPED|S low power electr design
ISSCC|intern solid state circui C
QCE|C quantu comput engine|IEEE quantu week
QIP|C quantu inform proces
TQC|C theory quantu comput commun crypto
ICSE|C softwa engine
FSE|C founda softwa engine|ESEC/FSE|S founda softwa engine
ASE|C automa softwa engine
ISSTA|S softwa testin analys
ICST|C softwa testin verifi valida
MSR|C mining softwa reposi
ICSME|C softwa mainte evolut
ICPC|C progra compre
SANER|C softwa analys evolut reengi
ESEM|S empiri softwa engine measur
EASE|C evalua assess softwa engine
RE|requir engine C
REFSQ|C requir engine founda softwa qualit
MODELS|C model driven engine langua system
ICSA|C softwa archit
CHASE|C cooper human aspect softwa engine
CAIN|C AI engine
SEAMS|S softwa engine adapti self managi system
CAiSE|C advanc inform system engine
BPM|C busine proces manage
COMPSAC|comput softwa applic C
APSEC|asia pacifi softwa engine C
ISSRE|S softwa reliab engine
ICWS|C web servic
PLDI|C progra langua design implem
POPL|S princi progra langua
OOPSLA|C object orient progra system langua applic
SPLASH
ICFP|C functi progra
ECOOP|europe C object orient progra
ESOP|europe S progra
CC|C compil constr
FLoC|federa logic C
LICS|S logic comput scienc|logic comput scienc
CAV|C comput aided verifi|comput aided verifi
TACAS|C tools algori constr analys system|tools algori constr analys system
FoSSaCS|C founda softwa scienc comput struct|founda softwa scienc comput struct
FMCAD|formal method comput aided design
SAS|static analys S
FM|S formal method
RV|C runtim verifi
CADE|C automa deduct
IJCAR|JC automa reason
ITP|C intera theore provin
CPP|C certif progra proofs
CONCUR|C concur theory
CSL|C comput scienc logic|comput scienc logic
FSCD|C formal struct comput deduct
FSTTCS|C founda softwa techno theore comput scienc
MFCS|S mathem founda comput scienc
MFPS|C mathem founda progra semant
CALCO|C algebr coalge comput scienc
TARK|C theore aspect ration knowle
STOC|S theory comput
FOCS|S founda comput scienc
SODA|S discre algori
SOSA|S simpli algori
ALENEX|S algori engine experi
ICALP|colloq automa langua progra|automa langua progra
STACS|S theore aspect comput scienc
ITCS|innova theore comput scienc C|innova theore comput scienc
CCC|comput comple C|C comput comple
ESA|europe S algori
SoCG|S comput geomet
APPROX/RANDOM|APPROX|RANDOM
IPCO|C intege progra combin optimi
ISAAC|S algori comput
LATIN|latin americ theore inform S
WG|W graph theore concep comput scienc
GD|S graph drawin networ visual
IWOCA|W combin algori
CPM|S combin patter matchi
SEA|S experi algori
PODC|S princi distri comput
DISC|S distri comput
DLT|C develo langua theory
FUN|C fun with algori
EC|C econom comput|C electr commer
WINE|C web intern econom|W intern networ econom
SAGT|S algori game theory
COMSOC|W comput social choice
ADT|C algori decisi theory
IEEE S&P|S securi privac|IEEE SP|Oakland
IEEE EuroS&P|europe S securi privac|EuroS&P
USENIX Security|USENIX securi S
CCS|C comput commun securi
AsiaCCS|asia C comput commun securi|ASIA CCS
NDSS|networ distri system securi S
ACSAC|annual comput securi applic C
RAID|S resear attack intrus defens
ESORICS|europe S resear comput securi
CSF|comput securi founda S
PETS|privac enhanc techno S
SOUPS|S usable privac securi
HOST|S hardwa orient securi trust
CRYPTO|intern crypto C
EUROCRYPT
ASIACRYPT
TCC|theory crypto C
PKC|C practi theory public key crypto|C public key crypto
CHES|C crypto hardwa embedd system
PQCrypto
FC|C financ crypto data securi|financ crypto data securi|financ crypto
AFT|C advanc financ techno
WSC|winter simula C
SAC|S applie comput
ICCS|C comput scienc
ICLS|C learni scienc
ICIS|C inform system
HICSS|hawaii C system scienc
ECIS|europe C inform system
FPSAC|C formal power series algebr combin|formal power series algebr combin
ISSAC|S symbol algebr comput
ICM|intern congre mathem
MaxEnt
ICRC|intern cosmic ray C
ADASS|astron data analys softwa system
Lattice|S lattic field theory
ICHEP|C high energy physic
TAUP|C topics astrop underg physic
Moriond|rencon morion
CHEP|C comput high energy nuclea physic
AIAA SciTech|scitec forum|AIAA scitec forum
JSM|joint statis meetin
ALTA|W austra langua techno associ`;

export const workshops = `SemEval|W semant evalua
BEA|W innova use NLP buildi educat applic
BioNLP|BioNLP W
CMCL|W cognit modeli comput lingui
VarDial|W NLP simila langua variet dialec
WOAH|W online abuse harms
BlackboxNLP|BlackboxNLP W
RepL4NLP|W repres learni NLP
SIGMORPHON
CLPsych|W comput lingui clinic psycho
FEVER|fact extrac verifi W
AfricaNLP
CODI|W comput approa to discou
CRAC|W comput models refere anapho corefe
LoResMT
ClinicalNLP|clinic natura langua proces W
WASSA|W comput approa to subjec sentim social media analys
GEM|W genera evalua metric
UniReps
ML4PS|machin learni physic scienc W
NTIRE|new trends image restor enhanc W
ABAW
EarthVision
VRW|C virtua realit 3d user interf abstra worksh
CVPRW|C comput vision patter recogn worksh
ICCVW|C comput vision worksh
ECCVW
WACVW
ICASSPW
ICDMW|C data mining worksh
EuroMLSys
HotOS|W hot topics operat system
EVALITA
IberLEF
CHiME`;

export const journals = `JMLR|J machin learni resear
TMLR|T machin learni resear
MLJ|machin learni|machin learni journa
JAIR|J artifi intell resear
AIJ|artifi intell|artifi intell journa
AI Magazine
AI Review|artifi intell review
Engineering Applications of Artificial Intelligence
Nature Machine Intelligence
JAAMAS|autono agents multi agent system
DMLR|J data centri machin learni resear
MELBA|J machin learni biomed imagin|machin learni biomed imagin
MLST|machin learni scienc techno
Neural Computation
Neural Networks
Neurocomputing
IEEE TNNLS|T neural networ learni system
IEEE TAI|T artifi intell
IEEE TETCI|T emergi topics comput intell
IEEE TEVC|T evolut comput
Evolutionary Computation
IEEE TFS|T fuzzy system
IEEE TCYB|T cybern
IEEE TSMC|T system man cybern system
IEEE TCDS|T cognit develo system
Expert Systems with Applications|ESWA
Knowledge-Based Systems
Information Sciences
Information Fusion
Applied Intelligence
Pattern Recognition
Pattern Recognition Letters
Pattern Analysis and Applications
IEEE TPAMI|T patter analys machin intell|PAMI
IJCV|IJ comput vision
IEEE TIP|T image proces
IEEE TMM|T multim
IEEE TCSVT|T circui system video techno
IEEE TCI|T comput imagin
IEEE TBIOM|T biomet behavi identi scienc
CVIU|comput vision image unders
Image and Vision Computing
Machine Vision and Applications
JMIV|J mathem imagin vision
Journal of Imaging
Displays
IEEE TMI|T medica imagin
Medical Image Analysis
IEEE JBHI|J biomed health inform
IEEE TBME|T biomed engine
CMIG|comput medica imagin graphi
Computers in Biology and Medicine
IJCARS|IJ comput assist radiol surger
Medical Physics
Radiology
NeuroImage
Human Brain Mapping
Imaging Neuroscience
Artificial Intelligence in Medicine
JAMIA|J americ medica inform associ
JMIR|J medica intern resear
JDST|J diabet scienc techno
npj Digital Medicine
PLOS Digital Health
Lancet Digital Health
The Lancet|Lancet
NEJM|new englan J medici|new englan journa medici
JAMA
BMJ
NEJM AI
TACL|T associ comput lingui
CL|comput lingui
Natural Language Engineering
LRE|langua resour evalua
ACM TALLIP|T asian low resour langua inform proces
CSL|comput speech langua
Speech Communication
IEEE/ACM TASLP|T audio speech langua proces|TASLP
JASA|J acoust societ americ
JDMDH|J data mining digita humani
Cognitive Science
Cognition
BBS|behavi brain scienc
IEEE TAFFC|T affect comput|TAC
IEEE TKDE|T knowle data engine
ACM TKDD|T knowle discov from data
ACM TIST|T intell system techno
ACM TOIS|T inform system
ACM TORS|T recomm system
ACM TWEB|T web
IP&M|inform proces manage
JASIST|J associ inform scienc techno
Scientometrics
QSS|quanti scienc studie
Aslib JIM|aslib J inform manage|aslib journa inform manage
Data Mining and Knowledge Discovery|DMKD|DAMI
KAIS|knowle inform system
Semantic Web|semant web journa
PVLDB|procee VLDB endowm|VLDB endowm
VLDBJ|VLDB journa
PACMMOD|ACM manage data|procee ACM manage data
ACM TODS|T databa system
Scientific Data|nature scient data
PACMHCI|ACM human comput intera|procee ACM human comput intera|PACM HCI
ACM TOCHI|T comput human intera
IMWUT|ACM intera mobile wearab ubiqui techno|procee ACM intera mobile wearab ubiqui techno
IJHCS|IJ human comput studie|intern journa human comput studie
IJHCI|IJ human comput intera
ACM TiiS|T intera intell system
ACM THRI|T human robot intera
Computers in Human Behavior
BJET|britis J educat techno
Computers & Education|comput educat
IJAIED|IJ artifi intell educat
IEEE TLT|T learni techno
IEEE TVCG|T visual comput graphi
ACM TOG|T graphi
CGF|comput graphi forum
Computers & Graphics|comput graphi
The Visual Computer|visual comput
CVMJ|comput visual media
PACMCGIT|ACM comput graphi intera techni
IEEE CG&A|comput graphi applic
IEEE T-RO|T roboti|TRO
IEEE RA-L|roboti automa letter|RAL
IJRR|IJ roboti resear
Autonomous Robots
Science Robotics
IEEE/ASME TMECH|T mechat
IEEE TASE|T automa scienc engine
IEEE RAM|roboti automa magazi
IEEE TITS|T intell transp system|T-ITS
IEEE TIV|T intell vehicl
Transportation Research Part C|transp resear part C emergi techno|TR-C
Transportation Research Part B|transp resear part b method
Transportation Research Part E
IEEE TAC|T automa contro
IEEE TCNS|T contro networ system
IEEE TCST|T contro system techno
IEEE L-CSS|contro system letter|LCSS
IEEE/CAA JAS|J automa sinica
Automatica
IEEE TIE|T indust electr
IEEE TII|T indust inform
IEEE TSG|T smart grid
IEEE TPWRS|T power system
IEEE TIT|T inform theory
IEEE JSAIT|J select areas inform theory
FnT CIT|founda trends commun inform theory
FnT ML|founda trends machin learni
FnT IR|founda trends inform retrie
IEEE TSP|T signal proces
IEEE SPL|signal proces letter
IEEE SPM|signal proces magazi
IEEE JSTSP|J select topics signal proces
IEEE OJSP|open J signal proces|open journa signal proces
Signal Processing
DCN|digita commun networ
IEEE TSIPN|T signal inform proces over networ
IEEE TWC|T wirele commun
IEEE TCOM|T commun
IEEE TCCN|T cognit commun networ
IEEE TVT|T vehicu techno
IEEE TMC|T mobile comput
IEEE/ACM ToN|T networ
IEEE TNSM|T networ servic manage
IEEE TNSE|T networ scienc engine
IEEE TMLCN|T machin learni commun networ
IEEE JSAC|J select areas commun
IEEE WCL|wirele commun letter
IEEE CL|commun letter|COMML|LCOMM
IEEE COMST|commun survey tutori
IEEE Communications Magazine
IEEE Wireless Communications
IEEE Network
IEEE IoT-J|intern things journa|IoTJ
IEEE OJ-COMS|open journa commun societ|OJCOMS
IEEE TAP|T antenn propag
IEEE TMTT|T microw theory techni
IEEE TAES|T aerosp electr system
IEEE TIM|T instru measur
IEEE Sensors Journal
IEEE TGRS|T geosci remote sensin
IEEE GRSL|geosci remote sensin letter
IEEE GRSM|geosci remote sensin magazi
IEEE JSTARS|J select topics applie earth observ remote sensin
ISPRS JPRS|ISPRS J photog remote sensin|J photog remote sensin
JAG|IJ applie earth observ geoinf
RSE|remote sensin enviro
Remote Sensing
IJGIS|IJ geogra inform scienc
IEEE Access
Proc. IEEE|procee IEEE
IEEE TC|T comput
IEEE TPDS|T parall distri system
IEEE TCC|T cloud comput
IEEE TSC|T servic comput
IEEE TCAD|T comput aided design integr circui system
IEEE TCAS-I|T circui system i
IEEE TCAS-II|T circui system II
IEEE JSSC|J solid state circui
IEEE TVLSI|T very large scale integr system
IEEE TETC|T emergi topics comput
IEEE TBD|T big data
IEEE TCSS|T comput social system
IEEE TG|T games
IEEE Intelligent Systems
IEEE Software
ACM TOCS|T comput system
ACM TACO|T archit code optimi
ACM TECS|T embedd comput system
ACM TOS|T storag
ACM TOSN|T sensor networ
ACM TOMM|T multim comput commun applic
ACM TOPS|T privac securi
ACM TQC|T quantu comput
POMACS|ACM measur analys comput system|procee ACM measur analys comput system
PACMNET|ACM networ|procee ACM networ
FGCS|future genera comput system
JPDC|J parall distri comput
CCPE|concur comput practi experi
ACM CSUR|comput survey
CACM|commun ACM
JACM|J ACM|journa ACM
IEEE TSE|T softwa engine
ACM TOSEM|T softwa engine method
EMSE|empiri softwa engine
JSS|J system softwa
IST|inform softwa techno
SoSyM|softwa system modeli
PACMPL|ACM progra langua|procee ACM progra langua
PACMSE|ACM softwa engine|procee ACM softwa engine
ACM TOPLAS|T progra langua system
JFP|J functi progra
JOSS|J open source softwa
SoftwareX
IEEE TIFS|T inform forens securi
IEEE TDSC|T depend secure comput
Computers & Security|comput securi
PoPETs|procee privac enhanc techno
TCHES|T crypto hardwa embedd system
Designs, Codes and Cryptography
SICOMP|SIAM J comput
TALG|T algori
Algorithmica
TCS|theore comput scienc
JCSS|J comput system scienc
Information and Computation
Distributed Computing
DCG|discre comput geomet
JoCG|J comput geomet
Theory of Computing
TheoretiCS
LMCS|logica method comput scienc
ACM TOCL|T comput logic
TPLP|theory practi logic progra
MSCS|mathem struct comput scienc
FMSD|formal method system design
JAR|J automa reason
JLC|J logic comput
JSL|J symbol logic
Journal of Mathematical Logic
Annals of Pure and Applied Logic
ACM TEAC|T econom comput
GEB|games econom behavi
JET|J econom theory
Econometrica
AER|americ econom review
QJE|quarte J econom
JPE|J politi econom
Review of Economic Studies
Journal of Econometrics
Journal of Finance
Review of Financial Studies
Management Science
Operations Research
Mathematics of Operations Research
EJOR|europe J operat resear
Mathematical Programming
SIOPT|SIAM J optimi
JRSSB|J royal statis societ series b
JRSSC|J royal statis societ series C
Annals of Statistics
Annals of Applied Statistics
Annals of Probability
Annals of Applied Probability
J. Am. Stat. Assoc.|J americ statis associ
JCGS|J comput graphi statis
Biometrika
Biometrics
Biostatistics
Bernoulli
Statistical Science
Technometrics
EJS|electr J statis
SIMODS|SIAM J mathem data scienc
JUQ|SIAM/ASA J uncert quanti
SISC|SIAM J scient comput
SINUM|SIAM J numeri analys
SIAP|SIAM J applie mathem
SIMA|SIAM J mathem analys
SICON|SIAM J contro optimi
SIAM J. Discrete Math.|SIAM J discre mathem
SIIMS|SIAM J imagin scienc
SIADS|SIAM J applie dynami system
SIAM Review
Journal of Computational Physics
CMAME|comput method applie mechan engine
Numerische Mathematik
Math. Comp.|mathem comput
ACM TOMS|T mathem softwa
Inverse Problems
Information and Inference
CPAM|commun pure applie mathem
Ann. of Math.|annals mathem
Invent. Math.|invent mathem
Acta Math.|acta mathem
JAMS|J americ mathem societ
Duke Math. J.|duke mathem J
Publ. Math. IHES|public mathem l'IHÉS
JEMS|J europe mathem societ
Memoirs AMS|memoir americ mathem societ
Trans. AMS|T americ mathem societ
Proc. AMS|procee americ mathem societ
Bull. AMS|bullet americ mathem societ
Notices AMS|notice americ mathem societ
Proc. LMS|procee london mathem societ
J. LMS|J london mathem societ
Bull. LMS|bullet london mathem societ
Adv. Math.|advanc mathem
Amer. J. Math.|americ J mathem
Compos. Math.|compos mathem
Math. Ann.|mathem annale
Math. Z.|mathem zeitsc
Crelle|J fur die reine und angewa mathem|journa fur die reine und angewa mathem
GAFA|geomet functi analys
Geom. Topol.|geomet topolo
AGT|algebr geomet topolo
J. Topol.|J topolo
J. Diff. Geom.|J differ geomet
J. Algebraic Geom.|J algebr geomet
Algebraic Geometry
J. Algebra
JPAA|J pure applie algebr
J. Algebraic Combin.|J algebr combin
Comm. Algebra|commun algebr
Algebra & Number Theory|algebr number theory|ANT
Algebr. Represent. Theory|algebr repres theory
Represent. Theory|repres theory
Transform. Groups|transf groups
Selecta Math.|select mathem
Forum Math. Pi|forum mathem pi
Forum Math. Sigma|forum mathem sigma
IMRN|intern mathem resear notice
Math. Res. Lett.|mathem resear letter
SIGMA|symmet integr geomet method applic
J. Number Theory
Int. J. Number Theory|IJ number theory
Acta Arith.|acta arithm
Res. Number Theory|resear number theory
J. Combin. Theory Ser. A|J combin theory series a|JCTA
J. Combin. Theory Ser. B|J combin theory series b|JCTB
Combinatorica
European J. Combin.|europe J combin
EJC|electr J combin
Discrete Math.|discre mathem
Combin. Probab. Comput.|combin probab comput
Random Structures & Algorithms|random struct algori
J. Graph Theory
DMTCS|discre mathem theore comput scienc
Linear Algebra Appl.|linear algebr its applic
J. Funct. Anal.|J functi analys
ARMA|archiv ration mechan analys
J. Differential Equations
Comm. PDE|commun partia differ equati
Anal. PDE|analys PDE
Nonlinearity
J. Nonlinear Sci.|J nonlin scienc
Ergodic Theory Dynam. Systems|ergodi theory dynami system|ETDS
PTRF|probab theory relate fields
Math. Proc. Cambridge Philos. Soc.|mathem procee cambri philos societ
Canad. J. Math.|canadi J mathem
Israel J. Math.|israel J mathem
Pacific J. Math.|pacifi J mathem
Arch. Math.|archiv der mathem
Manuscripta Math.|manusc mathem
Michigan Math. J.|michig mathem J
Math. Scand.|mathem scandi
Fund. Math.|fundam mathem
Topology Appl.|topolo its applic
TAC|theory applic catego
Appl. Categ. Structures|applie catego struct
J. Noncommut. Geom.|J noncom geomet
Doc. Math.|docume mathem
Lett. Math. Phys.|letter mathem physic
CMP|commun mathem physic
JMP|J mathem physic
Ann. Henri Poincaré|annale henri poinca
J. Phys. A|J physic a|J physic a mathem theore
PRL|physic review letter
PRX|physic review x
PRX Quantum
PRA|physic review a
PRB|physic review b
PRC|physic review C
PRD|physic review d
PRE|physic review e
Phys. Rev. Research|physic review resear|PRR
PR Applied|physic review applie
PR Fluids|physic review fluids
PR Materials|physic review materi
PRAB|physic review accele beams
Rev. Mod. Phys.|review modern physic
JHEP|J high energy physic
JCAP|J cosmol astrop physic
PLB|physic letter b
PLA|physic letter a
NPB|nuclea physic b
NPA|nuclea physic a
EPJC|europe physic J C
EPJA|europe physic J a
EPJP|europe physic J plus
EPL|europh letter
CQG|classi quantu gravit
GRG|genera relati gravit
Living Rev. Relativ.|living review relati
IJMPA|IJ modern physic a
IJMPD|IJ modern physic d
MPLA|modern physic letter a
PTEP|progre theore experi physic
Physics Reports
Rep. Prog. Phys.|report progre physic
Astroparticle Physics
Physics of the Dark Universe|PDU
Universe
SciPost Physics
SciPost Phys. Core|scipos physic core
SciPost Phys. Lect. Notes|scipos physic lectur notes
SciPost Phys. Codebases|scipos physic codeba
New Journal of Physics|NJP
Quantum
Quantum Science and Technology
npj Quantum Information
JINST|J instru
NIM A|nuclea instru method physic resear sectio a
Comput. Phys. Commun.|comput physic commun|CPC
Chaos
Entropy
Physica A
Physica D
JSTAT|J statis mechan theory experi
J. Stat. Phys.|J statis physic
JFM|J fluid mechan
Physics of Fluids
Journal of Chemical Physics
JCTC|J chemic theory comput
J. Phys. Chem. Lett.|J physic chemis letter
JACS|J americ chemic societ
JCIM|J chemic inform modeli
Digital Discovery
Nano Letters
ACS Nano
APL|applie physic letter
J. Appl. Phys.|J applie physic
Optica
ApJ|astrop J|astrop journa
ApJL|astrop J letter|apj letter
ApJS|astrop J supple series|astrop J supple|apj supple|ApJSS|apj supple series
AJ|astron J|astron journa
A&A|astron astrop
A&A Letters|astron astrop letter|a a letter
MNRAS|monthl notice royal astron societ|monthl notice
MNRAS Letters|MNRASL|monthl notice royal astron societ letter
PASP|public astron societ pacifi
PASJ|public astron societ japan
PASA|public astron societ austra
RNAAS|resear notes AAS|resear notes americ astron societ
BAAS|bullet americ astron societ|bullet AAS
PSJ|planet scienc J|planet scienc journa
OJAp|open J astrop|open journa astrop|OJA
RASTI|RAS techni instru
RAA|resear astron astrop
ARA&A|annual review astron astrop
A&ARv|astron astrop review
Nature Astronomy
JHEAp|J high energy astrop
JATIS|J astron telesc instru system
JAI|J astron instru
Astronomy and Computing|astron comput
Experimental Astronomy
AN|astron nachri|astron notes
ApSS|astrop space scienc|Ap&SS
Frontiers in Astronomy and Space Sciences
Space Science Reviews
Solar Physics
Icarus
Planetary and Space Science
Galaxies
JKAS|J korean astron societ
JAA|J astrop astron
Acta Astronomica
RMxAA|revist mexica astron y astrof
Astronomy Letters
Astronomy Reports
New Astronomy
New Astronomy Reviews
Celestial Mechanics and Dynamical Astronomy
Advances in Space Research
Acta Astronautica
JGCD|J guidan contro dynami
J. Quant. Spectrosc. Radiat. Transf.|J quanti spectr radiat transf|JQSRT
JGR|J geophy resear
GRL|geophy resear letter
JAMES|J advanc modeli earth system
GMD|geosci model develo
BAMS|bullet americ meteor societ
Journal of Climate
Nature
Science
Nature Communications|nat comms
Nature Physics
Nature Methods
Nature Medicine
Nature Biomedical Engineering
Nature Computational Science
Nature Human Behaviour
Communications Physics
Science Advances
PNAS|procee nation academ scienc
Scientific Reports|sci report
Neuron
iScience
eLife
PLOS ONE|PLoS one
PLOS Computational Biology
PLOS Biology
Proc. R. Soc. A|procee royal societ a
J. R. Soc. Interface|J royal societ interf
Bioinformatics
Briefings in Bioinformatics
BMC Bioinformatics
Nucleic Acids Research
IEEE/ACM TCBB|T comput biolog bioinf
IEEE TNSRE|T neural system rehabi engine
Journal of Neuroscience
PeerJ Computer Science
Sensors
Applied Sciences
Mathematics
Frontiers in Artificial Intelligence
AI and Ethics
AI & Society
Synthese
American Mathematical Monthly
Bull. Aust. Math. Soc.|bullet austra mathem societ`;

export const series = `LNCS|lectur notes comput scienc
PMLR|procee machin learni resear
Proc. SPIE|SPIE|SPIE procee|SPIE proc|procee SPIE
PoS|procee scienc
LIPIcs|leibni intern procee inform
EPTCS|electr procee theore comput scienc
CEUR-WS|CEUR worksh procee|CEUR
CCIS|commun comput inform scienc
ENTCS|electr notes theore comput scienc
JPCS|J physic confer series|journa physic confer series
EPJ Web Conf.|EPJ web confer
AIP Conf. Proc.|AIP confer procee
ASP Conf. Ser.|ASP confer series|astron societ pacifi confer series|ASPCS
IFAC-PapersOnLine|IFAC papers
Procedia Computer Science
ISPRS Annals|ISPRS annals photog remote sensin spatia inform scienc
ARR|ACL rollin review`;
