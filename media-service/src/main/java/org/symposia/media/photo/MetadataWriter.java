package org.symposia.media.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPSchemaRegistry;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.PhotoshopApp13Data;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.DigitalSource;
import org.symposia.media.release.PhotoText;
import org.symposia.starter.text.LocalizedText;

/**
 * Writes caption, credit line, usage terms and digital source type into a JPEG file as
 * IPTC-IIM and XMP (IPTC Photo Metadata Standard). Called on delivery, so that changed
 * texts are in every later copy.
 */
final class MetadataWriter {

	private static final String DC = "http://purl.org/dc/elements/1.1/";

	private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

	private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";

	private static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

	private MetadataWriter() {
	}

	/**
	 * Writes the metadata.
	 * @param jpeg the file, or its beginning with all segments before the pixels
	 */
	static byte[] write(byte[] jpeg, PhotoText text, @Nullable DigitalSource source) {
		try {
			ByteArrayOutputStream iptc = new ByteArrayOutputStream();
			new JpegIptcRewriter().writeIptc(jpeg, iptc, new PhotoshopApp13Data(records(text), List.of(), true));
			ByteArrayOutputStream both = new ByteArrayOutputStream();
			new JpegXmpRewriter().updateXmpXml(iptc.toByteArray(), both, xmp(text, source));
			return both.toByteArray();
		}
		catch (IOException | XMPException ex) {
			throw new IllegalStateException("Cannot write metadata into a rendition", ex);
		}
	}

	private static List<IptcRecord> records(PhotoText text) {
		return List.of(new IptcRecord(IptcTypes.CAPTION_ABSTRACT, text.caption().authoritative()),
				new IptcRecord(IptcTypes.CREDIT, text.credit().authoritative()),
				new IptcRecord(IptcTypes.BYLINE, text.credit().authoritative()),
				new IptcRecord(IptcTypes.COPYRIGHT_NOTICE, text.credit().authoritative()),
				new IptcRecord(IptcTypes.SPECIAL_INSTRUCTIONS, text.usageTerms().authoritative()));
	}

	private static String xmp(PhotoText text, @Nullable DigitalSource source) throws XMPException {
		XMPSchemaRegistry registry = XMPMetaFactory.getSchemaRegistry();
		registry.registerNamespace(IPTC, "Iptc4xmpCore");
		registry.registerNamespace(RIGHTS, "xmpRights");
		registry.registerNamespace(EmbeddedMetadata.IPTC_EXTENSION, "Iptc4xmpExt");
		XMPMeta meta = XMPMetaFactory.create();
		localize(meta, DC, "description", text.caption());
		localize(meta, DC, "rights", text.credit());
		meta.appendArrayItem(DC, "creator", new PropertyOptions().setArrayOrdered(true), text.credit().authoritative(),
				null);
		meta.setProperty(PHOTOSHOP, "Credit", text.credit().authoritative());
		localize(meta, RIGHTS, "UsageTerms", text.usageTerms());
		localize(meta, IPTC, "AltTextAccessibility", text.alt());
		if (source != null) {
			meta.setProperty(EmbeddedMetadata.IPTC_EXTENSION, "DigitalSourceType", source.uri());
		}
		return XMPMetaFactory.serializeToString(meta, new SerializeOptions().setUseCompactFormat(true));
	}

	/** The default is set last, since setting another language overwrites it. */
	private static void localize(XMPMeta meta, String schema, String name, LocalizedText text) throws XMPException {
		for (Map.Entry<String, String> each : text.asMap().entrySet()) {
			meta.setLocalizedText(schema, name, "", each.getKey(), each.getValue());
		}
		meta.setLocalizedText(schema, name, "", "x-default", text.authoritative());
	}

}
