/* Made by scripts/make-venue-table.ts from scripts/venue-list.ts; see there. */

export const conferences = `NeurIPS%neur> ~c;#|NIPS|adv^c neur> ~c;#
ICML%~f
ICLR%learni?pres
AAAI|AAAI C5{ell|AAAI n~r C5{ell
AAAI Spr(g Symposium|AAAI:pr(g S:0ies
AAAI F>l Symposium|AAAI f>l S:0ies
IJCAI|JC5{ell
IJCAI-ECAI
ECAI~iC5{ell
IAAI%(nova~p5{ell|(nova~p5{ell
EAAI|S educ<5dv^c5{ell
AIES%AI eth7s]%a{ell eth7s]
UAI%unc0t5{ell|unc0t5{ell
AISTATS%a{ell:t<is|a{ell:t<is
COLT%learni ~d|C!9 ~d
ALT%>g8i9 ~d
COLM%~s_modeli
RLC|re(fo9 C
AutoML%aut=_~f
CoLLAs%lifelo95gents
CPAL%parsim9
LoG|learni graphs C
L4DC%learni dynami cont6|learni dynami cont6
CLeaR%caus>9?ason
MLSys%~f#
SaTML%secur}trustw ~f
ACML|asi^ C ~f
ECML PKDD~iC ~f pr(ci practi knowl}discov d<aba|ECML-PKDD|ECML/PKDD|PKDD|ECML|JC ~f knowl}discov d<aba
CHIL%he>th (f0e9
MLHC|~f he>th C|~f he>th
ML4H|~f he>th S|~f he>th
EurIPS
ICLP%log7 p6gra
KR%pr(ci knowle?pres?ason
ICAPS%aut=_pl^ni:chedu
AAMAS%autono5gents multia#%autono5gents multi5gent#
AGI%artifi gen0_(tell
SoCS|S c=b(:earch
CP%pr(ci practi constr p6gra
SAT%~d~p:<isf test(
ILP%(duct log7 p6gra
NeSy%neu6s9?ason
XAI|w8ld C explai5{ell|w8ld C explai AI
IASEAI%(t0n~t:af}eth7_AI
PRICAI|~F rim C5{ell
IJCNN|JC neur>~b
WCCI|w8ld congre! (tell
ICANN%artifi neur>~b
ESANN~iS5rtifi neur>~b
ICONIP%neur> ~c;
GECCO|geneti evolut! C
CEC|congr}evolut!
PPSN%par>l p6ble:olv( f6m n<ure|par>l p6ble:olv( f6m n<ure
EvoAppl7~rs|EvoApps
FOGA|found_geneti5lg8i
ALIFE%artifi life
ICMLA%~f~p
ICTAI%tools with5{ell
ICAIF%AI f(^c
AIED%a{ell educ<
EDM%educ< d<_m((g
LAK%learni5n>yt knowle
L@S%learni5t:c>e
ITS%(tell tut8i#
ICAIL%a{ell law
JURIX%leg> knowl}~c#
CAI|)CAI|)C5{ell
CVPR|CVPRF|C!~l p<t0?cogn|c~j~l p<t0?cogn
ICCV|C!~l
ECCV~iC!~l
WACV|w(t0 C~p!~l|w8ksh~p!~l
BMVC|britis mach(~l C
ACCV|asi^ C!~l
ICPR%p<t0?cogn
ICIP%image;
ICIAP%image~C;
FG%aut=_fac}gestur?cogn
IJCB|JC bi=et
AVSS%adv^c video:ign> based:urvei%adv^c visu>:ign> based#
ICDAR%docume~C?cogn
3DV%3d~l
VISAPP|C!~l ~d~p
PRCV|ch(es C p<t0?cogn!~l
DAGM GCPR|g0m^ C p<t0?cogn|GCPR
ICCP|C! photog
MICCAI%med7_image!!5ssist~uv|med7_image!!5ssist~uv
MIDL%med7_imag( with deep9|med7_imag( with deep9
ISBI|S bi=ed imag(
IPMI%~c; med7_imag(|~c; med7_imag(
IPCAI%~c;!5ssist~uv
EMBC%eng(}med7i biolog]|eng(}med7i biolog C
BIBM%bio(f bi=ed
ICHI%he>th ~c
CBMS|S! based med7a#
AIME%a{ell med7i
AMIA|AMIA5nnu> S
BVM|bildv}fur di}medizi
RECOMB%re~n! molecu biolog
ISMB%(tell# molecu biolog
PSB|~F S bioc=
ACL|associ~k|^nu> meet(~t~k|meet(~t~k
EMNLP%empiri method n<ur_~sa;|empiri method n<ur_~sa;
NAACL%n8th5m07 chapte~t~k|n8th5m07 chapte~t~k%n~r5m07 chapte~t~k|NAACL-HLT|HLT-NAACL
EACL%eu6p}chapte~t~k~ichapte~t~k
~gCAIS%AI5genti#
IAUS|IAU:ympos|(t0n5~o union:ympos
AACL|asi_~F chapte~t~k%asi_~F chapte~t~k
IJCNLP|JC n<ur_~sa;
IJCNLP-AACL|AACL-IJCNLP|IJCNLP/AACL
ACL-IJCNLP
COLING|C~k
LREC-COLING
LREC|~sa?sour ev>u_C%~sa?sour ev>ua
CoNLL|C! n<ur_~sa9%n<ur_~sa9
*SEM|JC lex7a!:em^t|StarSEM
INLG|n<ur_~s_gen0_C
SIGDIAL|meet(:peci_(t0}g6up discou di>og
RANLP%recent5dv^c n<ur_~sa;
TSD%text:peech di>og
EAMT%eu6pe~t mach( tr^sl
AMTA%associ mach( tr^sl5m07
MT Summit|mach( tr^sl:ummit
PACLIC|~F5si_C ~s_~c!
NLPCC%n<ur_~sa; ch(es!
CCL|ch(_n~r C~k|ch(es n~r C~k
PROPOR|C!; p8tug
NoDaLiDa|n8d7 C~k
KONVENS
ROCLING
CLiC-it
ICON
AKBC%aut=_knowl}bas}constr
WMT%mach( tr^sl|W:t<is mach( tr^sl
IWSLT%spoken ~s_tr^sl
NLP4DH%n<ur_~sa; digit_hum^i
Arab7NLP|arab7 n<ur_~sa; C
NLDL|n8th}lights deep9 C|n8th}lights deep9 W
CogSci%cognit+]|^nu> meet( cognit+]
CCN%cognit! neu6s
Cosyne|c~j# neu6s
ICASSP%acoust:peech:ign>;|acoust:peech:ign>;
Int0speech%(t0n:peech ~a~t
EUSIPCO|eu6pe:ign>; C
SLT|spoken ~s_~e W
ASRU|aut=a:peech?cogn und0s W|W5ut=a:peech?cogn und0s
WASPAA|W~p:ign>; to5udio5coust
MLSP|W ~f:ign>;
APSIPA ASC|APSIPA|asi_~F:ign> ~c;~t5nnu>:ummit C
ISMIR%(t0n] mus7 ~c?trie|(t0n] mus7 ~c?tri}C
DCASE|W detect classi5coust:cenes events
Odyssey|speak}~sa?cogn w8ksh
SSW|speech:ynth}W
SIU|sign>; ~a~p C
DCC|d<_c=pr}C
PCS|p7tur cod(g S
VCIP%visu> ~a image;
ICME%multim expo
~gMM%multim|ACMMM|~gmultim|MM
~gMM Asia|MMAsia|multim5sia
ICMR%multim?trie
MMM%multim modeli
ICMI%multim~ua
ACII%affect! (tell~ua
KDD%knowl}discov d<_m((g|SIGKDD|SIGKDD C knowl}discov d<_m((g
ICDM%d<_m((g
SDM|SIAM C d<_m((g
PAKDD|~F5si_C knowl}discov d<_m((g
WSDM%web:earch d<_m((g
CIKM%~c knowl}m^age
SIGIR%re~n develo ~c?trie
SIGIR-AP
ICTIR%~d ~c?trie%(nov_concep the8i ~c?trie
ECIR~iC ~c?trie
CHIIR%hum^ ~c~ua?trie
RecSys%rec=m#
UMAP%us0 modeli5dapt_p0son
WWW|w8ld wid}web C%w8ld wid}web|web conf0|TheWebConf|WebConf
ISWC|(t0n:em^t web C
ESWC|extend:em^t web C|eu6pe:em^t web C
ICWSM%web:oci> media%weblog:oci> media
HT%hyp0t:oci> media
WebSci|web+ C
ASONAM%adv^c:oci>~b~C m((g
IC2S2|C!:oci>+
JCDL|JC digit_librar
TREC|text REtriev> C
CLEF|conf0 labs ev>u_f8um
)BigD<a|BigD<a|big d<a%big d<a
DASFAA%d<aba#5dv^c~p
SIGMOD%m^ag}d<a
VLDB%v0y larg}d<_bases%v0y larg}d<aba
ICDE%d<_~q
EDBT%extend d<ab_~e
ICDT%d<ab_~d
PODS|S pr(ci d<aba#
CIDR%(nov_d<a#?~n
MDM%mobil}d<_m^age
SIGSPATIAL%adv^c geogr_~c#
CHI%hum^ fact8!#|CHI C hum^ fact8!#
CSCWD|C!:upp8 coop0 w8k ~z
CSCW|C!:upp8 coop0 w8k:oci>!|C!:upp8 coop0 w8k
UIST|S us0~uf~h_~e
IUI%(tell us0~uf
UbiC=p|JC p0vas ubiqui!
DIS|~z~ua# C
TEI%t^gib embedd embodi~ua
ASSETS|C!5ccess
MobileHCI%hum^!~u_with mobil}dev7e:0v7
CUI%conv0 us0~uf
HRI%hum^ 6bot~ua
INTERACT
HCII|HCI~un
N8diCHI
ETRA|S ey}tracki?~n~p
HCOMP%hum^! c6wds
C&C%cre<i cognit
CI|collec (tell C
NIME%new~uf mus7_expres
FAccT%fairne5ccoun tr^sp|FAT*
EAAMO%equity5ccess5lg8i mech^ optimi
ICTD%~c ~a ~e develo
COMPASS|C!:ustai]
SIGCSE|techni S!+ educ<
ICER%(t0n! educ<?~n
)VR%virtua?>it 3d us0~uf%virtua?>it
ISMAR|S mixed5ugmen?>it
VRST|S virtua?>it~h_~e
)VIS|VIS%visu>|visu> C|)VIS C
Pacif7Vis|~F visu> S|~F visu> C
Eu6Vis|eu6gr C visu>
SIGGRAPH|C! graphi~u_techni
SIGGRAPH Asia
Eu6graph7s
Pacif7 Graph7s
I3D|S~u_3d graphi games
SCA|S!5nim<
SGP|S ge=et;
CGI|c~j graphi~un
CVM|C! visu> media
GI|graphi~uf
CoG|)cog%games
FDG%found_digit_games
CoRL%6bot9
RSS|6boti+#
ICRA%6boti5ut=a
IROS%(tell 6bots#
Hum^oids%hum^o 6bots
RO-MAN%6bot hum^~u_~a
CASE%aut=a+ ~q
ISRR|S 6boti?~n
ISER|S exp0i 6boti
WAFR|W5lg8i found_6boti
ICAR%adv^c 6boti
)IV|(tell veh7l:ympos
ITSC%(tell tr^sp#|(tell tr^sp# C
RoboCup|6bocu S
iSpaRo%spac}6boti
ICDL%develo9
SMC|C# m^ cyb0n
FUSION%~c fusion
CDC%decisi cont6
ACC|am07 cont6 C
ECC~icont6 C
IFAC W8ld Congress|IFAC WC
HSCC%hybrid#! cont6
ICCPS%cyb0 [#
SysCon|system C
IECON%(dust electr]
ISIT|S ~c ~d
ITW|~c ~d W
ISITA|S ~c ~d its~p
All0ton|>l0t C ~a cont6!
CISS%~c+#
Asil=ar|asil= C:ign>#!
SPAWC|W:ign>;5dv^c wirel}~a
SSP|st<is:ign>; W
SAM|sens85rray mult7:ign>; W
ICC%~a
GLOBECOM|glob> ~a C
WCNC|wirel}~a~b C
PIMRC|S p0son (do8 mobil}radio ~a
VTC|veh7u ~e C
INFOCOM|C! ~a
ISCC|S! ~a
CCNC|consum ~a~b C
EuCNC
EuCAP~iC5ntenn p6pag
WiOpt|S modeli optimi mobile5d hoc wirel}netw8
ECOC~iC opt7_~a
OFC|opt7_fib0 ~a C
RadarConf|radar C
IGARSS|(t0n geosci?~D( S|geosci?~D( S
ISPRS Congress|ISPRS
ISCAS|S circui#
SIGCOMM|~gSIGCOMM C
NSDI|S~b# ~z implem
IMC|(t0n measur C
CoNEXT%em0gi~b exp0i ~e
HotNets|W hot top7s~b
MobiC=%mobile!~b
MobiSys%mobile#~p:0v7
MobiHoc|S mobile5d hoc~b!
SenSys%embedd~b:ens8#
IPSN%~c;:ens8~b
P0C=%p0vas! ~a
ICNP%netw8 p6toc
SIGMETRICS%measur modeli!#
ICPE%p0f8 ~q
SOSP|S op0<# pr(ci
OSDI|S op0<# ~z implem
Eu6Sys~iC!#
USENIX ATC|USENIX5nnu> techni C|ATC
FAST%file:t8ag ~e
SoCC|S cloud!
ASPLOS%archit:upp8 p6gr_~s_op0<#
ISCA|S!5rchit
MICRO|S m76a
HPCA|S high p0f8!5rchit
CGO|S cod}gen0_optimi
PACT%par>l5rchit c=pil techni
PPoPP|S pr(ci practi par>l p6gra
SPAA|S par>l5lg8i5rchit
SC%high p0f8!~b:t8ag~C
ICS%sup0c
HPDC|S high p0f8 par>l distri!
ISC|ISC high p0f8
IPDPS|(t0n par>l distri; S
ICPP%par>l;
Eu6-Par~iC par>l;
CCGrid|S clust}cloud~un!
CLUSTER%cluste!
PASC|pl<fo5dv^c:cient! C
ICPADS%par>l distri#
ICDCS%distri!#
Middleware|middl}C
DSN%depend#~b
SRDS|S?liab distri#
RTSS|re> time# S
RTAS|re> tim}embedd ~e~p S
ECRTS|eu6mi C?> time#
EMSOFT%embedd~ha
DAC|~z5ut=_C
ICCAD|C!5ided ~z
DATE|~z5ut=_test eu6p}C|~z5ut=_test eu6pe
ASP-DAC|asia:outh ~F ~z5ut=_C|ASPDAC
ISPD|S [ ~z
FPGA|S field p6gr_g<e5rrays
ISLPED|S low pow0 electr ~z
ISSCC|(t0n:olid:t<}circui C
QCE%qu^tu! ~q|)qu^tu week
QIP%qu^tu ~c;
TQC%~d qu^tu! ~a crypto
ICSE%softw_~q
FSE%founda~h_~q|ESEC/FSE|S founda~h_~q
ASE%aut=a~h_~q
ISSTA|S~h_test(~C
ICST%softw_test( v0ifi v>ida
MSR%m((g~ha?posi
ICSME%softw_ma(t}evolut
ICPC%p6gr_c=pre
SANER%softwa~C evolut?engi
ESEM|S empiri~h_eng(}measur
EASE%ev>ua5ssess~h_~q
RE|requir eng(}C
REFSQ%requir eng(}founda~h_qu>it
MODELS%model driven eng(}~sa#
ICSA%softwa5rchit
CHASE%coop0 hum^5spect~h_~q
CAIN%AI ~q
SEAMS|S~h_~q5dapti:elf m^agi#
CAiSE%adv^c ~c# ~q
BPM%bus(e; m^age
COMPSAC|c~j~ha~p C
APSEC|asi_~F~h_eng(}C
ISSRE|S~ha?liab ~q
ICWS%web:0v7
PLDI%p6gr_~s_~z implem
POPL|S pr(ci p6gr_~sa
OOPSLA%object 8ient p6gra# ~sa~p
SPLASH
ICFP%functi p6gra
ECOOP~iC object 8ient p6gra
ESOP~iS p6gra
CC%c=pil constr
FLoC|fed0_log7 C
LICS|S log7!+|log7!+
CAV|C!5ided v0ifi|c~j5ided v0ifi
TACAS%tools5lg8i constr~C#|tools5lg8i constr~C#
FoSSaCS%founda~ha+!:truct|founda~ha+!:truct
FMCAD|f8m> method!5ided ~z
SAS|st<7~C S
FM|S f8m> method
RV%runtim v0ifi
CADE%aut=_deduct
IJCAR|JC5ut=a?ason
ITP%(t0_the8}p6v(
CPP%c0tif p6gr_p6ofs
CONCUR%concur ~d
CSL|C!+ log7|c~j+ log7
FSCD%f8m>:truct! deduct
FSTTCS%founda~h_~e the8e!+
MFCS|S1 founda!+
MFPS%m<hem found_p6gra:em^t
CALCO%>gebr co>ge!+
TARK%the8e5spect r~r knowle
STOC|S ~d!
FOCS|S founda!+
SODA|S discre5lg8i
SOSA|S:impli5lg8i
ALENEX|S5lg8i eng(}exp0i
ICALP|colloq5ut=_~s_p6gra|aut=_~s_p6gra
STACS|S the8e5spect!+
ITCS|(nov_the8e!+ C|(nov_the8e!+
CCC|c~j c=pl}C|C! c=ple
ESA~iS5lg8i
SoCG|S! ge=et
APPROX/RANDOM|APPROX|RANDOM
IPCO%(teg}p6gr_c=b( optimi
ISAAC|S5lg8i!
LATIN|l<(5m07 the8}~c S
WG|W graph the8}concep!+
GD|S graph draw(~b visu>
IWOCA|W c=b(5lg8i
CPM|S c=b( p<t0 m<chi
SEA|S exp0i5lg8i
PODC|S pr(ci distri!
DISC|S distri!
DLT%develo ~s_~d
FUN%fun with5lg8i
EC%econ=!%electr c=m0
WINE%web~un econ=|W~un~b econ=
SAGT|S5lg8i gam}~d
COMSOC|W!:oci> cho7e
ADT%>g8i decisi ~d
)S&P|S~v privac|)SP|Oakl^d
)Eu6S&P~iS~v privac|Eu6S&P
USENIX Security|USENIX~v S
CCS|C! ~a~v
AsiaCCS|asi_C! ~a~v|ASIA CCS
NDSS|netw8 distri#~v S
ACSAC|^nu>!~v~p C
RAID|S?~n5ttack (trus defens
ESORICS~iS?~n!~v
CSF|c~j~v found_S
PETS|privac enh^c ~e S
SOUPS|S usabl}privac~v
HOST|S hardw_8ient~v trust
CRYPTO|(t0n crypto C
EUROCRYPT
ASIACRYPT
TCC|~d crypto C
PKC%practi ~d publ7 key crypto%publ7 key crypto
CHES%crypto hardw_embedd#
PQCrypto
FC%f(^c crypto d<a~v|f(^c crypto d<a~v|f(^c crypto
AFT%adv^c f(^c ~e
WSC|w(t0:imul_C
SAC|S5pplie!
ICCS|C!+
ICLS%learni+
ICIS%~c#
HICSS|hawaii C#+
ECIS~iC ~c#
FPSAC%f8m> pow0:0ies5lgebr c=b(|f8m> pow0:0ies5lgebr c=b(
ISSAC|S:ymbol5lgebr!
ICM|(t0n congre1
MaxEnt
ICRC|(t0n cosm7 ray C
ADASS|a~o d<a~C~ha#
L<t7e|S l<t7 field ~d
ICHEP%high en0gy [
TAUP%top7s5st6p und0g [
M8iond|rencon m8ion
CHEP|C! high en0gy nucle_[
AIAA SciTech|scitec f8um|AIAA:citec f8um
JSM|jo(t:t<is meet(
ALTA|W5ustr_~s_~e~t`;

