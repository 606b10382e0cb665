package org.symposia.media.preflight;

import java.util.stream.Stream;

/** A rule that looks at a release and says what is worth saying. */
@FunctionalInterface
interface Check {

	Stream<Remark> look(Proof proof);

}
