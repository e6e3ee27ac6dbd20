package atlas

// ascii returns the ASCII spelling of a Latin letter with marks, a typographic apostrophe, hyphen or space. It reports
// false for runes that have none.
func ascii(r rune) (string, bool) {
	if r >= 0x300 && r <= 0x36f { // combining marks: the letter before them was written already
		return "", true
	}
	switch r {
	case '‘', '’', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '´', '`', '′':
		return "'", true
	case '‐', '‑', '–', '−':
		return "-", true
	case '\u00a0', '\u2009', '\u202f', '\t', '\n', '\r':
		return " ", true
	case '\u00ad', '\u200b':
		return "", true
	case 'À', 'Á', 'Â', 'Ã', 'Ä', 'Å', 'Ā', 'Ă', 'Ą', 'Ə', 'Ǎ', 'Ǟ', 'Ǡ', 'Ǻ', 'Ȁ', 'Ȃ', 'Ȧ', 'Ḁ',
		'Ạ', 'Ả', 'Ấ', 'Ầ', 'Ẩ', 'Ẫ', 'Ậ', 'Ắ', 'Ằ', 'Ẳ', 'Ẵ', 'Ặ':
		return "A", true
	case 'Æ':
		return "AE", true
	case 'Ɓ', 'Ḃ', 'Ḅ', 'Ḇ':
		return "B", true
	case 'Ç', 'Ć', 'Ĉ', 'Ċ', 'Č', 'Ḉ':
		return "C", true
	case 'Ð', 'Ď', 'Đ', 'Ɗ', 'Ḋ', 'Ḍ', 'Ḏ', 'Ḑ', 'Ḓ':
		return "D", true
	case 'È', 'É', 'Ê', 'Ë', 'Ē', 'Ĕ', 'Ė', 'Ę', 'Ě', 'Ɛ', 'Ȅ', 'Ȇ', 'Ȩ', 'Ḕ', 'Ḗ', 'Ḙ', 'Ḛ', 'Ḝ',
		'Ẹ', 'Ẻ', 'Ẽ', 'Ế', 'Ề', 'Ể', 'Ễ', 'Ệ':
		return "E", true
	case 'Ḟ':
		return "F", true
	case 'Ĝ', 'Ğ', 'Ġ', 'Ģ', 'Ǧ', 'Ǵ', 'Ḡ':
		return "G", true
	case 'Ĥ', 'Ħ', 'Ȟ', 'Ḣ', 'Ḥ', 'Ḧ', 'Ḩ', 'Ḫ':
		return "H", true
	case 'Ì', 'Í', 'Î', 'Ï', 'Ĩ', 'Ī', 'Ĭ', 'Į', 'İ', 'Ǐ', 'Ȉ', 'Ȋ', 'Ḭ', 'Ḯ', 'Ỉ', 'Ị':
		return "I", true
	case 'Ĵ':
		return "J", true
	case 'Ķ', 'Ƙ', 'Ǩ', 'Ḱ', 'Ḳ', 'Ḵ':
		return "K", true
	case 'Ĺ', 'Ļ', 'Ľ', 'Ł', 'Ḷ', 'Ḹ', 'Ḻ', 'Ḽ':
		return "L", true
	case 'Ḿ', 'Ṁ', 'Ṃ':
		return "M", true
	case 'Ñ', 'Ń', 'Ņ', 'Ň', 'Ŋ', 'Ǹ', 'Ṅ', 'Ṇ', 'Ṉ', 'Ṋ':
		return "N", true
	case 'Ò', 'Ó', 'Ô', 'Õ', 'Ö', 'Ø', 'Ō', 'Ŏ', 'Ő', 'Ɔ', 'Ơ', 'Ǒ', 'Ǫ', 'Ǭ', 'Ȍ', 'Ȏ', 'Ȫ', 'Ȭ',
		'Ȯ', 'Ȱ', 'Ṍ', 'Ṏ', 'Ṑ', 'Ṓ', 'Ọ', 'Ỏ', 'Ố', 'Ồ', 'Ổ', 'Ỗ', 'Ộ', 'Ớ', 'Ờ', 'Ở', 'Ỡ', 'Ợ':
		return "O", true
	case 'Œ':
		return "OE", true
	case 'Ṕ', 'Ṗ':
		return "P", true
	case 'Ŕ', 'Ŗ', 'Ř', 'Ȑ', 'Ȓ', 'Ṙ', 'Ṛ', 'Ṝ', 'Ṟ':
		return "R", true
	case 'Ś', 'Ŝ', 'Ş', 'Š', 'Ș', 'Ṡ', 'Ṣ', 'Ṥ', 'Ṧ', 'Ṩ':
		return "S", true
	case 'ẞ':
		return "SS", true
	case 'Ţ', 'Ť', 'Ŧ', 'Ț', 'Ṫ', 'Ṭ', 'Ṯ', 'Ṱ':
		return "T", true
	case 'Þ':
		return "Th", true
	case 'Ù', 'Ú', 'Û', 'Ü', 'Ũ', 'Ū', 'Ŭ', 'Ů', 'Ű', 'Ų', 'Ư', 'Ǔ', 'Ǖ', 'Ǘ', 'Ǚ', 'Ǜ', 'Ȕ', 'Ȗ',
		'Ṳ', 'Ṵ', 'Ṷ', 'Ṹ', 'Ṻ', 'Ụ', 'Ủ', 'Ứ', 'Ừ', 'Ử', 'Ữ', 'Ự':
		return "U", true
	case 'Ṽ', 'Ṿ':
		return "V", true
	case 'Ŵ', 'Ẁ', 'Ẃ', 'Ẅ', 'Ẇ', 'Ẉ':
		return "W", true
	case 'Ẋ', 'Ẍ':
		return "X", true
	case 'Ý', 'Ŷ', 'Ÿ', 'Ƴ', 'Ȳ', 'Ẏ', 'Ỳ', 'Ỵ', 'Ỷ', 'Ỹ':
		return "Y", true
	case 'Ź', 'Ż', 'Ž', 'Ẑ', 'Ẓ', 'Ẕ':
		return "Z", true
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ā', 'ă', 'ą', 'ǎ', 'ǟ', 'ǡ', 'ǻ', 'ȁ', 'ȃ', 'ȧ', 'ḁ', 'ạ',
		'ả', 'ấ', 'ầ', 'ẩ', 'ẫ', 'ậ', 'ắ', 'ằ', 'ẳ', 'ẵ', 'ặ', 'ə':
		return "a", true
	case 'æ':
		return "ae", true
	case 'ḃ', 'ḅ', 'ḇ', 'ɓ':
		return "b", true
	case 'ç', 'ć', 'ĉ', 'ċ', 'č', 'ḉ':
		return "c", true
	case 'ð', 'ď', 'đ', 'ḋ', 'ḍ', 'ḏ', 'ḑ', 'ḓ', 'ɗ':
		return "d", true
	case 'è', 'é', 'ê', 'ë', 'ē', 'ĕ', 'ė', 'ę', 'ě', 'ȅ', 'ȇ', 'ȩ', 'ḕ', 'ḗ', 'ḙ', 'ḛ', 'ḝ', 'ẹ',
		'ẻ', 'ẽ', 'ế', 'ề', 'ể', 'ễ', 'ệ', 'ɛ':
		return "e", true
	case 'ḟ':
		return "f", true
	case 'ĝ', 'ğ', 'ġ', 'ģ', 'ǧ', 'ǵ', 'ḡ':
		return "g", true
	case 'ĥ', 'ħ', 'ȟ', 'ḣ', 'ḥ', 'ḧ', 'ḩ', 'ḫ', 'ẖ':
		return "h", true
	case 'ì', 'í', 'î', 'ï', 'ĩ', 'ī', 'ĭ', 'į', 'ı', 'ǐ', 'ȉ', 'ȋ', 'ḭ', 'ḯ', 'ỉ', 'ị':
		return "i", true
	case 'ĵ', 'ǰ':
		return "j", true
	case 'ķ', 'ĸ', 'ƙ', 'ǩ', 'ḱ', 'ḳ', 'ḵ':
		return "k", true
	case 'ĺ', 'ļ', 'ľ', 'ł', 'ḷ', 'ḹ', 'ḻ', 'ḽ':
		return "l", true
	case 'ḿ', 'ṁ', 'ṃ':
		return "m", true
	case 'ñ', 'ń', 'ņ', 'ň', 'ŋ', 'ǹ', 'ṅ', 'ṇ', 'ṉ', 'ṋ':
		return "n", true
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'ø', 'ō', 'ŏ', 'ő', 'ơ', 'ǒ', 'ǫ', 'ǭ', 'ȍ', 'ȏ', 'ȫ', 'ȭ', 'ȯ',
		'ȱ', 'ṍ', 'ṏ', 'ṑ', 'ṓ', 'ọ', 'ỏ', 'ố', 'ồ', 'ổ', 'ỗ', 'ộ', 'ớ', 'ờ', 'ở', 'ỡ', 'ợ', 'ɔ':
		return "o", true
	case 'œ':
		return "oe", true
	case 'ṕ', 'ṗ':
		return "p", true
	case 'ŕ', 'ŗ', 'ř', 'ȑ', 'ȓ', 'ṙ', 'ṛ', 'ṝ', 'ṟ':
		return "r", true
	case 'ś', 'ŝ', 'ş', 'š', 'ș', 'ṡ', 'ṣ', 'ṥ', 'ṧ', 'ṩ':
		return "s", true
	case 'ß':
		return "ss", true
	case 'ţ', 'ť', 'ŧ', 'ț', 'ṫ', 'ṭ', 'ṯ', 'ṱ', 'ẗ':
		return "t", true
	case 'þ':
		return "th", true
	case 'ù', 'ú', 'û', 'ü', 'ũ', 'ū', 'ŭ', 'ů', 'ű', 'ų', 'ư', 'ǔ', 'ǖ', 'ǘ', 'ǚ', 'ǜ', 'ȕ', 'ȗ',
		'ṳ', 'ṵ', 'ṷ', 'ṹ', 'ṻ', 'ụ', 'ủ', 'ứ', 'ừ', 'ử', 'ữ', 'ự':
		return "u", true
	case 'ṽ', 'ṿ':
		return "v", true
	case 'ŵ', 'ẁ', 'ẃ', 'ẅ', 'ẇ', 'ẉ', 'ẘ':
		return "w", true
	case 'ẋ', 'ẍ':
		return "x", true
	case 'ý', 'ÿ', 'ŷ', 'ƴ', 'ȳ', 'ẏ', 'ẙ', 'ỳ', 'ỵ', 'ỷ', 'ỹ':
		return "y", true
	case 'ź', 'ż', 'ž', 'ẑ', 'ẓ', 'ẕ':
		return "z", true
	}
	return "", false
}
