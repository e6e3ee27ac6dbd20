package graphtest

import "parley/graph"

// cast are the entities that the stories name, described as every article describes them.
type cast struct {
	usa, russia, armenia, azerbaijan, iran, israel, egypt, china, saudi, ukraine, turkey          graph.Description
	france, germany, spain, italy, poland                                                         graph.Description
	washington, istanbul, riyadh, campDavid                                                       graph.Description
	un, osce                                                                                      graph.Description
	blinken, mirzoyan, bayramov, lavrov, carter, sadat, begin, guterres, erdogan, faisal, rezaian graph.Description
}

func newCast() cast {
	return cast{
		usa: country("US", "United States", "American"), russia: country("RU", "Russia", "Russian"),
		armenia: country("AM", "Armenia", "Armenian"), azerbaijan: country("AZ", "Azerbaijan", "Azerbaijani"),
		iran: country("IR", "Iran", "Iranian"), israel: country("IL", "Israel", "Israeli"),
		egypt: country("EG", "Egypt", "Egyptian"), china: country("CN", "China", "Chinese"),
		saudi: country("SA", "Saudi Arabia", "Saudi"), ukraine: country("UA", "Ukraine", "Ukrainian"),
		turkey: country("TR", "Turkey", "Turkish"), france: country("FR", "France", "French"),
		germany: country("DE", "Germany", "German"), spain: country("ES", "Spain", "Spanish"),
		italy: country("IT", "Italy", "Italian"), poland: country("PL", "Poland", "Polish"),
		washington: place("washington", "Washington", "country:US", 38.9, -77.04),
		istanbul:   place("istanbul", "Istanbul", "country:TR", 41.01, 28.95),
		riyadh:     place("riyadh", "Riyadh", "country:SA", 24.63, 46.72),
		campDavid:  place("camp-david", "Camp David", "country:US", 39.65, -77.46),
		un:         organization("un", "United Nations", "UN"), osce: organization("osce", "Organization for Security and Co-operation in Europe", "OSCE"),
		blinken: person("antony-blinken", "Antony Blinken"), mirzoyan: person("ararat-mirzoyan", "Ararat Mirzoyan"),
		bayramov: person("jeyhun-bayramov", "Jeyhun Bayramov"), lavrov: person("sergey-lavrov", "Sergey Lavrov"),
		carter: person("jimmy-carter", "Jimmy Carter"), sadat: person("anwar-sadat", "Anwar Sadat"),
		begin: person("menachem-begin", "Menachem Begin"), guterres: person("antonio-guterres", "António Guterres"),
		erdogan: person("recep-tayyip-erdogan", "Recep Tayyip Erdoğan"), faisal: person("faisal-bin-farhan", "Faisal bin Farhan"),
		rezaian: person("jason-rezaian", "Jason Rezaian"),
	}
}

func country(code, name, demonym string) graph.Description {
	return graph.Description{Raw: "country:" + code, Type: graph.Country, Name: name,
		Attributes: graph.Attributes{Code: code, Demonyms: []string{demonym}, Provenance: "atlas"}}
}

func place(slug, name, country string, latitude, longitude float64) graph.Description {
	return graph.Description{Raw: "place:" + slug, Type: graph.Place, Name: name,
		Attributes: graph.Attributes{Country: country, Latitude: &latitude, Longitude: &longitude, Provenance: "atlas"}}
}

func organization(slug, name, acronym string) graph.Description {
	return graph.Description{Raw: "organization:" + slug, Type: graph.Organization, Name: name,
		Attributes: graph.Attributes{Acronym: acronym}}
}

func person(slug, name string) graph.Description {
	return graph.Description{Raw: "person:" + slug, Type: graph.Person, Name: name}
}
