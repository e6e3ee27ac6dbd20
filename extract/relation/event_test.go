package relation_test

import "testing"

func TestReadTalks(t *testing.T) {
	runRead(t, []readCase{
		{"compound mediator", "[Algerian|C=Algeria]-brokered talks between [Mali|C] and the [CMA|O] resume.",
			[]string{"MEDIATES Algeria -> Mali, CMA", "NEGOTIATES Mali + CMA"}},
		{"brokered by two", "[Israel|C] and [Hamas|O] agreed to a truce brokered by [Egypt|C] and [Qatar|C].",
			[]string{"MEDIATES Egypt, Qatar -> Israel, Hamas", "AGREES Israel + Hamas"}},
		{"active verb", "[Norway|C] mediated between [Sri Lanka|C] and the [Tamil Tigers|O].",
			[]string{"MEDIATES Norway -> Sri Lanka, Tamil Tigers"}},
		{"offer", "[Brazil|C] offered to mediate between [Ecuador|C] and [Peru|C].",
			[]string{"MEDIATES planned Brazil -> Ecuador, Peru"}},
		{"hosting for others", "[Kuwait|C] hosted talks between [Yemen|C] and the [Houthis|O].",
			[]string{"MEDIATES Kuwait -> Yemen, Houthis", "NEGOTIATES Yemen + Houthis"}},
		{"noun mediation", "[Chile|C] and [Argentina|C] signed a treaty after the mediation of the [Holy See|C].",
			[]string{"AGREES Chile + Argentina", "MEDIATES Holy See -> Chile, Argentina"}},
		{"talks with", "[Ethiopia|C] held talks with [Egypt|C] over the dam.",
			[]string{"NEGOTIATES Ethiopia + Egypt"}},
		{"planned talks", "[Japan|C] will hold talks with [Russia|C] next week.",
			[]string{"NEGOTIATES planned Japan + Russia"}},
		{"refused talks", "[Eritrea|C] refused to negotiate with [Ethiopia|C].",
			[]string{"NEGOTIATES not Eritrea + Ethiopia"}},
		{"dispute between", "A dispute between [Kenya|C] and [Somalia|C] over their sea border goes to court.",
			[]string{"DISPUTES Kenya + Somalia"}},
		{"tense relations", "Relations between [Greece|C] and [Turkey|C] have been tense since 1974.",
			[]string{"DISPUTES Greece + Turkey"}},
		{"rejected proposal", "[Serbia|C] rejected a proposal by [Kosovo|C].",
			[]string{"DISPUTES Serbia + Kosovo"}},
		{"signed", "[Lagos|P] and [Toledo|P] signed two documents in [Lima|L], with [Annan|P] as witness.", []string{"AGREES Lagos + Toledo"}},
		{"initialed", "[Chile|C] and [Peru|C] initialed the text.", []string{"AGREES Chile + Peru"}},
		{"signed what is no deal", "[Lagos|P] and [Toledo|P] signed the guest book.", nil},
		{"shuttling", "[Annan|P] has shuttled between [Chile|C] and [Peru|C].", []string{"MEDIATES Annan -> Chile, Peru"}},
		{"carried drafts", "[Annan|P] carried messages and proposals between [Chile|C] and [Peru|C].", []string{"MEDIATES Annan -> Chile, Peru"}},
		{"for whom", "[Chile|C] and [Peru|C] signed a pact. [Annan|P] mediated for the [OAS|O].",
			[]string{"AGREES Chile + Peru", "MEDIATES Annan -> Chile, Peru"}},
		{"welcomed mediation", "[Chile|C] and [Peru|C] quarrelled. [Spain|C] welcomed the mediation.", nil},
		{"brought together", "[Qatar|C] brought [Fatah|O] and [Hamas|O] together.", []string{"MEDIATES Qatar -> Fatah, Hamas"}},
		{"talks elsewhere", "[Ethiopia|C] and the [TPLF|O] agreed on a truce at [African Union|O]-brokered talks in [South Africa|C].",
			[]string{"MEDIATES African Union -> Ethiopia, TPLF", "AGREES Ethiopia + TPLF", "NEGOTIATES Ethiopia + TPLF"}},
		{"refused request", "[Senegal|C] refused a request from [Chad|C].", []string{"DEMANDS Chad -> Senegal", "DISPUTES Chad + Senegal"}},
		{"denied charge", "[Chad|C] accused [Sudan|C] of arming rebels. [Khartoum|C=Sudan] denied the accusation.",
			[]string{"CRITICIZES Chad -> Sudan", "DISPUTES Sudan + Chad"}},
	}, events)
}

