package org.symposia.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.PressApi.NamedFile;
import org.symposia.media.sample.Samples;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Uploads of invalid or malicious files. */
@SymposiaTest
class HostileUploadTests {

	@Autowired
	private TestClient client;

	@Autowired
	private MongoOperations store;

	private PressApi api;

	private String release;

	@BeforeEach
	void opensARelease() {
		this.store.remove(new Query(), "photoOwners");
		this.store.remove(new Query(), "pixels");
		this.api = new PressApi(this.client);
		this.release = this.api.opened(Samples.memorandum(), "num", "jihs");
	}

	@AfterEach
	void leavesNoUnreferencedFiles() {
		int named = PressApi.<Integer>text(this.api.read(this.release), "$.photos.length()");
		assertThat(this.store.count(new Query(), "photoOwners")).isEqualTo(named);
		assertThat(this.store.count(new Query(), "pixels")).isEqualTo(named * 4L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
			"<!DOCTYPE html><html><script>alert(1)</script></html>", "GIF89a no photo", "%PDF-1.7", "plain words" })
	void refusesOtherFileTypes(String content) {
		refused(upload(content.getBytes(StandardCharsets.UTF_8)), "file", "no photo");
	}

	@Test
	void refusesAnEmptyFile() {
		refused(upload(new byte[0]), "file", "empty");
	}

	@Test
	void refusesADecompressionBomb() {
		refused(upload(Samples.decompressionBomb()), "file", "60,000 × 60,000");
	}

	@Test
	void refusesAPhotoThatWasCutOff() {
		byte[] whole = Samples.picture("jpg");
		refused(upload(Arrays.copyOf(whole, whole.length * 2 / 3)), "file", "cut off");
		byte[] png = Samples.picture("png");
		refused(upload(Arrays.copyOf(png, png.length - 30)), "file", "damaged");
	}

	@Test
	void deliversNothingAppendedToAPhoto() {
		byte[] polyglot = join(Samples.picture("jpg"), "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
		byte[] handedOut = handedOut(upload(polyglot), "/print");
		assertThat(new String(handedOut, StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/thumb", "/page", "/print" })
	void deliversNoLocation(String rendition) throws Exception {
		TiffOutputSet exif = new TiffOutputSet();
		exif.setGpsInDegrees(13.37, 52.52);
		ByteArrayOutputStream located = new ByteArrayOutputStream();
		new ExifRewriter().updateExifMetadataLossless(Samples.picture("jpg"), located, exif);
		byte[] handedOut = handedOut(upload(located.toByteArray()), rendition);
		assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(handedOut))
			.containsDirectoryOfType(GpsDirectory.class)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nonsense             | metadata   | JSON object
			null                 | metadata   | JSON object
			[]                   | metadata   | JSON object
			{"colour": "red"}    | metadata   | “colour”
			{"caption": 7}       | caption    | string or an object of texts by language
			{"alt": {"en": [1]}} | alt        | must be a string
			{}                   | caption    | what the photo shows
			{"caption": "\\ud800", "alt": "a", "credit": "c", "usageTerms": "u"} | caption | U+D800
			{"caption": "a\\u202e", "alt": "a", "credit": "c", "usageTerms": "u"} | caption | U+202E
			{"caption": "a\\u0007", "alt": "a", "credit": "c", "usageTerms": "u"} | caption | U+0007
			""")
	void refusesInvalidMetadata(String metadata, String field, String message) {
		refused(this.api.upload(this.release, Samples.picture("jpg"), metadata), field, message);
	}

	@Test
	void refusesALongCaption() {
		Map<String, Object> metadata = Map.of("caption", "x".repeat(10_000), "alt", "a", "credit", "c", "usageTerms",
				"u");
		refused(this.api.upload(this.release, Samples.picture("jpg"), metadata), "caption", "1,000");
	}

	@Test
	void storesMarkupInTextsAsText() {
		String words = "<script>alert(1)</script> عربي \"quoted\" & more";
		Map<String, Object> metadata = Map.of("caption", words, "alt", words, "credit", words, "usageTerms", words);
		ResponseSpec added = this.api.upload(this.release, Samples.picture("jpg"), metadata);
		handedOut(added, "/print");
		this.api.read(this.release).expectBody().jsonPath("$.photos[0].caption.en").isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file", "metadata" })
	void refusesAMissingPart(String missing) {
		MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
		body.add("file", new NamedFile(Samples.picture("jpg"), "photo.jpg"));
		body.add("metadata", PressApi.metadata(PressApi.DESCRIBED));
		body.remove(missing);
		refused(this.api.send(this.release, body), missing, "missing");
	}

	@Test
	void acceptsMultipartOnly() {
		this.client.as(PressApi.NUM)
			.post()
			.uri(PressApi.RELEASES + "/" + this.release + "/photos")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{}")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
	}

	@Test
	void refusesAHundredMegabytes() {
		upload(new byte[100_000_000]).expectStatus()
			.isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private ResponseSpec upload(byte[] file) {
		return this.api.upload(this.release, file, PressApi.DESCRIBED);
	}

	private byte[] handedOut(ResponseSpec added, String rendition) {
		String photo = PressApi.text(added.expectStatus().isCreated(), "$.id");
		return PressApi.bytes(this.client.as(PressApi.NUM)
			.get()
			.uri("/media/photos/" + photo + rendition)
			.exchange()
			.expectStatus()
			.isOk());
	}

	private static void refused(ResponseSpec response, String field, String message) {
		response.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:invalid-input")
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.value(String.class, (said) -> assertThat(said).contains(message));
	}

	private static byte[] join(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}

}
