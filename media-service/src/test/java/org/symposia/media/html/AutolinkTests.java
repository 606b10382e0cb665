package org.symposia.media.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bare URLs and mail addresses in text of several languages. */
class AutolinkTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			メール：koho@example.jp                     | mailto:koho@example.jp
			連絡先koho@example.jpまで                    | mailto:koho@example.jp
			https://www.jihs.go.jp/をご覧ください。        | https://www.jihs.go.jp/
			（https://www.jihs.go.jp/index.html）       | https://www.jihs.go.jp/index.html
			詳細は「https://www.num.example/a」へ         | https://www.num.example/a
			https://a.example/、https://b.example/参照 | https://a.example/ https://b.example/
			See https://www.num.example/en.           | https://www.num.example/en
			(https://www.num.example/a_(b))           | https://www.num.example/a_%28b%29
			“https://www.num.example/a”               | https://www.num.example/a
			Frau Müller—presse@num.example            | mailto:presse@num.example
			https://münchen.example/straße            | https://m%C3%BCnchen.example/stra%C3%9Fe
			<https://www.jihs.go.jp/日本>              | https://www.jihs.go.jp/%E6%97%A5%E6%9C%AC
			[語](https://www.jihs.go.jp/)を             | https://www.jihs.go.jp/
			""")
	void endBeforeTheFollowingText(String text, String addresses) {
		Document page = shown(text);
		assertThat(page.select("a").eachAttr("href").stream().map(AutolinkTests::encoded))
			.containsExactlyElementsOf(List.of(addresses.split(" ")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "müller@num.example", "koho@例え.jp", "担当：山田 @ home" })
	void areNotLinkedIfInvalid(String text) {
		assertThat(shown(text).select("a")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "メール：koho@example.jp", "https://www.jihs.go.jp/をご覧ください。", "a@b.example、c@d.example" })
	void keepTheTextAroundThem(String text) {
		assertThat(shown(text).text()).isEqualTo("Head Words that end here. " + text);
	}

	private static String encoded(String address) {
		StringBuilder encoded = new StringBuilder();
		address.codePoints()
			.forEach((each) -> encoded.append((each < 0x80) ? Character.toString(each)
					: URLEncoder.encode(Character.toString(each), StandardCharsets.UTF_8)));
		return encoded.toString();
	}

	private static Document shown(String text) {
		return Jsoup.parse(PrintArticle.of("# Head\n\nWords that end here.\n\n" + text, List.of()));
	}

}
