/* Made by scripts/make-venue-table.ts from scripts/venue-list.ts; see there. */

export const conferences = `NeurIPS%neur> ~c<#|NIPS|adv]c neur> ~c<#
ICML%~f
ICLR%learni[pres
AAAI|AAAI C7}ell|AAAI n~s C7}ell
AAAI Spr(g Symposium|AAAI:pr(g S:0ies
AAAI F>l Symposium|AAAI f>l S:0ies
IJCAI|JC7}ell
IJCAI-ECAI
ECAI~iC7}ell
IAAI%(nova~q7}ell|(nova~q7}ell
EAAI|S educ;7dv]c7}ell
AIES%AI eth?s^%a}ell eth?s^
UAI%unc0t7}ell|unc0t7}ell
AISTATS%a}ell:t;is|a}ell:t;is
COLT%learni ~d|C!9 ~d
ALT%>g8i9 ~d
COLM%~t_modeli
RLC|re(fo9 C
AutoML%aut=_~f
CoLLAs%lifelo97gents
CPAL%parsim9
LoG|learni graphs C
L4DC%learni dynami cont6|learni dynami cont6
CLeaR%caus>9[ason
MLSys%~f#
SaTML%secur{trustw ~f
ACML|asi] C ~f
ECML PKDD~iC ~f pr(ci practi knowl{discov d;aba|ECML-PKDD|ECML/PKDD|PKDD|ECML|JC ~f knowl{discov d;aba
CHIL%he>th (f0e9
MLHC|~f he>th C|~f he>th
ML4H|~f he>th S|~f he>th
EurIPS
ICLP%log? ~Ha
KR%pr(ci knowle[pres[ason
ICAPS%aut=_pl]ni:chedu
AAMAS%autono7gents multia#%autono7gents multi7gent#
AGI%artifi gen0_(tell
SoCS|S c=b(:earch
CP%pr(ci practi constr ~Ha
SAT%~d~q:;isf test(
ILP%(duct log? ~Ha
NeSy%neu6s9[ason
XAI|w8ld C explai7}ell|w8ld C explai AI
IASEAI%(t0n~u:af{eth?_AI
PRICAI|~G rim C7}ell
IJCNN|JC neur>~b
WCCI|w8ld congre! (tell
ICANN%artifi neur>~b
ESANN~iS7rtifi neur>~b
ICONIP%neur> ~c<
GECCO|geneti evolut! C
CEC|congr{evolut!
PPSN%par>l p6ble:olv( f6m n;ure|par>l p6ble:olv( f6m n;ure
EvoAppl?~ss|EvoApps
FOGA|found_geneti7lg8i
ALIFE%artifi life
ICMLA%~f~q
ICTAI%tools with7}ell
ICAIF%AI f(]c
AIED%a}ell educ;
EDM%educ; d;_m((g
LAK%learni7n>yt knowle
L@S%learni7t:c>e
ITS%(tell tut8i#
ICAIL%a}ell law
JURIX%leg> knowl{~c#
CAI|)CAI|)C7}ell
CVPR|CVPRF|C!~m p;t0[cogn|c~j~m p;t0[cogn
ICCV|C!~m
ECCV~iC!~m
WACV|w(t0 C~q!~m|w8ksh~q!~m
BMVC|britis mach(~m C
ACCV|asi] C!~m
ICPR%p;t0[cogn
ICIP%image<
ICIAP%image~D<
FG%aut=_fac{gestur[cogn
IJCB|JC bi=et
AVSS%adv]c video:ign> based:urvei%adv]c visu>:ign> based#
ICDAR%docume~D[cogn
3DV%3d~m
VISAPP|C!~m ~d~q
PRCV|ch(es C p;t0[cogn!~m
DAGM GCPR|g0m] C p;t0[cogn|GCPR
ICCP|C! photog
MICCAI%med?_image!!7ssist~vv|med?_image!!7ssist~vv
MIDL%med?_imag( with deep9|med?_imag( with deep9
ISBI|S bi=ed imag(
IPMI%~c< med?_imag(|~c< med?_imag(
IPCAI%~c<!7ssist~vv
EMBC%eng({med?i biolog^|eng({med?i biolog C
BIBM%bio(f bi=ed
ICHI%he>th ~c
CBMS|S! based med?a#
AIME%a}ell med?i
AMIA|AMIA7nnu> S
BVM|bildv{fur di{medizi
RECOMB%re~n! molecu biolog
ISMB%(tell# molecu biolog
PSB|~G S bioc=
ACL|associ~k|]nu> meet(~u~k|meet(~u~k
EMNLP%empiri method n;ur_~ta<|empiri method n;ur_~ta<
NAACL%n8th7m0? chapte~u~k|n8th7m0? chapte~u~k%n~s7m0? chapte~u~k|NAACL-HLT|HLT-NAACL
EACL%eu6p{chapte~u~k~ichapte~u~k
~gCAIS%AI7genti#
IAUS|IAU:ympos|(t0n7~o union:ympos
AACL|asi_~G chapte~u~k%asi_~G chapte~u~k
IJCNLP|JC n;ur_~ta<
IJCNLP-AACL|AACL-IJCNLP|IJCNLP/AACL
ACL-IJCNLP
COLING|C~k
LREC-COLING
LREC|~ta[sour ev>u_C%~ta[sour ev>ua
CoNLL|C! n;ur_~ta9%n;ur_~ta9
*SEM|JC lex?a!:em]t|StarSEM
INLG|n;ur_~t_gen0_C
SIGDIAL|meet(:peci_(t0{g6up discou di>og
RANLP%recent7dv]c n;ur_~ta<
TSD%text:peech di>og
EAMT%eu6pe~u mach( tr]sl
AMTA%associ mach( tr]sl7m0?
MT Summit|mach( tr]sl:ummit
PACLIC|~G7si_C ~t_~c!
NLPCC%n;ur_~ta< ch(es!
CCL|ch(_n~s C~k|ch(es n~s C~k
PROPOR|C!< p8tug
NoDaLiDa|n8d? C~k
KONVENS
ROCLING
CLiC-it
ICON
AKBC%aut=_knowl{bas{constr
WMT%mach( tr]sl|W:t;is mach( tr]sl
IWSLT%spoken ~t_tr]sl
NLP4DH%n;ur_~ta< digit_hum]i
Arab?NLP|arab? n;ur_~ta< C
NLDL|n8th{lights deep9 C|n8th{lights deep9 W
CogSci%cognit+^|]nu> meet( cognit+^
CCN%cognit! neu6s
Cosyne|c~j# neu6s
ICASSP%acoust:peech:ign><|acoust:peech:ign><
Int0speech%(t0n:peech ~a~u
EUSIPCO|eu6pe:ign>< C
SLT|spoken ~t_~e W
ASRU|aut=a:peech[cogn und0s W|W7ut=a:peech[cogn und0s
WASPAA|W~q:ign>< to7udio7coust
MLSP|W ~f:ign><
APSIPA ASC|APSIPA|asi_~G:ign> ~c<~u7nnu>:ummit C
ISMIR%(t0n^ mus? ~c[trie|(t0n^ mus? ~c[tri{C
DCASE|W detect classi7coust:cenes events
Odyssey|speak{~ta[cogn w8ksh
SSW|speech:ynth{W
SIU|sign>< ~a~q C
DCC|d;_c=pr{C
PCS|p?tur cod(g S
VCIP%visu> ~a image<
ICME%multim expo
~gMM%multim|ACMMM|~gmultim|MM
~gMM Asia|MMAsia|multim7sia
ICMR%multim[trie
MMM%multim modeli
ICMI%multim~va
ACII%affect! (tell~va
KDD%knowl{discov d;_m((g|SIGKDD|SIGKDD C knowl{discov d;_m((g
ICDM%d;_m((g
SDM|SIAM C d;_m((g
PAKDD|~G7si_C knowl{discov d;_m((g
WSDM%web:earch d;_m((g
CIKM%~c knowl{m]age
SIGIR%re~n develo ~c[trie
SIGIR-AP
ICTIR%~d ~c[trie%(nov_concep the8i ~c[trie
ECIR~iC ~c[trie
CHIIR%hum] ~c~va[trie
RecSys%rec=m#
UMAP%us0 modeli7dapt_p0son
WWW|w8ld wid{web C%w8ld wid{web|web conf0|TheWebConf|WebConf
ISWC|(t0n:em]t web C
ESWC|extend:em]t web C|eu6pe:em]t web C
ICWSM%web:oci> media%weblog:oci> media
HT%hyp0t:oci> media
WebSci|web+ C
ASONAM%adv]c:oci>~b~D m((g
IC2S2|C!:oci>+
JCDL|JC digit_librar
TREC|text REtriev> C
CLEF|conf0 labs ev>u_f8um
)BigD;a|BigD;a|big d;a%big d;a
DASFAA%d;aba#7dv]c~q
SIGMOD%m]ag{d;a
VLDB%v0y larg{d;_bases%v0y larg{d;aba
ICDE%d;_~r
EDBT%extend d;ab_~e
ICDT%d;ab_~d
PODS|S pr(ci d;aba#
CIDR%(nov_d;a#[~n
MDM%mobil{d;_m]age
SIGSPATIAL%adv]c geogr_~c#
CHI%hum] fact8!#|CHI C hum] fact8!#
CSCWD|C!:upp8 coop0 w8k ~A
CSCW|C!:upp8 coop0 w8k:oci>!|C!:upp8 coop0 w8k
UIST|S us0~vf~h_~e
IUI%(tell us0~vf
UbiC=p|JC p0vas ubiqui!
DIS|~A~va# C
TEI%t]gib embedd embodi~va
ASSETS|C!7ccess
MobileHCI%hum]!~v_with mobil{dev?e:0v?
CUI%conv0 us0~vf
HRI%hum] 6bot~va
INTERACT
HCII|HCI~vn
N8diCHI
ETRA|S ey{tracki[~n~q
HCOMP%hum]! c6wds
C&C%cre;i cognit
CI|collec (tell C
NIME%new~vf mus?_expres
FAccT%fairne7ccoun tr]sp|FAT*
EAAMO%equity7ccess7lg8i mech] optimi
ICTD%~c ~a ~e develo
COMPASS|C!:ustai^
SIGCSE|techni S!+ educ;
ICER%(t0n! educ;[~n
)VR%virtua[>it 3d us0~vf%virtua[>it
ISMAR|S mixed7ugmen[>it
VRST|S virtua[>it~h_~e
)VIS|VIS%visu>|visu> C|)VIS C
Pacif?Vis|~G visu> S|~G visu> C
Eu6Vis|eu6gr C visu>
SIGGRAPH|C! graphi~v_techni
SIGGRAPH Asia
Eu6graph?s
Pacif? Graph?s
I3D|S~v_3d graphi games
SCA|S!7nim;
SGP|S ge=et<
CGI|c~j graphi~vn
CVM|C! visu> media
GI|graphi~vf
CoG|)cog%games
FDG%found_digit_games
CoRL%6bot9
RSS|6boti+#
ICRA%6boti7ut=a
IROS%(tell 6bots#
Hum]oids%hum]o 6bots
RO-MAN%6bot hum]~v_~a
CASE%aut=a+ ~r
ISRR|S 6boti[~n
ISER|S exp0i 6boti
WAFR|W7lg8i found_6boti
ICAR%adv]c 6boti
)IV|(tell veh?l:ympos
ITSC%(tell tr]sp#|(tell tr]sp# C
RoboCup|6bocu S
iSpaRo%spac{6boti
ICDL%develo9
SMC|C# m] cyb0n
FUSION%~c fusion
CDC%decisi cont6
ACC|am0? cont6 C
ECC~icont6 C
IFAC W8ld Congress|IFAC WC
HSCC%hybrid#! cont6
ICCPS%cyb0 p5#
SysCon|system C
IECON%(dust electr^
ISIT|S ~c ~d
ITW|~c ~d W
ISITA|S ~c ~d its~q
All0ton|>l0t C ~a cont6!
CISS%~c+#
Asil=ar|asil= C:ign>#!
SPAWC|W:ign><7dv]c wirel{~a
SSP|st;is:ign>< W
SAM|sens87rray mult?:ign>< W
ICC%~a
GLOBECOM|glob> ~a C
WCNC|wirel{~a~b C
PIMRC|S p0son (do8 mobil{radio ~a
VTC|veh?u ~e C
INFOCOM|C! ~a
ISCC|S! ~a
CCNC|consum ~a~b C
EuCNC
EuCAP~iC7ntenn p6pag
WiOpt|S modeli optimi mobile7d hoc wirel{netw8
ECOC~iC opt?_~a
OFC|opt?_fib0 ~a C
RadarConf|radar C
IGARSS|(t0n geosci[~E( S|geosci[~E( S
ISPRS Congress|ISPRS
ISCAS|S circui#
SIGCOMM|~gSIGCOMM C
NSDI|S~b# ~A implem
IMC|(t0n measur C
CoNEXT%em0gi~b exp0i ~e
HotNets|W hot top?s~b
MobiC=%mobile!~b
MobiSys%mobile#~q:0v?
MobiHoc|S mobile7d hoc~b!
SenSys%embedd~b:ens8#
IPSN%~c<:ens8~b
P0C=%p0vas! ~a
ICNP%netw8 p6toc
SIGMETRICS%measur modeli!#
ICPE%p0f8 ~r
SOSP|S op0;# pr(ci
OSDI|S op0;# ~A implem
Eu6Sys~iC!#
USENIX ATC|USENIX7nnu> techni C|ATC
FAST%file:t8ag ~e
SoCC|S cloud!
ASPLOS%archit:upp8 ~H_~t_op0;#
ISCA|S!7rchit
MICRO|S m?6a
HPCA|S high p0f8!7rchit
CGO|S cod{gen0_optimi
PACT%par>l7rchit c=pil techni
PPoPP|S pr(ci practi par>l ~Ha
SPAA|S par>l7lg8i7rchit
SC%high p0f8!~b:t8ag~D
ICS%sup0c
HPDC|S high p0f8 par>l distri!
ISC|ISC high p0f8
IPDPS|(t0n par>l distri< S
ICPP%par>l<
Eu6-Par~iC par>l<
CCGrid|S clust{cloud~vn!
CLUSTER%cluste!
PASC|pl;fo7dv]c:cient! C
ICPADS%par>l distri#
ICDCS%distri!#
Middleware|middl{C
DSN%depend#~b
SRDS|S[liab distri#
RTSS|re> time# S
RTAS|re> tim{embedd ~e~q S
ECRTS|eu6mi C[> time#
EMSOFT%embedd~ha
DAC|~A7ut=_C
ICCAD|C!7ided ~A
DATE|~A7ut=_test eu6p{C|~A7ut=_test eu6pe
ASP-DAC|asia:outh ~G ~A7ut=_C|ASPDAC
ISPD|S p5 ~A
FPGA|S field ~H_g;e7rrays
ISLPED|S low pow0 electr ~A
ISSCC|(t0n:olid:t;{circui C
QCE%qu]tu! ~r|)qu]tu week
QIP%qu]tu ~c<
TQC%~d qu]tu! ~a crypto
ICSE%softw_~r
FSE%founda~h_~r|ESEC/FSE|S founda~h_~r
ASE%aut=a~h_~r
ISSTA|S~h_test(~D
ICST%softw_test( v0ifi v>ida
MSR%m((g~ha[posi
ICSME%softw_ma(t{evolut
ICPC%~H_c=pre
SANER%softwa~D evolut[engi
ESEM|S empiri~h_eng({measur
EASE%ev>ua7ssess~h_~r
RE|requir eng({C
REFSQ%requir eng({founda~h_qu>it
MODELS%model driven eng({~ta#
ICSA%softwa7rchit
CHASE%coop0 hum]7spect~h_~r
CAIN%AI ~r
SEAMS|S~h_~r7dapti:elf m]agi#
CAiSE%adv]c ~c# ~r
BPM%bus(e< m]age
COMPSAC|c~j~ha~q C
APSEC|asi_~G~h_eng({C
ISSRE|S~ha[liab ~r
ICWS%web:0v?
PLDI%~H_~t_~A implem
POPL|S pr(ci ~H_~ta
OOPSLA%object 8ient ~Ha# ~ta~q
SPLASH
ICFP%functi ~Ha
ECOOP~iC object 8ient ~Ha
ESOP~iS ~Ha
CC%c=pil constr
FLoC|fed0_log? C
LICS|S log?!+|log?!+
CAV|C!7ided v0ifi|c~j7ided v0ifi
TACAS%tools7lg8i constr~D#|tools7lg8i constr~D#
FoSSaCS%founda~ha+!:truct|founda~ha+!:truct
FMCAD|f8m> method!7ided ~A
SAS|st;?~D S
FM|S f8m> method
RV%runtim v0ifi
CADE%aut=_deduct
IJCAR|JC7ut=a[ason
ITP%(t0_the8{p6v(
CPP%c0tif ~H_p6ofs
CONCUR%concur ~d
CSL|C!+ log?|c~j+ log?
FSCD%f8m>:truct! deduct
FSTTCS%founda~h_~e the8e!+
MFCS|S1 founda!+
MFPS%m;hem found_~Ha:em]t
CALCO%>gebr co>ge!+
TARK%the8e7spect r~s knowle
STOC|S ~d!
FOCS|S founda!+
SODA|S discre7lg8i
SOSA|S:impli7lg8i
ALENEX|S7lg8i eng({exp0i
ICALP|colloq7ut=_~t_~Ha|aut=_~t_~Ha
STACS|S the8e7spect!+
ITCS|(nov_the8e!+ C|(nov_the8e!+
CCC|c~j c=pl{C|C! c=ple
ESA~iS7lg8i
SoCG|S! ge=et
APPROX/RANDOM|APPROX|RANDOM
IPCO%(teg{~H_c=b( optimi
ISAAC|S7lg8i!
LATIN|l;(7m0? the8{~c S
WG|W graph the8{concep!+
GD|S graph draw(~b visu>
IWOCA|W c=b(7lg8i
CPM|S c=b( p;t0 m;chi
SEA|S exp0i7lg8i
PODC|S pr(ci distri!
DISC|S distri!
DLT%develo ~t_~d
FUN%fun with7lg8i
EC%econ=!%electr c=m0
WINE%web~vn econ=|W~vn~b econ=
SAGT|S7lg8i gam{~d
COMSOC|W!:oci> cho?e
ADT%>g8i decisi ~d
)S&P|S~x privac|)SP|Oakl]d
)Eu6S&P~iS~x privac|Eu6S&P
USENIX Security|USENIX~x S
CCS|C! ~a~x
AsiaCCS|asi_C! ~a~x|ASIA CCS
NDSS|netw8 distri#~x S
ACSAC|]nu>!~x~q C
RAID|S[~n7ttack (trus defens
ESORICS~iS[~n!~x
CSF|c~j~x found_S
PETS|privac enh]c ~e S
SOUPS|S usabl{privac~x
HOST|S hardw_8ient~x trust
CRYPTO|(t0n crypto C
EUROCRYPT
ASIACRYPT
TCC|~d crypto C
PKC%practi ~d publ? key crypto%publ? key crypto
CHES%crypto hardw_embedd#
PQCrypto
FC%f(]c crypto d;a~x|f(]c crypto d;a~x|f(]c crypto
AFT%adv]c f(]c ~e
WSC|w(t0:imul_C
SAC|S7pplie!
ICCS|C!+
ICLS%learni+
ICIS%~c#
HICSS|hawaii C#+
ECIS~iC ~c#
FPSAC%f8m> pow0:0ies7lgebr c=b(|f8m> pow0:0ies7lgebr c=b(
ISSAC|S:ymbol7lgebr!
ICM|(t0n congre1
MaxEnt
ICRC|(t0n cosm? ray C
ADASS|a~o d;a~D~ha#
L;t?e|S l;t? field ~d
ICHEP%high en0gy p5
TAUP%top?s7st6p und0g p5
M8iond|rencon m8ion
CHEP|C! high en0gy nucle_p5
AIAA SciTech|scitec f8um|AIAA:citec f8um
JSM|jo(t:t;is meet(
ALTA|W7ustr_~t_~e~u`;