func TestReadMeetings(t *testing.T) {
	runRead(t, []readCase{
		{"each apart", "[Baker|P] met separately with [Aziz|P] and [Levy|P].",
			[]string{"MEETS Baker + Aziz", "MEETS Baker + Levy"}},
		{"together", "[Gorbachev|P] and [Reagan|P] met in [Reykjavík|L].", []string{"MEETS Gorbachev + Reagan"}},
		{"visit", "[Nixon|P] visited [China|C] in 1972.", []string{"MEETS Nixon + China"}},
		{"title is no actor", "[US|C=United States] Secretary of State [James Baker|P] met [Tariq Aziz|P] in [Geneva|L].",
			[]string{"MEETS James Baker + Tariq Aziz"}},
		{"agreed to meet", "[Sadat|P] agreed to meet [Begin|P].", []string{"MEETS planned Sadat + Begin"}},
		{"signed with", "[Peru|C] signed a treaty with [Ecuador|C].", []string{"AGREES Peru + Ecuador"}},
		{"accord between", "The accord between [Egypt|C] and [Israel|C] holds.", []string{"AGREES Egypt + Israel"}},
	}, events)
}

func TestReadWords(t *testing.T) {
	runRead(t, []readCase{
		{"unnamed agents", "[Turkish|C=Turkey] officials condemned [Sweden|C].", []string{"CRITICIZES Turkey -> Sweden"}},
		{"government of", "The government of [Sudan|C] accused [Chad|C] of aggression.", []string{"CRITICIZES Sudan -> Chad"}},
		{"private people", "[Somali|C=Somalia] pirates attacked a ship from [Denmark|C].", nil},
		{"passive", "[Belarus|C] was condemned by [Poland|C] and [Lithuania|C].", []string{"CRITICIZES Poland, Lithuania -> Belarus"}},
		{"deed of the other", "[France|C] condemned [Russia|C]'s air campaign.", []string{"CRITICIZES France -> Russia"}},
		{"concerned", "[Lisbon|C=Portugal] was \"deeply concerned\" by [Rwanda|C] sending troops.", []string{"CRITICIZES Portugal -> Rwanda"}},
		{"shared subject", "[Canada|C] condemned [Iran|C] and called on [Syria|C] to free the men.",
			[]string{"CRITICIZES Canada -> Iran", "DEMANDS Canada -> Syria"}},
		{"urged is not done", "[Spain|C] urged [Morocco|C] to negotiate with [Algeria|C].", []string{"DEMANDS Spain -> Morocco"}},
		{"demand that", "[Ukraine|C] demanded that [Russia|C] withdraw its troops.", []string{"DEMANDS Ukraine -> Russia"}},
		{"until", "[Estonia|C] will not open the road until [Russia|C] frees the officer.", []string{"DEMANDS Estonia -> Russia"}},
		{"must", "[Straw|P] said on Friday that [Sudan|C] must stop the fighting.", []string{"DEMANDS Straw -> Sudan"}},
		{"despite an ultimatum", "[Turkey|C] kept its troops there despite an ultimatum by [Iraq|C].", []string{"DEMANDS Iraq -> Turkey"}},
		{"date between", "The [United States|C] on Thursday demanded that [Iran|C] open the site.", []string{"DEMANDS United States -> Iran"}},
		{"her", "[Manuel Noriega|P] met [Violeta Chamorro|P] and recognized her as president.",
			[]string{"MEETS Manuel Noriega + Violeta Chamorro", "SUPPORTS Manuel Noriega -> Violeta Chamorro"}},
		{"thanks", "[Cyprus|C] thanked [Greece|C] for its help.", []string{"SUPPORTS Cyprus -> Greece"}},
		{"support for", "[Cuba|C] expressed support for [Venezuela|C].", []string{"SUPPORTS Cuba -> Venezuela"}},
		{"withdrawn support", "[Cuba|C] withdrew its support for [Venezuela|C].", []string{"SUPPORTS not Cuba -> Venezuela"}},
		{"allies", "[U.S.|C=United States] allies [Japan|C] and [Australia|C] agreed.",
			[]string{"AGREES Japan + Australia", "SUPPORTS Japan, Australia -> United States"}},
		{"threat", "[North Korea|C] threatened to attack [South Korea|C].", []string{"THREATENS North Korea -> South Korea"}},
		{"warned of", "[Iran|C] warned [Israel|C] of a harsh answer.", []string{"THREATENS Iran -> Israel"}},
	}, events)
}

