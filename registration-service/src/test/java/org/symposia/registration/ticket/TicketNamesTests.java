package org.symposia.registration.ticket;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.registration.person.NameOrder;
import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.starter.pdf.PdfFonts;

import static org.assertj.core.api.Assertions.assertThat;

class TicketNamesTests {

	private static final NativeName KOKUDO = new NativeName("國土", "典宏", "こくど", "のりひろ");

	private final TicketNames names = new TicketNames(new PdfFonts());

	@Test
	void putTheNativeNameFirstForReadersOfItsLanguage() {
		assertThat(this.names.of(person(KOKUDO), Locale.JAPANESE))
			.isEqualTo(new TicketName("こくど のりひろ", "國土 典宏", "Prof. Norihiro Kokudo"));
	}

	@Test
	void putTheLatinNameFirstForOthers() {
		assertThat(this.names.of(person(KOKUDO), Locale.GERMAN))
			.isEqualTo(new TicketName(null, "Prof. Norihiro Kokudo", "國土 典宏"));
	}

	@Test
	void areTheLatinNameAloneWithoutANativeOne() {
		assertThat(this.names.of(person(null), Locale.JAPANESE))
			.isEqualTo(new TicketName(null, "Prof. Norihiro Kokudo", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "김민준", "张伟", "張偉", "สมชาย ปิ่นเกล้า", "محمد الأحمد", "דוד בן־גוריון", "Иван", "Ελένη",
			"राहुल" })
	void canBePrintedInManyScripts(String name) {
		assertThat(this.names.unprintable(person(new NativeName(name, "", null, null)))).isEmpty();
	}

	@Test
	void leaveOutANativeNameThatNoFontHas() {
		Person person = person(new NativeName("ნინო", "", null, null));
		assertThat(this.names.of(person, Locale.ENGLISH))
			.isEqualTo(new TicketName(null, "Prof. Norihiro Kokudo", null));
		assertThat(this.names.unprintable(person)).containsExactly("ნ", "ი", "ო");
	}

	private static Person person(@Nullable NativeName own) {
		return new Person("Norihiro", "Kokudo", "kokudo@example.org", "JIHS", "Prof.", null, NameOrder.GIVEN_FIRST,
				own);
	}

}
