package org.symposia.agenda.exchange.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.symposia.starter.text.Normalization;

/**
 * What a column can hold, with the headings by which it is recognized: those of ConfTool,
 * EasyChair, Indico and pretalx, and English, German and Japanese words.
 */
enum TableField {

	OWN_ID("symposiaid"), ID("paperid", "paper", "paperno", "papernumber", "uid", "id", "submissionid",
			"contributionid", "abstractid", "abstractno", "abstractnumber", "code", "no", "nr", "number", "nummer",
			"beitragsnummer", "kennung", "#", "番号", "演題番号", "識別子", "発表番号"),
	GUID("guid", "uuid"), URL("url", "webseite", "website", "アドレス"), SLUG("slug"),
	TITLE("title", "papertitle", "talktitle", "talk", "presentation", "presentationtitle", "contribution",
			"contributiontitle", "titel", "vortrag", "vortragstitel", "beitrag", "thema", "topictitle", "subject",
			"betreff", "bezeichnung", "name", "event", "eventtitle", "タイトル", "題名", "演題", "演題名", "講演題目", "講演名", "件名",
			"発表題目", "プログラム", "内容"),
	SUBTITLE("subtitle", "untertitel", "副題", "サブタイトル"),
	ABSTRACT("abstract", "abstractplain", "abstracttext", "summary", "zusammenfassung", "kurzfassung", "抄録", "要旨",
			"概要"),
	DESCRIPTION("description", "details", "beschreibung", "extratext", "説明", "詳細", "備考", "notes", "bemerkung",
			"bemerkungen"),
	TYPE("contributiontype", "type", "papertype", "sessiontype", "kind", "format", "presentationmode",
			"presentationtype", "submissiontype", "sessionformat", "art", "typ", "beitragsart", "vortragsart", "種類",
			"種別", "区分", "形式", "発表形式"),
	TRACK("track", "topic", "topics", "theme", "themetrack", "stream", "strang", "themenreihe", "themenbereich",
			"schwerpunkt", "rubrik", "トラック", "分野", "テーマ", "領域"),
	LANGUAGE("language", "lang", "sprache", "vortragssprache", "言語", "使用言語"),
	KEYWORDS("keywords", "keyword", "tags", "schlagworte", "schlagwörter", "stichworte", "キーワード"),
	DATE("date", "day", "startdate", "tag", "datum", "日付", "日", "日程", "開催日", "月日"),
	END_DATE("enddate", "enddatum", "終了日"),
	START("start", "starttime", "begin", "begins", "from", "time", "startdatetime", "presentationstart", "beginn",
			"anfang", "von", "startzeit", "uhrzeit", "zeit", "開始", "開始時刻", "開始時間", "時刻", "時間"),
	END("end", "endtime", "ends", "until", "to", "enddatetime", "presentationend", "ende", "bis", "endzeit", "終了",
			"終了時刻", "終了時間"),
	DURATION("duration", "length", "minutes", "dauer", "länge", "minuten", "所要時間", "発表時間", "分"),
	ROOM("room", "rooms", "location", "venue", "hall", "raum", "räume", "ort", "saal", "hörsaal", "会場", "場所", "部屋",
			"会場名"),
	SPEAKERS("speakers", "speaker", "speakername", "speakernames", "presenter", "presenters", "presentingauthor",
			"presentingauthors", "lecturer", "persons", "person", "referent", "referenten", "referentin",
			"referentinnen", "vortragende", "vortragender", "redner", "sprecher", "演者", "講演者", "発表者", "氏名", "登壇者",
			"講師"),
	AUTHORS("authors", "author", "authorlist", "authornames", "autoren", "autor", "autorinnen", "autorenundautorinnen",
			"著者", "共同演者", "著者名", "coauthors"),
	CHAIRS("chairs", "chair", "chairperson", "chairpersons", "convener", "conveners", "vorsitz", "vorsitzende",
			"sitzungsleitung", "座長", "座長名"),
	MODERATORS("moderators", "moderator", "moderation", "host", "司会", "司会者"),
	PANELLISTS("panellists", "panelists", "panellist", "panelist", "podium", "パネリスト"),
	INTERPRETERS("interpreters", "interpreter", "dolmetscher", "dolmetschende", "dolmetscherinnen", "通訳", "通訳者"),
	AFFILIATION("organisations", "organizations", "organisation", "organization", "affiliation", "affiliations",
			"institution", "institutions", "company", "einrichtung", "einrichtungen", "institut", "zugehörigkeit",
			"klinik", "所属", "所属機関", "所属先"),
	EMAIL("email", "emails", "mail", "emailaddress", "speakeremail", "mailadresse", "emailadresse", "メール", "メールアドレス"),
	BIOGRAPHY("biography", "bio", "cv", "speakerbio", "presentingauthorcv", "lebenslauf", "biografie", "略歴", "経歴"),
	ORCID("orcid"), SESSION_ID("sessionid"),
	SESSION_TITLE("sessiontitle", "session", "sessionname", "sitzung", "sitzungstitel", "block", "セッション", "セッション名",
			"セッションタイトル"),
	SESSION_SHORT("sessionshort", "sessioncode", "sessionnumber"),
	SESSION_START("sessionstart", "sessionstarttime", "sitzungsbeginn"),
	SESSION_END("sessionend", "sessionendtime", "sitzungsende"), SESSION_ROOM("sessionroom", "sessionlocation"),
	SESSION_INFO("sessioninfo", "sessiondescription"), SESSION_CHAIRS("sessionchair", "sessionchairs"),
	LINKS("links", "link", "weblinks", "pdfurl", "paperurl", "externalresource", "doilink", "リンク"),
	ATTACHMENTS("attachments", "slides", "material", "materials", "downloadlink", "folien", "資料"),
	LICENSE("license", "licence", "recordinglicense", "lizenz", "ライセンス"),
	RECORDING("recording", "recordingconsent", "aufzeichnung", "録画"),
	BOARD("board", "boardnumber", "posterboard", "posternumber", "posterwand", "ポスター番号", "パネル番号"),
	STATUS("status", "acceptancestatus", "acceptance", "state", "withdrawn", "状態");

	private static final Map<String, TableField> BY_HEADING = new HashMap<>();

	static {
		for (TableField field : values()) {
			field.headings.forEach((heading) -> BY_HEADING.putIfAbsent(heading, field));
		}
	}

	@SuppressWarnings("ImmutableEnumChecker") // made by List.of
	private final List<String> headings;

	TableField(String... headings) {
		this.headings = List.of(headings);
	}

	/** The name by which a sender chooses it. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<TableField> of(String slug) {
		return Arrays.stream(values()).filter((field) -> field.slug().equals(slug)).findFirst();
	}

	/** The field of a heading; what stands in brackets after it may be a language. */
	static Optional<TableField> recognized(String heading) {
		return Stream.of(heading, heading.replaceFirst("\\s*[(（\\[/].*$|[_ -](?:en|de|ja|EN|DE|JA)$", ""))
			.flatMap((each) -> Optional.ofNullable(BY_HEADING.get(comparable(each))).stream())
			.findFirst();
	}

	static String comparable(String heading) {
		return Normalization.nfkc(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}#]+", "");
	}

}
