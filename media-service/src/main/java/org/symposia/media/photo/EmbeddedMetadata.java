package org.symposia.media.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.xmp.XmpDirectory;

import org.symposia.media.release.DigitalSource;

/** The metadata in an uploaded file; empty if it cannot be read. */
final class EmbeddedMetadata {

	/** Namespace of the IPTC extension schema in XMP. */
	static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

	private final Metadata metadata;

	private EmbeddedMetadata(Metadata metadata) {
		this.metadata = metadata;
	}

	static EmbeddedMetadata of(PhotoFile file) {
		try {
			return new EmbeddedMetadata(ImageMetadataReader.readMetadata(new ByteArrayInputStream(file.bytes())));
		}
		catch (ImageProcessingException | IOException | RuntimeException ex) {
			return new EmbeddedMetadata(new Metadata());
		}
	}

	/** The XMP property {@code Iptc4xmpExt:DigitalSourceType}. */
	Optional<DigitalSource> digitalSource() {
		return this.metadata.getDirectoriesOfType(XmpDirectory.class)
			.stream()
			.flatMap((xmp) -> digitalSource(xmp.getXMPMeta()))
			.findFirst();
	}

	private static Stream<DigitalSource> digitalSource(XMPMeta xmp) {
		try {
			return DigitalSource.of(xmp.getPropertyString(IPTC_EXTENSION, "DigitalSourceType")).stream();
		}
		catch (XMPException ex) {
			return Stream.empty();
		}
	}

}