export const workshops = `SemEv>|W:em^t ev>ua
BEA|W (nov_us}NLP buildi educ<~p
BioNLP|BioNLP W
CMCL|W cognit modeli~k
VarDi>|W NLP:imil_~s_variet di>ec
WOAH|W onl(e5bus}harms
BlackboxNLP|BlackboxNLP W
RepL4NLP|W?pres9 NLP
SIGMORPHON
CLPsych|W~k cl(7 psycho
FEVER|fact extrac v0ifi W
Afr7aNLP
CODI|W!5pp6_to discou
CRAC|W! models?f0e5napho c8efe
LoResMT
Cl(7>NLP|cl(7 n<ur_~sa; W
WASSA|W!5pp6_to:ubjec:entim:oci> media~C
GEM|W gen0_ev>u_metr7
UniReps
ML4PS|~f [+ W
NTIRE|new trends image?st8 enh^c W
ABAW
EarthVision
VRW%virtua?>it 3d us0~uf5bstr_w8ksh
CVPRW|C!~l p<t0?cogn w8ksh
ICCVW|C!~l w8ksh
ECCVW
WACVW
ICASSPW
ICDMW%d<_m((g w8ksh
Eu6MLSys
HotOS|W hot top7s op0<#
EVALITA
Ib0LEF
CHiME`;