export const workshops = `SemEv>|W:em]t ev>ua
BEA|W (nov_us{NLP buildi educ;~q
BioNLP|BioNLP W
CMCL|W cognit modeli~k
VarDi>|W NLP:imil_~t_variet di>ec
WOAH|W onl(e7bus{harms
BlackboxNLP|BlackboxNLP W
RepL4NLP|W[pres9 NLP
SIGMORPHON
CLPsych|W~k cl(? psycho
FEVER|fact extrac v0ifi W
Afr?aNLP
CODI|W!7pp6_to discou
CRAC|W! models[f0e7napho c8efe
LoResMT
Cl(?>NLP|cl(? n;ur_~ta< W
WASSA|W!7pp6_to:ubjec:entim:oci> media~D
GEM|W gen0_ev>u_metr?
UniReps
ML4PS|~f p5+ W
NTIRE|new trends image[st8 enh]c W
ABAW
EarthVision
VRW%virtua[>it 3d us0~vf7bstr_w8ksh
CVPRW|C!~m p;t0[cogn w8ksh
ICCVW|C!~m w8ksh
ECCVW
WACVW
ICASSPW
ICDMW%d;_m((g w8ksh
Eu6MLSys
HotOS|W hot top?s op0;#
EVALITA
Ib0LEF
CHiME`;

