package relation_test

import "testing"

func TestReadOffices(t *testing.T) {
	runRead(t, []readCase{
		{"before", "[Armenian|C=Armenia] Foreign Minister [Ararat Mirzoyan|P] spoke.", []string{"HOLDS_OFFICE Ararat Mirzoyan -> Armenia"}},
		{"behind", "[Ararat Mirzoyan|P], foreign minister of [Armenia|C], spoke.", []string{"HOLDS_OFFICE Ararat Mirzoyan -> Armenia"}},
		{"counterpart", "[Armenian|C=Armenia] Foreign Minister [Ararat Mirzoyan|P] and [Jeyhun Bayramov|P], his [Azerbaijani|C=Azerbaijan] counterpart, met.",
			[]string{"HOLDS_OFFICE Ararat Mirzoyan -> Armenia", "HOLDS_OFFICE Jeyhun Bayramov -> Azerbaijan"}},
		{"of before", "The President of [Mongolia|C] [Khaltmaagiin Battulga|P] spoke.", []string{"HOLDS_OFFICE Khaltmaagiin Battulga -> Mongolia"}},
		{"of and comma", "The President of the [United States|C], [Jimmy Carter|P], spoke.", []string{"HOLDS_OFFICE Jimmy Carter -> United States"}},
		{"ambassador", "[U.S.|C=United States] Ambassador to [Israel|C] [Martin Indyk|P] spoke.", []string{"HOLDS_OFFICE Martin Indyk -> United States"}},
		{"envoy behind", "[Staffan de Mistura|P], [U.N.|O=United Nations] envoy to [Syria|C], spoke.", []string{"HOLDS_OFFICE Staffan de Mistura -> United Nations"}},
		{"former", "Former [Panamanian|C=Panama] president [Manuel Noriega|P] returned.", []string{"HOLDS_OFFICE past Manuel Noriega -> Panama"}},
		{"shared", "[Chinese|C=China] President [Hu Jintao|P] and Premier [Wen Jiabao|P] spoke.",
			[]string{"HOLDS_OFFICE Hu Jintao -> China", "HOLDS_OFFICE Wen Jiabao -> China"}},
		{"bare title", "In [Chad|C], President [Idriss Déby|P] spoke.", []string{"HOLDS_OFFICE Idriss Déby -> Chad"}},
		{"not the mediator's", "Defence Minister [Avigdor Lieberman|P] resigned over the [Egyptian|C=Egypt]-mediated truce between [Israel|C] and [Hamas|O].",
			[]string{"HOLDS_OFFICE Avigdor Lieberman -> Israel"}},
		{"party leader", "[Labour Party|O] leader [Keir Starmer|P] spoke.", []string{"HOLDS_OFFICE Keir Starmer -> Labour Party"}},
		{"elected", "[Omar al-Bashir|P] is re-elected president of [Sudan|C].", []string{"HOLDS_OFFICE Omar al-Bashir -> Sudan"}},
		{"appointed", "[Kuwait|C] appointed [Sabah|P] as its prime minister.", []string{"HOLDS_OFFICE Sabah -> Kuwait"}},
	}, standing)
}

func TestReadPlaces(t *testing.T) {
	runRead(t, []readCase{
		{"comma", "They met in [Arlington|L], [Virginia|L].", []string{"LOCATED_IN Arlington -> Virginia"}},
		{"list is none", "Storms hit [Bergen|L], [Oslo|L] and [Malmö|L].", nil},
		{"no modifier", "After unrest in [Tripoli|L], [UK|C=United Kingdom] officials left.", nil},
		{"city of", "Shells fell on the [Syrian|C=Syria] city of [Homs|L].", []string{"LOCATED_IN Homs -> Syria"}},
		{"capital", "Crowds filled the [Sri Lankan|C=Sri Lanka] capital [Colombo|L].", []string{"LOCATED_IN Colombo -> Sri Lanka"}},
		{"capital behind", "The rebels took [Zaranj|L], the capital of [Nimruz|L].", []string{"LOCATED_IN Zaranj -> Nimruz"}},
		{"region of", "Fighting goes on in the [Darfur|L] region of [Sudan|C].", []string{"LOCATED_IN Darfur -> Sudan"}},
		{"in direction", "Aid reached [Yarmouk Camp|L] in southern [Damascus|L].", []string{"LOCATED_IN Yarmouk Camp -> Damascus"}},
		{"based", "The [Turkey|C]-based [Syrian National Coalition|O] spoke.", []string{"LOCATED_IN Syrian National Coalition -> Turkey"}},
		{"part of", "[Karabakh|L], which is recognized as part of [Azerbaijan|C], is quiet.", []string{"LOCATED_IN Karabakh -> Azerbaijan"}},
	}, standing)
}

func TestReadMembers(t *testing.T) {
	runRead(t, []readCase{
		{"ministry", "The [Azerbaijani Foreign Ministry|O] of [Azerbaijan|C] spoke.", []string{"MEMBER_OF Azerbaijani Foreign Ministry -> Azerbaijan"}},
		{"owned", "[Iran|C]'s [Quds Force|O] spoke.", []string{"MEMBER_OF Quds Force -> Iran"}},
		{"member before", "[NATO|O] member [Turkey|C] spoke.", []string{"MEMBER_OF Turkey -> NATO"}},
		{"person of", "[Morgan Tsvangirai|P] of the [Movement for Democratic Change|O] spoke.",
			[]string{"MEMBER_OF Morgan Tsvangirai -> Movement for Democratic Change"}},
		{"including", "The [Group of 77|O] (including [China|C] and [India|C]) left.",
			[]string{"MEMBER_OF China -> Group of 77", "MEMBER_OF India -> Group of 77"}},
		{"part by name", "The [UN|O] and the [UN Security Council|O] met.", []string{"MEMBER_OF UN Security Council -> UN"}},
	}, standing)
}
