/** Words that come with “the” or “my” and mean somebody else. */
const PEOPLE = [
  'manager|managers|boss|supervisor|director|executive|executives|ceo|cto|owner|owners|lead|foreman|superintendent|predecessor|assistant',
  'team|teams|teammate|teammates|colleague|colleagues|coworker|coworkers|partner|partners|peers|staff|crew|guys|people|employees|agents|interns|intern|temp|temps|volunteers|trainee|person|guy|shift|group|side',
  'client|clients|customer|customers|guest|guests|patient|patients|family|families|tenant|buyer|user|users|stakeholder|stakeholders|passenger',
  'vendor|vendors|supplier|suppliers|contractor|contractors|subcontractor|subcontractors|agency|carrier|manufacturer|distributor|consultant|consultants|freelancer|bank|landlord|city|county|court|judge|inspector|inspectors',
  'developer|developers|engineer|engineers|designer|designers|programmer|programmers|architect|analyst|tester|testers|copywriter|editor|admin|administrator|technician|mechanic',
  'doctor|doctors|physician|surgeon|nurse|nurses|pharmacist|pharmacy|lab|aide|resident|therapist|clinic',
  'teacher|teachers|professor|lecturer|principal|school|schools|parents|parent|kids|students|student|counselor|tutor|district',
  'attorney|attorneys|lawyer|lawyers|counsel|paralegal|associate|firm|accountant|accountants|auditor|auditors|bookkeeper|controller',
  'chef|cook|cooks|kitchen|server|servers|waiter|waiters|bartender|dishwasher|driver|drivers|dispatcher|loader|plumber|plumbers|electrician|electricians|operator|operators|recruiter|candidate|candidates|panel|referee|coach',
  'company|organization|office|department|board|warehouse|store|union|committee|subsidiary|subsidiaries|headquarters|competitor|competitors|hospital|hotel|restaurant|shop|ministry|authority|authorities|government|police|airline|airport',
  'apprentice|apprentices|junior|juniors|senior|newcomer|rookie|newbie|substitute|professors|scientist|researcher|researchers|founder|founders|investor|investors|sponsor|sponsors|venue|caterer|speaker|speakers|host|organizer|organizers|builder|builders|painter|painters|carpenter|carpenters|welder|welders|surveyor|farmer|bakers|baristas|bartenders|housekeeper|porter|dentist|midwife|midwives|paramedic|paramedics|unit|reporter|reporters|journalist|source|sources|witness|producer|picker|pickers|packer|packers|loaders|trucker|buddy|girl|girls|boy|boys|gentleman|man|woman|men|women|couple|newcomers|members|member|donor|donors|volunteer|participants|attendees|applicant|applicants|insurer|insurance|embassy|council|factory|garage|workshop|body shop|depot|customs|post office|post|institute|university|dispatch|provider|providers|branch|region|regions|management|it department|help desk|helpdesk|front desk|reception|day shift|night shift|morning shift|evening shift|late shift|day crew|night crew|higher-ups',
  'agent|seller|sellers|printer|proofreader|translator|installer|installers|coordinator|planner|trainer|trainers|baker|florist|photographer|dealer|broker|courier|shipper|lender|publisher|tech|techs|helper|neighbor|roommate|advisor|adviser|mentor|reviewer|reviewers|author|authors|pilot|captain|guard|cashier|clerk|receptionist|secretary|cleaner|cleaners|player|players|veterinarian|vet|librarian|caregiver|caregivers|child|children|mother|father',
].join('|');

/** Departments and groups that need no “the.” */
const DEPARTMENTS =
  'management|leadership|headquarters|corporate|marketing|sales|engineering|product|finance|accounting|purchasing|procurement|operations|legal|compliance|hr|qa|support|logistics|planning|catering|housekeeping|reservations|maintenance|security|upstairs|upper management|dispatch|dev|ops|devops|reception|customs|payroll|facilities|procurement|production|quality control|editorial|admin|the night|the office|the day shift|the night shift|the late shift|the new guy|the new girl|the new kid|the old guy|other people|these people|those people|young people|members|volunteers|guests|donors|tenants|drivers|nurses|doctors|teachers|the others|the rest|the rest of [_] [_]|clients|customers|vendors|suppliers|developers|engineers|stakeholders|users|parents|students|kids|patients|teammates|people';