export const journals = `JMLR|J ~f[~n
TMLR~z~f[~n
MLJ|~f|~f j~Fa
JAIR|J7}ell[~n
AIJ|a}ell|a}ell j~Fa
AI Magaz(e
AI Review|a}ell[view
Eng(e0(g Appl?~ss of Artif?i> Intelligence
N;ur{Mach({Intelligence
JAAMAS|autono7gents multi7gent#
DMLR|J d;_centri ~f[~n
MELBA|J ~f bi=ed imag(|~f bi=ed imag(
MLST|~f+ ~e
Neur> C~j~s
Neur> Netw8ks
Neu6c~j(g
)TNNLS~zneur>~b9#
)TAI|T7}ell
)TETCI~zem0gi top?s! (tell
)TEVC~zevolut!
Evolutionary C~j~s
)TFS~zfuzzy#
)TCYB~zcyb0n
)TSMC|T# m] cyb0n#
)TCDS~zcognit develo#
Exp0t Systems with Appl?~ss|ESWA
Knowledge-Based Systems
Inf8m~s ~yes
Inf8m~s Fusion
Applied Intelligence
P;t0n Recognition
P;t0n Recognition Lett0s
P;t0n An>ysis7nd Appl?~ss
)TPAMI~zp;t0~D mach( (tell|PAMI
IJCV|IJ!~m
)TIP~zimage<
)TMM~zmultim
)TCSVT~zcircui# video ~e
)TCI|T! imag(
)TBIOM~zbi=et behavi identi+
CVIU|c~j~m imag{und0s
Image7nd Vision C~j(g
Mach({Vision7nd Appl?~ss
JMIV|J1 imag(~m
J~F> of Imag(g
Displays
)TMI~zmed?_imag(
Med?> Imag{An>ysis
)JBHI|J bi=ed he>th ~c
)TBME~zbi=ed ~r
CMIG|c~j med?_imag( graphi
C~j0s ( Biology7nd Med?(e
IJCARS|IJ!7ssist radiol:urg0
Med?> P5s
Radiology
Neu6Image
Hum] Bra( Mapp(g
Imag(g Neu6science
Artif?i> Intelligenc{( Med?(e
JAMIA|J7m0? med?_~c~u
JMIR|J med?_(t0n[~n
JDST|J diabet+ ~e
npj Digit> Med?(e
PLOS Digit> He>th
L]cet Digit> He>th
Th{L]cet|L]cet
NEJM|new engl] J med?i|new engl] j~F_med?i
JAMA
BMJ
NEJM AI
TACL|T~u~k
CL|c~j l(gui
N;ur> L]guag{Eng(e0(g
LRE|~ta[sour ev>ua
~gTALLIP|T7si] low[sour ~t_~c<
CSL|c~j:peech ~ta
Speech C=mun?~s
IEEE/~gTASLP|T7udio:peech ~ta<|TASLP
JASA|J7coust^7m0?
JDMDH|J d;_m((g digit_hum]i
Cognitiv{~ye
Cognition
BBS|behavi bra(+
)TAFFC|T7ffect!|TAC
)TKDE~zknowl{d;_~r
~gTKDD~zknowl{discov f6m d;a
~gTIST~z(tell# ~e
~gTOIS~z~c#
~gTORS|T[c=m#
~gTWEB~zweb
IP&M|~c< m]age
JASIST|J~u ~c+ ~e
Scient=etr?s
QSS|qu]ti+:tudie
Aslib JIM|aslib J ~c m]age|aslib j~F_~c m]age
D;_M((g7nd Knowledg{Discov0y|DMKD|DAMI
KAIS|knowl{~c#
Sem]t? Web|sem]t web j~Fa
PVLDB~BVLDB endowm|VLDB endowm
VLDBJ|VLDB j~Fa
PACMMOD|~gm]ag{d;a~B~gm]ag{d;a
~gTODS~zd;aba#
Scientif? D;a|n;ure:cient d;a
PACMHCI|~ghum]!~va~B~ghum]!~va|P~gHCI
~gTOCHI|T! hum]~va
IMWUT|~g(t0_mobil{wearab ubiqui ~e~B~g(t0_mobil{wearab ubiqui ~e
IJHCS|IJ hum]!:tudie|(t0n j~F_hum]!:tudie
IJHCI|IJ hum]!~va
~gTiiS|T~v_(tell#
~gTHRI~zhum] 6bot~va
C~j0s ( Hum] Behavi8
BJET|britis J educ; ~e
C~j0s & Educ~s|c~j educ;
IJAIED|IJ7}ell educ;
)TLT|T9 ~e
)TVCG~zvisu>! graphi
~gTOG~zgraphi
CGF|c~j graphi f8um
C~j0s & Graph?s|c~j graphi
Th{Visu> C~j0|visu>!
CVMJ|c~j visu> media
PACMCGIT|ACM! graphi~v_techni
)CG&A|c~j graphi~q
)T-RO~z6boti|TRO
)RA-L|6boti7ut=_lett0|RAL
IJRR|IJ 6boti[~n
Auton=ous Robots
~y{Robot?s
IEEE/ASME TMECH~zmech;
)TASE|T7ut=a+ ~r
)RAM|6boti7ut=_magazi
)TITS~z(tell tr]sp#|T-ITS
)TIV~z(tell veh?l
Tr]sp8t~s Re~nch Part C|tr]sp[~n part C em0gi ~e|TR-C
Tr]sp8t~s Re~nch Part B|tr]sp[~n part b method
Tr]sp8t~s Re~nch Part E
)TAC|T7ut=_cont6
)TCNS~zcont6~b#
)TCST~zcont6# ~e
)L-CSS|cont6#~l|LCSS
IEEE/CAA JAS|J7ut=a:(?a
Aut=;?a
)TIE~z(dust electr
)TII~z(dust ~c
)TSG|T:mart grid
)TPWRS~zpow0#
)TIT~z~c ~d
)JSAIT|J:elect7reas ~c ~d
FnT CIT|found_trends ~a ~c ~d
FnT ML|found_trends ~f
FnT IR|found_trends ~c[trie
)TSP|T:ign><
)SPL|sign><~l
)SPM|sign>< magazi
)JSTSP|J:elect top?s:ign><
)OJSP|open J:ign><|open j~Fa:ign><
Sign> P6cess(g
DCN|digit_~a~b
)TSIPN|T:ign> ~c< ov0~b
)TWC~zwirel{~a
)TCOM~z~a
)TCCN~zcognit ~a~b
)TVT~zveh?u ~e
)TMC~zmobile!
IEEE/~gToN|T~b
)TNSM|T~b:0v? m]age
)TNSE|T~b+ ~r
)TMLCN~z~f ~a~b
)JSAC|J:elect7reas ~a
)WCL|wirel{~a~l
)CL|~a~l|COMML|LCOMM
)COMST|~a:urvey tut8i
)C=mun?~ss Magaz(e
)Wireless C=mun?~ss
)Netw8k
)IoT-J|(t0n th(gs j~Fa|IoTJ
)OJ-COMS|open j~F_~a^|OJCOMS
)TAP|T7ntenn p6pag
)TMTT~zm?6w ~d techni
)TAES|T70osp electr#
)TIM~z(stru measur
)Sens8s J~F>
)TGRS~zgeosci[~E(
)GRSL|geosci[~E(~l
)GRSM|geosci[~E( magazi
)JSTARS|J:elect top?s7ppli{earth obs0v[~E(
ISPRS JPRS|ISPRS J photog[~E(|J photog[~E(
JAG|IJ7ppli{earth obs0v geo(f
RSE|re~E( envi6
Remot{Sens(g
IJGIS|IJ geogr_~c+
)Access
P6c. IEEE~BIEEE
)TC|T!
)TPDS~zpar>l distri#
)TCC~zcloud!
)TSC|T:0v?!
)TCAD|T!7ided ~A (tegr circui#
)TCAS-I~zcircui# i
)TCAS-II~zcircui# II
)JSSC|J:olid:t;{circui
)TVLSI~zv0y large:c>{(tegr#
)TETC~zem0gi top?s!
)TBD~zbig d;a
)TCSS|T!:oci>#
)TG~zgames
)Intelligent Systems
)Software
~gTOCS|T!#
~gTACO|T7rchit cod{optimi
~gTECS~zembedd!#
~gTOS|T:t8ag
~gTOSN|T:ens8~b
~gTOMM~zmultim! ~a~q
~gTOPS~zprivac~x
~gTQC~zqu]tu!
POMACS|~gmeasur~D!#~B~gmeasur~D!#
PACMNET|ACM~b~BACM~b
FGCS|futur{gen0a!#
JPDC|J par>l distri!
CCPE|concur! practi exp0i
~gCSUR|c~j:urvey
CACM|~a ACM
JACM|J ACM|j~F_ACM
)TSE|T~h_~r
~gTOSEM|T~h_eng({method
EMSE|empiri~h_~r
JSS|J#~ha
IST|~c~h_~e
SoSyM|softwa# modeli
PACMPL|~g~H_~ta~B~g~H_~ta
PACMSE|ACM~h_~r~BACM~h_~r
~gTOPLAS~z~H_~ta#
JFP|J functi ~Ha
JOSS|J open:ource~ha
SoftwareX
)TIFS~z~c f8ens~x
)TDSC~zdepend:ecure!
C~j0s & Security|c~j~x
PoPETs~Bprivac enh]c ~e
TCHES~zcrypto hardw_embedd#
Designs, Codes7nd Cryptography
SICOMP|SIAM J!
TALG|T7lg8i
Alg8ithm?a
TCS|the8e!+
JCSS|J!#+
Inf8m~s7nd C~j~s
Distributed C~j(g
DCG|discre! ge=et
JoCG|J! ge=et
The8y of C~j(g
The8etiCS
LMCS|log?_method!+
~gTOCL|T! log?
TPLP|~d practi log? ~Ha
MSCS|m;hem:truct!+
FMSD|f8m> method# ~A
JAR|J7ut=a[ason
JLC|J log?!
JSL|J:ymbol log?
J~F> of M;hem;?> Log?
Ann>s of Pure7nd Applied Log?
~gTEAC~zecon=!
GEB|games econ= behavi
JET|J econ= ~d
Econ=etr?a
AER|am0? econ=[view
QJE|quart{J econ=
JPE|J politi econ=
Review of Econ=? Studies
J~F> of Econ=etr?s
J~F> of F(]ce
Review of F(]ci> Studies
M]agement ~ye
Op0~ss Re~nch
M;hem;?s of Op0~ss Re~nch
EJOR~iJ op0;[~n
M;hem;?> P6gramm(g
SIOPT|SIAM J optimi
JRSSB|J 6y>:t;is^:0ies b
JRSSC|J 6y>:t;is^:0ies C
Ann>s of St;ist?s
Ann>s of Applied St;ist?s
Ann>s of P6bability
Ann>s of Applied P6bability
J. Am. St;. Assoc.|J7m0?:t;is~u
JCGS|J! graphi:t;is
Bi=etrika
Bi=etr?s
Biost;ist?s
B0noulli
St;ist?> ~ye
Techn=etr?s
EJS|electr J:t;is
SIMODS|SIAM J1 d;a+
JUQ|SIAM/ASA J unc0t qu]ti
SISC|SIAM J:cient!
SINUM|SIAM J num0i~D
SIAP|SIAM J7pplie1
SIMA|SIAM J1~D
SICON|SIAM J cont6 optimi
SIAM J. Discret{~C|SIAM J discre1
SIIMS|SIAM J imag(+
SIADS|SIAM J7ppli{dynami#
SIAM Review
J~F> of C~j~s> P5s
CMAME|c~j method7ppli{mech] ~r
Num0isch{M;hem;ik
~C C=p.|m;hem!
~gTOMS|T1~ha
Inv0s{P6blems
Inf8m~s7nd Inf0ence
CPAM|~a pure7pplie1
Ann. of ~C|]n>s1
Invent. ~C|(vent1
Act_~C|acta1
JAMS|J7m0?1^
Duk{~C J.|duke1 J
Publ. ~C IHES|publ?1 l'IHÉS
JEMS|J eu6pe1^
Memoirs AMS|memoir7m0?1^
Tr]s. AMS|T7m0?1^
P6c. AMS|p6cee7m0?1^
Bull. AMS|bullet7m0?1^
Not?es AMS|not?e7m0?1^
P6c. LMS~Blondon1^
J. LMS|J london1^
Bull. LMS|bullet london1^
Adv. ~C|adv]c1
Am0. J. ~C|am0? J1
C=pos. ~C|c=pos1
~C Ann.|m;hem7nn>e
~C Z.|m;hem zeitsc
Crelle|J fur die[({und7ngewa1|j~F_fur die[({und7ngewa1
GAFA|ge=et functi~D
Ge=. Topol.|ge=et topolo
AGT|>gebr ge=et topolo
J. Topol.|J topolo
J. Diff. Ge=.|J diff0 ge=et
J. Algebra? Ge=.|J7lgebr ge=et
Algebra? Ge=etry
J. Algebra
JPAA|J pure7pplie7lgebr
J. Algebra? C=b(.|J7lgebr c=b(
C=m. Algebra|~a7lgebr
Algebr_& Numb0 The8y|>gebr numb0 ~d|ANT
Algebr. Represent. The8y|>gebr[pres ~d
Represent. The8y|repres ~d
Tr]sf8m. G6ups|tr]sf g6ups
Select_~C|select1
F8um ~C Pi|f8um1 pi
F8um ~C Sigma|f8um1:igma
IMRN|(t0n1[~n not?e
~C Res. Lett.|m;hem[~n~l
SIGMA|symmet (tegr ge=et method~q
J. Numb0 The8y
Int. J. Numb0 The8y|IJ numb0 ~d
Act_Arith.|acta7rithm
Res. Numb0 The8y|re~n numb0 ~d
J. C=b(. The8y S0. A|J c=b( ~d:0ies7|JCTA
J. C=b(. The8y S0. B|J c=b( ~d:0ies b|JCTB
C=b(;8?a
Eu6pe] J. C=b(.~iJ c=b(
EJC|electr J c=b(
Discret{~C|discre1
C=b(. P6bab. C~j.|c=b( p6bab!
R]d= Structures & Alg8ithms|r]d=:truct7lg8i
J. Graph The8y
DMTCS|discre1 the8e!+
L(ear Algebr_Appl.|l(ear7lgebr its~q
J. Funct. An>.|J functi~D
ARMA|archiv r~s mech]~D
J. Diff0enti> Equ~ss
C=m. PDE|~a parti_diff0 equ;i
An>. PDE|]>ys PDE
Nonl(earity
J. Nonl(ear Sci.|J nonl(+
Ergod? The8y Dynam. Systems|0godi ~d dynami#|ETDS
PTRF|p6bab ~d[l;{fields
~C P6c. Cambridg{Philos. Soc.|m;hem p6ce{cambri philos^
C]ad. J. ~C|c]adi J1
Israel J. ~C|israel J1
Pacif? J. ~C|~G J1
Arch. ~C|archiv d01
M]uscript_~C|m]usc1
M?hig] ~C J.|m?hig1 J
~C Sc]d.|m;hem:c]di
Fund. ~C|fundam1
Topology Appl.|topolo its~q
TAC|~d~q c;ego
Appl. C;eg. Structures|appli{c;ego:truct
J. Nonc=mut. Ge=.|J nonc= ge=et
Doc. ~C|docume1
Lett. M;h~p|lett01 p5
CMP|~a1 p5
JMP|J1 p5
Ann. Henri Po(caré|]n>{henri po(ca
J~p A|J p57|J p571 the8e
PRL~w~l
PRX~w x
PRX Qu]tum
PRA~w7
PRB~w b
PRC~w C
PRD~w d
PRE~w e
Phys. Rev. Re~nch~w[~n|PRR
PR Applied~w7pplie
PR Fluids~w fluids
PR M;0i>s~w m;0i
PRAB~w7ccel{beams
Rev. Mod~p|review mod0n p5
JHEP|J high en0gy p5
JCAP|J cosmol7st6p p5
PLB|p5~l b
PLA|p5~l7
NPB|nucle_p5 b
NPA|nucle_p57
EPJC~ip5 J C
EPJA~ip5 J7
EPJP~ip5 J plus
EPL|eu6ph~l
CQG|classi qu]tu gravit
GRG|gen0a[l;i gravit
Liv(g Rev. Rel;iv.|liv(g[view[l;i
IJMPA|IJ mod0n p57
IJMPD|IJ mod0n p5 d
MPLA|mod0n p5~l7
PTEP|~H{the8{exp0i p5
P6g. The8~p|~H{the8{p5
Ch(~p C|ch(es p5 C
Ch(~p B|ch(es p5 b
Ann~p|]n>s p5
Phys. Plasmas|p5 plasma
Opt. Express|opt?s expres
Opt. Lett.|opt?s~l
J~p Condens. M;t0|J p5 conden m;t0
J~p Conf. S0.|J p5 conf0:0ies
J. Ge=~p|J ge=et p5
P5s Rep8ts
Rep. P6g~p|rep8t ~H{p5
Ast6part?l{P5s
P5s of th{Dark Univ0se|PDU
Univ0se
SciPost P5s
SciPost Phys. C8e|scipos p5 c8e
SciPost Phys. Lect. Notes|scipos p5 lectur notes
SciPost Phys. Codebases|scipos p5 codeba
New J~F> of P5s|NJP
Qu]tum
Qu]tum ~ye7nd Technology
npj Qu]tum Inf8m~s
JINST|J (stru
NIM A|nucle_(stru method p5[~n:ectio7
C~j~p C=mun.|c~j p5 ~a|CPC
Chaos
Ent6py
P5_A
P5_D
JSTAT|J:t;is mech] ~d exp0i|J:t;is mech]
J. St;~p|J:t;is p5
JFM|J fluid mech]
P5s of Fluids
J~F> of Chem?> P5s
JCTC|J chem? ~d!
J~p Chem. Lett.|J p5 chemis~l
JACS|J7m0? chem?^
JCIM|J chem? ~c modeli
Digit> Discov0y
N]o Lett0s
ACS N]o
APL|appli{p5~l
J. Appl~p|J7ppli{p5
Opt?a
ApJ|ast6p J|ast6p j~Fa
ApJL|ast6p J~l|apj~l
ApJS|ast6p J:upple:0ies|ast6p J:upple|apj:upple|ApJSS|apj:upple:0ies
AJ|a~o J|a~o j~Fa
A&A|a~o7st6p
A&A Lett0s|a~o7st6p~l|a7~l
MNRAS|monthl not?{6y>7~o^|monthl not?e
MNRAS Lett0s|MNRASL|monthl not?{6y>7~o^~l
PASP|publ?7~o^ ~G
PASJ|publ?7~o^ jap]
PASA|publ?7~o^7ustra
RNAAS|re~n notes AAS|re~n notes7m0?7~o^
BAAS|bullet7m0?7~o^|bullet AAS
PSJ|pl]et+ J|pl]et+ j~Fa
OJAp|open J7st6p|open j~Fa7st6p|OJA
RASTI|RAS techni (stru
RAA|re~n7~o7st6p
ARA&A|]nu>[view7~o7st6p
A&ARv|a~o7st6p[view
N;ur{A~o=y
JHEAp|J high en0gy7st6p
JATIS|J7~o telesc (stru#
JAI|J7~o (stru
A~o=y7nd C~j(g|a~o!
Exp0iment> A~o=y
AN|a~o nachri|a~o notes
ApSS|ast6p:pace+|Ap&SS
F6nti0s ( A~o=y7nd Spac{~yes
Spac{~y{Reviews
Solar P5s
Icarus
Pl]etary7nd Spac{~ye
G>axies
JKAS|J k8e]7~o^
JAA|J7st6p7~o
Act_A~o=?a
RMxAA|revist mex?a7~o y7st6f
A~o=y Lett0s
A~o=y Rep8ts
New A~o=y
New A~o=y Reviews
Celesti> Mech]?s7nd Dynam?> A~o=y
Adv]ces ( Spac{Re~nch
Act_A~oaut?a
JGCD|J guid] cont6 dynami
J. Qu]t. Spect6sc. Radi;. Tr]sf.|J qu]ti:pectr radi; tr]sf|JQSRT
JGR|J geophy[~n
GRL|geophy[~n~l
JAMES|J7dv]c modeli earth#
GMD|geosci model develo
BAMS|bullet7m0? mete8^
J~F> of Clim;e
N;ure
~ye
N;ur{C=mun?~ss|n; c=ms
N;ur{P5s
N;ur{Methods
N;ur{Med?(e
N;ur{Bi=ed?> Eng(e0(g
N;ur{C~j~s> ~ye
N;ur{Hum] Behaviour
C=mun?~ss P5s
~y{Adv]ces
PNAS~Bn~s7cadem+
Scientif? Rep8ts|sci[p8t
Neu6n
i~ye
eLife
PLOS ONE|PLoS one
PLOS C~j~s> Biology
PLOS Biology
P6c. R. Soc. A~B6y>^7
J. R. Soc. Int0face|J 6y>^~vf
Bio~c;?s
Brief(gs ( Bio~c;?s
BMC Bio~c;?s
Nucle? Acids Re~nch
IEEE/~gTCBB|T! biolog bio(f
)TNSRE~zneur>#[habi ~r
J~F> of Neu6science
Pe0J C~j0 ~ye
Sens8s
Applied ~yes
M;hem;?s
F6nti0s ( Artif?i> Intelligence
AI7nd Eth?s
AI & Society
Synthese
Am0?] M;hem;?> Monthly
Bull. Aust. ~C Soc.|bullet7ustra1^`;