export const journals = `JMLR|J ~f?~n
TMLR~x~f?~n
MLJ|~f|~f j~Ea
JAIR|J5{ell?~n
AIJ|a{ell|a{ell j~Ea
AI Magaz(e
AI Review|a{ell?view
Eng(e0(g Appl7~rs of Artif7i> Intelligence
N<ur}Mach(}Intelligence
JAAMAS|autono5gents multi5gent#
DMLR|J d<_centri ~f?~n
MELBA|J ~f bi=ed imag(|~f bi=ed imag(
MLST|~f+ ~e
Neur> C~j~r
Neur> Netw8ks
Neu6c~j(g
)TNNLS~xneur>~b9#
)TAI|T5{ell
)TETCI~xem0gi top7s! (tell
)TEVC~xevolut!
Evolutionary C~j~r
)TFS~xfuzzy#
)TCYB~xcyb0n
)TSMC|T# m^ cyb0n#
)TCDS~xcognit develo#
Exp0t Systems with Appl7~rs|ESWA
Knowledge-Based Systems
Inf8m~r ~wes
Inf8m~r Fusion
Applied Intelligence
P<t0n Recognition
P<t0n Recognition Lett0s
P<t0n An>ysis5nd Appl7~rs
)TPAMI~xp<t0~C mach( (tell|PAMI
IJCV|IJ!~l
)TIP~ximage;
)TMM~xmultim
)TCSVT~xcircui# video ~e
)TCI|T! imag(
)TBIOM~xbi=et behavi identi+
CVIU|c~j~l imag}und0s
Image5nd Vision C~j(g
Mach(}Vision5nd Appl7~rs
JMIV|J1 imag(~l
J~E> of Imag(g
Displays
)TMI~xmed7_imag(
Med7> Imag}An>ysis
)JBHI|J bi=ed he>th ~c
)TBME~xbi=ed ~q
CMIG|c~j med7_imag( graphi
C~j0s ( Biology5nd Med7(e
IJCARS|IJ!5ssist radiol:urg0
Med7>~G7s
Radiology
Neu6Image
Hum^ Bra( Mapp(g
Imag(g Neu6science
Artif7i> Intelligenc}( Med7(e
JAMIA|J5m07 med7_~c~t
JMIR|J med7_(t0n?~n
JDST|J diabet+ ~e
npj Digit> Med7(e
PLOS Digit> He>th
L^cet Digit> He>th
Th}L^cet|L^cet
NEJM|new engl^ J med7i|new engl^ j~E_med7i
JAMA
BMJ
NEJM AI
TACL|T~t~k
CL|c~j l(gui
N<ur> L^guag}Eng(e0(g
LRE|~sa?sour ev>ua
~gTALLIP|T5si^ low?sour ~s_~c;
CSL|c~j:peech ~sa
Speech C=mun7~r
IEEE/~gTASLP|T5udio:peech ~sa;|TASLP
JASA|J5coust]5m07
JDMDH|J d<_m((g digit_hum^i
Cognitiv}~we
Cognition
BBS|behavi bra(+
)TAFFC|T5ffect!|TAC
)TKDE~xknowl}d<_~q
~gTKDD~xknowl}discov f6m d<a
~gTIST~x(tell# ~e
~gTOIS~x~c#
~gTORS|T?c=m#
~gTWEB~xweb
IP&M|~c; m^age
JASIST|J~t ~c+ ~e
Scient=etr7s
QSS|qu^ti+:tudie
Aslib JIM|aslib J ~c m^age|aslib j~E_~c m^age
D<_M((g5nd Knowledg}Discov0y|DMKD|DAMI
KAIS|knowl}~c#
Sem^t7 Web|sem^t web j~Ea
PVLDB~AVLDB endowm|VLDB endowm
VLDBJ|VLDB j~Ea
PACMMOD|~gm^ag}d<a~A~gm^ag}d<a
~gTODS~xd<aba#
Scientif7 D<a|n<ure:cient d<a
PACMHCI|~ghum^!~ua~A~ghum^!~ua|P~gHCI
~gTOCHI|T! hum^~ua
IMWUT|~g(t0_mobil}wearab ubiqui ~e~A~g(t0_mobil}wearab ubiqui ~e
IJHCS|IJ hum^!:tudie|(t0n j~E_hum^!:tudie
IJHCI|IJ hum^!~ua
~gTiiS|T~u_(tell#
~gTHRI~xhum^ 6bot~ua
C~j0s ( Hum^ Behavi8
BJET|britis J educ< ~e
C~j0s & Educ~r|c~j educ<
IJAIED|IJ5{ell educ<
)TLT|T9 ~e
)TVCG~xvisu>! graphi
~gTOG~xgraphi
CGF|c~j graphi f8um
C~j0s & Graph7s|c~j graphi
Th}Visu> C~j0|visu>!
CVMJ|c~j visu> media
PACMCGIT|ACM! graphi~u_techni
)CG&A|c~j graphi~p
)T-RO~x6boti|TRO
)RA-L|6boti5ut=_lett0|RAL
IJRR|IJ 6boti?~n
Auton=ous Robots
~w}Robot7s
IEEE/ASME TMECH~xmech<
)TASE|T5ut=a+ ~q
)RAM|6boti5ut=_magazi
)TITS~x(tell tr^sp#|T-ITS
)TIV~x(tell veh7l
Tr^sp8t~r Re~nch Part C|tr^sp?~n part C em0gi ~e|TR-C
Tr^sp8t~r Re~nch Part B|tr^sp?~n part b method
Tr^sp8t~r Re~nch Part E
)TAC|T5ut=_cont6
)TCNS~xcont6~b#
)TCST~xcont6# ~e
)L-CSS|cont6#~m|LCSS
IEEE/CAA JAS|J5ut=a:(7a
Aut=<7a
)TIE~x(dust electr
)TII~x(dust ~c
)TSG|T:mart grid
)TPWRS~xpow0#
)TIT~x~c ~d
)JSAIT|J:elect5reas ~c ~d
FnT CIT|found_trends ~a ~c ~d
FnT ML|found_trends ~f
FnT IR|found_trends ~c?trie
)TSP|T:ign>;
)SPL|sign>;~m
)SPM|sign>; magazi
)JSTSP|J:elect top7s:ign>;
)OJSP|open J:ign>;|open j~Ea:ign>;
Sign> P6cess(g
DCN|digit_~a~b
)TSIPN|T:ign> ~c; ov0~b
)TWC~xwirel}~a
)TCOM~x~a
)TCCN~xcognit ~a~b
)TVT~xveh7u ~e
)TMC~xmobile!
IEEE/~gToN|T~b
)TNSM|T~b:0v7 m^age
)TNSE|T~b+ ~q
)TMLCN~x~f ~a~b
)JSAC|J:elect5reas ~a
)WCL|wirel}~a~m
)CL|~a~m|COMML|LCOMM
)COMST|~a:urvey tut8i
)C=mun7~rs Magaz(e
)Wireless C=mun7~rs
)Netw8k
)IoT-J|(t0n th(gs j~Ea|IoTJ
)OJ-COMS|open j~E_~a]|OJCOMS
)TAP|T5ntenn p6pag
)TMTT~xm76w ~d techni
)TAES|T50osp electr#
)TIM~x(stru measur
)Sens8s J~E>
)TGRS~xgeosci?~D(
)GRSL|geosci?~D(~m
)GRSM|geosci?~D( magazi
)JSTARS|J:elect top7s5ppli}earth obs0v?~D(
ISPRS JPRS|ISPRS J photog?~D(|J photog?~D(
JAG|IJ5ppli}earth obs0v geo(f
RSE|re~D( envi6
Remot}Sens(g
IJGIS|IJ geogr_~c+
)Access
P6c. IEEE~AIEEE
)TC|T!
)TPDS~xpar>l distri#
)TCC~xcloud!
)TSC|T:0v7!
)TCAD|T!5ided ~z (tegr circui#
)TCAS-I~xcircui# i
)TCAS-II~xcircui# II
)JSSC|J:olid:t<}circui
)TVLSI~xv0y large:c>}(tegr#
)TETC~xem0gi top7s!
)TBD~xbig d<a
)TCSS|T!:oci>#
)TG~xgames
)Intelligent Systems
)Software
~gTOCS|T!#
~gTACO|T5rchit cod}optimi
~gTECS~xembedd!#
~gTOS|T:t8ag
~gTOSN|T:ens8~b
~gTOMM~xmultim! ~a~p
~gTOPS~xprivac~v
~gTQC~xqu^tu!
POMACS|~gmeasur~C!#~A~gmeasur~C!#
PACMNET|ACM~b~AACM~b
FGCS|futur}gen0a!#
JPDC|J par>l distri!
CCPE|concur! practi exp0i
~gCSUR|c~j:urvey
CACM|~a ACM
JACM|J ACM|j~E_ACM
)TSE|T~h_~q
~gTOSEM|T~h_eng(}method
EMSE|empiri~h_~q
JSS|J#~ha
IST|~c~h_~e
SoSyM|softwa# modeli
PACMPL|~gp6gr_~sa~A~gp6gr_~sa
PACMSE|ACM~h_~q~AACM~h_~q
~gTOPLAS~xp6gr_~sa#
JFP|J functi p6gra
JOSS|J open:ource~ha
SoftwareX
)TIFS~x~c f8ens~v
)TDSC~xdepend:ecure!
C~j0s & Security|c~j~v
PoPETs~Aprivac enh^c ~e
TCHES~xcrypto hardw_embedd#
Designs, Codes5nd Cryptography
SICOMP~H!
TALG|T5lg8i
Alg8ithm7a
TCS|the8e!+
JCSS|J!#+
Inf8m~r5nd C~j~r
Distributed C~j(g
DCG|discre! ge=et
JoCG|J! ge=et
The8y of C~j(g
The8etiCS
LMCS|log7_method!+
~gTOCL|T! log7
TPLP|~d practi log7 p6gra
MSCS|m<hem:truct!+
FMSD|f8m> method# ~z
JAR|J5ut=a?ason
JLC|J log7!
JSL|J:ymbol log7
J~E> of M<hem<7> Log7
Ann>s of Pure5nd Applied Log7
~gTEAC~xecon=!
GEB|games econ= behavi
JET|J econ= ~d
Econ=etr7a
AER|am07 econ=?view
QJE|quart}J econ=
JPE|J politi econ=
Review of Econ=7 Studies
J~E> of Econ=etr7s
J~E> of F(^ce
Review of F(^ci> Studies
M^agement ~we
Op0~rs Re~nch
M<hem<7s of Op0~rs Re~nch
EJOR~iJ op0<?~n
M<hem<7> P6gramm(g
SIOPT~H optimi
JRSSB|J 6y>:t<is]:0ies b
JRSSC|J 6y>:t<is]:0ies C
Ann>s of St<ist7s
Ann>s of Applied St<ist7s
Ann>s of P6bability
Ann>s of Applied P6bability
J. Am. St<. Assoc.|J5m07:t<is~t
JCGS|J! graphi:t<is
Bi=etrika
Bi=etr7s
Biost<ist7s
B0noulli
St<ist7> ~we
Techn=etr7s
EJS|electr J:t<is
SIMODS~H1 d<a+
JUQ|SIAM/ASA J unc0t qu^ti
SISC~H:cient!
SINUM~H num0i~C
SIAP~H5pplie1
SIMA~H1~C
SICON~H cont6 optimi
SIAM J. Discret}~y~H discre1
SIIMS~H imag(+
SIADS~H5ppli}dynami#
SIAM Review
J~E> of C~j~r>~G7s
CMAME|c~j method5ppli}mech^ ~q
Num0isch}M<hem<ik
~y C=p.|m<hem!
~gTOMS|T1~ha
Inv0s}P6blems
Inf8m~r5nd Inf0ence
CPAM|~a pure5pplie1
Ann. of ~y|^n>s1
Invent. ~y|(vent1
Act_~y|acta1
JAMS|J5m071]
Duk}~y J.|duke1 J
Publ. ~y IHES|publ71 l'IHÉS
JEMS|J eu6pe1]
Memoirs AMS|memoir5m071]
Tr^s. AMS|T5m071]
P6c. AMS|p6cee5m071]
Bull. AMS|bullet5m071]
Not7es AMS|not7e5m071]
P6c. LMS~Alondon1]
J. LMS|J london1]
Bull. LMS|bullet london1]
Adv. ~y|adv^c1
Am0. J. ~y|am07 J1
C=pos. ~y|c=pos1
~y Ann.|m<hem5nn>e
~y Z.|m<hem zeitsc
Crelle|J fur die?(}und5ngewa1|j~E_fur die?(}und5ngewa1
GAFA|ge=et functi~C
Ge=. Topol.|ge=et topolo
AGT|>gebr ge=et topolo
J. Topol.|J topolo
J. Diff. Ge=.|J diff0 ge=et
J. Algebra7 Ge=.|J5lgebr ge=et
Algebra7 Ge=etry
J. Algebra
JPAA|J pure5pplie5lgebr
J. Algebra7 C=b(.|J5lgebr c=b(
C=m. Algebra|~a5lgebr
Algebr_& Numb0 The8y|>gebr numb0 ~d|ANT
Algebr. Represent. The8y|>gebr?pres ~d
Represent. The8y|repres ~d
Tr^sf8m. G6ups|tr^sf g6ups
Select_~y|select1
F8um ~y Pi|f8um1 pi
F8um ~y Sigma|f8um1:igma
IMRN|(t0n1?~n not7e
~y Res. Lett.|m<hem?~n~m
SIGMA|symmet (tegr ge=et method~p
J. Numb0 The8y
Int. J. Numb0 The8y|IJ numb0 ~d
Act_Arith.|acta5rithm
Res. Numb0 The8y|re~n numb0 ~d
J. C=b(. The8y S0. A|J c=b( ~d:0ies5|JCTA
J. C=b(. The8y S0. B|J c=b( ~d:0ies b|JCTB
C=b(<87a
Eu6pe^ J. C=b(.~iJ c=b(
EJC|electr J c=b(
Discret}~y|discre1
C=b(. P6bab. C~j.|c=b( p6bab!
R^d= Structures & Alg8ithms|r^d=:truct5lg8i
J. Graph The8y
DMTCS|discre1 the8e!+
L(ear Algebr_Appl.|l(ear5lgebr its~p
J. Funct. An>.|J functi~C
ARMA|archiv r~r mech^~C
J. Diff0enti> Equ~rs
C=m. PDE|~a parti_diff0 equ<i
An>. PDE|^>ys PDE
Nonl(earity
J. Nonl(ear Sci.|J nonl(+
Ergod7 The8y Dynam. Systems|0godi ~d dynami#|ETDS
PTRF|p6bab ~d?l<}fields
~y P6c. Cambridg}Philos. Soc.|m<hem p6ce}cambri philos]
C^ad. J. ~y|c^adi J1
Israel J. ~y|israel J1
Pacif7 J. ~y|~F J1
Arch. ~y|archiv d01
M^uscript_~y|m^usc1
M7hig^ ~y J.|m7hig1 J
~y Sc^d.|m<hem:c^di
Fund. ~y|fundam1
Topology Appl.|topolo its~p
TAC|~d~p c<ego
Appl. C<eg. Structures|appli}c<ego:truct
J. Nonc=mut. Ge=.|J nonc= ge=et
Doc. ~y|docume1
Lett. ~y~G.|lett01 [
CMP|~a1 [
JMP|J1 [
Ann. Henri Po(caré|^n>}henri po(ca
J.~G. A|J [5|J [51 the8e
PRL~B~m
PRX~B x
PRX Qu^tum
PRA~B5
PRB~B b
PRC~B C
PRD~B d
PRE~B e
Phys. Rev. Re~nch~B?~n|PRR
PR Applied~B5pplie
PR Fluids~B fluids
PR M<0i>s~B m<0i
PRAB~B5ccel}beams
Rev. Mod.~G.|review mod0n [
JHEP|J high en0gy [
JCAP|J cosmol5st6p [
PLB|[~m b
PLA|[~m5
NPB|nucle_[ b
NPA|nucle_[5
EPJC~i[ J C
EPJA~i[ J5
EPJP~i[ J plus
EPL|eu6ph~m
CQG|classi qu^tu gravit
GRG|gen0a?l<i gravit
Liv(g Rev. Rel<iv.|liv(g?view?l<i
IJMPA|IJ mod0n [5
IJMPD|IJ mod0n [ d
MPLA|mod0n [~m5
PTEP|p6gr}the8}exp0i [
Phys7s Rep8ts
Rep. P6g.~G.|rep8t p6gr}[
Ast6part7l}Phys7s
Phys7s of th}Dark Univ0se|PDU
Univ0se
SciPost~G7s
SciPost~G. C8e|scipos [ c8e
SciPost~G. Lect. Notes|scipos [ lectur notes
SciPost~G. Codebases|scipos [ codeba
New J~E> of~G7s|NJP
Qu^tum
Qu^tum ~we5nd Technology
npj Qu^tum Inf8m~r
JINST|J (stru
NIM A|nucle_(stru method [?~n:ectio5
C~j.~G. C=mun.|c~j [ ~a|CPC
Chaos
Ent6py
Phys7_A
Phys7_D
JSTAT|J:t<is mech^ ~d exp0i
J. St<.~G.|J:t<is [
JFM|J fluid mech^
Phys7s of Fluids
J~E> of Chem7>~G7s
JCTC|J chem7 ~d!
J.~G. Chem. Lett.|J [ chemis~m
JACS|J5m07 chem7]
JCIM|J chem7 ~c modeli
Digit> Discov0y
N^o Lett0s
ACS N^o
APL|appli}[~m
J. Appl.~G.|J5ppli}[
Opt7a
ApJ|ast6p J|ast6p j~Ea
ApJL|ast6p J~m|apj~m
ApJS|ast6p J:upple:0ies|ast6p J:upple|apj:upple|ApJSS|apj:upple:0ies
AJ|a~o J|a~o j~Ea
A&A|a~o5st6p
A&A Lett0s|a~o5st6p~m|a5~m
MNRAS|monthl not7}6y>5~o]|monthl not7e
MNRAS Lett0s|MNRASL|monthl not7}6y>5~o]~m
PASP|publ75~o] ~F
PASJ|publ75~o] jap^
PASA|publ75~o]5ustra
RNAAS|re~n notes AAS|re~n notes5m075~o]
BAAS|bullet5m075~o]|bullet AAS
PSJ|pl^et+ J|pl^et+ j~Ea
OJAp|open J5st6p|open j~Ea5st6p|OJA
RASTI|RAS techni (stru
RAA|re~n5~o5st6p
ARA&A|^nu>?view5~o5st6p
A&ARv|a~o5st6p?view
N<ur}A~o=y
JHEAp|J high en0gy5st6p
JATIS|J5~o telesc (stru#
JAI|J5~o (stru
A~o=y5nd C~j(g|a~o!
Exp0iment> A~o=y
AN|a~o nachri|a~o notes
ApSS|ast6p:pace+|Ap&SS
F6nti0s ( A~o=y5nd Spac}~wes
Spac}~w}Reviews
Solar~G7s
Icarus
Pl^etary5nd Spac}~we
G>axies
JKAS|J k8e^5~o]
JAA|J5st6p5~o
Act_A~o=7a
RMxAA|revist mex7a5~o y5st6f
A~o=y Lett0s
A~o=y Rep8ts
New A~o=y
New A~o=y Reviews
Celesti> Mech^7s5nd Dynam7> A~o=y
Adv^ces ( Spac}Re~nch
Act_A~oaut7a
JGCD|J guid^ cont6 dynami
J. Qu^t. Spect6sc. Radi<. Tr^sf.|J qu^ti:pectr radi< tr^sf|JQSRT
JGR|J geophy?~n
GRL|geophy?~n~m
JAMES|J5dv^c modeli earth#
GMD|geosci model develo
BAMS|bullet5m07 mete8]
J~E> of Clim<e
N<ure
~we
N<ur}C=mun7~rs|n< c=ms
N<ur}Phys7s
N<ur}Methods
N<ur}Med7(e
N<ur}Bi=ed7> Eng(e0(g
N<ur}C~j~r> ~we
N<ur}Hum^ Behaviour
C=mun7~rs~G7s
~w}Adv^ces
PNAS~An~r5cadem+
Scientif7 Rep8ts|sci?p8t
Neu6n
i~we
eLife
PLOS ONE|PLoS one
PLOS C~j~r> Biology
PLOS Biology
P6c. R. Soc. A~A6y>]5
J. R. Soc. Int0face|J 6y>]~uf
Bio~c<7s
Brief(gs ( Bio~c<7s
BMC Bio~c<7s
Nucle7 Acids Re~nch
IEEE/~gTCBB|T! biolog bio(f
)TNSRE~xneur>#?habi ~q
J~E> of Neu6science
Pe0J C~j0 ~we
Sens8s
Applied ~wes
M<hem<7s
F6nti0s ( Artif7i> Intelligence
AI5nd Eth7s
AI & Society
Synthese
Am07^ M<hem<7> Monthly
Bull. Aust. ~y Soc.|bullet5ustra1]`;

