package org.symposia.starter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PdfFontsTests {

	private static final PdfFonts fonts = new PdfFonts();

	@ParameterizedTest
	@ValueSource(strings = { "Erika Mustermann", "Jörg Weiß-Müller", "Nguyễn Thị Phương Ánh", "國土 典宏", "髙橋 太郎",
			"𠮷野 﨑子", "渡邉 邊 齋藤", "Łukasz Çağlar Øystein", "Иван Ελένη", "O’Brien", "김민준", "张伟 陈静",
			"สมชาย ปิ่นเกล้า น้ำฝน", "محمد بن عبد الله الأحمد", "שָׁלוֹם דוד בן־גוריון", "राहुल शर्मा क्षत्रिय",
			"Dr. محمد الأحمد (Kairo)" })
	void setsEveryNameWithEveryLetter(String name) throws IOException {
		byte[] pdf = openPdf(List.of(name), FontStyle.REGULAR);
		assertThat(Rendered.text(pdf)).isEqualTo(name);
		assertThat(Rendered.text(openPdf(List.of(name), FontStyle.BOLD))).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "EJöWßüøŁÇğẫễươĐ", "國典髙橋𠮷﨑邉邊齋〓", "Иλ", "민준", "张伟陈静", "ณฐวฒ", "محعبد", "שלמד", "राहल" })
	void putsInkOnPaperForEachOfThem(String letters) throws IOException {
		List<String> each = letters.codePoints().mapToObj(Character::toString).toList();
		byte[] regular = openPdf(each, FontStyle.REGULAR);
		byte[] bold = openPdf(each, FontStyle.BOLD);
		for (int page = 0; page < each.size(); page++) {
			assertThat(Rendered.ink(regular, page)).as(each.get(page)).isGreaterThan(25);
			assertThat(Rendered.ink(bold, page)).as(each.get(page)).isGreaterThan(25);
		}
	}

	@Test
	void namesWhatNoFontHas() {
		assertThat(fonts.missing("ა Erika 國土 😀 김 محمد ა\u200B")).containsExactly("ა", "😀");
	}

	@Test
	void joinsArabicLetters() {
		float apart = List.of("م", "ح", "م", "د")
			.stream()
			.map((letter) -> fonts.width(letter, 16, FontStyle.REGULAR))
			.reduce(0f, Float::sum);
		assertThat(fonts.width("محمد", 16, FontStyle.REGULAR)).isNotCloseTo(apart, within(1f));
	}

	@Test
	void doesNotJoinWhatANonJoinerSeparates() {
		assertThat(fonts.width("نجمه\u200cسادات", 16, FontStyle.REGULAR))
			.isEqualTo(fonts.width("نجمه", 16, FontStyle.REGULAR) + fonts.width("سادات", 16, FontStyle.REGULAR))
			.isNotEqualTo(fonts.width("نجمهسادات", 16, FontStyle.REGULAR));
	}

	@Test
	void paperWithoutLettersHasNoInk() throws IOException {
		assertThat(Rendered.ink(openPdf(List.of("\u00a0"), FontStyle.REGULAR), 0)).isZero();
	}

	@Test
	void neverBeginsALineWithAClosingMark() throws IOException {
		String text = "感染症の研究協力に関する覚書。".repeat(12);
		assertThat(Rendered.text(openPdf(List.of(text), FontStyle.REGULAR)).lines()).hasSizeGreaterThan(3)
			.noneMatch((line) -> line.startsWith("。"));
	}

	private static byte[] openPdf(List<String> pages, FontStyle style) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Document document = new Document(PageSize.A6);
		fonts.applyTo(document);
		PdfWriter.getInstance(document, out);
		document.open();
		pages.forEach((text) -> {
			document.newPage();
			document.add(new Paragraph(fonts.phrase(text, 16, style)));
		});
		document.close();
		return out.toByteArray();
	}

}
