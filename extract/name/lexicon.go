package name

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// class says what a word does around names. A word may have several.
type class uint32

const (
	function   class = 1 << iota // never part of a name when a capital is all that speaks for it: the, in, he
	ordinary                     // written with a small letter elsewhere
	title                        // before a person's name: President, Gen.
	titleMod                     // before a title: Foreign, Deputy, former
	orgHead                      // the noun of an organization's name: Ministry, Party
	placeTail                    // the last word of a place's name: River, Province
	placeHead                    // the first word of a place's name: Lake, Mount
	thingTail                    // the last word of a name that is neither: Treaty, War
	thingHead                    // the first word of such a name: Operation, Hurricane
	calendar                     // months and days
	people                       // ethnic, religious, continental words and languages: Kurds, Arab, European
	particle                     // inside a person's or place's name: de, bin, al
	verb                         // what persons, governments and bodies do: said, denied
	placePrep                    // in, near
	placeNoun                    // city, province
	orgNoun                      // party, militants, newspaper
	personNoun                   // spokesman, journalist
	honorific                    // Mr., Sir, Sheikh: titles that may not stand alone
	sphere                       // what a ministry is for: foreign, defence
	townNoun                     // what a town has, unlike a government: airport, suburb
	ethnic                       // peoples within or across states: after a demonym they name no country
	regime                       // administration, government: after a ruler's name
	article                      // of Arabic names, before a hyphen: al-Assad
	firm                         // last words of companies' names: Properties, Airlines
	epithet                      // before names at the start of a sentence: Former, Suspected
	ware                         // ships, vaccines, missiles: what their names name is not labelled
)

// lexicon gives the classes of a word by its spelling in small letters.
type lexicon map[string]class

//go:embed words.txt
var ordinaryWords string

// words is the lexicon, built on first use: every class below and the ordinary words of news.
var words = sync.OnceValue(func() lexicon {
	l := make(lexicon, 20000)
	l.add(ordinary, ordinaryWords)
	for c, text := range classWords {
		l.add(c, text)
	}
	for word, c := range l {
		if c&(particle|article) != 0 {
			l[word] = c &^ ordinary // "al" is seen small inside names
		}
	}
	return l
})

func (l lexicon) add(c class, text string) {
	for word := range strings.FieldsSeq(text) {
		l[word] |= c
	}
}

// of gives the classes of a token's word; lower-casing copies only words with capitals.
func (l lexicon) of(word string) class {
	if c, ok := l[word]; ok {
		return c
	}
	if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
		return 0
	}
	return l[strings.ToLower(word)]
}

