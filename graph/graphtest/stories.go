package graphtest

import (
	"testing"

	"parley/graph"
)

// stories returns the readings of all stories below.
func stories(t testing.TB) []*graph.Reading {
	return []*graph.Reading{arlington(t), karabakh(t), campDavid(t), beijing(t), grain(t), granada(t), suez(t), riyadh(t),
		quarrel(t), offices(t)}
}

const arlingtonURL = "https://potomac.example/2023/arlington"

func arlington(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		met       = "Antony Blinken met Ararat Mirzoyan and Jeyhun Bayramov near Washington."
		talked    = "Armenia and Azerbaijan negotiated a peace treaty for four days."
		mediated  = "The United States mediated between Armenia and Azerbaijan."
		peaceful  = "Azerbaijani troops did not attack Armenia during the talks."
		nextRound = "Mirzoyan, the foreign minister of Armenia, will meet Bayramov again in June."
	)
	return tell(t, graph.Article{Title: "Talks end in Arlington", URL: arlingtonURL, Source: "Potomac Wire", ExternalID: "pw-1",
		PublishedAt: "2023-05-04T18:00:00-04:00", Text: met + " " + talked + "\n\n" + mediated + " " + peaceful + " " + nextRound}).
		names(c.blinken, "Antony Blinken").names(c.mirzoyan, "Ararat Mirzoyan", "Mirzoyan").
		names(c.bayramov, "Jeyhun Bayramov", "Bayramov").names(c.washington, "Washington").
		names(c.azerbaijan, "Azerbaijani", "Azerbaijan").names(c.armenia, "Armenia").names(c.usa, "United States").
		says(graph.Meets, met, "met", party("Antony Blinken", c.blinken, c.usa), party("Ararat Mirzoyan", c.mirzoyan, c.armenia),
			party("Jeyhun Bayramov", c.bayramov, c.azerbaijan), in(c.washington), confidence(0.95)).
		says(graph.Negotiates, talked, "negotiated", party("Armenia", c.armenia), party("Azerbaijan", c.azerbaijan),
			on("2023-05"), with(func(st *graph.Statement) { st.Topic = "a peace treaty" })).
		says(graph.Mediates, mediated, "mediated", mediator("United States", c.usa, c.usa), party("Armenia", c.armenia, c.armenia),
			party("Azerbaijan", c.azerbaijan, c.azerbaijan), confidence(0.8)).
		says(graph.Attacks, peaceful, "attack", source("Azerbaijani", c.azerbaijan), target("Armenia", c.armenia), negated()).
		says(graph.HoldsOffice, nextRound, "foreign minister", source("Mirzoyan", c.mirzoyan, c.armenia), target("Armenia", c.armenia),
			with(func(st *graph.Statement) { st.Title = "foreign minister" })).
		says(graph.Meets, nextRound, "meet", party("Mirzoyan", c.mirzoyan, c.armenia), party("Bayramov", c.bayramov, c.azerbaijan),
			modality(graph.Planned), on("2023-06"), confidence(0.7)).
		reading()
}

func karabakh(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		brokered = "Russia brokered a ceasefire between Armenia and Azerbaijan on 9 November 2020."
		fought   = "Azerbaijan attacked Armenia in September 2020, and the two disputed Nagorno-Karabakh."
		spoke    = "Sergey Lavrov met Jeyhun Bayramov."
	)
	return tell(t, graph.Article{Title: "Guns fall silent", URL: "https://neva.example/karabakh?utm_source=feed", Source: "Neva Herald",
		PublishedAt: "2020-11-10T09:30:00+03:00", Text: brokered + " " + fought + " " + spoke}).
		names(c.russia, "Russia").names(c.armenia, "Armenia").names(c.azerbaijan, "Azerbaijan").
		names(c.lavrov, "Sergey Lavrov").names(c.bayramov, "Jeyhun Bayramov").
		says(graph.Mediates, brokered, "brokered", mediator("Russia", c.russia), party("Armenia", c.armenia),
			party("Azerbaijan", c.azerbaijan), on("2020-11-09")).
		says(graph.Attacks, fought, "attacked", source("Azerbaijan", c.azerbaijan), target("Armenia", c.armenia), on("2020-09"),
			confidence(0.85)).
		says(graph.Disputes, fought, "disputed", party("Azerbaijan", c.azerbaijan), party("Armenia", c.armenia), on("2020")).
		says(graph.Meets, spoke, "met", party("Sergey Lavrov", c.lavrov, c.russia), party("Jeyhun Bayramov", c.bayramov, c.azerbaijan),
			confidence(0.6)).
		reading()
}

