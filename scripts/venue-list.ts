/*
 * The one list of standard short venue names. One venue a line, forms parted by "|": the short name first, then full names and
 * other spellings. "the", "of", "on", sponsors, ordinals and years do not count, and "J. Comput. Phys." follows from "Journal of
 * Computational Physics", so neither is listed. At the head of a form C, JC, S, W, J, IJ and T stand for Conference, Joint
 * Conference, Symposium, Workshop, Journal, International Journal and Transactions.
 * After a change run scripts/make-venue-table.ts: it writes lib/parse/venue-table.ts, the same in less than two thirds of the bytes.
 */

/** Conferences. */
export const conferences = `NeurIPS|C Neural Information Processing Systems|NIPS|Advances in Neural Information Processing Systems
ICML|C Machine Learning
ICLR|C Learning Representations
AAAI|AAAI C Artificial Intelligence|AAAI National C Artificial Intelligence
AAAI Spring Symposium|AAAI Spring S Series
AAAI Fall Symposium|AAAI Fall S Series
IJCAI|JC Artificial Intelligence
IJCAI-ECAI
ECAI|European C Artificial Intelligence
IAAI|C Innovative Applications of Artificial Intelligence|Innovative Applications of Artificial Intelligence
EAAI|S Educational Advances in Artificial Intelligence
AIES|C AI, Ethics, and Society|C Artificial Intelligence, Ethics, and Society
UAI|C Uncertainty in Artificial Intelligence|Uncertainty in Artificial Intelligence
AISTATS|C Artificial Intelligence and Statistics|Artificial Intelligence and Statistics
COLT|C Learning Theory|C Computational Learning Theory
ALT|C Algorithmic Learning Theory
COLM|C Language Modeling
RLC|Reinforcement Learning C
AutoML|C Automated Machine Learning
CoLLAs|C Lifelong Learning Agents
CPAL|C Parsimony and Learning
LoG|Learning on Graphs C
L4DC|C Learning for Dynamics and Control|Learning for Dynamics and Control
CLeaR|C Causal Learning and Reasoning
MLSys|C Machine Learning and Systems
SaTML|C Secure and Trustworthy Machine Learning
ACML|Asian C Machine Learning
ECML PKDD|European C Machine Learning and Principles and Practice of Knowledge Discovery in Databases|ECML-PKDD|ECML/PKDD|PKDD|ECML|JC Machine Learning and Knowledge Discovery in Databases
CHIL|C Health, Inference, and Learning
MLHC|Machine Learning for Healthcare C|Machine Learning for Healthcare
ML4H|Machine Learning for Health S|Machine Learning for Health
EurIPS
ICLP|C Logic Programming
KR|C Principles of Knowledge Representation and Reasoning
ICAPS|C Automated Planning and Scheduling
AAMAS|C Autonomous Agents and Multiagent Systems|C Autonomous Agents and Multi-Agent Systems
AGI|C Artificial General Intelligence
SoCS|S Combinatorial Search
CP|C Principles and Practice of Constraint Programming
SAT|C Theory and Applications of Satisfiability Testing
ILP|C Inductive Logic Programming
NeSy|C Neurosymbolic Learning and Reasoning
XAI|World C Explainable Artificial Intelligence|World C eXplainable AI
IASEAI|C International Association for Safe and Ethical AI
PRICAI|Pacific Rim C Artificial Intelligence
IJCNN|JC Neural Networks
WCCI|World Congress on Computational Intelligence
ICANN|C Artificial Neural Networks
ESANN|European S Artificial Neural Networks
ICONIP|C Neural Information Processing
GECCO|Genetic and Evolutionary Computation C
CEC|Congress on Evolutionary Computation
PPSN|C Parallel Problem Solving from Nature|Parallel Problem Solving from Nature
EvoApplications|EvoApps
FOGA|Foundations of Genetic Algorithms
ALIFE|C Artificial Life
ICMLA|C Machine Learning and Applications
ICTAI|C Tools with Artificial Intelligence
ICAIF|C AI in Finance
AIED|C Artificial Intelligence in Education
EDM|C Educational Data Mining
LAK|C Learning Analytics and Knowledge|C Learning Analytics & Knowledge
L@S|C Learning at Scale
ITS|C Intelligent Tutoring Systems
ICAIL|C Artificial Intelligence and Law
JURIX|C Legal Knowledge and Information Systems
CAI|IEEE CAI|IEEE C Artificial Intelligence
CVPR|CVPRF|C Computer Vision and Pattern Recognition|Computer Vision and Pattern Recognition
ICCV|C Computer Vision
ECCV|European C Computer Vision
WACV|Winter C Applications of Computer Vision|Workshop on Applications of Computer Vision
BMVC|British Machine Vision C
ACCV|Asian C Computer Vision
ICPR|C Pattern Recognition
ICIP|C Image Processing
ICIAP|C Image Analysis and Processing
FG|C Automatic Face and Gesture Recognition
IJCB|JC Biometrics
AVSS|C Advanced Video and Signal-Based Surveillance|C Advanced Visual and Signal-Based Systems
ICDAR|C Document Analysis and Recognition
3DV|C 3D Vision
VISAPP|C Computer Vision Theory and Applications
PRCV|Chinese C Pattern Recognition and Computer Vision
DAGM GCPR|German C Pattern Recognition|GCPR
ICCP|C Computational Photography
MICCAI|C Medical Image Computing and Computer Assisted Intervention|Medical Image Computing and Computer Assisted Intervention|C Medical Image Computing and Computer-Assisted Interventions
MIDL|C Medical Imaging with Deep Learning|Medical Imaging with Deep Learning
ISBI|S Biomedical Imaging
IPMI|C Information Processing in Medical Imaging|Information Processing in Medical Imaging
IPCAI|C Information Processing in Computer-Assisted Interventions
EMBC|C Engineering in Medicine and Biology Society|Engineering in Medicine and Biology C
BIBM|C Bioinformatics and Biomedicine
ICHI|C Healthcare Informatics
CBMS|S Computer-Based Medical Systems
AIME|C Artificial Intelligence in Medicine
AMIA|AMIA Annual S
BVM|Bildverarbeitung für die Medizin
RECOMB|C Research in Computational Molecular Biology
ISMB|C Intelligent Systems for Molecular Biology
PSB|Pacific S Biocomputing
ACL|Association for Computational Linguistics|Annual Meeting of the Association for Computational Linguistics|Meeting of the Association for Computational Linguistics
EMNLP|C Empirical Methods in Natural Language Processing|Empirical Methods in Natural Language Processing
NAACL|C North American Chapter of the Association for Computational Linguistics|North American Chapter of the Association for Computational Linguistics|C Nations of the Americas Chapter of the Association for Computational Linguistics|NAACL-HLT|HLT-NAACL
EACL|C European Chapter of the Association for Computational Linguistics|European Chapter of the Association for Computational Linguistics
ACM CAIS|C AI and Agentic Systems
IAUS|IAU Symposium|International Astronomical Union Symposium
AACL|Asia-Pacific Chapter of the Association for Computational Linguistics|C Asia-Pacific Chapter of the Association for Computational Linguistics
IJCNLP|JC Natural Language Processing
IJCNLP-AACL|AACL-IJCNLP|IJCNLP/AACL
ACL-IJCNLP
COLING|C Computational Linguistics
LREC-COLING
LREC|Language Resources and Evaluation C|C Language Resources and Evaluation
CoNLL|C Computational Natural Language Learning|C Natural Language Learning
*SEM|JC Lexical and Computational Semantics|StarSEM
INLG|Natural Language Generation C
SIGDIAL|Meeting of the Special Interest Group on Discourse and Dialogue
RANLP|C Recent Advances in Natural Language Processing
TSD|C Text, Speech and Dialogue
EAMT|C European Association for Machine Translation
AMTA|C Association for Machine Translation in the Americas
MT Summit|Machine Translation Summit
PACLIC|Pacific Asia C Language, Information and Computation
NLPCC|C Natural Language Processing and Chinese Computing
CCL|China National C Computational Linguistics|Chinese National C Computational Linguistics
PROPOR|C Computational Processing of Portuguese
NoDaLiDa|Nordic C Computational Linguistics
KONVENS
ROCLING
CLiC-it
ICON
AKBC|C Automated Knowledge Base Construction
WMT|C Machine Translation|W Statistical Machine Translation
IWSLT|C Spoken Language Translation
NLP4DH|C Natural Language Processing for the Digital Humanities
ArabicNLP|Arabic Natural Language Processing C
NLDL|Northern Lights Deep Learning C|Northern Lights Deep Learning W
CogSci|C Cognitive Science Society|Annual Meeting of the Cognitive Science Society
CCN|C Cognitive Computational Neuroscience
Cosyne|Computational and Systems Neuroscience
ICASSP|C Acoustics, Speech and Signal Processing|Acoustics, Speech and Signal Processing
Interspeech|C International Speech Communication Association
EUSIPCO|European Signal Processing C
SLT|Spoken Language Technology W
ASRU|Automatic Speech Recognition and Understanding W|W Automatic Speech Recognition and Understanding
WASPAA|W Applications of Signal Processing to Audio and Acoustics
MLSP|W Machine Learning for Signal Processing
APSIPA ASC|APSIPA|Asia-Pacific Signal and Information Processing Association Annual Summit and C
ISMIR|C International Society for Music Information Retrieval|International Society for Music Information Retrieval C
DCASE|W Detection and Classification of Acoustic Scenes and Events
Odyssey|The Speaker and Language Recognition Workshop
SSW|Speech Synthesis W
SIU|Signal Processing and Communications Applications C
DCC|Data Compression C
PCS|Picture Coding S
VCIP|C Visual Communications and Image Processing
ICME|C Multimedia and Expo|C Multimedia & Expo
ACM MM|C Multimedia|ACMMM|ACM Multimedia|MM
ACM MM Asia|MMAsia|Multimedia Asia
ICMR|C Multimedia Retrieval
MMM|C Multimedia Modeling
ICMI|C Multimodal Interaction
ACII|C Affective Computing and Intelligent Interaction
KDD|C Knowledge Discovery and Data Mining|SIGKDD|SIGKDD C Knowledge Discovery and Data Mining
ICDM|C Data Mining
SDM|SIAM C Data Mining
PAKDD|Pacific-Asia C Knowledge Discovery and Data Mining
WSDM|C Web Search and Data Mining
CIKM|C Information and Knowledge Management
SIGIR|C Research and Development in Information Retrieval
SIGIR-AP
ICTIR|C Theory of Information Retrieval|C Innovative Concepts and Theories in Information Retrieval
ECIR|European C Information Retrieval
CHIIR|C Human Information Interaction and Retrieval
RecSys|C Recommender Systems
UMAP|C User Modeling, Adaptation and Personalization
WWW|World Wide Web C|C World Wide Web|The Web Conference|Web Conference|TheWebConf|WebConf
ISWC|International Semantic Web C
ESWC|Extended Semantic Web C|European Semantic Web C
ICWSM|C Web and Social Media|C Weblogs and Social Media
HT|C Hypertext and Social Media
WebSci|Web Science C
ASONAM|C Advances in Social Networks Analysis and Mining
IC2S2|C Computational Social Science
JCDL|JC Digital Libraries
TREC|Text REtrieval C
CLEF|Conference and Labs of the Evaluation Forum
IEEE BigData|BigData|Big Data|C Big Data
DASFAA|C Database Systems for Advanced Applications
SIGMOD|C Management of Data
VLDB|C Very Large Data Bases|C Very Large Databases
ICDE|C Data Engineering
EDBT|C Extending Database Technology
ICDT|C Database Theory
PODS|S Principles of Database Systems
CIDR|C Innovative Data Systems Research
MDM|C Mobile Data Management
SIGSPATIAL|C Advances in Geographic Information Systems
CHI|C Human Factors in Computing Systems|CHI C Human Factors in Computing Systems
CSCWD|C Computer Supported Cooperative Work in Design
CSCW|C Computer-Supported Cooperative Work and Social Computing|C Computer Supported Cooperative Work
UIST|S User Interface Software and Technology
IUI|C Intelligent User Interfaces
UbiComp|JC Pervasive and Ubiquitous Computing
DIS|Designing Interactive Systems C
TEI|C Tangible, Embedded, and Embodied Interaction
ASSETS|C Computers and Accessibility
MobileHCI|C Human-Computer Interaction with Mobile Devices and Services
CUI|C Conversational User Interfaces
HRI|C Human-Robot Interaction
INTERACT
HCII|HCI International
NordiCHI
ETRA|S Eye Tracking Research and Applications|S Eye Tracking Research & Applications
HCOMP|C Human Computation and Crowdsourcing
C&C|C Creativity and Cognition
CI|Collective Intelligence C
NIME|C New Interfaces for Musical Expression
FAccT|C Fairness, Accountability, and Transparency|FAT*
EAAMO|C Equity and Access in Algorithms, Mechanisms, and Optimization
ICTD|C Information and Communication Technologies and Development
COMPASS|C Computing and Sustainable Societies
SIGCSE|Technical S Computer Science Education
ICER|C International Computing Education Research
IEEE VR|C Virtual Reality and 3D User Interfaces|C Virtual Reality
ISMAR|S Mixed and Augmented Reality
VRST|S Virtual Reality Software and Technology
IEEE VIS|VIS|C Visualization|Visualization C|IEEE VIS C
PacificVis|Pacific Visualization S|Pacific Visualization C
EuroVis|Eurographics C Visualization
SIGGRAPH|C Computer Graphics and Interactive Techniques
SIGGRAPH Asia
Eurographics
Pacific Graphics
I3D|S Interactive 3D Graphics and Games
SCA|S Computer Animation
SGP|S Geometry Processing
CGI|Computer Graphics International
CVM|C Computational Visual Media
GI|Graphics Interface
CoG|IEEE CoG|C Games
FDG|C Foundations of Digital Games
CoRL|C Robot Learning
RSS|Robotics: Science and Systems
ICRA|C Robotics and Automation
IROS|C Intelligent Robots and Systems
Humanoids|C Humanoid Robots
RO-MAN|C Robot and Human Interactive Communication
CASE|C Automation Science and Engineering
ISRR|S Robotics Research
ISER|S Experimental Robotics
WAFR|W Algorithmic Foundations of Robotics
ICAR|C Advanced Robotics
IEEE IV|Intelligent Vehicles Symposium
ITSC|C Intelligent Transportation Systems|Intelligent Transportation Systems C
RoboCup|RoboCup S
iSpaRo|C Space Robotics
ICDL|C Development and Learning
SMC|C Systems, Man, and Cybernetics
FUSION|C Information Fusion
CDC|C Decision and Control
ACC|American Control C
ECC|European Control C
IFAC World Congress|IFAC WC
HSCC|C Hybrid Systems: Computation and Control
ICCPS|C Cyber-Physical Systems
SysCon|Systems C
IECON|C Industrial Electronics Society
ISIT|S Information Theory
ITW|Information Theory W
ISITA|S Information Theory and its Applications
Allerton|Allerton C Communication, Control, and Computing
CISS|C Information Sciences and Systems
Asilomar|Asilomar C Signals, Systems, and Computers
SPAWC|W Signal Processing Advances in Wireless Communications
SSP|Statistical Signal Processing W
SAM|Sensor Array and Multichannel Signal Processing W
ICC|C Communications
GLOBECOM|Global Communications C
WCNC|Wireless Communications and Networking C
PIMRC|S Personal, Indoor and Mobile Radio Communications
VTC|Vehicular Technology C
INFOCOM|C Computer Communications
ISCC|S Computers and Communications
CCNC|Consumer Communications & Networking C|Consumer Communications and Networking C
EuCNC
EuCAP|European C Antennas and Propagation
WiOpt|S Modeling and Optimization in Mobile, Ad Hoc, and Wireless Networks
ECOC|European C Optical Communication
OFC|Optical Fiber Communication C
RadarConf|Radar C
IGARSS|International Geoscience and Remote Sensing S|Geoscience and Remote Sensing S
ISPRS Congress|ISPRS
ISCAS|S Circuits and Systems
SIGCOMM|ACM SIGCOMM C
NSDI|S Networked Systems Design and Implementation
IMC|Internet Measurement C
CoNEXT|C Emerging Networking Experiments and Technologies
HotNets|W Hot Topics in Networks
MobiCom|C Mobile Computing and Networking
MobiSys|C Mobile Systems, Applications, and Services
MobiHoc|S Mobile Ad Hoc Networking and Computing
SenSys|C Embedded Networked Sensor Systems
IPSN|C Information Processing in Sensor Networks
PerCom|C Pervasive Computing and Communications
ICNP|C Network Protocols
SIGMETRICS|C Measurement and Modeling of Computer Systems
ICPE|C Performance Engineering
SOSP|S Operating Systems Principles
OSDI|S Operating Systems Design and Implementation
EuroSys|European C Computer Systems
USENIX ATC|USENIX Annual Technical C|ATC
FAST|C File and Storage Technologies
SoCC|S Cloud Computing
ASPLOS|C Architectural Support for Programming Languages and Operating Systems
ISCA|S Computer Architecture
MICRO|S Microarchitecture
HPCA|S High-Performance Computer Architecture
CGO|S Code Generation and Optimization
PACT|C Parallel Architectures and Compilation Techniques
PPoPP|S Principles and Practice of Parallel Programming
SPAA|S Parallelism in Algorithms and Architectures
SC|C High Performance Computing, Networking, Storage and Analysis
ICS|C Supercomputing
HPDC|S High-Performance Parallel and Distributed Computing
ISC|ISC High Performance
IPDPS|International Parallel and Distributed Processing S
ICPP|C Parallel Processing
Euro-Par|European C Parallel Processing
CCGrid|S Cluster, Cloud and Internet Computing
CLUSTER|C Cluster Computing
PASC|Platform for Advanced Scientific Computing C
ICPADS|C Parallel and Distributed Systems
ICDCS|C Distributed Computing Systems
Middleware|Middleware C
DSN|C Dependable Systems and Networks
SRDS|S Reliable Distributed Systems
RTSS|Real-Time Systems S
RTAS|Real-Time and Embedded Technology and Applications S
ECRTS|Euromicro C Real-Time Systems
EMSOFT|C Embedded Software
DAC|Design Automation C
ICCAD|C Computer-Aided Design
DATE|Design, Automation and Test in Europe C|Design, Automation & Test in Europe
ASP-DAC|Asia and South Pacific Design Automation C|ASPDAC
ISPD|S Physical Design
FPGA|S Field-Programmable Gate Arrays
ISLPED|S Low Power Electronics and Design
ISSCC|International Solid-State Circuits C
QCE|C Quantum Computing and Engineering|IEEE Quantum Week
QIP|C Quantum Information Processing
TQC|C Theory of Quantum Computation, Communication and Cryptography
ICSE|C Software Engineering
FSE|C Foundations of Software Engineering|ESEC/FSE|S Foundations of Software Engineering
ASE|C Automated Software Engineering
ISSTA|S Software Testing and Analysis
ICST|C Software Testing, Verification and Validation
MSR|C Mining Software Repositories
ICSME|C Software Maintenance and Evolution
ICPC|C Program Comprehension
SANER|C Software Analysis, Evolution and Reengineering
ESEM|S Empirical Software Engineering and Measurement
EASE|C Evaluation and Assessment in Software Engineering
RE|Requirements Engineering C
REFSQ|C Requirements Engineering: Foundation for Software Quality
MODELS|C Model Driven Engineering Languages and Systems
ICSA|C Software Architecture
CHASE|C Cooperative and Human Aspects of Software Engineering
CAIN|C AI Engineering
SEAMS|S Software Engineering for Adaptive and Self-Managing Systems
CAiSE|C Advanced Information Systems Engineering
BPM|C Business Process Management
COMPSAC|Computers, Software, and Applications C
APSEC|Asia-Pacific Software Engineering C
ISSRE|S Software Reliability Engineering
ICWS|C Web Services
PLDI|C Programming Language Design and Implementation
POPL|S Principles of Programming Languages
OOPSLA|C Object-Oriented Programming Systems, Languages, and Applications|C Object-Oriented Programming, Systems, Languages & Applications
SPLASH
ICFP|C Functional Programming
ECOOP|European C Object-Oriented Programming
ESOP|European S Programming
CC|C Compiler Construction
FLoC|Federated Logic C
LICS|S Logic in Computer Science|Logic in Computer Science
CAV|C Computer Aided Verification|Computer Aided Verification
TACAS|C Tools and Algorithms for the Construction and Analysis of Systems|Tools and Algorithms for the Construction and Analysis of Systems
FoSSaCS|C Foundations of Software Science and Computation Structures|Foundations of Software Science and Computation Structures
FMCAD|Formal Methods in Computer-Aided Design
SAS|Static Analysis S
FM|S Formal Methods
RV|C Runtime Verification
CADE|C Automated Deduction
IJCAR|JC Automated Reasoning
ITP|C Interactive Theorem Proving
CPP|C Certified Programs and Proofs
CONCUR|C Concurrency Theory
CSL|C Computer Science Logic|Computer Science Logic
FSCD|C Formal Structures for Computation and Deduction
FSTTCS|C Foundations of Software Technology and Theoretical Computer Science
MFCS|S Mathematical Foundations of Computer Science
MFPS|C Mathematical Foundations of Programming Semantics
CALCO|C Algebra and Coalgebra in Computer Science
TARK|C Theoretical Aspects of Rationality and Knowledge
STOC|S Theory of Computing
FOCS|S Foundations of Computer Science
SODA|S Discrete Algorithms
SOSA|S Simplicity in Algorithms
ALENEX|S Algorithm Engineering and Experiments
ICALP|Colloquium on Automata, Languages, and Programming|Automata, Languages and Programming
STACS|S Theoretical Aspects of Computer Science
ITCS|Innovations in Theoretical Computer Science C|Innovations in Theoretical Computer Science
CCC|Computational Complexity C|C Computational Complexity
ESA|European S Algorithms
SoCG|S Computational Geometry
APPROX/RANDOM|APPROX|RANDOM
IPCO|C Integer Programming and Combinatorial Optimization
ISAAC|S Algorithms and Computation
LATIN|Latin American Theoretical Informatics S
WG|W Graph-Theoretic Concepts in Computer Science
GD|S Graph Drawing and Network Visualization
IWOCA|W Combinatorial Algorithms
CPM|S Combinatorial Pattern Matching
SEA|S Experimental Algorithms
PODC|S Principles of Distributed Computing
DISC|S Distributed Computing
DLT|C Developments in Language Theory
FUN|C Fun with Algorithms
EC|C Economics and Computation|C Electronic Commerce
WINE|C Web and Internet Economics|W Internet and Network Economics
SAGT|S Algorithmic Game Theory
COMSOC|W Computational Social Choice
ADT|C Algorithmic Decision Theory
IEEE S&P|S Security and Privacy|IEEE SP|Oakland
IEEE EuroS&P|European S Security and Privacy|EuroS&P
USENIX Security|USENIX Security S
CCS|C Computer and Communications Security
AsiaCCS|Asia C Computer and Communications Security|ASIA CCS
NDSS|Network and Distributed System Security S
ACSAC|Annual Computer Security Applications C
RAID|S Research in Attacks, Intrusions and Defenses
ESORICS|European S Research in Computer Security
CSF|Computer Security Foundations S
PETS|Privacy Enhancing Technologies S
SOUPS|S Usable Privacy and Security
HOST|S Hardware Oriented Security and Trust
CRYPTO|International Cryptology C
EUROCRYPT
ASIACRYPT
TCC|Theory of Cryptography C
PKC|C Practice and Theory of Public Key Cryptography|C Public-Key Cryptography
CHES|C Cryptographic Hardware and Embedded Systems
PQCrypto
FC|C Financial Cryptography and Data Security|Financial Cryptography and Data Security|Financial Cryptography
AFT|C Advances in Financial Technologies
WSC|Winter Simulation C
SAC|S Applied Computing
ICCS|C Computational Science
ICLS|C Learning Sciences
ICIS|C Information Systems
HICSS|Hawaii C System Sciences
ECIS|European C Information Systems
FPSAC|C Formal Power Series and Algebraic Combinatorics|Formal Power Series and Algebraic Combinatorics
ISSAC|S Symbolic and Algebraic Computation
ICM|International Congress of Mathematicians
MaxEnt
ICRC|International Cosmic Ray C
ADASS|Astronomical Data Analysis Software and Systems
Lattice|S Lattice Field Theory
ICHEP|C High Energy Physics
TAUP|C Topics in Astroparticle and Underground Physics
Moriond|Rencontres de Moriond
CHEP|C Computing in High Energy and Nuclear Physics
AIAA SciTech|SciTech Forum|AIAA SciTech Forum
JSM|Joint Statistical Meetings
ALTA|W Australasian Language Technology Association`;