export const series = `LNCS|lectur notes!+
PMLR~A~f?~n
P6c. SPIE|SPIE|SPIE p6cee|SPIE p6c~ASPIE
PoS|p6cee+
LIPIcs|leibni~un p6ce}~c
EPTCS|electr p6ce}the8e!+
CEUR-WS|CEUR w8ksh p6cee|CEUR
CCIS|~a! ~c+
ENTCS|electr notes the8e!+
JPCS|J [ conf0:0ies|j~E_[ conf0:0ies
EPJ Web Conf.|EPJ web conf0
AIP Conf. P6c.|AIP conf0 p6cee
ASP Conf. S0.|ASP conf0:0ies|a~o] ~F conf0:0ies|ASPCS
IFAC-Pap0sOnL(e|IFAC pap0s
P6cedi_C~j0 ~we
ISPRS Ann>s|ISPRS5nn>s photog?~D(:p<i_~c+
ARR|ACL 6ll(?view`;

/** What stands for what, in the order in which it was put in. */
export const pieces = `! comput
# system
%|C 
(in
)IEEE 
+ scienc
0er
1 mathem
5 a
6ro
7ic
8or
9 learni
: s
; p6ces
<at
=om
>al
? re
[phys7
]:ociet
^an
_a 
{rtifi (t
}e 
~ac=mun
~b netw8
~c(f8m
~dthe8y
~etechno
~fmach(9
~gACM 
~h:oftw
~i|eu6p}
~j=put
~k! l(gui
~l vision
~m lett0
~nsear
~ost6n
~p5ppl7
~qeng(e
~r<ion
~sl^gu
~t5ssoci
~u (t0
~v:ecuri
~wScienc
~x|T 
~yM<h.
~zdesign
~A|p6ce}
~B|[?view
~C5n>ys
~Dmote:ens
~Eourn
~Fpacifi
~G Phys
~H|SIAM J`;
