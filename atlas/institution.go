package atlas

import "strings"

// institution is one that most countries have: a ministry, a parliament.
type institution struct {
	slug  string // foreign-ministry
	name  string // Ministry of Foreign Affairs of {}, [] Army
	small bool   // also found in small letters: Danish foreign ministry
}

const institutionColumns = 4

// loadInstitutions reads the table of institutions. Their names for each country are composed when asked for: there
// would be tens of thousands.
func (a *Atlas) loadInstitutions(text string) error {
	for cells, err := range rows("institutions.tsv", text, institutionColumns) {
		if err != nil {
			return err
		}
		i := institution{slug: cells[0], name: cells[1], small: cells[3] == "yes"}
		a.institutionBySlug[i.slug] = i
		for _, form := range list(cells[2]) {
			a.addInstitution(form, i)
		}
	}
	return nil
}

// longestCountry is how many words may follow in "Embassy of the United Arab Emirates".
const longestCountry = 7

func (a *Atlas) addInstitution(form string, i institution) {
	key := strings.ToLower(form)
	words := strings.Fields(key)
	a.institutions[key] = i
	a.institutionEnds[words[len(words)-1]] = true
	a.institutionWords = max(a.institutionWords, len(words))
	a.index.allowWords(words[0], len(words)+longestCountry)
}

// Institution returns what a bare form such as "Foreign Ministry" or "Parliament" means where it is the one of the
// country with the given id.
func (a *Atlas) Institution(country, form string) (Sense, bool) {
	c, known := a.Country(country)
	i, found := a.institution(form)
	if !known || !found {
		return Sense{}, false
	}
	return a.sense(c, i), true
}

// institution finds an institution by a form in capitals as names have them, or in small letters where it allows that.
func (a *Atlas) institution(form string) (institution, bool) {
	var plainBuffer, keyBuffer [64]byte
	plain := appendPlain(plainBuffer[:0], form)
	key := appendLower(keyBuffer[:0], plain)
	i, found := a.institutions[string(key)]
	return i, found && (i.small || isUpper(plain[0]))
}

// sense returns that of a country's institution, named as the table of organizations does if it has it.
func (a *Atlas) sense(c CountryFacts, i institution) Sense {
	sense := Sense{ID: institutionID(c.ID, i.slug), Type: Organization, Country: c.ID}
	if o, ok := a.organizations[sense.ID]; ok {
		sense.Name = o.Name
	} else {
		sense.Name = strings.NewReplacer("{}", withArticle(c.Name), "[]", adjective(c)).Replace(i.name)
	}
	return sense
}

// institutionID returns an id such as organization:am-foreign-ministry.
func institutionID(country, slug string) string {
	return "organization:" + strings.ToLower(strings.TrimPrefix(country, "country:")) + "-" + slug
}

// adjective returns Armenian, but New Zealand.
func adjective(c CountryFacts) string {
	if len(c.Demonyms) == 0 || strings.HasSuffix(c.Demonyms[0], "er") {
		return c.Name
	}
	return c.Demonyms[0]
}

// withArticle puts "the" before names of countries that have it within a sentence.
func withArticle(name string) string {
	for _, start := range []string{"United ", "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Seychelles",
		"Comoros", "Democratic Republic", "Republic ", "Central African", "Czech Republic", "Dominican Republic", "Soviet",
		"Marshall", "Solomon"} {
		if strings.HasPrefix(name, start) {
			return "the " + name
		}
	}
	return name
}
