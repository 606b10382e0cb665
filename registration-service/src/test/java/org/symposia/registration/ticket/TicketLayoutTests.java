package org.symposia.registration.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

import org.symposia.starter.pdf.PdfFonts;

import static org.assertj.core.api.Assertions.assertThat;

class TicketLayoutTests {

	private static final String LONG = "Freifrau von Schwarzenberg-Hohenlohe zu Langenburg ";

	private final PdfFonts fonts = new PdfFonts();

	@Test
	void setsAShortNameInLargeType() throws IOException {
		assertThat(sizes(ticket(new TicketName(null, "Erika Mustermann", null)), "Erika")).containsOnly(26f);
	}

	@Test
	void setsALongNameSmallerOnTwoLines() throws IOException {
		Printed printed = ticket(new TicketName(null, "Dr. Đặng Nguyễn " + LONG.strip(), null));
		assertThat(printed.text.lines()
			.dropWhile((line) -> !line.startsWith("Dr."))
			.takeWhile((line) -> !line.startsWith("Charité"))).hasSize(2);
		assertThat(sizes(printed, "Đặng")).allSatisfy((size) -> assertThat(size).isBetween(9f, 20f));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 8, 40 })
	void showsCategoryAndContactHoweverLongTheTextsAre(int times) throws IOException {
		String text = LONG.repeat(times).strip();
		Printed printed = print(new TicketContent(Locale.ENGLISH, "Ticket", text, "18–19 May 2027", "from 09:00 (CEST)",
				text, new TicketName(text, text, text), text, "Participant", "Please show this code.",
				"Questions: " + text, List.of("7K2M", "QX9D", "WE34", "HT6R"), "symposia:e:c"));
		assertThat(printed.text).contains("\nParticipant\n", "from 09:00 (CEST)", "7K2M QX9D", "WE34 HT6R",
				"Questions: Freifrau");
		assertThat(lowestOfPerson(printed)).isLessThan(top(printed, "Participant"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "김민준", "张伟", "สมชาย ปิ่นเกล้า", "محمد بن عبد الله الأحمد", "דוד בן־גוריון", "राहुल शर्मा" })
	void printsTheNativeNameInReadingOrder(String name) throws IOException {
		assertThat(ticket(new TicketName(null, "Erika Mustermann", name)).text.replaceAll("\\s+", " ")).contains(name);
		assertThat(ticket(new TicketName(null, name, "Erika Mustermann")).text.replaceAll("\\s+", " ")).contains(name);
	}

	private Printed ticket(TicketName name) throws IOException {
		return print(new TicketContent(Locale.ENGLISH, "Ticket", "JIHS–NUM Joint Workshop", "18–19 May 2027",
				"from 09:00 (CEST)", "Charité, Campus Mitte, Berlin", name, "Charité", "Participant",
				"Please show this code.", null, List.of("7K2M", "QX9D", "WE34", "HT6R"), "symposia:e:c"));
	}

	private Printed print(TicketContent content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Document document = new Document(TicketLayout.A6)) {
			this.fonts.applyTo(document);
			PdfWriter writer = PdfWriter.getInstance(document, bytes);
			document.open();
			new TicketLayout(writer.getDirectContent(), this.fonts).draw(content);
		}
		List<TextPosition> letters = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			return new Printed(new PDFTextStripper() {
				@Override
				protected void processTextPosition(@Nullable TextPosition letter) {
					letters.add(letter);
					super.processTextPosition(letter);
				}
			}.getText(document), letters);
		}
	}

	private static List<Float> sizes(Printed printed, String word) {
		int start = start(printed, word);
		return printed.letters.subList(start, start + word.length())
			.stream()
			.map(TextPosition::getFontSizeInPt)
			.toList();
	}

	private static float top(Printed printed, String word) {
		return printed.letters.get(start(printed, word)).getYDirAdj();
	}

	/** Of the texts that are drawn before the category. */
	private static double lowestOfPerson(Printed printed) {
		return printed.letters.subList(0, start(printed, "Participant"))
			.stream()
			.mapToDouble(TextPosition::getYDirAdj)
			.max()
			.orElseThrow();
	}

	/** The first letter of a word in Latin letters. */
	private static int start(Printed printed, String word) {
		String drawn = printed.letters.stream()
			.map((letter) -> (letter.getUnicode().length() == 1) ? letter.getUnicode() : "?")
			.collect(Collectors.joining());
		assertThat(drawn).contains(word);
		return drawn.indexOf(word);
	}

	private record Printed(String text, List<TextPosition> letters) {
	}

}