func TestReadDeeds(t *testing.T) {
	runRead(t, []readCase{
		{"sanctions on", "The [European Union|O] imposed sanctions on [Gabon|C].", []string{"SANCTIONS European Union -> Gabon"}},
		{"lifted", "The [United States|C] lifted its embargo on [Vietnam|C].", []string{"SANCTIONS not United States -> Vietnam"}},
		{"expelled", "[Russia|C] expelled two [Czech|C=Czech Republic] diplomats.", []string{"SANCTIONS Russia -> Czech Republic"}},
		{"cut ties", "[Iran|C] cut diplomatic ties with [Egypt|C].", []string{"SANCTIONS Iran -> Egypt"}},
		{"invaded", "[Iraq|C] invaded [Kuwait|C] on 2 August 1990.", []string{"ATTACKS Iraq -> Kuwait"}},
		{"war both ways", "The war between [Iran|C] and [Iraq|C] ended.", []string{"ATTACKS Iran -> Iraq", "ATTACKS Iraq -> Iran"}},
		{"noun attack", "[Israel|C]'s attack on [Lebanon|C] began at dawn.", []string{"ATTACKS Israel -> Lebanon"}},
		{"interruption", "[Uganda|C], backed by the [OAU|O], invaded [Kagera|L].",
			[]string{"ATTACKS Uganda -> Kagera", "SUPPORTS OAU -> Uganda"}},
		{"arrest", "[Portuguese|C=Portugal] police arrested [José Sócrates|P].", []string{"DETAINS Portugal -> José Sócrates"}},
		{"aid", "[Germany|C] sent aid to [Chad|C].", []string{"AIDS Germany -> Chad"}},
		{"claimed", "A bomb killed two people in [Burgos|L]. [ETA|O] claimed responsibility.", []string{"ATTACKS ETA -> Burgos"}},
		{"weapon", "A [Russian|C=Russia] missile struck a school in [Kharkiv|L].", []string{"ATTACKS Russia -> Kharkiv"}},
		{"led by", "[US|C=United States]-led forces invaded [Grenada|C].", []string{"ATTACKS United States -> Grenada"}},
		{"announced by", "Prices fell after the announcement by the [United States|C] of sanctions against [Fiji|C].", []string{"SANCTIONS United States -> Fiji"}},
		{"fired into", "[Laos|C] fired twenty shells into [Siam|C].", []string{"ATTACKS Laos -> Siam"}},
		{"killed in a strike", "[Somchai|P] was killed in a [Laotian|C=Laos] air strike.", []string{"ATTACKS Laos -> Somchai"}},
		{"gift", "[Spain|C] gave [Chile|C] a large loan.", []string{"AIDS Spain -> Chile"}},
		{"package", "[Spain|C] announced a new aid package to [Chile|C].", []string{"AIDS Spain -> Chile"}},
		{"expelled from", "[Fiji|C] was expelled from the [Commonwealth|O].", []string{"SANCTIONS Commonwealth -> Fiji"}},
		{"law that bans", "[Congress|O] passed a law that bans [Huawei|O].", []string{"SANCTIONS Congress -> Huawei"}},
		{"denied that", "[Rwanda|C] denied that it supports the [M23|O].", nil},
		{"recalled envoy", "[Chile|C] recalled its ambassador to [Norway|C].", []string{"SANCTIONS Chile -> Norway"}},
		{"named a terrorist group", "[Canada|C] designated [Hamas|O] as a terrorist organization.", []string{"SANCTIONS Canada -> Hamas"}},
		{"if is not done", "[Finland|C] will answer if [Russia|C] attacks [Estonia|C].", nil},
	}, events)
}

func TestReadReferences(t *testing.T) {
	runRead(t, []readCase{
		{"the two countries", "[Peru|C] and [Chile|C] sent envoys. The two countries signed a treaty.", []string{"AGREES Peru + Chile"}},
		{"he", "President [Kaunda|P] of [Zambia|C] spoke. He condemned [South Africa|C].", []string{"CRITICIZES Kaunda -> South Africa"}},
		{"both ministers", "[Kenyan|C=Kenya] Foreign Minister [Monica Juma|P] and [Vincent Biruta|P], his [Rwandan|C=Rwanda] counterpart, came. Both ministers thanked the [US|C=United States].",
			[]string{"SUPPORTS Monica Juma, Vincent Biruta -> United States"}},
		{"each of them and both", "[Irish|C=Ireland] Foreign Minister [Dick Spring|P] invited [Alija|P] and [Franjo|P]. He met each of them on Monday and both on Friday.",
			[]string{"MEETS Dick Spring + Alija", "MEETS Dick Spring + Franjo"}},
		{"both but oneself", "[Alija|P] and [Franjo|P] came. [Dick Spring|P] telephoned both leaders.",
			[]string{"MEETS Dick Spring + Alija", "MEETS Dick Spring + Franjo"}},
		{"the two", "[Chile|C] and [Peru|C] signed a treaty. The two met in [Lima|L].", []string{"AGREES Chile + Peru", "MEETS Chile + Peru"}},
		{"countries of two presidents", "[Chilean|C=Chile] President [Lagos|P] and [Peruvian|C=Peru] President [Toledo|P] signed a pact. [Spain|C] urged the two countries to ratify it.",
			[]string{"AGREES Lagos + Toledo", "DEMANDS Spain -> Chile, Peru"}},
		{"between them", "[Chile|C] and [Peru|C] thanked the [OAS|O], which had mediated between them.",
			[]string{"SUPPORTS Chile, Peru -> OAS", "MEDIATES OAS -> Chile, Peru"}},
		{"the group", "[Boko Haram|O] released a video. [Nigeria|C] condemned the group.", []string{"CRITICIZES Nigeria -> Boko Haram"}},
		{"him", "[Spain|C] arrested [Augusto Pinochet|P], accusing him of torture.",
			[]string{"CRITICIZES Spain -> Augusto Pinochet", "DETAINS Spain -> Augusto Pinochet"}},
	}, events)
}
