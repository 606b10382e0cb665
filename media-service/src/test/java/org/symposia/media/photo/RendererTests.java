package org.symposia.media.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.input.InvalidValueException;
import org.symposia.media.release.DigitalSource;
import org.symposia.media.release.PhotoText;
import org.symposia.media.sample.Samples;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RendererTests {

	private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

	private final Renderer renderer = new Renderer();

	@Test
	void rotatesByTheOrientation() throws Exception {
		Renderer.Rendered rendered = this.renderer.render(PhotoFile.of(fromACamera()));
		assertThat(rendered.dimensions()).isEqualTo(new Dimensions(400, 640));
		BufferedImage upright = image(rendered, Rendition.PRINT);
		assertThat(new Color(upright.getRGB(390, 10)).getRed()).isGreaterThan(200);
		assertThat(new Color(upright.getRGB(10, 10)).getRed()).isLessThan(60);
	}

	@Test
	void removesTheLocation() throws Exception {
		byte[] original = fromACamera();
		assertThat(metadata(original).containsDirectoryOfType(GpsDirectory.class)).isTrue();
		for (byte[] file : this.renderer.render(PhotoFile.of(original)).files().values()) {
			assertThat(metadata(file).containsDirectoryOfType(GpsDirectory.class)).isFalse();
		}
	}

	@Test
	void neverEnlarges() throws IOException {
		Renderer.Rendered rendered = this.renderer.render(PhotoFile.of(Samples.picture("png", 300, 200)));
		assertThat(image(rendered, Rendition.PRINT).getWidth()).isEqualTo(300);
		assertThat(image(rendered, Rendition.THUMB).getHeight()).isEqualTo(200);
	}

	@Test
	void makesEachRenditionFitItsEdge() throws IOException {
		Renderer.Rendered rendered = this.renderer.render(PhotoFile.of(Samples.picture("jpg", 4200, 2800)));
		assertThat(image(rendered, Rendition.PRINT).getWidth()).isEqualTo(3200);
		assertThat(image(rendered, Rendition.PAGE).getWidth()).isEqualTo(1280);
		assertThat(image(rendered, Rendition.THUMB).getWidth()).isEqualTo(480);
	}

	@Test
	void readsWebp() {
		byte[] webp = Base64.getDecoder().decode(WEBP);
		assertThat(this.renderer.render(PhotoFile.of(webp)).dimensions()).isEqualTo(new Dimensions(1, 1));
	}

	@Test
	void refusesADecompressionBomb() {
		assertThatExceptionOfType(InvalidValueException.class)
			.isThrownBy(() -> this.renderer.render(PhotoFile.of(Samples.decompressionBomb())));
	}

	/** Lossless WebP is decoded whole, however few of its pixels are wanted. */
	@Test
	void refusesAWebpThatWouldNotFitIntoMemory() {
		assertThatExceptionOfType(InvalidValueException.class)
			.isThrownBy(() -> this.renderer.render(PhotoFile.of(losslessWebp(8000, 8000))))
			.withMessage("file.pixels");
	}

	private static byte[] losslessWebp(int width, int height) {
		ByteBuffer webp = ByteBuffer.allocate(42).order(ByteOrder.LITTLE_ENDIAN);
		webp.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(34);
		webp.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(22);
		return webp.put((byte) 0x2f).putInt((width - 1) | ((height - 1) << 14)).array();
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain text", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "%PDF-1.7", "GIF89a" })
	void refusesWhatIsNoPhoto(String content) {
		assertThatExceptionOfType(InvalidValueException.class)
			.isThrownBy(() -> PhotoFile.of(content.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void refusesADamagedPhoto() {
		byte[] damaged = Arrays.copyOf(Samples.picture("png", 300, 200), 60);
		assertThatExceptionOfType(InvalidValueException.class)
			.isThrownBy(() -> this.renderer.render(PhotoFile.of(damaged)));
	}

	@Test
	void writesCaptionAndCreditIntoTheFile() throws Exception {
		PhotoText text = new PhotoText(said("署名式 · Signing"), said("Two people"), said("JIHS/NUM"),
				said("Free for reporting"));
		Metadata stamped = metadata(MetadataWriter.write(Samples.picture("jpg", 300, 200), text, null));
		IptcDirectory iptc = Objects.requireNonNull(stamped.getFirstDirectoryOfType(IptcDirectory.class));
		assertThat(iptc.getString(IptcDirectory.TAG_CREDIT)).isEqualTo("JIHS/NUM");
		assertThat(iptc.getString(IptcDirectory.TAG_CAPTION)).isEqualTo("署名式 · Signing");
		assertThat(StreamSupport.stream(stamped.getDirectoriesOfType(XmpDirectory.class).spliterator(), false)
			.flatMap((xmp) -> xmp.getXmpProperties().values().stream())).contains("Free for reporting", "Two people");
	}

	@Test
	void writesTheSameMetadataIntoTheFirstChunk() {
		PhotoText text = new PhotoText(said("Signing"), said("Two people"), said("JIHS/NUM"), said("Free"));
		byte[] whole = Samples.picture("jpg", 300, 200);
		byte[] head = MetadataWriter.write(Arrays.copyOf(whole, whole.length - 500), text, null);
		byte[] stamped = MetadataWriter.write(whole, text, null);
		assertThat(Arrays.copyOf(stamped, stamped.length - 500)).isEqualTo(head);
	}

	@Test
	void writesEachLanguageIntoTheFileAndTheAuthoritativeOneAsDefault() throws Exception {
		Map<String, String> captions = new LinkedHashMap<>();
		captions.put("en", "Signing");
		captions.put("ja", "署名式");
		PhotoText text = new PhotoText(LocalizedText.of(captions), said("Two"), said("NUM"), said("Free"));
		XmpDirectory xmp = metadata(MetadataWriter.write(Samples.picture("jpg", 300, 200), text, null))
			.getFirstDirectoryOfType(XmpDirectory.class);
		XMPMeta meta = Objects.requireNonNull(xmp).getXMPMeta();
		for (Map.Entry<String, String> each : Map.of("ja", "署名式", "en", "Signing", "fr", "Signing").entrySet()) {
			assertThat(meta.getLocalizedText("http://purl.org/dc/elements/1.1/", "description", "", each.getKey())
				.getValue()).isEqualTo(each.getValue());
		}
	}

	@Test
	void readsTheDigitalSourceTypeOfAnUploadAndWritesItIntoTheFile() {
		PhotoText text = new PhotoText(said("Signing"), said("Two people"), said("JIHS/NUM"), said("Free"));
		DigitalSource drawn = DigitalSource.of("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation")
			.orElseThrow();
		byte[] upload = MetadataWriter.write(Samples.picture("jpg", 300, 200), text, drawn);
		assertThat(EmbeddedMetadata.of(PhotoFile.of(upload)).digitalSource()).contains(drawn);
		assertThat(drawn.isDrawn()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpg", "png" })
	void assumesNoDigitalSourceTypeWhereTheFileNamesNone(String format) {
		assertThat(EmbeddedMetadata.of(PhotoFile.of(Samples.picture(format, 300, 200))).digitalSource()).isEmpty();
	}

	private static LocalizedText said(String text) {
		return LocalizedText.of("en", text);
	}

	/**
	 * Stored lying, red at its upper left; to be turned right by 90 degrees; with a
	 * place.
	 */
	private static byte[] fromACamera() throws Exception {
		TiffOutputSet exif = new TiffOutputSet();
		exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
		exif.setGpsInDegrees(13.37, 52.52);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ExifRewriter().updateExifMetadataLossless(Samples.picture("jpg", 640, 400), out, exif);
		return out.toByteArray();
	}

	private static BufferedImage image(Renderer.Rendered rendered, Rendition rendition) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(rendered.files().get(rendition))));
	}

	private static Metadata metadata(byte[] file) throws Exception {
		return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
	}

}
