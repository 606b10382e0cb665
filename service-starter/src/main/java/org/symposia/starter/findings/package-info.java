/** Reports about data that people sent: severity, location, message and what to do. */
@NullMarked
package org.symposia.starter.findings;

import org.jspecify.annotations.NullMarked;
