package relation_test

import "testing"

func TestReadOffices(t *testing.T) {
	runRead(t, []readCase{
		{"before", "[Kenyan|C=Kenya] Foreign Minister [Monica Juma|P] spoke.", []string{"HOLDS_OFFICE Monica Juma -> Kenya"}},
		{"behind", "[Monica Juma|P], foreign minister of [Kenya|C], spoke.", []string{"HOLDS_OFFICE Monica Juma -> Kenya"}},
		{"counterpart", "[Kenyan|C=Kenya] Foreign Minister [Monica Juma|P] and [Vincent Biruta|P], his [Rwandan|C=Rwanda] counterpart, met.",
			[]string{"HOLDS_OFFICE Monica Juma -> Kenya", "HOLDS_OFFICE Vincent Biruta -> Rwanda"}},
		{"of before", "The President of [Mongolia|C] [Khaltmaagiin Battulga|P] spoke.", []string{"HOLDS_OFFICE Khaltmaagiin Battulga -> Mongolia"}},
		{"of and comma", "The President of the [Philippines|C], [Corazon Aquino|P], spoke.", []string{"HOLDS_OFFICE Corazon Aquino -> Philippines"}},
		{"ambassador", "[U.S.|C=United States] Ambassador to [Israel|C] [Martin Indyk|P] spoke.", []string{"HOLDS_OFFICE Martin Indyk -> United States"}},
		{"envoy behind", "[Jan Pronk|P], [OAS|O] envoy to [Haiti|C], spoke.", []string{"HOLDS_OFFICE Jan Pronk -> OAS"}},
		{"former", "Former [Panamanian|C=Panama] president [Manuel Noriega|P] returned.", []string{"HOLDS_OFFICE past Manuel Noriega -> Panama"}},
		{"shared", "[Czech|C=Czechia] President [Petr Pavel|P] and Premier [Jan Fischer|P] spoke.",
			[]string{"HOLDS_OFFICE Petr Pavel -> Czechia", "HOLDS_OFFICE Jan Fischer -> Czechia"}},
		{"bare title", "In [Chad|C], President [Félix Malloum|P] spoke.", []string{"HOLDS_OFFICE Félix Malloum -> Chad"}},
		{"not the mediator's", "Defence Minister [Ezer Weizman|P] resigned over the [Egyptian|C=Egypt]-mediated truce between [Israel|C] and [Hamas|O].",
			[]string{"HOLDS_OFFICE Ezer Weizman -> Israel"}},
		{"behind a comma and a rank", "[Kuwait|C]'s ruler, Sheikh [Jaber|P], spoke.", []string{"HOLDS_OFFICE Jaber -> Kuwait"}},
		{"their commander", "[Chadian|C=Chad] President [Tombalbaye|P] was held by officers. Their commander, General [Odingar|P], spoke.",
			[]string{"HOLDS_OFFICE Tombalbaye -> Chad", "HOLDS_OFFICE Odingar -> Chad"}},
		{"country of the opening", "LOMÉ — [Togo|C] asked [Ghana|C] and [Benin|C] for help. [Ghana|C] agreed. President [Olympio|P] spoke.",
			[]string{"HOLDS_OFFICE Olympio -> Togo"}},
		{"of the court", "The [International Court of Justice|O] ruled. [Guillaume|P], the president of the court, spoke.",
			[]string{"HOLDS_OFFICE Guillaume -> International Court of Justice"}},
		{"party leader", "[Labour Party|O] leader [Keir Starmer|P] spoke.", []string{"HOLDS_OFFICE Keir Starmer -> Labour Party"}},
		{"elected", "[Pierre Nkurunziza|P] is re-elected president of [Burundi|C].", []string{"HOLDS_OFFICE Pierre Nkurunziza -> Burundi"}},
		{"appointed", "[Kuwait|C] appointed [Sabah|P] as its prime minister.", []string{"HOLDS_OFFICE Sabah -> Kuwait"}},
	}, standing)
}

func TestReadPlaces(t *testing.T) {
	runRead(t, []readCase{
		{"comma", "They met in [Arlington|L], [Virginia|L].", []string{"LOCATED_IN Arlington -> Virginia"}},
		{"list is none", "Storms hit [Bergen|L], [Oslo|L] and [Malmö|L].", nil},
		{"no modifier", "After unrest in [Larnaca|L], [Irish|C=Ireland] officials left.", nil},
		{"city of", "Shells fell on the [Irish|C=Ireland] city of [Cork|L].", []string{"LOCATED_IN Cork -> Ireland"}},
		{"capital", "Crowds filled the [Zambian|C=Zambia] capital [Lusaka|L].", []string{"LOCATED_IN Lusaka -> Zambia"}},
		{"capital behind", "The rebels took [Huaraz|L], the capital of [Ancash|L].", []string{"LOCATED_IN Huaraz -> Ancash"}},
		{"region of", "Fighting goes on in the [Oromia|L] region of [Ethiopia|C].", []string{"LOCATED_IN Oromia -> Ethiopia"}},
		{"in direction", "Aid reached [Kakuma Camp|L] in northern [Turkana|L].", []string{"LOCATED_IN Kakuma Camp -> Turkana"}},
		{"based", "The [Jordan|C]-based [Bank al Etihad|O] spoke.", []string{"LOCATED_IN Bank al Etihad -> Jordan"}},
		{"part of", "[Casamance|L], which is seen as part of [Senegal|C], is quiet.", []string{"LOCATED_IN Casamance -> Senegal"}},
	}, standing)
}

func TestReadMembers(t *testing.T) {
	runRead(t, []readCase{
		{"ministry", "The [Kenyan Interior Ministry|O] of [Kenya|C] spoke.", []string{"MEMBER_OF Kenyan Interior Ministry -> Kenya"}},
		{"owned", "[India|C]'s [Assam Rifles|O] spoke.", []string{"MEMBER_OF Assam Rifles -> India"}},
		{"member before", "[NATO|O] member [Turkey|C] spoke.", []string{"MEMBER_OF Turkey -> NATO"}},
		{"person of", "[Rodolfo Nin|P] of the [Broad Front|O] spoke.",
			[]string{"MEMBER_OF Rodolfo Nin -> Broad Front"}},
		{"including", "The [Visegrad Group|O] (including [Poland|C] and [Hungary|C]) left.",
			[]string{"MEMBER_OF Poland -> Visegrad Group", "MEMBER_OF Hungary -> Visegrad Group"}},
		{"part by name", "The [OAU|O] and the [OAU Liberation Committee|O] met.", []string{"MEMBER_OF OAU Liberation Committee -> OAU"}},
	}, standing)
}