const OTHERS = [
  `(my|our|the|these|those|their|his|her|another|that|some|certain|one of the|one of my|one of our) [_] [_] (${PEOPLE})`,
  `the (guy|guys|person|people|man|woman|crew|team|colleague|colleagues|shift) (on|in|from|before|at|above|who|that) [_] _`,
  DEPARTMENTS,
  'nobody else|no one else|everyone else|everybody else',
].join('|');

/** Those of one word, which a pattern can have after “!”. */
const ONE_WORD_PEOPLE = PEOPLE.split('|')
  .filter((words) => /^[a-z]+$/.test(words))
  .join('|');

/** Lists of words for patterns: `{others}` stands for any of its alternatives. */
export const WORD_SETS: Record<string, string> = {
  person: `i|we|he|she|they|you|who|people|everyone|everybody|nobody|someone|somebody|one|and|that|which|what|${ONE_WORD_PEOPLE}`,
  others: OTHERS,
  someone: `${OTHERS}|they|he|she|somebody|someone|nobody|no one`,
  system:
    '(my|our|the|their|this|that) [_] (manual|manuals|handout|map|maps|spec|specs|specification|specifications|plan|template|templates|guideline|guidelines|procedure|procedures|protocol|protocols|checklist|label|labels|material|materials|parts|tools|scanner|printer|server|servers|database|network|internet|program|programs|spreadsheet|calendar|car|truck|van|vehicle|device|devices|sensor|sensors|alarm|oven|handoff|hand-over|hand-off|onboarding|introduction|communication|order form|timetable|roster|rota|budget|menu|line-up|system|systems|software|tool|tools|website|app|process|processes|platform|equipment|machine|machines|computer|computers|instructions|requirements|brief|notes|handwriting|drawings|drawing|plans|paperwork|directions|briefing|contract|forms|schedule|rules|handover|documentation|lectures|training|exam|leads|data|numbers|figures|information|organization)',
  really:
    'really|actually|simply|basically|honestly|clearly|obviously|completely|totally|just|also|even|always|constantly|never|still|then|only|literally|probably|mostly|mainly|largely|partly|entirely|kind of|sort of',
  very: 'so|very|really|truly|deeply|terribly|extremely|sincerely|awfully|incredibly|absolutely|completely|totally|utterly|just|such|quite|genuinely',
  total:
    'total|complete|absolute|utter|massive|huge|real|pure|epic|enormous|terrible|horrible|giant|colossal|unmitigated|proper|full-blown|bloody|big|major|nothing short of a',
  quality:
    'communication|communicating|teamwork|collaboration|planning|preparation|organization|patience|trust|honesty|transparency|humility|resilience|perseverance|persistence|flexibility|time management|attention to detail|details|leadership|feedback|alignment|discipline|empathy|listening|quality|documentation|research|user research|testing|delegation|balance|honesty|safety|experience|team spirit|teamwork|respect|responsibility|courage|calm|self-care|sleep|health|accuracy|precision|speaking up|asking|learning|failing|failure|success|focus|structure|control|detail|responsibility|collaboration|openness|good planning|good communication|clear communication|good preparation|customers|mistakes|asking for help|being prepared|being organized|people',
  learned:
    'learned|learnt|took away|came away with|taught me|teaches me|showed me|shown me|reminded me|realized|realised|understood|discovered|made me (realize|see|understand|appreciate|learn)|helped me (realize|see|understand|appreciate|learn)|made me aware of',
  vital:
    'important|crucial|key|essential|vital|critical|valuable|everything|paramount|indispensable|necessary|precious|powerful|fundamental|significant|decisive|helpful|dangerous|half of|half the|worth|golden|gold',
  careful:
    'careful|cautious|attentive|vigilant|mindful|diligent|thorough|organized|focused|aware|conscious|alert|meticulous|disciplined|watchful|conscientious|responsible|proactive|observant|rigorous|deliberate|intentional|strict|precise|hands-on|detail-oriented|punctual|communicative',
  was: 'was|were|got|been|being',
  adverb:
    'not|never|also|just|then|already|still|simply|accidentally|somehow|later|finally|really|properly|fully|clearly|only|being|even|ever|once|initially|apparently|unfortunately|mistakenly|wrongly|sadly|always|both|all|constantly|repeatedly|often',
  my_part:
    '(my|mine) (idea|call|decision|proposal|suggestion|mistake|fault|choice|plan|job|error|doing|responsibility|name)|(was|is) mine',
  now: 'now|nowadays|these days|since then|ever since|from then on|from now on|today|afterward|afterwards|going forward|instead',
};