func campDavid(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		mediated = "Jimmy Carter mediated between Anwar Sadat and Menachem Begin at Camp David."
		agreed   = "Egypt and Israel agreed on a framework for peace on 17 September 1978."
	)
	return tell(t, graph.Article{URL: "https://hudson.example/camp-david", Source: "Hudson Review", PublishedAt: "1978-09-18",
		Title: "A framework at Camp David", Text: mediated + "\n" + agreed}).
		names(c.carter, "Jimmy Carter").names(c.sadat, "Anwar Sadat").names(c.begin, "Menachem Begin").
		names(c.campDavid, "Camp David").names(c.egypt, "Egypt").names(c.israel, "Israel").
		says(graph.Mediates, mediated, "mediated", mediator("Jimmy Carter", c.carter, c.usa), party("Anwar Sadat", c.sadat, c.egypt),
			party("Menachem Begin", c.begin, c.israel), as(graph.RolePlace, "Camp David", c.campDavid), in(c.campDavid)).
		says(graph.Agrees, agreed, "agreed", party("Egypt", c.egypt), party("Israel", c.israel), on("1978-09-17"), confidence(0.99)).
		reading()
}

func beijing(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		mediated = "China mediated between Saudi Arabia and Iran in Beijing."
		agreed   = "Iran and Saudi Arabia agreed to reopen their embassies within two months."
	)
	return tell(t, graph.Article{Title: "Rivals restore ties", URL: "https://pearl.example/ties/", Source: "Pearl Daily",
		PublishedAt: "2023-03-10T12:00:00+08:00", Text: mediated + " " + agreed}).
		names(c.china, "China").names(c.saudi, "Saudi Arabia").names(c.iran, "Iran").
		says(graph.Mediates, mediated, "mediated", mediator("China", c.china), party("Saudi Arabia", c.saudi), party("Iran", c.iran),
			as(graph.RoleHost, "China", c.china)).
		says(graph.Agrees, agreed, "agreed", party("Iran", c.iran), party("Saudi Arabia", c.saudi), on("2023-03-10")).
		reading()
}

func grain(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		mediated = "António Guterres and Recep Tayyip Erdoğan mediated between Russia and Ukraine in Istanbul."
		welcomed = "The United Nations backed Ukraine’s wish to ship its grain."
		where    = "Istanbul, in Turkey, watches the strait."
	)
	return tell(t, graph.Article{Title: "Grain may sail", URL: "https://potomac.example/2022/grain", Source: "Potomac Wire",
		PublishedAt: "2022-07-22T20:00:00Z", Text: mediated + " " + welcomed + " " + where}).
		names(c.guterres, "António Guterres").names(c.erdogan, "Recep Tayyip Erdoğan").names(c.russia, "Russia").
		names(c.ukraine, "Ukraine").names(c.istanbul, "Istanbul").names(c.un, "United Nations").names(c.turkey, "Turkey").
		says(graph.Mediates, mediated, "mediated", mediator("António Guterres", c.guterres, c.un),
			mediator("Recep Tayyip Erdoğan", c.erdogan, c.turkey), party("Russia", c.russia), party("Ukraine", c.ukraine), in(c.istanbul)).
		says(graph.Supports, welcomed, "backed", source("United Nations", c.un), target("Ukraine", c.ukraine)).
		says(graph.LocatedIn, where, "in", source("Istanbul", c.istanbul), target("Turkey", c.turkey), confidence(0.5)).
		reading()
}

func granada(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		met    = "Leaders of Armenia, France, Germany, Spain, Italy and Poland met in Granada."
		agreed = "Armenia, France and Germany agreed on aid for refugees."
	)
	return tell(t, graph.Article{Title: "Summit in Granada", URL: "https://pearl.example/granada", Source: "Pearl Daily",
		PublishedAt: "2023-10-05", Text: met + " " + agreed}).
		names(c.armenia, "Armenia").names(c.france, "France").names(c.germany, "Germany").names(c.spain, "Spain").
		names(c.italy, "Italy").names(c.poland, "Poland").
		says(graph.Meets, met, "met", party("Armenia", c.armenia), party("France", c.france), party("Germany", c.germany),
			party("Spain", c.spain), party("Italy", c.italy), party("Poland", c.poland)).
		says(graph.Agrees, agreed, "agreed", party("Armenia", c.armenia), party("France", c.france), party("Germany", c.germany),
			confidence(0.75)).
		reading()
}

