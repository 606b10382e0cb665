package org.symposia.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** The first form of a page as a browser would send it back. */
public final class HtmlForm {

	private static final Pattern FORM = Pattern.compile("<form class=\"form\".*?</form>", Pattern.DOTALL);

	private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");

	private static final Pattern TEXTAREA = Pattern.compile("<textarea([^>]*)>\n?(.*?)</textarea>", Pattern.DOTALL);

	private static final Pattern SELECT = Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL);

	private static final Pattern CHOSEN = Pattern.compile("<option([^>]*\\sselected\\b[^>]*)>");

	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

	private final Map<String, String> fields = new LinkedHashMap<>();

	private HtmlForm() {
	}

	public static Map<String, String> on(String page) {
		HtmlForm shown = new HtmlForm();
		String form = all(FORM, page).getFirst().group();
		all(INPUT, form).forEach((input) -> shown.input(attributes(input.group(1))));
		all(TEXTAREA, form).forEach((area) -> shown.put(attributes(area.group(1)), typed(area.group(2))));
		all(SELECT, form).forEach((select) -> all(CHOSEN, select.group(2))
			.forEach((option) -> shown.put(attributes(select.group(1)), attributes(option.group(1)).get("value"))));
		return shown.fields;
	}

	private void input(Map<String, String> input) {
		if (!"checkbox".equals(input.get("type")) || input.containsKey("checked")) {
			put(input, input.getOrDefault("value", ""));
		}
	}

	private void put(Map<String, String> attributes, String value) {
		this.fields.put(attributes.get("name"), HtmlUtils.htmlUnescape(value));
	}

	/** HTML sends each line break of a text area as CR and LF. */
	private static String typed(String text) {
		return text.replace("\r\n", "\n").replace("\n", "\r\n");
	}

	private static Map<String, String> attributes(String tag) {
		Map<String, String> attributes = new LinkedHashMap<>();
		all(ATTRIBUTE, tag)
			.forEach((each) -> attributes.put(each.group(1), Objects.requireNonNullElse(each.group(2), "")));
		return attributes;
	}

	private static List<MatchResult> all(Pattern pattern, String text) {
		return new ArrayList<>(pattern.matcher(text).results().toList());
	}

}