/** Workshops with a standing of their own, shared tasks among them. */
export const workshops = `SemEval|W Semantic Evaluation
BEA|W Innovative Use of NLP for Building Educational Applications
BioNLP|BioNLP W
CMCL|W Cognitive Modeling and Computational Linguistics
VarDial|W NLP for Similar Languages, Varieties and Dialects
WOAH|W Online Abuse and Harms
BlackboxNLP|BlackboxNLP W
RepL4NLP|W Representation Learning for NLP
SIGMORPHON
CLPsych|W Computational Linguistics and Clinical Psychology
FEVER|Fact Extraction and Verification W
AfricaNLP
CODI|W Computational Approaches to Discourse
CRAC|W Computational Models of Reference, Anaphora and Coreference
LoResMT
ClinicalNLP|Clinical Natural Language Processing W
WASSA|W Computational Approaches to Subjectivity, Sentiment & Social Media Analysis
GEM|W Generation, Evaluation and Metrics
UniReps
ML4PS|Machine Learning and the Physical Sciences W
NTIRE|New Trends in Image Restoration and Enhancement W
ABAW
EarthVision
VRW|C Virtual Reality and 3D User Interfaces Abstracts and Workshops
CVPRW|C Computer Vision and Pattern Recognition Workshops
ICCVW|C Computer Vision Workshops
ECCVW
WACVW
ICASSPW
ICDMW|C Data Mining Workshops
EuroMLSys
HotOS|W Hot Topics in Operating Systems
EVALITA
IberLEF
CHiME`;

