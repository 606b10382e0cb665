package org.symposia.media.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.html.ArticleSection.Kind;
import org.symposia.media.sample.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class PageArticleTests {

	private static final ArticlePhoto GROUP = new ArticlePhoto("group.jpg",
			"Group photo of participants at the symposium", "People in rows");

	@ParameterizedTest
	@ValueSource(strings = { Samples.MEMORANDUM, "/releases/german.txt", "/releases/japanese.md" })
	void holdsEveryWordOfTheSourceInOrder(String source) {
		String text = Samples.text(source);
		String shown = HtmlRenderer.builder().build().render(Parser.builder().build().parse(text));
		assertThat(words(html(PageArticle.of(text, List.of(GROUP))))).isEqualTo(words(shown));
	}

	@Test
	void setsOffTheQuotesAndNothingElse() {
		assertThat(Jsoup.parse(html(memorandum())).select(".quote").eachText()).hasSize(2)
			.allSatisfy((quote) -> assertThat(quote).startsWith("“").contains("said"));
	}

	@Test
	void dividesTheTextAsPeopleReadIt() {
		assertThat(memorandum().sections()).extracting(ArticleSection::kind)
			.containsExactly(Kind.BODY, Kind.ABOUT, Kind.ABOUT, Kind.CONTACTS, Kind.CAPTIONS);
		assertThat(memorandum().head().html()).startsWith("<p>PRESS RELEASE</p><h1>Japan Institute");
	}

	@Test
	void keepsEachContactTogether() {
		assertThat(groups(Kind.CONTACTS)).extracting((group) -> words(group.html().html()))
			.satisfiesExactly((jihs) -> assertThat(jihs).startsWith("JIHS Kenji Kohno"),
					(num) -> assertThat(num).startsWith("NUM Stephanie"));
	}

	@Test
	void placesAPhotoAtTheCaptionWithItsWords() {
		assertThat(groups(Kind.CAPTIONS)).extracting(ArticleGroup::photo).containsExactly(GROUP, null);
		assertThat(memorandum().placedPhotos()).containsExactly(GROUP);
	}

	private static List<ArticleGroup> groups(Kind kind) {
		return memorandum().sections()
			.stream()
			.filter((section) -> section.kind() == kind)
			.flatMap((section) -> section.groups().stream())
			.toList();
	}

	private static PageArticle memorandum() {
		return PageArticle.of(Samples.memorandum(), List.of(GROUP));
	}

	private static String html(PageArticle article) {
		return article.head().html() + article.sections()
			.stream()
			.flatMap((section) -> Stream.concat(Stream.of(section.title()),
					section.groups().stream().map(ArticleGroup::html)))
			.map(SanitizedHtml::html)
			.collect(Collectors.joining());
	}

	private static String words(String html) {
		return Jsoup.parse(html).text();
	}

}