// suez has neither a time of publication nor a URL.
func suez(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		attacked = "Israel attacked Egypt in 1956."
		disputed = "Egypt and Israel disputed the shores of Taba."
	)
	return tell(t, graph.Article{Title: "Suez, a memory", Text: attacked + " " + disputed}).
		names(c.israel, "Israel").names(c.egypt, "Egypt").
		says(graph.Attacks, attacked, "attacked", source("Israel", c.israel), target("Egypt", c.egypt), on("1956")).
		says(graph.Disputes, disputed, "disputed", party("Egypt", c.egypt), party("Israel", c.israel)).
		reading()
}

func riyadh(t testing.TB) *graph.Reading {
	c := newCast()
	const met = "Сергей Лавров (Sergey Lavrov) met Faisal bin Farhan (فيصل بن فرحان) in Riyadh, the Saudi capital."
	return tell(t, graph.Article{Title: "Визит 🕊 Lavrov in Riyadh", URL: "https://neva.example/riyadh", Source: "Neva Herald",
		Language: "ru", PublishedAt: "2022-05-31T23:30:00-01:00", Text: met}).
		names(c.lavrov, "Сергей Лавров", "Sergey Lavrov", "Lavrov").names(c.faisal, "Faisal bin Farhan", "فيصل بن فرحان").
		names(c.riyadh, "Riyadh").names(c.saudi, "Saudi").
		says(graph.Meets, met, "met", party("Sergey Lavrov", c.lavrov, c.russia), party("Faisal bin Farhan", c.faisal, c.saudi),
			on("2022-05-31"), in(c.riyadh)).
		reading()
}

func quarrel(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		sanctioned = "The United States sanctioned Iran on 5 November 2018 and demanded that Iran stop enriching uranium."
		answered   = "Iran criticized the United States and threatened Israel."
		detained   = "Iran detained Jason Rezaian in July 2014."
		aided      = "Germany aided Ukraine after Russia attacked Ukraine on 24 February 2022."
	)
	return tell(t, graph.Article{Title: "Years of quarrel", URL: "https://hudson.example/quarrel", Source: "Hudson Review", ExternalID: "hr-77",
		PublishedAt: "2022-07-22T20:00:00Z", Text: sanctioned + " " + answered + " " + detained + " " + aided}).
		names(c.usa, "United States").names(c.iran, "Iran").names(c.israel, "Israel").names(c.rezaian, "Jason Rezaian").
		names(c.germany, "Germany").names(c.ukraine, "Ukraine").names(c.russia, "Russia").
		says(graph.Sanctions, sanctioned, "sanctioned", source("United States", c.usa), target("Iran", c.iran), on("2018-11-05")).
		says(graph.Demands, sanctioned, "demanded", source("United States", c.usa), target("Iran", c.iran), on("2018-11-05")).
		says(graph.Criticizes, answered, "criticized", source("Iran", c.iran), target("United States", c.usa)).
		says(graph.Threatens, answered, "threatened", source("Iran", c.iran), target("Israel", c.israel), confidence(0.4)).
		says(graph.Detains, detained, "detained", source("Iran", c.iran), target("Jason Rezaian", c.rezaian), on("2014-07")).
		says(graph.Aids, aided, "aided", source("Germany", c.germany), target("Ukraine", c.ukraine), on("2022")).
		says(graph.Attacks, aided, "attacked", source("Russia", c.russia), target("Ukraine", c.ukraine), on("2022-02-24")).
		reading()
}

func offices(t testing.TB) *graph.Reading {
	c := newCast()
	const (
		former = "Antony Blinken is the former secretary of state of the United States."
		member = "Armenia is a member of the Organization for Security and Co-operation in Europe (OSCE)."
		none   = "Armenia will not attack Azerbaijan."
	)
	return tell(t, graph.Article{Title: "Who is who", URL: "https://potomac.example/who", Source: "Potomac Wire", PublishedAt: "2025-02-01",
		Text: former + " " + member + " " + none}).
		names(c.blinken, "Antony Blinken").names(c.usa, "United States").names(c.armenia, "Armenia").
		names(c.osce, "Organization for Security and Co-operation in Europe", "OSCE").names(c.azerbaijan, "Azerbaijan").
		says(graph.HoldsOffice, former, "former secretary of state", source("Antony Blinken", c.blinken, c.usa),
			target("United States", c.usa), modality(graph.Past), with(func(st *graph.Statement) { st.Title = "secretary of state" })).
		says(graph.MemberOf, member, "member", source("Armenia", c.armenia), target("OSCE", c.osce)).
		says(graph.Attacks, none, "attack", source("Armenia", c.armenia), target("Azerbaijan", c.azerbaijan), negated(),
			modality(graph.Planned), confidence(0.3)).
		reading()
}
