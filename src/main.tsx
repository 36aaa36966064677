import { createRoot } from 'react-dom/client'

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the app')
createRoot(place).render(<h1>Missing Child Guide</h1>)
