package atlas

// OrganizationFacts is what is known of an organization.
type OrganizationFacts struct {
	ID      string // organization:nato
	Name    string // usual full English name: North Atlantic Treaty Organization is called NATO, but United Nations in full
	Acronym string // OSCE, "" for none
	Country string // id of the country it belongs to, "" for none
	State   bool   // it acts for that country: its government, parliament, courts, forces; no party, company or armed group
}

const organizationColumns = 7

// loadOrganizations reads the table of organizations and adds their names and seats to the index.
func (a *Atlas) loadOrganizations(text string) error {
	for cells, err := range rows("organizations.tsv", text, organizationColumns) {
		if err != nil {
			return err
		}
		o := OrganizationFacts{ID: "organization:" + cells[0], Name: cells[1], Acronym: cells[2], State: cells[6] == "yes"}
		if cells[4] != "" {
			o.Country = "country:" + cells[4]
		}
		a.organizations[o.ID] = o
		a.addOrganization(o, list(cells[3]), list(cells[5]))
	}
	return nil
}

// addOrganization makes an organization findable by its names and by the seats that stand for it (Kremlin).
func (a *Atlas) addOrganization(o OrganizationFacts, names, seats []string) {
	sense := Sense{ID: o.ID, Type: Organization, Name: o.Name, Country: o.Country}
	add := func(name string, form Form) {
		sense.Form = form
		a.index.add(name, sense)
	}
	for _, seat := range seats {
		add(seat, Seat)
	}
	add(o.Name, formOf(o.Name))
	if o.Acronym != "" {
		add(o.Acronym, Abbreviation)
	}
	for _, name := range names {
		add(name, formOf(name))
	}
}