/** Journals and magazines. */
export const journals = `JMLR|J Machine Learning Research
TMLR|T Machine Learning Research
MLJ|Machine Learning|Machine Learning Journal
JAIR|J Artificial Intelligence Research
AIJ|Artificial Intelligence|Artificial Intelligence Journal
AI Magazine
AI Review|Artificial Intelligence Review
Engineering Applications of Artificial Intelligence
Nature Machine Intelligence
JAAMAS|Autonomous Agents and Multi-Agent Systems
DMLR|J Data-centric Machine Learning Research
MELBA|J Machine Learning for Biomedical Imaging|Machine Learning for Biomedical Imaging
MLST|Machine Learning: Science and Technology
Neural Computation
Neural Networks
Neurocomputing
IEEE TNNLS|T Neural Networks and Learning Systems
IEEE TAI|T Artificial Intelligence
IEEE TETCI|T Emerging Topics in Computational Intelligence
IEEE TEVC|T Evolutionary Computation
Evolutionary Computation
IEEE TFS|T Fuzzy Systems
IEEE TCYB|T Cybernetics
IEEE TSMC|T Systems, Man, and Cybernetics: Systems
IEEE TCDS|T Cognitive and Developmental Systems
Expert Systems with Applications|ESWA
Knowledge-Based Systems
Information Sciences
Information Fusion
Applied Intelligence
Pattern Recognition
Pattern Recognition Letters
Pattern Analysis and Applications
IEEE TPAMI|T Pattern Analysis and Machine Intelligence|PAMI
IJCV|IJ Computer Vision
IEEE TIP|T Image Processing
IEEE TMM|T Multimedia
IEEE TCSVT|T Circuits and Systems for Video Technology
IEEE TCI|T Computational Imaging
IEEE TBIOM|T Biometrics, Behavior, and Identity Science
CVIU|Computer Vision and Image Understanding
Image and Vision Computing
Machine Vision and Applications
JMIV|J Mathematical Imaging and Vision
Journal of Imaging
Displays
IEEE TMI|T Medical Imaging
Medical Image Analysis
IEEE JBHI|J Biomedical and Health Informatics
IEEE TBME|T Biomedical Engineering
CMIG|Computerized Medical Imaging and Graphics
Computers in Biology and Medicine
IJCARS|IJ Computer Assisted Radiology and Surgery
Medical Physics
Radiology
NeuroImage
Human Brain Mapping
Imaging Neuroscience
Artificial Intelligence in Medicine
JAMIA|J American Medical Informatics Association
JMIR|J Medical Internet Research
JDST|J Diabetes Science and Technology
npj Digital Medicine
PLOS Digital Health
Lancet Digital Health
The Lancet|Lancet
NEJM|New England J Medicine|New England Journal of Medicine
JAMA
BMJ
NEJM AI
TACL|T Association for Computational Linguistics
CL|Computational Linguistics
Natural Language Engineering
LRE|Language Resources and Evaluation
ACM TALLIP|T Asian and Low-Resource Language Information Processing
CSL|Computer Speech & Language|Computer Speech and Language
Speech Communication
IEEE/ACM TASLP|T Audio, Speech, and Language Processing|TASLP|T Audio, Speech and Language Processing
JASA|J Acoustical Society of America
JDMDH|J Data Mining and Digital Humanities|J Data Mining & Digital Humanities
Cognitive Science
Cognition
BBS|Behavioral and Brain Sciences|Behavioural and Brain Sciences
IEEE TAFFC|T Affective Computing|TAC
IEEE TKDE|T Knowledge and Data Engineering
ACM TKDD|T Knowledge Discovery from Data
ACM TIST|T Intelligent Systems and Technology
ACM TOIS|T Information Systems
ACM TORS|T Recommender Systems
ACM TWEB|T Web
IP&M|Information Processing & Management|Information Processing and Management
JASIST|J Association for Information Science and Technology
Scientometrics
QSS|Quantitative Science Studies
Aslib JIM|Aslib J Information Management|Aslib Journal of Information Management
Data Mining and Knowledge Discovery|DMKD|DAMI
KAIS|Knowledge and Information Systems
Semantic Web|Semantic Web Journal
PVLDB|Proceedings of the VLDB Endowment|VLDB Endowment
VLDBJ|VLDB Journal
PACMMOD|ACM on Management of Data|Proceedings of the ACM on Management of Data
ACM TODS|T Database Systems
Scientific Data|Nature Scientific Data
PACMHCI|ACM on Human-Computer Interaction|Proceedings of the ACM on Human-Computer Interaction|PACM HCI
ACM TOCHI|T Computer-Human Interaction
IMWUT|ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies|Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies
IJHCS|IJ Human-Computer Studies|International Journal of Human Computer Studies
IJHCI|IJ Human-Computer Interaction
ACM TiiS|T Interactive Intelligent Systems
ACM THRI|T Human-Robot Interaction
Computers in Human Behavior
BJET|British J Educational Technology
Computers & Education|Computers and Education
IJAIED|IJ Artificial Intelligence in Education
IEEE TLT|T Learning Technologies
IEEE TVCG|T Visualization and Computer Graphics
ACM TOG|T Graphics
CGF|Computer Graphics Forum
Computers & Graphics|Computers and Graphics
The Visual Computer|Visual Computer
CVMJ|Computational Visual Media
PACMCGIT|ACM on Computer Graphics and Interactive Techniques
IEEE CG&A|Computer Graphics and Applications
IEEE T-RO|T Robotics|TRO
IEEE RA-L|Robotics and Automation Letters|RAL
IJRR|IJ Robotics Research
Autonomous Robots
Science Robotics
IEEE/ASME TMECH|T Mechatronics
IEEE TASE|T Automation Science and Engineering
IEEE RAM|Robotics & Automation Magazine
IEEE TITS|T Intelligent Transportation Systems|T-ITS
IEEE TIV|T Intelligent Vehicles
Transportation Research Part C|Transportation Research Part C: Emerging Technologies|TR-C
Transportation Research Part B|Transportation Research Part B: Methodological
Transportation Research Part E
IEEE TAC|T Automatic Control
IEEE TCNS|T Control of Network Systems
IEEE TCST|T Control Systems Technology
IEEE L-CSS|Control Systems Letters|LCSS
IEEE/CAA JAS|J Automatica Sinica
Automatica
IEEE TIE|T Industrial Electronics
IEEE TII|T Industrial Informatics
IEEE TSG|T Smart Grid
IEEE TPWRS|T Power Systems
IEEE TIT|T Information Theory
IEEE JSAIT|J Selected Areas in Information Theory
FnT CIT|Foundations and Trends in Communications and Information Theory
FnT ML|Foundations and Trends in Machine Learning
FnT IR|Foundations and Trends in Information Retrieval
IEEE TSP|T Signal Processing
IEEE SPL|Signal Processing Letters
IEEE SPM|Signal Processing Magazine
IEEE JSTSP|J Selected Topics in Signal Processing
IEEE OJSP|Open J Signal Processing|Open Journal of Signal Processing
Signal Processing
DCN|Digital Communications and Networks
IEEE TSIPN|T Signal and Information Processing over Networks
IEEE TWC|T Wireless Communications
IEEE TCOM|T Communications
IEEE TCCN|T Cognitive Communications and Networking
IEEE TVT|T Vehicular Technology
IEEE TMC|T Mobile Computing
IEEE/ACM ToN|T Networking
IEEE TNSM|T Network and Service Management
IEEE TNSE|T Network Science and Engineering
IEEE TMLCN|T Machine Learning in Communications and Networking
IEEE JSAC|J Selected Areas in Communications
IEEE WCL|Wireless Communications Letters|Wireless Communication Letters|Wireless Communications Letter
IEEE CL|Communications Letters|COMML|LCOMM
IEEE COMST|Communications Surveys & Tutorials|Communications Surveys and Tutorials
IEEE Communications Magazine
IEEE Wireless Communications
IEEE Network
IEEE IoT-J|Internet of Things Journal|IoTJ
IEEE OJ-COMS|Open Journal of the Communications Society|OJCOMS
IEEE TAP|T Antennas and Propagation
IEEE TMTT|T Microwave Theory and Techniques
IEEE TAES|T Aerospace and Electronic Systems
IEEE TIM|T Instrumentation and Measurement
IEEE Sensors Journal
IEEE TGRS|T Geoscience and Remote Sensing
IEEE GRSL|Geoscience and Remote Sensing Letters
IEEE GRSM|Geoscience and Remote Sensing Magazine
IEEE JSTARS|J Selected Topics in Applied Earth Observations and Remote Sensing
ISPRS JPRS|ISPRS J Photogrammetry and Remote Sensing|J Photogrammetry and Remote Sensing
JAG|IJ Applied Earth Observation and Geoinformation
RSE|Remote Sensing of Environment
Remote Sensing
IJGIS|IJ Geographical Information Science
IEEE Access
Proc. IEEE|Proceedings of the IEEE
IEEE TC|T Computers
IEEE TPDS|T Parallel and Distributed Systems
IEEE TCC|T Cloud Computing
IEEE TSC|T Services Computing
IEEE TCAD|T Computer-Aided Design of Integrated Circuits and Systems
IEEE TCAS-I|T Circuits and Systems I
IEEE TCAS-II|T Circuits and Systems II
IEEE JSSC|J Solid-State Circuits
IEEE TVLSI|T Very Large Scale Integration Systems
IEEE TETC|T Emerging Topics in Computing
IEEE TBD|T Big Data
IEEE TCSS|T Computational Social Systems
IEEE TG|T Games
IEEE Intelligent Systems
IEEE Software
ACM TOCS|T Computer Systems
ACM TACO|T Architecture and Code Optimization
ACM TECS|T Embedded Computing Systems
ACM TOS|T Storage
ACM TOSN|T Sensor Networks
ACM TOMM|T Multimedia Computing, Communications, and Applications
ACM TOPS|T Privacy and Security
ACM TQC|T Quantum Computing
POMACS|ACM on Measurement and Analysis of Computing Systems|Proceedings of the ACM on Measurement and Analysis of Computing Systems
PACMNET|ACM on Networking|Proceedings of the ACM on Networking
FGCS|Future Generation Computer Systems
JPDC|J Parallel and Distributed Computing
CCPE|Concurrency and Computation: Practice and Experience
ACM CSUR|Computing Surveys
CACM|Communications of the ACM
JACM|J ACM|Journal of the ACM
IEEE TSE|T Software Engineering
ACM TOSEM|T Software Engineering and Methodology|T Software Engineering Methodology
EMSE|Empirical Software Engineering
JSS|J Systems and Software|J Systems & Software
IST|Information and Software Technology
SoSyM|Software and Systems Modeling
PACMPL|ACM on Programming Languages|Proceedings of the ACM on Programming Languages
PACMSE|ACM on Software Engineering|Proceedings of the ACM on Software Engineering
ACM TOPLAS|T Programming Languages and Systems
JFP|J Functional Programming
JOSS|J Open Source Software
SoftwareX
IEEE TIFS|T Information Forensics and Security
IEEE TDSC|T Dependable and Secure Computing
Computers & Security|Computers and Security
PoPETs|Proceedings on Privacy Enhancing Technologies
TCHES|T Cryptographic Hardware and Embedded Systems
Designs, Codes and Cryptography
SICOMP|SIAM J Computing
TALG|T Algorithms
Algorithmica
TCS|Theoretical Computer Science
JCSS|J Computer and System Sciences
Information and Computation
Distributed Computing
DCG|Discrete & Computational Geometry|Discrete and Computational Geometry
JoCG|J Computational Geometry
Theory of Computing
TheoretiCS
LMCS|Logical Methods in Computer Science
ACM TOCL|T Computational Logic
TPLP|Theory and Practice of Logic Programming
MSCS|Mathematical Structures in Computer Science
FMSD|Formal Methods in System Design
JAR|J Automated Reasoning
JLC|J Logic and Computation
JSL|J Symbolic Logic
Journal of Mathematical Logic
Annals of Pure and Applied Logic
ACM TEAC|T Economics and Computation
GEB|Games and Economic Behavior
JET|J Economic Theory
Econometrica
AER|American Economic Review
QJE|Quarterly J Economics
JPE|J Political Economy
Review of Economic Studies
Journal of Econometrics
Journal of Finance
Review of Financial Studies
Management Science
Operations Research
Mathematics of Operations Research
EJOR|European J Operational Research
Mathematical Programming
SIOPT|SIAM J Optimization
JRSSB|J Royal Statistical Society: Series B|J Royal Statistical Society Series B
JRSSC|J Royal Statistical Society: Series C
Annals of Statistics
Annals of Applied Statistics
Annals of Probability
Annals of Applied Probability
J. Am. Stat. Assoc.|J American Statistical Association
JCGS|J Computational and Graphical Statistics
Biometrika
Biometrics
Biostatistics
Bernoulli
Statistical Science
Technometrics
EJS|Electronic J Statistics
SIMODS|SIAM J Mathematics of Data Science
JUQ|SIAM/ASA J Uncertainty Quantification
SISC|SIAM J Scientific Computing
SINUM|SIAM J Numerical Analysis
SIAP|SIAM J Applied Mathematics
SIMA|SIAM J Mathematical Analysis
SICON|SIAM J Control and Optimization
SIAM J. Discrete Math.|SIAM J Discrete Mathematics
SIIMS|SIAM J Imaging Sciences
SIADS|SIAM J Applied Dynamical Systems
SIAM Review
Journal of Computational Physics
CMAME|Computer Methods in Applied Mechanics and Engineering
Numerische Mathematik
Math. Comp.|Mathematics of Computation
ACM TOMS|T Mathematical Software
Inverse Problems
Information and Inference
CPAM|Communications on Pure and Applied Mathematics
Ann. of Math.|Annals of Mathematics
Invent. Math.|Inventiones Mathematicae
Acta Math.|Acta Mathematica
JAMS|J American Mathematical Society
Duke Math. J.|Duke Mathematical J
Publ. Math. IHES|Publications Mathématiques de l'IHÉS
JEMS|J European Mathematical Society
Memoirs AMS|Memoirs of the American Mathematical Society
Trans. AMS|T American Mathematical Society
Proc. AMS|Proceedings of the American Mathematical Society
Bull. AMS|Bulletin of the American Mathematical Society
Notices AMS|Notices of the American Mathematical Society
Proc. LMS|Proceedings of the London Mathematical Society
J. LMS|J London Mathematical Society
Bull. LMS|Bulletin of the London Mathematical Society
Adv. Math.|Advances in Mathematics
Amer. J. Math.|American J Mathematics
Compos. Math.|Compositio Mathematica
Math. Ann.|Mathematische Annalen
Math. Z.|Mathematische Zeitschrift
Crelle|J für die reine und angewandte Mathematik|Journal für die reine und angewandte Mathematik
GAFA|Geometric and Functional Analysis
Geom. Topol.|Geometry & Topology|Geometry and Topology
AGT|Algebraic & Geometric Topology|Algebraic and Geometric Topology
J. Topol.|J Topology
J. Diff. Geom.|J Differential Geometry
J. Algebraic Geom.|J Algebraic Geometry
Algebraic Geometry
J. Algebra
JPAA|J Pure and Applied Algebra
J. Algebraic Combin.|J Algebraic Combinatorics
Comm. Algebra|Communications in Algebra
Algebra & Number Theory|Algebra and Number Theory|ANT
Algebr. Represent. Theory|Algebras and Representation Theory
Represent. Theory|Representation Theory
Transform. Groups|Transformation Groups
Selecta Math.|Selecta Mathematica
Forum Math. Pi|Forum of Mathematics, Pi
Forum Math. Sigma|Forum of Mathematics, Sigma
IMRN|International Mathematics Research Notices
Math. Res. Lett.|Mathematical Research Letters
SIGMA|Symmetry, Integrability and Geometry: Methods and Applications
J. Number Theory
Int. J. Number Theory|IJ Number Theory
Acta Arith.|Acta Arithmetica
Res. Number Theory|Research in Number Theory
J. Combin. Theory Ser. A|J Combinatorial Theory, Series A|JCTA
J. Combin. Theory Ser. B|J Combinatorial Theory, Series B|JCTB
Combinatorica
European J. Combin.|European J Combinatorics
EJC|Electronic J Combinatorics
Discrete Math.|Discrete Mathematics
Combin. Probab. Comput.|Combinatorics, Probability and Computing
Random Structures & Algorithms|Random Structures and Algorithms
J. Graph Theory
DMTCS|Discrete Mathematics & Theoretical Computer Science|Discrete Mathematics and Theoretical Computer Science
Linear Algebra Appl.|Linear Algebra and its Applications
J. Funct. Anal.|J Functional Analysis
ARMA|Archive for Rational Mechanics and Analysis
J. Differential Equations
Comm. PDE|Communications in Partial Differential Equations
Anal. PDE|Analysis & PDE
Nonlinearity
J. Nonlinear Sci.|J Nonlinear Science
Ergodic Theory Dynam. Systems|Ergodic Theory and Dynamical Systems|ETDS
PTRF|Probability Theory and Related Fields
Math. Proc. Cambridge Philos. Soc.|Mathematical Proceedings of the Cambridge Philosophical Society
Canad. J. Math.|Canadian J Mathematics
Israel J. Math.|Israel J Mathematics
Pacific J. Math.|Pacific J Mathematics
Arch. Math.|Archiv der Mathematik
Manuscripta Math.|Manuscripta Mathematica
Michigan Math. J.|Michigan Mathematical J
Math. Scand.|Mathematica Scandinavica
Fund. Math.|Fundamenta Mathematicae
Topology Appl.|Topology and its Applications
TAC|Theory and Applications of Categories
Appl. Categ. Structures|Applied Categorical Structures
J. Noncommut. Geom.|J Noncommutative Geometry
Doc. Math.|Documenta Mathematica
Lett. Math. Phys.|Letters in Mathematical Physics
CMP|Communications in Mathematical Physics
JMP|J Mathematical Physics
Ann. Henri Poincaré|Annales Henri Poincaré
J. Phys. A|J Physics A|J Physics A: Mathematical and Theoretical
PRL|Physical Review Letters
PRX|Physical Review X
PRX Quantum
PRA|Physical Review A
PRB|Physical Review B
PRC|Physical Review C
PRD|Physical Review D
PRE|Physical Review E
Phys. Rev. Research|Physical Review Research|PRR
PR Applied|Physical Review Applied
PR Fluids|Physical Review Fluids
PR Materials|Physical Review Materials
PRAB|Physical Review Accelerators and Beams
Rev. Mod. Phys.|Reviews of Modern Physics
JHEP|J High Energy Physics
JCAP|J Cosmology and Astroparticle Physics
PLB|Physics Letters B
PLA|Physics Letters A
NPB|Nuclear Physics B
NPA|Nuclear Physics A
EPJC|European Physical J C
EPJA|European Physical J A
EPJP|European Physical J Plus
EPL|Europhysics Letters
CQG|Classical and Quantum Gravity
GRG|General Relativity and Gravitation
Living Rev. Relativ.|Living Reviews in Relativity
IJMPA|IJ Modern Physics A
IJMPD|IJ Modern Physics D
MPLA|Modern Physics Letters A
PTEP|Progress of Theoretical and Experimental Physics
Prog. Theor. Phys.|Progress of Theoretical Physics
Chin. Phys. C|Chinese Physics C
Chin. Phys. B|Chinese Physics B
Ann. Phys.|Annals of Physics
Phys. Plasmas|Physics of Plasmas
Opt. Express|Optics Express
Opt. Lett.|Optics Letters
J. Phys. Condens. Matter|J Physics Condensed Matter
J. Phys. Conf. Ser.|J Physics Conference Series
J. Geom. Phys.|J Geometry and Physics
Physics Reports
Rep. Prog. Phys.|Reports on Progress in Physics
Astroparticle Physics
Physics of the Dark Universe|PDU
Universe
SciPost Physics
SciPost Phys. Core|SciPost Physics Core
SciPost Phys. Lect. Notes|SciPost Physics Lecture Notes
SciPost Phys. Codebases|SciPost Physics Codebases
New Journal of Physics|NJP
Quantum
Quantum Science and Technology
npj Quantum Information
JINST|J Instrumentation
NIM A|Nuclear Instruments and Methods in Physics Research Section A
Comput. Phys. Commun.|Computer Physics Communications|CPC
Chaos
Entropy
Physica A
Physica D
JSTAT|J Statistical Mechanics: Theory and Experiment|J Statistical Mechanics
J. Stat. Phys.|J Statistical Physics
JFM|J Fluid Mechanics
Physics of Fluids
Journal of Chemical Physics
JCTC|J Chemical Theory and Computation
J. Phys. Chem. Lett.|J Physical Chemistry Letters
JACS|J American Chemical Society
JCIM|J Chemical Information and Modeling
Digital Discovery
Nano Letters
ACS Nano
APL|Applied Physics Letters
J. Appl. Phys.|J Applied Physics
Optica
ApJ|Astrophysical J|Astrophysical Journal
ApJL|Astrophysical J Letters|ApJ Letters|ApJ Letter
ApJS|Astrophysical J Supplement Series|Astrophysical J Supplement|ApJ Supplement|ApJ Supplements|ApJSS|ApJ Supplement Series
AJ|Astronomical J|Astronomical Journal
A&A|Astronomy & Astrophysics|Astronomy and Astrophysics
A&A Letters|Astronomy & Astrophysics Letters|Astronomy and Astrophysics Letters|A&A Letter
MNRAS|Monthly Notices of the Royal Astronomical Society|Monthly Notices of Royal Astronomical Society|Monthly Notices
MNRAS Letters|MNRASL|Monthly Notices of the Royal Astronomical Society Letters
PASP|Publications of the Astronomical Society of the Pacific
PASJ|Publications of the Astronomical Society of Japan
PASA|Publications of the Astronomical Society of Australia
RNAAS|Research Notes of the AAS|Research Notes of the American Astronomical Society
BAAS|Bulletin of the American Astronomical Society|Bulletin of the AAS
PSJ|Planetary Science J|Planetary Science Journal
OJAp|Open J Astrophysics|Open J for Astrophysics|Open Journal of Astrophysics|Open Journal for Astrophysics|OJA
RASTI|RAS Techniques and Instruments
RAA|Research in Astronomy and Astrophysics
ARA&A|Annual Review of Astronomy and Astrophysics
A&ARv|Astronomy and Astrophysics Review
Nature Astronomy
JHEAp|J High Energy Astrophysics
JATIS|J Astronomical Telescopes, Instruments, and Systems
JAI|J Astronomical Instrumentation
Astronomy and Computing|Astronomy & Computing
Experimental Astronomy
AN|Astronomische Nachrichten|Astronomical Notes
ApSS|Astrophysics and Space Science|Ap&SS
Frontiers in Astronomy and Space Sciences
Space Science Reviews
Solar Physics
Icarus
Planetary and Space Science
Galaxies
JKAS|J Korean Astronomical Society
JAA|J Astrophysics and Astronomy
Acta Astronomica
RMxAA|Revista Mexicana de Astronomía y Astrofísica
Astronomy Letters
Astronomy Reports
New Astronomy
New Astronomy Reviews
Celestial Mechanics and Dynamical Astronomy
Advances in Space Research
Acta Astronautica
JGCD|J Guidance, Control, and Dynamics
J. Quant. Spectrosc. Radiat. Transf.|J Quantitative Spectroscopy and Radiative Transfer|JQSRT
JGR|J Geophysical Research
GRL|Geophysical Research Letters
JAMES|J Advances in Modeling Earth Systems
GMD|Geoscientific Model Development
BAMS|Bulletin of the American Meteorological Society
Journal of Climate
Nature
Science
Nature Communications|Nat Comms
Nature Physics
Nature Methods
Nature Medicine
Nature Biomedical Engineering
Nature Computational Science
Nature Human Behaviour
Communications Physics
Science Advances
PNAS|Proceedings of the National Academy of Sciences
Scientific Reports|Sci Reports
Neuron
iScience
eLife
PLOS ONE|PLoS One
PLOS Computational Biology
PLOS Biology
Proc. R. Soc. A|Proceedings of the Royal Society A
J. R. Soc. Interface|J Royal Society Interface
Bioinformatics
Briefings in Bioinformatics
BMC Bioinformatics
Nucleic Acids Research
IEEE/ACM TCBB|T Computational Biology and Bioinformatics
IEEE TNSRE|T Neural Systems and Rehabilitation Engineering
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
Bull. Aust. Math. Soc.|Bulletin of the Australian Mathematical Society`;

/** Series that print the papers of meetings. */
export const series = `LNCS|Lecture Notes in Computer Science
PMLR|Proceedings of Machine Learning Research
Proc. SPIE|SPIE|SPIE Proceedings|SPIE Proc|Proceedings of SPIE
PoS|Proceedings of Science
LIPIcs|Leibniz International Proceedings in Informatics
EPTCS|Electronic Proceedings in Theoretical Computer Science
CEUR-WS|CEUR Workshop Proceedings|CEUR
CCIS|Communications in Computer and Information Science
ENTCS|Electronic Notes in Theoretical Computer Science
JPCS|J Physics: Conference Series|Journal of Physics Conference Series
EPJ Web Conf.|EPJ Web of Conferences
AIP Conf. Proc.|AIP Conference Proceedings
ASP Conf. Ser.|ASP Conference Series|Astronomical Society of the Pacific Conference Series|ASPCS
IFAC-PapersOnLine|IFAC PapersOnLine
Procedia Computer Science
ISPRS Annals|ISPRS Annals of the Photogrammetry, Remote Sensing and Spatial Information Sciences
ARR|ACL Rolling Review`;
