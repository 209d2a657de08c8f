import type { Cue, SmallWords } from './types.ts'

/**
 * English words by what they speak of: the vocabulary of the field and common words for harm, limits and goals. `*` stands for any ending, `_` for a space.
 * A word may stand in several lists. Nothing here decides: it is evidence beside the shape.
 */
export const EN: Readonly<Record<Cue, string>> = {
  goal: `goal* target* standard* desired desire aim aims objective* norm norms expectation* expected aspiration* ideal
    set_point setpoint benchmark* required requirement* tolerance tolerable acceptable accepted wanted quota* ambition* preferred
    promised intended planned ought threshold* expect* demanded`,
  gap: `gap* shortfall* deficit* discrepan* excess shortage* difference* deviation* behind surplus unmet missing lack lacking overshoot error too_low
    too_high below above`,
  pressure: `pressure* pressing temptation* tempted push urge* call_for calls_for willingness pleas lobbying excuse* case_for discourag* disappoint* resign* frustrat*`,
  lower: `lower* relax* loosen* soften* erod* weaken* reduc* accept* adjust* cut cuts revis* downward* compromise* forgiv* tolerat*`,
  quick: `quick* fast emergency short_term temporary stopgap patch* overtime relief bailout* borrow* loan loans expedit* painkill* pill pills
    alcohol drink* drug drugs caffeine coffee subsid* discount* aid donor* consult* outsourc* workaround* hotfix* hired temp* spray* pesticide*
    firefight* crackdown* raids fix fixes symptomatic rescue* hand* manual* medication sedat* antibiotic* outside external imported
    import agency substitut* concession* overdraft credit promotion* shortcut* bribe* handout* trucked bought contractor* stimulant*`,
  lasting: `lasting long_term fundamental root reform* prevent* train* capab* maintenance redesign* educat* rest exercis* structural
    invest* research develop* improve* skill* learn* plan plans planning process own local domestic internal in_house inner rebuild* renovat*
    insulat* permanent sustainable therapy habit* institution* infrastructure cause causes lifestyle sleep overhaul replac* solution
    agreement* reconcil*`,
  harm: `complain* loss losses death* dying crash* stress* pain pains painful delay* late lateness waiting wait queue* backlog* debt* crime* violen* poverty poor
    unemploy* hunger disease* illness* sick* infect* error* defect* fault* fail* problem* pollut* congest* jam jams accident* fatigue tired* exhaust*
    burnout conflict* fear* threat* danger* risk* shortage* deficit* gap* burden* damage* erosion degrad* overload* strain* tension*
    resent* dissatisf* absen* decay* waste* pest pests weed weeds depend* deplet* scarc* rework bug bugs incident* fraud corrupt* dropout*
    overdose* inflation noise crowd* flood* drought* injur* mortality symptom* anxi* craving* unrest anger hostil* distrust vacanc* arrears
    breakdown* downtime outage* wildfire* fire fires fuel stockout* overrun* cost costs shortfall* excess unintended disrupt* resist* suffer* insecur* theft
    evict* homeless* displac* attrition leaving quit* dissent grievance* bad worse worst salin* contamin* toxic* litter vandal* lapse* slum* mistake* lost unmet
    cynic* slow* interrupt* distract* clog* infest* ill
    quarrel* dispute* broken stolen nervous* shame* ashamed stigma* humiliat* burglar* robber* bare barren workload*`,
  good: `satisf* quality trust morale income* profit* revenue* wellbeing health welfare safe* product* success* skill* reputation motivat* confiden*
    yield* gain gains benefit* learning knowledge growth loyal* reliab* fertil* biodivers* comfort fitness competen* savings prosper* harvest* goodwill
    cooperation support* enjoy* strength* clean* vital* moral energy concentrat* creativ* freedom friend* joy happiness image timely on_time punctual* service`,
  consequence: `side_effect* consequence* depend* addict* relian* rely* toleran* resist* atroph* wear disrupt* distract* backlash unintended habituat*
    hangover interest repay* induced later displaced spill* long_run rebound`,
  action: `effort* action* act hiring campaign* program* spending invest* advertis* marketing expedit* repair* fix* measures intervention* activit*
    production policy policies project* building construct* training enforc* raids patrol* response* initiative* order* purchas* inspection* treatment*
    drilling spraying borrowing recruit* promotion* use_of work promises pledges`,
  share: `share* allocat* proportion* fraction percentage split portion* preferen* favour* favor* instead assigned attention distribution priorit* focus budget_for time_for time_with money_for
    rather divided`,
  relative: `relative* compared versus ratio advantage* superior* balance_of rather_than lead ahead`,
  common: `common* shared total* pool* overall collective joint* aggregate combined all sum`,
  limit: `limit* capacity carrying constrain* ceiling* bottleneck* satur* size available* finite space room number_of potential scarce niche land market_size`,
  slowing: `crowd* congest* satur* load* complex* burden* workload overload* wait* queue* shortage* deplet* competit* bottleneck* scarc* delay* strain*
    cost* limit* remaining left overwork* turnover bureaucra* friction* coordinat* pollut* occup* fatigue stress* time_per per_head density backlog* unserved free empty untapped untouched unused per each`,
  drain: `death* dying depreciat* recover* retire* retiring departure* leaving leavers outflow* drain* evaporat* emigra* attrition churn discard*
    scrapp* emptying decay* ageing aging expir* outlay* outgoing* graduat* repaid repayment* die dies died leave fee fees instalment*`,
  growing: `grow* word_of_mouth sales customer* marketing revenue* adopt* user* population births reinvest* expan* demand* member* subscri* visitor*
    new recommend* momentum enthusias* fame income profit* output performance cells number_of`,
  result: `result* outcome* success* output* achiev* performance accomplish*`,
  relationship: `relation* trust* mistrust* distrust* cooperat* collaborat* teamwork cohesion rapport togetherness mutual_respect
    openness speak* psychological* respect`,
  thinking: `think* thought* listen* idea* reflect* understanding dialogue insight* mindset* mental_model* conversation* analys* discuss* review* insights`,
  acting: `action* behaviour* behavior* doing implement* practice* conduct practise* deeds initiative*`,
  threat: `threat* danger* fear* insecur* risk* aggress* hostil* anger insult* superiority feel* felt perceived alarm* jealous* suspicion mistrust* hurt
    loss_of lost`,
  depend: `depend* relian* rely* addict* habituat*`,
  help: `outside* external* consult* expert* aid donor* helper* intervention* govern* agency contractor* foreign visiting federal state central`,
  own: `own internal* local* self* in_house inner indigenous domestic community household* village`,
  rule: `rule* regulat* law laws enforc* inspect* audit* strict* control* limit cap quota* test tests ban bans requirement* polic* tax*`,
  evasion: `evasion evad* cheat* avoid* gaming loophole* fake* falsif* bypass* circumvent* misreport* informal manipulat* smuggl* hidden hiding fiddl*
    dodg* disguis* tricks relabel* illegal underreport* pretend*`,
  indicator: `indicator* metric* score* scoring measured reported index rating* count* statistic* gdp output test tests graded grades kpi figures
    recorded`,
  purpose: `real true purpose* actual genuine meaning* wellbeing welfare lasting deep* understanding whole`,
  need: `need* perceived call recogni*`,
  invest: `invest* hiring expan* building construct* ordering recruit* training spending fund*`,
  capacity: `capacity* staff* infrastructure facilit* beds fleet server* network capab* equipment seats plant plants`,
  demand: `demand* customer* passenger* orders patient* users enrol* application* visitor* bookings traffic`,
  resource: `stock* resource* reserve* forest* fish* groundwater aquifer soil pasture* water timber ore oil`,
  consume: `consum* harvest* extract* catch* use usage withdraw* pump* grazing logging cutting hunting`,
  support: `support* help* cooperat* deliver* joint sharing partner* favour* contribution* assist* promot*`,
  attractive: `attractiv* appeal* popular* reputation`,
  improve: `improve* maintenance maintain* training learning prevent* process practice sharpening upkeep documentation refactor* coaching`,
  harder: `overtime hard harder effort hours workload firefight* shortcut* rush* long_hours shifts direct output throughput delivering`,
  switching: `switch* compatib* installed lock* convert* incumbent retrain*`,
  outside: `rain* weather climate drought* flood* season* sun sunshine temperature* storm storms winter* summer* monsoon* earthquake* wind winds frost* dry_months
    global world* international national price_of fuel_price oil_price exchange_rate inflation interest_rate rate_of_interest economic_growth
    economic_situation law laws legislation market_size size_of population_growth birth_rate ageing election* pandemic* competitor* land_area area_of distance*
    slope* age_of geograph* holiday* feast* time_of_year immigration external natural donors sponsor* ministry from_abroad from_outside`,
  counted: `cost costs income profit* pay paid wage* salar* revenue* expens* spent bill bills harvest* yield* days deaths margin* bonus* dividend* taxes tax_paid takings
    output statistic* ranking* welfare wellbeing well_being done`,
  pool: `time hours money attention budget* funds funding staff minutes days energy space places seats`,
  rate: `rate rates fee fees tariff* percentage probability odds chance lifetime lifespan`,
  late: `train training trainees apprentice* building construct* recruit* hiring planting planted breeding rearing ordering orders ordered developing
    educat* expansion shipyard* shipment*`,
  lead: `lead ahead advantage* superior*`,
}

/** English words that name no role. */
export const EN_SMALL: SmallWords = {
  less: 'lack no not without lost less loss low falling',
  worse: 'poor weak bad too empty',
  between:
    'the and for from with that who which are was been per not has have its their this each all more less number amount',
}
