package org.symposia.media.print;

import java.io.IOException;
import java.util.Base64;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.html.PrintFrame;
import org.symposia.media.html.PrintFrame.SheetPhoto;
import org.symposia.media.sample.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** What a print has beside the words of its source. */
class PrintFrameTests {

	private static final String JPEG = "data:image/jpeg;base64,"
			+ Base64.getEncoder().encodeToString(Samples.picture("jpg", 480, 320));

	private static final List<SheetPhoto> PHOTOS = List.of(new SheetPhoto(
			new ArticlePhoto(JPEG, "Group <photo>", "alt"), List.of("Photo: JIHS/NUM", "Free to print")));

	@Test
	void standsBeforeAndAfterTheWordsOfTheSource() {
		String source = Printed.visible(Samples.memorandum());
		String words = framed(PHOTOS).words();
		assertThat(words).startsWith("Network of University Medicine · Japan Institute example.org/press/mou " + source)
			.endsWith(source + " Photos Group <photo> Photo: JIHS/NUM Free to print");
	}

	@Test
	void hasAPageOfItsOwnForThePhotos() {
		assertThat(framed(PHOTOS).pages().getLast()).startsWith("Photos").doesNotContain("Media Contact");
	}

	@Test
	void isTaggedApartFromTheSource() throws IOException {
		try (PDDocument document = Loader.loadPDF(framed(PHOTOS).file())) {
			TaggedText tagged = new TaggedText(document);
			assertThat(tagged.of("Art")).containsExactly(Printed.visible(Samples.memorandum()).replace(" ", ""));
			assertThat(tagged.of("Sect")).containsExactly(
					"NetworkofUniversityMedicine·JapanInstituteexample.org/press/mou",
					"PhotosGroup<photo>Photo:JIHS/NUMFreetoprint");
		}
	}

	@Test
	void hasNoSheetWithoutPhotos() {
		assertThat(framed(List.of()).words()).doesNotContain("Photos");
	}

	private static Printed framed(List<SheetPhoto> photos) {
		return Printed.framed(Samples.memorandum(),
				new PrintFrame(List.of("Network of University Medicine", "Japan Institute"), "example.org/press/mou",
						"Photos", photos));
	}

}