var classWords = map[class]string{
	function: `the a an and or but nor so yet in on at by for from of to with without within into onto over under after before
		during since until till against between among amid amidst about above across along around as because though although
		while whereas if unless when where which who whom whose what why how that this these those there here he she it they
		we you i his her its their our your my him them us me is are was were be been being am do does did has have had will
		would shall should can could may might must not no yes also then than too very more most less least many much some
		any each every all both either neither one two three four five six seven eight nine ten eleven twelve dozens hundreds
		thousands millions several other others another such same own just only even still already again once never always
		however meanwhile later earlier now today yesterday tomorrow despite following according due per via up down out off
		back away instead rather like unlike near nearly almost approximately recently currently previously first second third
		let see`,
	title: `president president-elect minister premier chancellor secretary ambassador envoy senator sen. congressman
		congresswoman rep. representative governor gov. mayor king queen prince princess emperor empress emir sultan pope
		cardinal archbishop bishop ayatollah imam sheikh sheik general gen. colonel col. lieutenant lt. captain capt. presidents ministers secretaries senators generals ambassadors premiers chancellors
		kings commanders envoys judges major
		maj. sergeant sgt. admiral adm. brigadier brig. marshal commander corporal judge justice speaker chairman
		chairwoman chairperson director commissioner spokesman spokeswoman spokesperson leader chief professor prof. dr.
		doctor mr. mrs. ms. mr mrs ms miss sir dame lord lady baron baroness count attorney prosecutor pm deputy
		lawmaker mp treasurer dictator warlord coach reverend rev. rabbi mullah maulana patriarch coordinator inspector
		superintendent constable officer dr advisor advisors adviser advisers fm ceo mep patriarch taoiseach tánaiste`,
	honorific: `mr. mrs. ms. mr mrs ms miss sir dame lord lady sheikh sheik dr. prof. rev. reverend ayatollah mullah maulana
		gen. col. lt. capt. maj. sgt. adm. brig. sen. rep. gov.`,
	titleMod: `prime foreign vice deputy former ex interim acting special first defense defence interior finance home justice
		information health education energy trade oil economy environment culture labor labour transport intelligence
		security army air navy police military crown grand supreme opposition rebel senior permanent assistant under chief
		general attorney lieutenant major brigadier staff house majority minority speaker incumbent outgoing late then new
		current national state internal external economic executive managing presidential parliamentary retired exiled
		jailed ousted deposed affairs`,
	orgHead: `ministry party front army court university agency council union bank movement brigade brigades corps department
		committee organization organisation airlines airways group inc inc. corp corp. corporation company co. ltd ltd.
		association authority alliance coalition congress parliament senate assembly commission office bureau institute
		foundation federation force forces navy police guard guards service services administration society club fc f.c. school patriarchate network
		news times post herald tribune journal gazette telegraph mail television radio league confederation chamber chambers
		board command directorate regiment battalion militia treasury embassy consulate fund trust exchange college academy
		church secretariat tribunal community executive crescent cross cartel brotherhood jihad group democrats patrol
		legislature parliament militants resistance syndicate airline motors industries holdings bloc branch
		partnership programme program investigations directorate-general registry watch observatory monitor survey clinic`,
	placeTail: `river sea strait straits province airport lake island islands corridor valley camp bridge peninsula heights
		county district desert ocean gulf bay mountains mountain hills canal square street avenue road highway governorate
		region oblast prefecture regency territory territories city town village beach park palace mosque cathedral temple
		stadium arena hotel hospital prison dam port harbour harbor crossing border zone plateau forest basin delta coast
		falls glacier volcano monastery castle tower center centre building museum archipelago reef shoal atoll pass
		plaza subdistrict shrine plant station airfield hall base airbase municipality voivodeship canton emirate state krai settlement`,
	placeHead: `mount mt. lake cape fort ft. port gulf strait bay isle isles sea camp lower upper northern southern eastern
		western`,
	thingTail: `act treaty protocol order war wars prize cup day games declaration resolution convention agreement agreements
		accord accords championship championships election elections revolution uprising law bill constitution crisis
		olympics paralympics award awards festival marathon pact plan deal amendment code conflict genocide massacre
		holocaust rebellion intifada spring process referendum doctrine charter age era century open series bowl trophy
		medal dollar dollars pound yuan euro rupee rial ruble rouble lira dinar currency affair scandal strategy initiative
		roadmap statement communiqué memorandum framework vaccine virus pandemic statute regulation regulations memorandum championship
		grand-prix derby`,
	thingHead: `uss hms mv ss operation hurricane typhoon cyclone storm article resolution flight exercise project section
		chapter treaty battle siege tropical`,
	calendar: `january february march april may june july august september october november december jan. feb. mar. apr. jun.
		jul. aug. sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday ramadan easter
		christmas eid`,
	people: `european europeans arab arabs african africans asian asians kurd kurds kurdish muslim muslims islam islamic islamist
		islamists christian christians catholic catholics protestant protestants orthodox jew jews jewish judaism hindu hindus
		hinduism sikh sikhs buddhist buddhists sunni sunnis shia shias shiite shiites shi'a shi'ite alawite alawites druze
		yazidi yazidis copt copts coptic rohingya uyghur uyghurs uighur uighurs tamil tamils pashtun pashtuns hazara hazaras
		tutsi tutsis hutu hutus berber tuareg tuaregs roma romani gypsy hebrew arabic english latin persian slavic bosniak
		bosniaks serbs croats albanians western westerner westerners eastern northerner southerner oriental
		earth hindi urdu swahili mandarin latino latinos hispanic hispanics black blacks white whites zionist zionists marxist communist communists nazi nazis
		soviet-era semitic caucasian balkan nordic scandinavian baltic mediterranean atlantic pacific arctic caribbean
		transatlantic anglican evangelical mormon baptist methodist lutheran basque basques catalan catalans chechen chechens
		maori aboriginal inuit indigenous darfurian darfurians saharan sahrawi sub-saharan cold internet god gods gdp tv utc gmt bst est edt pst cet icu aids hiv dna ceo cfo gps ufo usd eur gbp
		phd mph lgbt lgbtq icbm suv atm pcr tnt ied ieds uav usb sms pdf a.m. p.m. olympic olympics paralympic
		paralympics islamophobic russophobic homophobic sufi sufis oceanian antisemitic anti-semitic fulani dogon hausa yoruba igbo oromo zulu kikuyu dinka nuer baloch sindhi
		punjabi turkic karen kachin shan rakhine hmong mapuche quechua sami tatar tatars ingush ossetian ossetians abkhaz
		icbm wmd thaad bible koran
		quran qur'an brexit covid covid-19 ebola bitcoin`,
	epithet: `former late ex current retired senior suspected alleged rebel opposition incumbent ousted deposed exiled jailed local
		pro anti armed ethnic unidentified masked several hundreds thousands dozens`,
	firm: `publishing management properties technologies systems pharmaceuticals entertainment studios pictures securities capital
		partners investments insurance telecom petroleum energy electric foods bancorp software steel records brewing media
		communications resources minerals mining chemicals laboratories healthcare stores brands hotels resorts logistics`,
	particle: `de del della di da das dos do du la le van von der den ter bin ibn bint al el ul ud ol ben abu y e ould`,
	article:  `al el ur as ash ad ar an at az es ez ed ud ul ol`,
	verb: `say says said tell tells told deny denies denied announce announces announced accuse accuses accused urge urges urged
		warn warns warned reject rejects rejected condemn condemns condemned call calls called claim claims claimed confirm
		confirms confirmed demand demands demanded agree agrees agreed refuse refuses refused threaten threatens threatened
		insist insists insisted vow vows vowed want wants wanted express expresses expressed welcome welcomes welcomed
		criticize criticizes criticized criticise criticises criticised blame blames blamed ask asks asked offer offers offered
		propose proposes proposed has have had would will could may might should must was were is denounce denounces denounced
		praise praises praised thank thanks thanked pledge pledges pledged promise promises promised add adds added state
		states stated declare declares declared suspend suspends suspended expel expels expelled summon summons summoned
		recall recalls recalled impose imposes imposed sever severs severed back backs backed support supports supported
		recognize recognizes recognized recognise recognises recognised consider considers considered believe believes
		believed hope hopes hoped seek seeks sought sign signs signed send sends sent respond responds responded react reacts
		reacted maintain maintains maintained argue argues argued oppose opposes opposed withdraw withdraws withdrew continue
		continues continued plan plans planned decide decides decided lift lifts lifted ban bans banned order orders ordered
		invade invades invaded did does do lodges lodged protests protested retaliates retaliated cuts cut breaks broke
		launches launched says signals signalled signaled appears appeared supplies supplied provides provided arms armed
		appoints appointed resigns resigned meets met visits visited arrives arrived dies died wins won becomes became leads
		led calls names named takes took makes made gives gave tells leaves left hosts hosted dismisses dismissed defends
		defended acknowledges acknowledged appeals appealed stresses stressed reiterates reiterated reports reported
		describes described expects expected testifies testified holds held cancels cancelled canceled`,
	placePrep: `in near outside at around across throughout towards toward from to into inside beyond through via`,
	placeNoun: `city town village province region district area neighbourhood neighborhood suburb suburbs county capital island
		peninsula governorate prefecture oblast state territory municipality port harbour harbor border enclave valley river
		sea lake mountains coast coastline airport camp cities towns villages provinces regions districts areas
		communities islands settlements neighbourhoods neighborhoods ports park hotel restaurant street building hill streets outskirts residents hospital prison stronghold
		archipelago strait corridor highway district's square mosque cathedral base airbase volcano shrine cave constituency field mine crossing
		plant house junction settlement neighbourhoods`,
	orgNoun: `party group militants rebels fighters newspaper company airline movement network website magazine club insurgents
		militia guerrillas guerillas faction organization organisation firm bank channel broadcaster gunmen gang cartel clan tribe mafia
		coalition alliance agency union daily tabloid weekly officials lawmakers parties forces troops leader leaders leadership
		spokesman spokeswoman spokesperson chairman executive executives employees workers shares summit members member
		headquarters delegation commander commanders operatives resolution resolutions report secretary-general
		peacekeepers sanctions staff`,
	personNoun: `leader spokesman spokeswoman spokesperson journalist activist candidate politician lawyer adviser advisor
		businessman businesswoman billionaire author singer actor actress director lawmaker diplomat dissident cleric
		commander founder researcher writer blogger reporter player coach referee suspect gunman son daughter wife husband
		brother sister father mother widow nephew officer citizen rival successor predecessor aide analyst economist
		scientist tycoon warlord militant chairman head ceo artist filmmaker prisoner politician critic teacher student
		laureate editor publisher negotiator physicist footballer judge boxer swimmer wrestler musician rapper`,
	sphere: `foreign defense defence interior finance health education justice energy oil trade economy transport agriculture
		culture information labor labour environment tourism intelligence treasury state home external internal affairs
		commerce sports industry`,
	ethnic: `cypriot cypriots kurd kurds kurdish serb serbs croat croats turkmen turkmens jew jews arab arabs muslim muslims
		christian christians copts alawites tamil tamils circassian druze hazara uyghur uyghurs rohingya maronite`,
	regime: `administration government regime cabinet presidency premiership era dynasty family loyalists supporters dictatorship`,
	ware: `malware vaccine vaccines missile missiles ship vessel tanker ferry boat submarine aircraft jet jets rocket satellite
		spacecraft telescope virus variant drug incident helicopter helicopters tank tanks drone drones rifle game film movie
		album song novel app documentary minority tribesmen tribal language dialect holiday herdsmen herders
		refugees villagers culture nomads`,
	townNoun: `airport suburb suburbs street streets residents mayor district neighbourhood neighborhood outskirts hotel hospital
		university embassy summit conference talks meeting police court stadium square palace bombing bombings attacks
		attack protests subway metro university prison marathon mosque bureau office olympics region province area massacre bombing siege offensive front shooting earthquake fire airstrike`,
}