export const series = `LNCS|lectur notes!+
PMLR~B~f[~n
P6c. SPIE|SPIE|SPIE p6cee|SPIE p6c~BSPIE
PoS|p6cee+
LIPIcs|leibni~vn p6ce{~c
EPTCS|electr p6ce{the8e!+
CEUR-WS|CEUR w8ksh p6cee|CEUR
CCIS|~a! ~c+
ENTCS|electr notes the8e!+
JPCS|J p5 conf0:0ies|j~F_p5 conf0:0ies
EPJ Web Conf.|EPJ web conf0
AIP Conf. P6c.|AIP conf0 p6cee
ASP Conf. S0.|ASP conf0:0ies|a~o^ ~G conf0:0ies|ASPCS
IFAC-Pap0sOnL(e|IFAC pap0s
P6cedi_C~j0 ~ye
ISPRS Ann>s|ISPRS7nn>s photog[~E(:p;i_~c+
ARR|ACL 6ll([view`;

/** What stands for what, in the order in which it was put in. */
export const pieces = `! comput
# system
%|C 
(in
)IEEE 
+ scienc
0er
1 mathem
5hysic
6ro
7 a
8or
9 learni
: s
;at
< p6ces
=om
>al
?ic
[ re
]an
^:ociet
_a 
{e 
}rtifi (t
~ac=mun
~b netw8
~c(f8m
~dthe8y
~etechno
~fmach(9
~gACM 
~h:oftw
~i|eu6p{
~j=put
~k! l(gui
~l lett0
~m vision
~nsear
~ost6n
~p. Phys.
~q7ppl?
~reng(e
~s;ion
~tl]gu
~u7ssoci
~v (t0
~w|p5[view
~x:ecuri
~yScienc
~z|T 
~Adesign
~B|p6ce{
~CM;h.
~D7n>ys
~Emote:ens
~Fourn
~Gpacifi
~Hp6gr`;
