package org.symposia.media.print;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** No word is broken, wherever it is and however long. */
class WordFitterTests {

	private static final float PAPER = 595.3f;

	private static final List<String> LONG = List.of(address("国際協力覚書"), address("国際協力覚書と共同研究計画"),
			"Infektionsschutzmaßnahmenverordnungsänderungsgesetz",
			"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "W".repeat(75), "i".repeat(400),
			"é".repeat(120));

	private static final String PLACES = """
			# %s

			Some words %s and more words, **%s** and `%s` and part**%s**part.

			- one
			- %s
			  - deeper %s

			1. %s
			2. two

			> > > > %s said

			> # %s
			>
			> ##### %s

			## %s

			```
			%s b
			```

			About NUM

			NUM is %s.

			Media contact

			Erika Mustermann
			%s
			""";

	private static String address(String path) {
		return "https://www.jihs.go.jp/" + URLEncoder.encode(path, StandardCharsets.UTF_8);
	}

	static Stream<Arguments> releases() {
		return LONG.stream()
			.map((word) -> PLACES.replace("%s", word))
			.flatMap((source) -> Stream.of("en", "ja").map((language) -> arguments(source, language)));
	}

	@ParameterizedTest
	@MethodSource("releases")
	void keepsALongWordWholeAndOnThePaper(String source, String language) {
		Printed print = Printed.of(source, language);
		assertThat(print.words()).isEqualTo(Printed.visible(source));
		assertThat(print.letters()).allSatisfy(WordFitterTests::isOnPaper);
	}

	private static void isOnPaper(TextPosition letter) {
		assertThat(letter.getXDirAdj()).isGreaterThan(50);
		assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(PAPER - 60);
	}

	/** Some fonts join these letters to a sign that no program reads back. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void joinsNoLetters(String language) {
		String source = "# Affluent offices baffle\n\nInfluenza, scientific field, **waffle offline**, ffi fj ft Æsir 流感 flu";
		assertThat(Printed.of(source, language).words()).isEqualTo(Printed.visible(source));
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 8, 12, 27 })
	void staysReadableInDeepQuotes(int depth) {
		String source = "# Head\n\n" + "> ".repeat(depth) + "Twelve hospitals have opened a joint laboratory today.";
		Printed print = Printed.of(source, "en");
		assertThat(print.words()).isEqualTo(Printed.visible(source));
		assertThat(print.letters()).allSatisfy(WordFitterTests::isOnPaper)
			.allSatisfy((letter) -> assertThat(letter.getFontSizeInPt()).isGreaterThan(9.5f));
	}

	@Test
	void staysReadableInDeepLists() {
		String source = "# Head\n\n" + IntStream.range(0, 12)
			.mapToObj((depth) -> "  ".repeat(depth) + "- Infektionsschutzmaßnahmenverordnung at " + depth)
			.collect(Collectors.joining("\n"));
		Printed print = Printed.of(source, "en");
		assertThat(print.words()).isEqualTo(Printed.visible(source));
		assertThat(print.letters()).allSatisfy(WordFitterTests::isOnPaper);
	}

	@Test
	void setsOnlyTheLongWordSmaller() {
		Printed print = Printed.of("# Head\n\nPlain words before " + "x".repeat(260) + " and plain words after.", "en");
		assertThat(print.letters()).filteredOn((letter) -> !"x".equals(letter.getUnicode()))
			.allSatisfy((letter) -> assertThat(letter.getFontSizeInPt()).isGreaterThan(9.5f));
		assertThat(print.letters()).filteredOn((letter) -> "x".equals(letter.getUnicode()))
			.allSatisfy((letter) -> assertThat(letter.getFontSizeInPt()).isLessThan(5));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 12, 40 })
	void keepsTheWordsOfATableWhole(int columns) {
		String row = "<tr>" + "<td>Krankenhauszukunftsfonds</td>".repeat(columns) + "</tr>";
		String source = "# Head\n\n<table><tbody>" + row + row + "</tbody></table>\n\nEnd";
		Printed print = Printed.of(source, "en");
		assertThat(print.words()).isEqualTo(Printed.visible(source));
		assertThat(print.letters()).allSatisfy(WordFitterTests::isOnPaper);
	}

	@Test
	void breaksALongLineOfCode() {
		String source = "# Head\n\n```\n" + "curl --silent --fail ".repeat(15) + "\n\tnext\n```\n\nEnd";
		Printed print = Printed.of(source, "en");
		assertThat(print.words()).isEqualTo(Printed.visible(source));
		assertThat(print.letters()).allSatisfy(WordFitterTests::isOnPaper);
	}

	static Stream<String> heavy() {
		return Stream.of("W".repeat(60_000), "i".repeat(190_000), "many words ".repeat(6_000), "**a**b ".repeat(8_000),
				"！".repeat(5_000), "\u00A0a".repeat(20_000),
				"<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(2_000) + "</table>");
	}

	@ParameterizedTest
	@MethodSource("heavy")
	@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
	void printsHeavyText(String text) {
		String source = "# Head\n\n" + text + "\n\nEnd";
		assertThat(Printed.of(source, "en").words()).isEqualTo(Printed.visible(source));
	}

	/** Programs do not take it for white space, readers do. */
	@Test
	void printsASpaceThatEndsNoLineAsASpace() {
		String source = "# Prof.\u00A0Dr.\u00A0Mustermann\n\n"
				+ "On the 15\u00A0April there were **9\u00A0words**. ".repeat(40);
		Printed print = Printed.of(source, "en");
		assertThat(print.raw()).doesNotContain("\u00A0").doesNotContainPattern("15\\s*\\n");
		assertThat(print.words()).isEqualTo(Printed.visible(source));
	}

	@Test
	void keepsTextReadableWhoseSpacesAllEndNoLine() {
		String source = "# Head\n\n" + "many\u00A0tied\u00A0words\u00A0".repeat(60) + "end";
		Printed print = Printed.of(source, "en");
		assertThat(print.words()).isEqualTo(Printed.visible(source));
		assertThat(print.letters()).allSatisfy((letter) -> assertThat(letter.getFontSizeInPt()).isGreaterThan(9.5f));
	}

	static IntStream seeds() {
		return IntStream.range(0, 12);
	}

	/** The renderer would break a line wherever an element begins. */
	@ParameterizedTest
	@MethodSource("seeds")
	void keepsWordsWholeThatAreOnlyPartlyMarked(int seed) {
		Random random = new Random(seed);
		List<String> words = List.of("**Wort**teil", "[link](https://example.org/).", "(*so*)", "“**quoted**”,", "a",
				"und", "H<sub>2</sub>O", "`code`;", "**very***long*", "network");
		String source = "# Head\n\n" + IntStream.range(0, 12)
			.mapToObj((i) -> IntStream.range(0, 90)
				.mapToObj((j) -> words.get(random.nextInt(words.size())))
				.collect(Collectors.joining(" ")))
			.collect(Collectors.joining("\n\n"));
		assertThat(Printed.of(source, "en").words()).isEqualTo(Printed.visible(source));
	}

}
